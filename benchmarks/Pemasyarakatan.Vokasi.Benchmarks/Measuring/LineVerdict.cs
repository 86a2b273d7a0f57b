namespace Pemasyarakatan.Vokasi.Benchmarks.Measuring;

/// <summary>What a run says about one line of the table.</summary>
internal enum LineVerdict
{
    /// <summary>The line has no target.</summary>
    NoTarget,

    /// <summary>In one attempt the median ratio was at or below the target.</summary>
    Held,

    /// <summary>In every attempt at least three quarters of the slices lay above the target, or the bytes are over their limit.</summary>
    Missed,

    /// <summary>No attempt held the target, but in one of them more than a quarter of the slices did.</summary>
    TooNoisy,
}
