using System.Globalization;
using Pemasyarakatan.Vokasi.Benchmarks.Eligibility;
using Pemasyarakatan.Vokasi.Benchmarks.Measuring;
using Pemasyarakatan.Vokasi.Benchmarks.Ratios;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Screening;

namespace Pemasyarakatan.Vokasi.Benchmarks.Screening;

/// <summary>How the time of a screening grows with the people and with the packages, beside the limit that the memory sets.</summary>
internal static class ScreeningGrowth
{
    private const int Rounds = 7;

    /// <summary>Prints the tables of the growth as Markdown.</summary>
    public static void Run(TextWriter output)
    {
        output.WriteLine("| people, one package | chain ns a row | screen ns a row | summary ns a row | reading the same bytes ns a row | GB/s |\n|---|---|---|---|---|---|");
        foreach (int people in (int[])[10_000, 100_000, 1_000_000])
            output.WriteLine(People(people));
        output.WriteLine("\n| packages, 280,000 people | ms | ns a pair | binding the policies, ms |\n|---|---|---|---|");
        Roster roster = National.Roster(National.Population(National.People));
        foreach (int packages in (int[])[1, 10, 100, 1_000])
            output.WriteLine(Packages(roster, packages));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nfacts {(double)roster.SizeInBytes / roster.Count:0.0} B, ids with their index {(double)roster.SizeOfIds / roster.Count:0.0} B a person"));
    }

    /// <summary>Builds the roster of a country from a stream of people, screens it for all packages and prints the counts: for a process with a limited heap.</summary>
    public static void Country(TextWriter output)
    {
        Roster roster = National.Roster(National.Population(National.People));
        ImmutableArray<ScreeningSummary> summaries = roster.Summarise(National.Bind(National.Policies * National.PackagesOfAPolicy));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{summaries.Length:N0} packages x {roster.Count:N0} people, {summaries.Sum(summary => (long)summary.Eligible):N0} pairs eligible, heap limit {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e6:N0} MB"));
    }

    private static string People(int count)
    {
        Person[] people = TenCriteria.Population(count, 50);
        Roster roster = Roster.Of(people, TenCriteria.Map);
        BoundPolicy bound = TenCriteria.Bind();
        HandWrittenRules rules = new(TenCriteria.Decision, TenCriteria.TrainingStart, TenCriteria.TrainingEnd);
        Bandwidth bandwidth = new(roster.SizeInBytes);
        int repeat = Math.Max(1, 2_000_000 / count);
        double chain = Time(() => EligibilityRatios.Count(people, rules), count, repeat);
        double screen = Time(() => roster.Screen(bound).Count(Verdict.Eligible), count, repeat);
        double summary = Time(() => roster.Summarise([bound])[0].Eligible, count, repeat);
        double read = Time(bandwidth.Read, count, repeat);
        return string.Create(CultureInfo.InvariantCulture, $"| {count:N0} | {chain:0.00} | {screen:0.00} | {summary:0.00} | {read:0.00} | {roster.SizeInBytes / read / count:0} |");
    }

    private static string Packages(Roster roster, int packages)
    {
        BoundPolicy[] bounds = National.Bind(packages);
        double nanoseconds = Timing.Median(() => roster.Summarise(bounds).Length, Rounds);
        double binding = Timing.Median(() => National.Bind(packages).Length, Rounds);
        return string.Create(CultureInfo.InvariantCulture, $"| {packages:N0} | {nanoseconds / 1e6:0.0} | {nanoseconds / packages / National.People:0.000} | {binding / 1e6:0.0} |");
    }

    // Short work is repeated, so that what is timed lasts.
    private static double Time(Func<long> work, int rows, int repeat) => Timing.Median(work, Rounds, repeat) / rows;
}
