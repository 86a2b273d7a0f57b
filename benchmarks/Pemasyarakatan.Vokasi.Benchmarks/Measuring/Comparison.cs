using System.Diagnostics;

namespace Pemasyarakatan.Vokasi.Benchmarks.Measuring;

/// <summary>Times two pieces of work in short slices, in turn, so that whatever slows the machine for longer than a slice slows both.</summary>
internal sealed class Comparison
{
    private const double SliceNanoseconds = 5e6, AttemptNanoseconds = 2e9;
    private const int FewestSlices = 5, MostSlices = 41;

    private readonly Slice _ours, _baseline;
    private readonly int _slices;

    /// <summary>Compacts the heap, warms both up and finds how many runs fill a slice.</summary>
    public Comparison(Work ours, Work baseline)
    {
        // Both lie in memory as they would after a while: compacted, each in the order in which it was made.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        (double oursTime, double baselineTime) = (0, 0);
        for (int round = 0; round < Timing.WarmUpRounds; round++)
        {
            (oursTime, baselineTime) = (Timing.WarmUpRound(ours.Run), Timing.WarmUpRound(baseline.Run));
            Thread.Sleep(Timing.WarmUpPause);
        }

        // Slices are equally long on both sides, so that both are interrupted as often: as long as one run of the slower side, or five milliseconds.
        double slice = Math.Max(SliceNanoseconds, Math.Max(oursTime, baselineTime));
        (_ours, _baseline) = (new(ours, oursTime, slice), new(baseline, baselineTime, slice));
        // One more than a multiple of four, so that the median and the quartiles each fall on a slice.
        _slices = ((int)Math.Clamp(AttemptNanoseconds / (2 * slice), FewestSlices, MostSlices) / 4 * 4) + 1;
    }

    /// <summary>Measures once: the median time a unit on each side in nanoseconds, and the ratios of slices that follow each other.</summary>
    public Attempt Measure()
    {
        double[] ours = new double[_slices], baseline = new double[_slices], ratios = new double[_slices];
        for (int i = 0; i < _slices; i++)
        {
            ours[i] = _ours.Measure();
            baseline[i] = _baseline.Measure();
            ratios[i] = ours[i] / baseline[i];
        }

        return new(Spread.Of(ours).Median, Spread.Of(baseline).Median, Spread.Of(ratios));
    }

    private sealed class Slice(Work work, double runNanoseconds, double sliceNanoseconds)
    {
        // An untimed run brings back into the caches what the other side drove out. In a run as long as this one that hardly matters.
        private const double LongRunNanoseconds = 100e6;

        private readonly int _runs = work.Before is null ? Math.Max(1, (int)(sliceNanoseconds / runNanoseconds)) : 1;
        private readonly Func<long>? _before = work.Before ?? (runNanoseconds < LongRunNanoseconds ? work.Run : null);

        public double Measure()
        {
            long sum = _before?.Invoke() ?? 0;
            long start = Stopwatch.GetTimestamp();
            for (int run = 0; run < _runs; run++)
                sum += work.Run();
            double time = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
            GC.KeepAlive(sum);
            return time / ((double)_runs * work.Units);
        }
    }
}
