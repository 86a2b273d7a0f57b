using System.Diagnostics;

namespace Pemasyarakatan.Vokasi.Benchmarks.Measuring;

/// <summary>Simple timing for the tables that have no targets, and what all measurements share.</summary>
internal static class Timing
{
    // Tiered compilation recompiles in the background what a warm-up made hot, first with counters and then for good: it needs rounds and pauses.
    public const int WarmUpRounds = 5;
    public static readonly TimeSpan WarmUpPause = TimeSpan.FromMilliseconds(120);
    private const double WarmUpNanoseconds = 150e6;

    /// <summary>Runs work for a while, at least once, and gives the shortest time of a run in nanoseconds.</summary>
    public static double WarmUpRound(Func<long> work)
    {
        double shortest = double.MaxValue;
        long start = Stopwatch.GetTimestamp();
        do
            shortest = Math.Min(shortest, Once(work));
        while (Stopwatch.GetElapsedTime(start).TotalNanoseconds < WarmUpNanoseconds);
        return shortest;
    }

    /// <summary>Warms work up and gives the median time of some rounds in nanoseconds a run. A round is as many runs as asked for.</summary>
    public static double Median(Func<long> work, int rounds, int runs = 1)
    {
        for (int round = 0; round < WarmUpRounds; round++)
        {
            WarmUpRound(work);
            Thread.Sleep(WarmUpPause);
        }

        double[] times = new double[rounds];
        for (int round = 0; round < rounds; round++)
            times[round] = Once(() => Repeat(work, runs)) / runs;
        return Spread.Of(times).Median;
    }

    /// <summary>Gives the shortest time of some rounds in nanoseconds, with a collection before each: what else runs on the machine only ever adds.</summary>
    public static double Shortest(Func<long> work, int rounds)
    {
        GC.KeepAlive(work());
        double shortest = double.MaxValue;
        for (int round = 0; round < rounds; round++)
        {
            GC.Collect();
            shortest = Math.Min(shortest, Once(work));
        }

        return shortest;
    }

    /// <summary>Counts the bytes that one run allocates on this thread, after a run that is not counted.</summary>
    public static long AllocatedBytes(Func<long> work)
    {
        work();
        long before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double Once(Func<long> work)
    {
        long start = Stopwatch.GetTimestamp();
        long result = work();
        double time = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
        GC.KeepAlive(result);
        return time;
    }

    private static long Repeat(Func<long> work, int runs)
    {
        long sum = 0;
        for (int run = 0; run < runs; run++)
            sum += work();
        return sum;
    }
}
