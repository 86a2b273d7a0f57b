using Pemasyarakatan.Vokasi.Tests.Contracts;

namespace Pemasyarakatan.Vokasi.Tests.Foundation;

public sealed class DateRangeTests
{
    private static readonly LocalDate First = new(2026, 1, 12);
    private static readonly LocalDate Last = new(2026, 2, 6);
    private static readonly DateRange Course = new(First, Last);
    private static readonly DateRange Open = new(First);

    [Fact]
    public void New_EndBeforeStart_IsRefused()
    {
        ((Action)(() => _ = new DateRange(First, First.PlusDays(-1)))).Should().Throw<ArgumentException>().WithParameterName("to");
        new DateRange(First, First).Days.Should().Be(1);
        new DateRange(First, First.PlusDays(1)).Days.Should().Be(2);
        Open.Days.Should().BeNull();
    }

    [Theory]
    [InlineData(-1, false, false)]
    [InlineData(0, true, true)]
    [InlineData(25, true, true)]
    [InlineData(26, false, true)]
    [InlineData(100_000, false, true)]
    public void Contains_Date_BothEndsIncluded(int days, bool closed, bool open)
    {
        Course.Contains(First.PlusDays(days)).Should().Be(closed);
        Open.Contains(First.PlusDays(days)).Should().Be(open);
    }

    [Theory]
    [InlineData(0, 25, true)]
    [InlineData(1, 24, true)]
    [InlineData(-1, 25, false)]
    [InlineData(0, 26, false)]
    public void Contains_Range_IsWhollyWithin(int from, int to, bool expected)
    {
        DateRange other = new(First.PlusDays(from), First.PlusDays(to));
        Course.Contains(other).Should().Be(expected);
        Open.Contains(other).Should().Be(from >= 0);
    }

    [Fact]
    public void Contains_OpenRange_NeedsAnOpenOne()
    {
        Course.Contains(Open).Should().BeFalse();
        Open.Contains(Open).Should().BeTrue();
        Open.Contains(new DateRange(First.PlusDays(-1))).Should().BeFalse();
    }

    [Fact]
    public void Overlaps_AnyTwoRanges_IffADateIsInBoth()
    {
        for (int from = -3; from <= 8; from++)
        {
            for (int to = from; to <= 9; to++)
            {
                DateRange five = new(First, First.PlusDays(5)), other = new(First.PlusDays(from), to == 9 ? null : First.PlusDays(to));
                bool shared = Enumerable.Range(-3, 13).Any(day => five.Contains(First.PlusDays(day)) && other.Contains(First.PlusDays(day)));
                five.Overlaps(other).Should().Be(shared, "{0} and {1}", five, other);
                other.Overlaps(five).Should().Be(shared, "it goes both ways");
            }
        }
    }

    [Fact]
    public void Equality_IsByBothEnds() => EqualityContract.Holds(() => new DateRange(First, Last), Open, new(First, Last.PlusDays(1)), new(First.PlusDays(1), Last));

    [Fact]
    public void ToString_IsAnIsoInterval() => Cultures.UnderEach(() =>
    {
        Course.ToString().Should().Be("2026-01-12/2026-02-06");
        Open.ToString().Should().Be("2026-01-12/..");
    });

    [Fact]
    public void Json_RoundTripsAndIsStrict()
    {
        const string Json = """{"from":"2026-01-12","to":"2026-02-06"}""";
        JsonContract.Holds(
            Course, Json, "{}", "[]", "5", """{"from":"2026-02-06","to":"2026-01-12"}""", """{"from":"12-01-2026","to":"2026-02-06"}""", """{"from":"2026-02-30"}""", """{"from":null}""", """{"from":20260112}""");
        JsonContract.Requires<DateRange>(Json, "from");
        JsonContract.Holds(Open, """{"from":"2026-01-12"}""");
        VokasiJson.Read<DateRange>("""{"from":"2026-01-12","to":null}""").Should().Be(Open);
    }
}
