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
        (double ours, double baseline) = Best(market.Match, market.HashAndSort);
        long before = GC.GetAllocatedBytesForCurrentThread();
        market.Match();
        double bytes = ZipfMarket.BytesAnApplicant + ((double)(GC.GetAllocatedBytesForCurrentThread() - before) / Many);
        return new("matching 1,000,000 applicants", ours / Many, baseline / Many, bytes, TargetRatio: 2, TargetBytes: 200);
    }

    /// <summary>How deferred acceptance grows when the applicants are ten times as many.</summary>
    public static Ratio Growth()
    {
        ZipfMarket many = new(Many), fewer = new(Fewer);
        (double ours, double baseline) = Best(many.Match, fewer.Match);
        return new("matching, 10 x the applicants", ours, baseline, 0, TargetRatio: 14, TargetBytes: 0);
    }

    /// <summary>The best of several rounds of each in nanoseconds, in turn, so that a drift of the machine meets both: what else runs on it only ever adds to the time.</summary>
    internal static (double Ours, double Baseline) Best(Func<long> ours, Func<long> baseline)
    {
        (double Ours, double Baseline) best = (double.MaxValue, double.MaxValue);
        GC.KeepAlive(ours() + baseline());
        for (int round = 0; round < Rounds; round++)
            best = (Math.Min(best.Ours, Once(ours)), Math.Min(best.Baseline, Once(baseline)));
        return best;
    }

    private static double Once(Func<long> work)
    {
        GC.Collect();
        long start = Stopwatch.GetTimestamp();
        GC.KeepAlive(work());
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }
}
