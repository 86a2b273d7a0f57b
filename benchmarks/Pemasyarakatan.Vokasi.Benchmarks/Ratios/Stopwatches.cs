using System.Diagnostics;

namespace Pemasyarakatan.Vokasi.Benchmarks.Ratios;

internal static class Stopwatches
{
    /// <summary>Times two pieces of work in turn, so that a drift of the machine meets both, and gives the median of each in nanoseconds a unit.</summary>
    public static (double Ours, double Baseline) Pair(Func<long> ours, Func<long> baseline, long units, int rounds, int warmUps = 20)
    {
        // Both lie in memory as they would after a while: compacted, each in the order in which it was made.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        // Tiered compilation recompiles in the background what a warm-up made hot, first with counters and then for good.
        for (int tier = 0; tier < 4; tier++)
        {
            for (int warmUp = 0; warmUp < warmUps; warmUp++)
            {
                ours();
                baseline();
            }

            Thread.Sleep(150);
        }

        double[] a = new double[rounds], b = new double[rounds];
        for (int round = 0; round < rounds; round++)
        {
            a[round] = Once(ours, units);
            b[round] = Once(baseline, units);
        }

        return (Median(a), Median(b));
    }

    /// <summary>The same for long work that is of other units on each side: few rounds, warmed up by as many.</summary>
    public static (double Ours, double Baseline) LongPair(Func<long> ours, long units, Func<long> baseline, long baselineUnits, int rounds)
    {
        double[] a = new double[rounds], b = new double[rounds];
        for (int round = -rounds; round < rounds; round++)
        {
            (double one, double other) = (Once(ours, units), Once(baseline, baselineUnits));
            if (round >= 0)
                (a[round], b[round]) = (one, other);
            else
                Thread.Sleep(100);
        }

        return (Median(a), Median(b));
    }

    /// <summary>The median of a few runs of long work, in nanoseconds a unit; warmed up by as many.</summary>
    public static double Long(Func<long> work, long units, int rounds)
    {
        for (int warmUp = 0; warmUp < rounds; warmUp++)
        {
            work();
            Thread.Sleep(100);
        }

        double[] times = new double[rounds];
        for (int round = 0; round < rounds; round++)
            times[round] = Once(work, units);
        return Median(times);
    }

    /// <summary>The median of work that is each time done once, after other work has gone through the caches; in nanoseconds a unit.</summary>
    public static double After(Func<long> other, Func<long> work, long units, int rounds)
    {
        double[] times = new double[rounds];
        for (int round = 0; round < rounds; round++)
        {
            GC.KeepAlive(other());
            times[round] = Once(work, units);
        }

        return Median(times);
    }

    /// <summary>Does short work again and again, so that what is timed lasts long against the clock and against what another work left in the caches.</summary>
    public static long Repeat(Func<long> work, int times)
    {
        long sum = 0;
        for (int i = 0; i < times; i++)
            sum += work();
        return sum;
    }

    /// <summary>Runs short work, made of many small methods, until all of them are compiled for good.</summary>
    public static void WarmUp(Func<long> work)
    {
        for (int tier = 0; tier < 5; tier++)
        {
            long start = Stopwatch.GetTimestamp();
            for (int run = 0; run < 500 && Stopwatch.GetElapsedTime(start).TotalMilliseconds < 200; run++)
                work();
            Thread.Sleep(150);
        }
    }

    public static double BytesAUnit(Func<long> work, int units)
    {
        work();
        long before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / units;
    }

    private static double Once(Func<long> work, long units)
    {
        long start = Stopwatch.GetTimestamp();
        GC.KeepAlive(work());
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / units;
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }
}
