namespace Pemasyarakatan.Vokasi.Screening;

// Where a truth is true, and where it is true or unknown; false is the rest.
internal readonly record struct TruthMasks(int True, int Possible)
{
    public static TruthMasks Of(Truth truth) =>
        new(truth == Truth.True ? MaskGraph.Always : MaskGraph.Never, truth == Truth.False ? MaskGraph.Never : MaskGraph.Always);
}
