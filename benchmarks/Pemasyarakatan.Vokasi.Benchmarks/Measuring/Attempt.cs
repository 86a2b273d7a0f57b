namespace Pemasyarakatan.Vokasi.Benchmarks.Measuring;

/// <summary>What one attempt at a line measured: the median nanoseconds a unit on each side, and the ratios of its slices.</summary>
internal readonly record struct Attempt(double Ours, double Baseline, Spread Ratio);
