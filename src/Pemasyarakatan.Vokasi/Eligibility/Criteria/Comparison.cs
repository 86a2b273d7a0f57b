namespace Pemasyarakatan.Vokasi.Eligibility;

// One leaf form. Each knows how to bind itself to intervals of its fact's codes, and that is all it knows.
internal abstract record Comparison(string Name)
{
    /// <summary>The other fact of a relation.</summary>
    public virtual Fact? Other => null;

    /// <summary>Whether the intervals move with the decision date.</summary>
    public virtual bool DependsOnDecisionDate => false;

    /// <summary>Where it is true. In a relation, of the days from the other date to this one, each moved by its shift.</summary>
    /// <returns>The intervals, or null where what it rests on is not on record, so that it is unknown for everybody.</returns>
    public abstract IntervalSet? Bind(BindingContext context);

    /// <summary>Values for which it is unknown, beside the unknown value itself.</summary>
    public virtual IntervalSet BindUnknown() => IntervalSet.Empty;

    public virtual Shift ThisShift => Shift.None;

    public virtual Shift OtherShift => Shift.None;

    /// <summary>The decision dates on which it may change for a person with this value.</summary>
    public virtual IEnumerable<LocalDate> Changes(int code) => [];
}
