namespace Pemasyarakatan.Vokasi.Benchmarks.Measuring;

/// <summary>Work to be timed.</summary>
/// <param name="Run">One run. It returns a number, so that nothing of it can be optimised away.</param>
/// <param name="Units">How many units of work one run does; times are told a unit.</param>
internal sealed record Work(Func<long> Run, long Units)
{
    /// <summary>What runs untimed before each slice, which is then a single run. Null: a slice is as many runs as fill it, after an untimed one.</summary>
    public Func<long>? Before { get; init; }
}
