namespace Pemasyarakatan.Vokasi;

/// <summary>The answer to a question that has no value but yes, no, or not on record, with all its reasons.</summary>
/// <remarks>Immutable. <see cref="Truth"/> follows from the reasons: false where anything refuses, else unknown where anything is missing, else true.</remarks>
public sealed class Ruling
{
    private static readonly Ruling Yes = new([], [], []);

    private Ruling(ImmutableArray<Reason> refusals, ImmutableArray<Reason> missing, ImmutableArray<Reason> advisories) =>
        (Refusals, Missing, Advisories) = (refusals, missing, advisories);

    /// <summary>The answer.</summary>
    public Truth Truth => !Refusals.IsEmpty ? Truth.False : !Missing.IsEmpty ? Truth.Unknown : Truth.True;

    /// <summary>Every reason for no.</summary>
    public ImmutableArray<Reason> Refusals { get; }

    /// <summary>What is not on record and has to be obtained; named beside refusals as well.</summary>
    public ImmutableArray<Reason> Missing { get; }

    /// <summary>What deserves attention and changes nothing.</summary>
    public ImmutableArray<Reason> Advisories { get; }

    /// <summary>Every reason for which a command that needs a yes is refused: what refuses and what is not on record.</summary>
    internal ImmutableArray<Reason> Hindrances => [.. Refusals, .. Missing];

    /// <summary>Makes a ruling of its reasons; each goes where the kind of its code says.</summary>
    /// <param name="reasons">Refusals, missing evidence and advisories, in the order in which they are to be read.</param>
    /// <returns>The ruling.</returns>
    /// <exception cref="ArgumentException">A reason is of another kind.</exception>
    public static Ruling Of(params IEnumerable<Reason> reasons)
    {
        ImmutableArray<Reason> all = Guard.Against.NullElements(reasons);
        Guard.Against.Condition(
            all.Any(reason => reason.Code.Kind is not (ReasonKind.Refusal or ReasonKind.Missing or ReasonKind.Advisory)),
            "Expected refusals, missing evidence and advisories alone.",
            nameof(reasons));
        return all.IsEmpty ? Yes : new(OfKind(all, ReasonKind.Refusal), OfKind(all, ReasonKind.Missing), OfKind(all, ReasonKind.Advisory));
    }

    /// <summary>The ruling in short, for logs.</summary>
    /// <returns>The truth and the codes behind it.</returns>
    public override string ToString() =>
        Truth == Truth.True ? "True" : $"{Truth}: {string.Join(", ", Refusals.Concat(Missing).Select(reason => reason.Code.Id))}";

    private static ImmutableArray<Reason> OfKind(ImmutableArray<Reason> reasons, ReasonKind kind) =>
        [.. reasons.Where(reason => reason.Code.Kind == kind)];
}
