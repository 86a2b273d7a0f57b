namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>How one person stands for one package: what holds today, and from when on it would be yes.</summary>
/// <remarks>Equality by identity. Immutable.</remarks>
public sealed class Prospect
{
    internal Prospect(Decision today, LocalDate? eligibleFrom) => (Today, EligibleFrom) = (today, eligibleFrom);

    /// <summary>The decision on the date that was asked for, with all that stands in the way.</summary>
    public Decision Today { get; }

    /// <summary>The first date, today or later, on which the person is eligible by what is on record, whichever version of the policy is in force by then; null where there is none.</summary>
    /// <remarks>The package is taken to stay as it is: a date after its training has begun is for a later one of its kind.</remarks>
    public LocalDate? EligibleFrom { get; }

    /// <summary>The id of the person.</summary>
    public string ApplicantId => Today.ApplicantId;

    /// <summary>The id of the package.</summary>
    public string PackageId => Today.PackageId;

    /// <summary>The verdict today.</summary>
    public Verdict Verdict => Today.Verdict;

    /// <summary>What is not on record and might change the verdict, in the policy's order.</summary>
    public ImmutableArray<Reason> Missing => Today.Missing;

    /// <summary>Person, package, verdict and date, for logs.</summary>
    /// <returns>Such as <c>MDN-0007 for las-1: NotRecommended, eligible from 2026-03-01</c>.</returns>
    public override string ToString() =>
        EligibleFrom is { } from ? FormattableString.Invariant($"{ApplicantId} for {PackageId}: {Verdict}, eligible from {from:uuuu-MM-dd}") : $"{ApplicantId} for {PackageId}: {Verdict}";
}
