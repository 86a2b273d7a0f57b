namespace Pemasyarakatan.Vokasi.Benchmarks.Measuring;

/// <summary>What a line has to hold: a ratio of times, and a number of bytes a unit where one is set.</summary>
internal sealed record Target(double Ratio, double? Bytes = null);
