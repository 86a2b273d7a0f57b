namespace Pemasyarakatan.Vokasi.Screening;

// The rows from a bound of a source (its number) on, a range between two of them, or another join of masks; of a count, how many it asks for.
internal readonly record struct MaskNode(MaskKind Kind, int Number, long Bound, int[] Operands)
{
    public bool Is(MaskKind kind, int number, long bound, ReadOnlySpan<int> operands) => (Kind, Number, Bound) == (kind, number, bound) && operands.SequenceEqual(Operands);
}
