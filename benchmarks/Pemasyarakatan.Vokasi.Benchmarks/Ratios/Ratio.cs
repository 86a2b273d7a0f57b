namespace Pemasyarakatan.Vokasi.Benchmarks.Ratios;

/// <summary>One line of the performance table, measured: ours and the baseline in nanoseconds a unit of work, and what ours allocates.</summary>
public sealed record Ratio(string Name, double Ours, double Baseline, double Bytes, double TargetRatio, double TargetBytes)
{
    public double Value => Ours / Baseline;

    public bool Ok => Value <= TargetRatio && Bytes <= TargetBytes;
}
