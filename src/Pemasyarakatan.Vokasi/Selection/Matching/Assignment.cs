namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>What a matching came to for one applicant, and why: for each of their preferences.</summary>
/// <remarks>Carries ids, numbers and ranks, never names. Equality by all members. Immutable.</remarks>
public sealed record Assignment
{
    internal Assignment(string applicantId, string number, string? packageId, string? reserveId, bool hasLeft, ImmutableArray<Reason> preferences) =>
        (ApplicantId, Number, PackageId, ReserveId, HasLeft, Preferences) = (applicantId, number, packageId, reserveId, hasLeft, preferences);

    /// <summary>The id of the applicant, which stays inside.</summary>
    public string ApplicantId { get; }

    /// <summary>The number under which the applicant stands in all that is published.</summary>
    public string Number { get; }

    /// <summary>The package in which the applicant has a seat; null where they have none.</summary>
    public string? PackageId { get; }

    /// <summary>The reserve of whose number the seat is; null of an open seat and where there is none.</summary>
    public string? ReserveId { get; }

    /// <summary>Whether the applicant has left the matching.</summary>
    public bool HasLeft { get; }

    /// <summary>What became of each preference, in the order of the application.</summary>
    public ImmutableArray<Reason> Preferences { get; }

    /// <inheritdoc/>
    public bool Equals(Assignment? other) =>
        other is not null && string.Equals(ApplicantId, other.ApplicantId, StringComparison.Ordinal) && string.Equals(Number, other.Number, StringComparison.Ordinal)
        && string.Equals(PackageId, other.PackageId, StringComparison.Ordinal) && string.Equals(ReserveId, other.ReserveId, StringComparison.Ordinal)
        && HasLeft == other.HasLeft && Preferences.AsSpan().SequenceEqual(other.Preferences.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ApplicantId);

    /// <summary>The applicant's id and the package.</summary>
    /// <returns>Such as <c>A001: LAS-1</c> or <c>A001: -</c>.</returns>
    public override string ToString() => $"{ApplicantId}: {PackageId ?? "-"}";
}
