using System.Diagnostics;
using Pemasyarakatan.Vokasi.Benchmarks.Selection;

namespace Pemasyarakatan.Vokasi.Benchmarks.Ratios;

internal static class MatchingRatios
{
    private const int Rounds = 9, Many = 1_000_000, Fewer = 100_000;
    private const long LeastProposals = 4_000_000;

    /// <summary>Deferred acceptance against what the draw alone costs, an HMAC of each number and one sort; the bytes are those of the market and of the run.</summary>
    public static Ratio Matching()
    {
        ZipfMarket market = new(Many);
        if (market.Match() < LeastProposals)
            throw new InvalidOperationException("Expected at least four million proposals.");
        double ours = Best(() => market.Match()), baseline = Best(() => market.HashAndSort());
        long before = GC.GetAllocatedBytesForCurrentThread();
        market.Match();
        double bytes = ZipfMarket.BytesAnApplicant + ((double)(GC.GetAllocatedBytesForCurrentThread() - before) / Many);
        return new("matching 1,000,000 applicants", ours / Many, baseline / Many, bytes, TargetRatio: 2, TargetBytes: 200);
    }

    /// <summary>How deferred acceptance grows when the applicants are ten times as many.</summary>
    public static Ratio Growth()
    {
        ZipfMarket many = new(Many), fewer = new(Fewer);
        return new("matching, 10 x the applicants", Best(() => many.Match()), Best(() => fewer.Match()), 0, TargetRatio: 14, TargetBytes: 0);
    }

    /// <summary>The best of several rounds in nanoseconds: what else runs on the machine only ever adds to it.</summary>
    internal static double Best(Func<long> work)
    {
        work();
        double best = double.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            GC.Collect();
            long start = Stopwatch.GetTimestamp();
            GC.KeepAlive(work());
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalNanoseconds);
        }

        return best;
    }
}
