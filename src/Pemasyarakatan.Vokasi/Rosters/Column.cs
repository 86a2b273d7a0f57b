namespace Pemasyarakatan.Vokasi.Rosters;

// One code a row, as narrow as the codes allow; of one code alone nothing is stored.
internal abstract class Column(ColumnScale scale, ColumnRange present) : MaskSource
{
    public override ColumnScale Scale => scale;

    public override ColumnRange Present => present;

    public abstract long SizeInBytes { get; }

    /// <summary>Whether the other column holds the same codes in the same form.</summary>
    public abstract bool IsSameAs(Column other);

    protected bool HasScaleOf(Column other) => scale.IsSameAs(other.Scale) && present == other.Present;
}
