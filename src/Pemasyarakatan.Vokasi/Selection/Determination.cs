using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>What an officer has determined of one applicant for one package (penetapan): all that the giving of seats knows of a person.</summary>
/// <remarks>
/// No name and no NIK: an id made for this intake, a verdict, the reserves and the keys of merit. The keys order the facts and scores that the priority names, and so tell them: name none that may not be published. Equality by all members, lists in order. Immutable.
/// </remarks>
public sealed partial record Determination
{
    /// <summary>A determination.</summary>
    /// <param name="applicant">The id of the applicant, made for this intake and published with its result.</param>
    /// <param name="verdict">The verdict as adopted: the screening's, or what the officer put in its place.</param>
    /// <param name="policy">The fingerprint of the policy that was screened by: 64 hexadecimal digits in lower case.</param>
    /// <param name="screenedOn">The date for which it was screened.</param>
    /// <param name="merit">The keys of merit, compared one by one, smaller first; what is equal in all, the lottery decides.</param>
    /// <param name="reserves">The ids of the reserves of which the applicant is a member.</param>
    /// <param name="reservesUnknown">The ids of the reserves of which the record does not tell whether the applicant is a member; counted as not.</param>
    /// <param name="late">Whether the application came after closing: it stands behind all that came in time.</param>
    /// <param name="departure">That the officer departed from the screening, where that is so.</param>
    /// <exception cref="ArgumentException">
    /// An id or the fingerprint has not its shape or could be a NIK, a reserve stands twice, the departure changes nothing, or it makes eligible whom no judgement can.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The verdict is no declared value.</exception>
    [JsonConstructor]
    public Determination(
        string applicant, Verdict verdict, string policy, LocalDate screenedOn, ImmutableArray<int> merit = default,
        ImmutableArray<string> reserves = default, ImmutableArray<string> reservesUnknown = default, bool late = false, Departure? departure = default)
    {
        Applicant = Guard.Against.NotCode(applicant);
        Verdict = Guard.Against.EnumOutOfRange(verdict);
        Policy = Guard.Against.Null(policy);
        Guard.Against.Condition(!IsFingerprint(policy), "Expected 64 hexadecimal digits in lower case.", nameof(policy));
        Merit = merit.IsDefault ? [] : merit;
        Reserves = Codes(reserves, nameof(reserves));
        ReservesUnknown = Codes(reservesUnknown, nameof(reservesUnknown));
        Guard.Against.Condition(Reserves.Intersect(ReservesUnknown, StringComparer.Ordinal).Any(), "Expected each reserve once.", nameof(reservesUnknown));
        Guard.Against.Condition(departure?.Screened == verdict, "Expected a departure that changes the verdict.", nameof(departure));
        Guard.Against.Condition(departure?.Screened == Verdict.Ineligible && verdict == Verdict.Eligible, "No judgement makes eligible whom law or programme excludes.", nameof(departure));
        (ScreenedOn, Late, Departure) = (screenedOn, late, departure);
    }

    /// <summary>The id of the applicant, made for this intake.</summary>
    public string Applicant { get; }

    /// <summary>The verdict as adopted.</summary>
    public Verdict Verdict { get; }

    /// <summary>The fingerprint of the policy that was screened by.</summary>
    public string Policy { get; }

    /// <summary>The date for which it was screened.</summary>
    public LocalDate ScreenedOn { get; }

    /// <summary>The keys of merit, smaller first.</summary>
    public ImmutableArray<int> Merit { get; }

    /// <summary>The ids of the reserves of which the applicant is a member, sorted.</summary>
    public ImmutableArray<string> Reserves { get; }

    /// <summary>The ids of the reserves of which the record does not tell, sorted.</summary>
    public ImmutableArray<string> ReservesUnknown { get; }

    /// <summary>Whether the application came after closing.</summary>
    public bool Late { get; }

    /// <summary>That the officer departed from the screening; null where it was adopted as it is.</summary>
    public Departure? Departure { get; }

    /// <inheritdoc/>
    public bool Equals(Determination? other) =>
        other is not null && string.Equals(Applicant, other.Applicant, StringComparison.Ordinal) && Verdict == other.Verdict
        && string.Equals(Policy, other.Policy, StringComparison.Ordinal) && ScreenedOn == other.ScreenedOn && Late == other.Late && Departure == other.Departure
        && Merit.AsSpan().SequenceEqual(other.Merit.AsSpan()) && Reserves.AsSpan().SequenceEqual(other.Reserves.AsSpan())
        && ReservesUnknown.AsSpan().SequenceEqual(other.ReservesUnknown.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Applicant);

    /// <summary>The applicant's id and the verdict.</summary>
    /// <returns>Such as <c>A001: Eligible</c>.</returns>
    public override string ToString() => $"{Applicant}: {Verdict}";

    /// <summary>What a later screening says of the same person; the merit of the closed list stays.</summary>
    internal Determination Rescreened(Determination current) =>
        new(Applicant, current.Verdict, current.Policy, current.ScreenedOn, Merit, current.Reserves, current.ReservesUnknown, Late, current.Departure);

    /// <summary>The same, behind all who applied in time.</summary>
    internal Determination AsLate() => new(Applicant, Verdict, Policy, ScreenedOn, Merit, Reserves, ReservesUnknown, late: true, Departure);

    private static ImmutableArray<string> Codes(ImmutableArray<string> codes, string parameterName)
    {
        ImmutableArray<string> sorted = Guard.Against.NullElements<string>(codes, parameterName).Sort(StringComparer.Ordinal);
        foreach (string code in sorted)
            Guard.Against.NotCode(code, parameterName);
        Guard.Against.Condition(sorted.Distinct(StringComparer.Ordinal).Count() != sorted.Length, "Expected each reserve once.", parameterName);
        return sorted;
    }

    private static bool IsFingerprint(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);
}
