namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>What a matching came to for one applicant, and why: for each of his wishes.</summary>
/// <remarks>Carries ids, numbers and ranks, never names. Equality by all members. Immutable.</remarks>
public sealed record Placement
{
    internal Placement(string applicant, string number, string? package, string? reserveId, bool hasLeft, ImmutableArray<Reason> wishes) =>
        (Applicant, Number, Package, ReserveId, HasLeft, Wishes) = (applicant, number, package, reserveId, hasLeft, wishes);

    /// <summary>The id of the applicant, which stays inside.</summary>
    public string Applicant { get; }

    /// <summary>The number under which the applicant stands in all that is published.</summary>
    public string Number { get; }

    /// <summary>The package in which the applicant has a seat; null where he has none.</summary>
    public string? Package { get; }

    /// <summary>The reserve of whose number the seat is; null of an open seat and where there is none.</summary>
    public string? ReserveId { get; }

    /// <summary>Whether the applicant has left the matching.</summary>
    public bool HasLeft { get; }

    /// <summary>What became of each wish, in the order of the application.</summary>
    public ImmutableArray<Reason> Wishes { get; }

    /// <inheritdoc/>
    public bool Equals(Placement? other) =>
        other is not null && string.Equals(Applicant, other.Applicant, StringComparison.Ordinal) && string.Equals(Number, other.Number, StringComparison.Ordinal)
        && string.Equals(Package, other.Package, StringComparison.Ordinal) && string.Equals(ReserveId, other.ReserveId, StringComparison.Ordinal)
        && HasLeft == other.HasLeft && Wishes.AsSpan().SequenceEqual(other.Wishes.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Applicant);

    /// <summary>The applicant's id and the package.</summary>
    /// <returns>Such as <c>A001: LAS-1</c> or <c>A001: -</c>.</returns>
    public override string ToString() => $"{Applicant}: {Package ?? "-"}";
}
