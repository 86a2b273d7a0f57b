namespace Pemasyarakatan.Vokasi.Rosters;

// A range of a source (its number), or a join of other nodes; of a count, how many it asks for.
internal readonly record struct MaskNode(MaskKind Kind, int Number = 0, int[]? Masks = null)
{
    public CodeRange Range { get; init; }

    public int[] Operands => Masks ?? [];

    public bool Equals(MaskNode other) => (Kind, Number, Range) == (other.Kind, other.Number, other.Range) && Operands.AsSpan().SequenceEqual(other.Operands);

    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add((int)Kind);
        hash.Add(Number);
        foreach (int operand in Operands)
            hash.Add(operand);
        return hash.ToHashCode();
    }
}
