using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Benchmarks.Eligibility;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Screening;
using Pemasyarakatan.Vokasi.Testing;

namespace Pemasyarakatan.Vokasi.Benchmarks.Ratios;

internal static class RosterMemory
{
    private const int People = 20_480;

    /// <summary>Bytes an inmate: of the ten facts, and of all single facts over the synthetic population, values and dates of evidence.</summary>
    public static IEnumerable<Ratio> Lines()
    {
        Roster ten = Roster.Of(TenCriteria.People(People, percentPassing: 50), TenCriteria.Map);
        yield return new("roster memory, ten facts, bytes an inmate of 24", (double)ten.SizeInBytes / People, 24, 0, TargetRatio: 1, TargetBytes: 0);

        FactEncoder facts = FactEncoder.Using(FactCatalogue.Standard, SentenceCalculator.CalendarMonths);
        Roster all = Roster.Of(SyntheticPopulation.Generate(new PopulationOptions(1, People, People / 2)).Applicants, facts);
        FactCatalogue catalogue = FactCatalogue.Standard;
        int[] cells = [.. catalogue.Facts.Where(fact => !fact.IsFamily).Select(fact => catalogue.CellOf(catalogue.PlaceOf(fact)))];
        long singles = cells.SelectMany(cell => (Column[])[all.Columns.Codes(cell), all.Columns.Evidence(cell)]).Distinct().Sum(column => column.SizeInBytes);
        yield return new("roster memory, all single facts, bytes an inmate of 96", (double)singles / People, 96, 0, TargetRatio: 1, TargetBytes: 0);
    }
}
