using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Benchmarks.Eligibility;
using Pemasyarakatan.Vokasi.Benchmarks.Measuring;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Screening;
using Pemasyarakatan.Vokasi.Testing;

namespace Pemasyarakatan.Vokasi.Benchmarks.Ratios;

internal static class MemoryRatios
{
    private const int People = 20_480;

    /// <summary>Bytes a person: of the ten facts, and of all single facts over the synthetic population, values and dates of evidence.</summary>
    public static IEnumerable<Line> Lines()
    {
        Roster ten = Roster.Of(TenCriteria.People(People, percentPassing: 50), TenCriteria.Map);
        yield return Line.Memory("roster memory a person, ten facts", (double)ten.SizeInBytes / People, 24, "B");

        FactEncoder facts = FactEncoder.Using(FactCatalogue.Standard, SentenceCalculator.CalendarMonths);
        Roster all = Roster.Of(SyntheticPopulation.Generate(new PopulationOptions(1, People, People / 2)).Applicants, facts);
        FactCatalogue catalogue = FactCatalogue.Standard;
        int[] cells = [.. catalogue.Facts.Where(fact => !fact.IsFamily).Select(fact => catalogue.CellOf(catalogue.PlaceOf(fact)))];
        long singles = cells.SelectMany(cell => (Column[])[all.Columns.Codes(cell), all.Columns.Evidence(cell)]).Distinct().Sum(column => column.SizeInBytes);
        yield return Line.Memory("roster memory a person, all single facts", (double)singles / People, 96, "B");
    }
}
