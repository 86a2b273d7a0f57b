namespace Pemasyarakatan.Vokasi.Tests.Foundation;

public sealed class TimelineTests
{
    private static readonly LocalDate Start = new(2026, 1, 1);
    private static readonly LocalDate End = new(2026, 1, 31);
    private static readonly Timeline<char> Life = new([(Start, 'a'), (Start.PlusDays(10), 'b'), (Start.PlusDays(12), 'b'), (Start.PlusDays(20), 'a')], End);

    [Fact]
    public void Pieces_EqualNeighbours_AreJoined()
    {
        Life.Pieces.Select(piece => (piece.Key.ToString(), piece.Value)).Should().Equal(("2026-01-01/2026-01-10", 'a'), ("2026-01-11/2026-01-20", 'b'), ("2026-01-21/2026-01-31", 'a'));
        Life.Range.Should().Be(new DateRange(Start, End));
    }

    [Theory]
    [InlineData(0, 'a')]
    [InlineData(9, 'a')]
    [InlineData(10, 'b')]
    [InlineData(19, 'b')]
    [InlineData(20, 'a')]
    [InlineData(30, 'a')]
    public void Indexer_Date_IsWhatHoldsOnIt(int days, char expected) => Life[Start.PlusDays(days)].Should().Be(expected);

    [Theory]
    [InlineData(-1)]
    [InlineData(31)]
    public void Indexer_DateOutside_IsRefused(int days) =>
        ((Action)(() => _ = Life[Start.PlusDays(days)])).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("date");

    [Theory]
    [InlineData('a', -5, 0)]
    [InlineData('a', 0, 0)]
    [InlineData('a', 9, 9)]
    [InlineData('a', 10, 20)]
    [InlineData('b', 0, 10)]
    [InlineData('b', 19, 19)]
    [InlineData('b', 20, null)]
    [InlineData('a', 30, 30)]
    [InlineData('a', 31, null)]
    [InlineData('c', 0, null)]
    public void FirstDate_Value_IsTheFirstOnOrAfter(char value, int onOrAfter, int? expected) =>
        Life.FirstDate(value, Start.PlusDays(onOrAfter)).Should().Be(expected is { } days ? Start.PlusDays(days) : null);

    [Theory]
    [InlineData(-5, 10)]
    [InlineData(0, 10)]
    [InlineData(9, 10)]
    [InlineData(10, 20)]
    [InlineData(19, 20)]
    [InlineData(20, null)]
    public void NextChange_Date_IsTheFirstAfterIt(int after, int? expected) =>
        Life.NextChange(Start.PlusDays(after)).Should().Be(expected is { } days ? Start.PlusDays(days) : null);

    [Fact]
    public void Windows_Value_AreItsRanges()
    {
        Life.Windows('a').Should().Equal(new DateRange(Start, Start.PlusDays(9)), new DateRange(Start.PlusDays(20), End));
        Life.Windows('c').Should().BeEmpty();
    }

    [Fact]
    public void AnyTimeline_TilesItsRange()
    {
        Random random = new(20261122);
        for (int round = 0; round < 500; round++)
        {
            char[] held = [.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => (char)('a' + random.Next(3)))];
            Timeline<char> life = new(held.Select((value, day) => (Start.PlusDays(day), value)), Start.PlusDays(held.Length - 1));
            Enumerable.Range(0, held.Length).Select(day => life[Start.PlusDays(day)]).Should().Equal(held, "round {0}", round);
            life.Pieces.Sum(piece => piece.Key.Days!.Value).Should().Be(held.Length);
            life.Pieces.Zip(life.Pieces.Skip(1)).All(pair => pair.First.Value != pair.Second.Value && pair.First.Key.To!.Value.PlusDays(1) == pair.Second.Key.From).Should().BeTrue("neighbours touch and differ");
        }
    }
}
