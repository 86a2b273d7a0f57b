using Pemasyarakatan.Vokasi.Benchmarks.Measuring;
using Pemasyarakatan.Vokasi.Benchmarks.Selection;

namespace Pemasyarakatan.Vokasi.Benchmarks.Ratios;

internal static class MatchingRatios
{
    private const int Many = 1_000_000, Fewer = 100_000;
    private const long LeastProposals = 4_000_000;

    /// <summary>Deferred acceptance against what the draw alone costs, an HMAC of each number and one sort; then how it grows when the applicants are ten times as many.</summary>
    public static IEnumerable<Line> Lines()
    {
        ZipfMarket many = new(Many), fewer = new(Fewer);
        if (many.Match() < LeastProposals)
            throw new InvalidOperationException("Expected at least four million proposals.");
        double bytes = ZipfMarket.BytesAnApplicant + ((double)Timing.AllocatedBytes(many.Match) / Many);
        yield return Line.Compare("matching 1,000,000 applicants", new(many.Match, Many), new(many.HashAndSort, Many), new(2, 200), bytes);
        yield return Line.Compare("matching, ten times the applicants", new(many.Match, 1), new(fewer.Match, 1), new(14), bytes);
    }
}
