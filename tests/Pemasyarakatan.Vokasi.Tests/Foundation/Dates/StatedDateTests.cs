using Pemasyarakatan.Vokasi.Tests.Contracts;

namespace Pemasyarakatan.Vokasi.Tests.Foundation;

public sealed class StatedDateTests
{
    private static readonly LocalDate New = new(2025, 1, 1);
    private static readonly LocalDate May = new(2025, 5, 7);

    [Fact]
    public void TextCode_OfEveryForm_KeepsTheContract() => TextCodeContract<StatedDate>.Holds(
        ["2025-11-11", "../2025-05-07", "2025-01-01/..", "2025-01-01/2025-05-07", "--02-10", "--02-29", "2024-02-29"],
        [
            "2025-02-29", "2025-13-01", "2025-1-1", "11-11-2025", "11/11/2025", "20251111", "2025", "2025-11", "../..", "/", "..", "...", "2025-01-01/", "/2025-01-01", "2025-05-07/2025-01-01",
            "2025-01-01/2025-05-07/2025-06-01", "2025-01-01 / 2025-05-07", "--02-30", "--2-10", "--13-01", "--", "---02-10", "-02-10", "2025-11-11T00:00:00", "2025-11-11Z", " 2025-11-11", "٢٠٢٥-١١-١١",
        ]);

    [Fact]
    public void Factories_SayWhatIsKnown()
    {
        Parts(StatedDate.On(May)).Should().Be((May, May, May, null));
        Parts(StatedDate.NotAfter(May)).Should().Be((null, May, null, null));
        Parts(StatedDate.NotBefore(May)).Should().Be((May, null, null, null));
        Parts(StatedDate.Between(New, May)).Should().Be((New, May, null, null));
        Parts(StatedDate.InUnstatedYear(new AnnualDate(2, 10))).Should().Be((null, null, null, new AnnualDate(2, 10)));
    }

    [Fact]
    public void Between_EndBeforeStart_IsRefused()
    {
        ((Action)(() => StatedDate.Between(May, May.PlusDays(-1)))).Should().Throw<ArgumentException>().WithParameterName("latest");
        StatedDate.Between(May, May).Should().Be(StatedDate.On(May));
        StatedDate.Between(May, May.PlusDays(1)).Exact.Should().BeNull();
    }

    [Fact]
    public void Parse_IntervalOfOneDay_IsTheExactDate() => StatedDate.Parse("2025-05-07/2025-05-07", null).Should().Be(StatedDate.On(May));

    [Fact]
    public void Equality_IsByWhatIsStated() => EqualityContract.Holds(
        () => StatedDate.On(May), StatedDate.NotAfter(May), StatedDate.NotBefore(May), StatedDate.Between(New, May), StatedDate.InUnstatedYear(new AnnualDate(5, 7)), StatedDate.On(New));

    [Fact]
    public void Json_IsTheText() => JsonContract.Holds(StatedDate.NotAfter(May), "\"../2025-05-07\"", "\"\"", "\"7 Mei 2025\"", "5", "{}");

    private static (LocalDate? Earliest, LocalDate? Latest, LocalDate? Exact, AnnualDate? WithoutYear) Parts(StatedDate date) =>
        (date.Earliest, date.Latest, date.Exact, date.WithoutYear);
}
