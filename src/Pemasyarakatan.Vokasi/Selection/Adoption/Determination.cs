using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>What an officer has determined of one applicant for one package (penetapan): all that the giving of seats knows of a person.</summary>
/// <remarks>
/// No name and no NIK: ids, a verdict, the reserves and the keys of merit. The keys order the facts and scores that the priority names, and so tell them: name none that may not be published.
/// Equality by all members, lists in order. Immutable.
/// </remarks>
public sealed partial record Determination
{
    /// <summary>A determination.</summary>
    /// <param name="applicantId">The id of the applicant, which stays inside.</param>
    /// <param name="verdict">The verdict as adopted: the screening's, or what the officer put in its place.</param>
    /// <param name="policyFingerprint">The fingerprint of the policy that was screened by: 64 hexadecimal digits in lower case.</param>
    /// <param name="screenedOn">The date for which it was screened.</param>
    /// <param name="merit">The keys of merit, compared one by one, smaller first; what is equal in all, the lottery decides.</param>
    /// <param name="reserves">The ids of the reserves of which the applicant is a member.</param>
    /// <param name="reservesUnknown">The ids of the reserves of which the record does not tell whether the applicant is a member; counted as not.</param>
    /// <param name="late">Whether the application came after closing: it stands behind all that came in time.</param>
    /// <param name="number">The number under which the applicant stands in all that is published; where none was made, the id.</param>
    /// <param name="screened">What the screening said by itself, where the adopted verdict is another.</param>
    /// <param name="why">The code of the reason for the waiver, such as <c>override</c>; beside <paramref name="screened"/>.</param>
    /// <exception cref="ArgumentException">
    /// An id or the fingerprint has not its shape or could be a NIK, a reserve stands twice, a waiver changes nothing or has no reason, or it makes eligible whom no judgement can.
    /// </exception>
    /// <exception cref="ArgumentException">A verdict is no declared value.</exception>
    [JsonConstructor]
    public Determination(
        string applicantId, Verdict verdict, string policyFingerprint, LocalDate screenedOn, ImmutableArray<int> merit = default,
        ImmutableArray<string> reserves = default, ImmutableArray<string> reservesUnknown = default, bool late = false,
        string? number = default, Verdict? screened = default, string? why = default)
    {
        ApplicantId = Guard.Against.InvalidCode(applicantId);
        Verdict = Guard.Against.EnumOutOfRange(verdict);
        PolicyFingerprint = Guard.Against.Null(policyFingerprint);
        Guard.Against.Condition(!IsFingerprint(policyFingerprint), "Expected 64 hexadecimal digits in lower case.", nameof(policyFingerprint));
        Merit = merit.IsDefault ? [] : merit;
        Reserves = Codes(reserves, nameof(reserves));
        ReservesUnknown = Codes(reservesUnknown, nameof(reservesUnknown));
        Guard.Against.Condition(Reserves.Intersect(ReservesUnknown, StringComparer.Ordinal).Any(), "Expected each reserve once.", nameof(reservesUnknown));
        Number = number is null ? ApplicantId : Guard.Against.InvalidCode(number);
        Guard.Against.Condition(screened == verdict, "Expected a waiver that changes the verdict.", nameof(screened));
        Guard.Against.Condition(IsExcluded(screened, verdict), "No judgement makes eligible whom law or programme excludes.", nameof(screened));
        Guard.Against.Condition(screened is null != why is null, "Expected a waiver with its reason.", nameof(why));
        Screened = screened is { } before ? Guard.Against.EnumOutOfRange(before, nameof(screened)) : null;
        Why = why is null ? null : Guard.Against.InvalidCode(why);
        (ScreenedOn, Late) = (screenedOn, late);
    }

    /// <summary>The id of the applicant, which stays inside.</summary>
    public string ApplicantId { get; }

    /// <summary>The number under which the applicant stands in all that is published (nomor pendaftaran), and by which the lottery draws.</summary>
    public string Number { get; }

    /// <summary>The verdict as adopted.</summary>
    public Verdict Verdict { get; }

    /// <summary>The fingerprint of the policy that was screened by.</summary>
    public string PolicyFingerprint { get; }

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

    /// <summary>What the screening said by itself; null where it was adopted as it is.</summary>
    public Verdict? Screened { get; }

    /// <summary>The code of the reason for deciding otherwise than the screening; null where its verdict was adopted.</summary>
    public string? Why { get; }

    /// <inheritdoc/>
    public bool Equals(Determination? other) =>
        other is not null && string.Equals(ApplicantId, other.ApplicantId, StringComparison.Ordinal) && Verdict == other.Verdict
        && string.Equals(PolicyFingerprint, other.PolicyFingerprint, StringComparison.Ordinal) && ScreenedOn == other.ScreenedOn && Late == other.Late
        && string.Equals(Number, other.Number, StringComparison.Ordinal) && Screened == other.Screened && string.Equals(Why, other.Why, StringComparison.Ordinal)
        && Merit.AsSpan().SequenceEqual(other.Merit.AsSpan()) && Reserves.AsSpan().SequenceEqual(other.Reserves.AsSpan())
        && ReservesUnknown.AsSpan().SequenceEqual(other.ReservesUnknown.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ApplicantId);

    /// <summary>The applicant's id and the verdict.</summary>
    /// <returns>Such as <c>A001: Eligible</c>.</returns>
    public override string ToString() => $"{ApplicantId}: {Verdict}";

    /// <summary>What a later screening says of the same person; merit and number of the closed list stay.</summary>
    internal Determination Rescreened(Determination current) => SaysTheSame(current)
        ? this
        : new(ApplicantId, current.Verdict, current.PolicyFingerprint, current.ScreenedOn, Merit, current.Reserves, current.ReservesUnknown, Late, Number, current.Screened, current.Why);

    /// <summary>The same, behind all who applied in time.</summary>
    internal Determination AsLate() => Late ? this : new(ApplicantId, Verdict, PolicyFingerprint, ScreenedOn, Merit, Reserves, ReservesUnknown, late: true, Number, Screened, Why);

    /// <summary>The same with a verdict other than the screening's.</summary>
    internal Determination Waived(Verdict verdict, string why) =>
        new(ApplicantId, verdict, PolicyFingerprint, ScreenedOn, Merit, Reserves, ReservesUnknown, Late, Number, Screened ?? Verdict, why);

    /// <summary>Whether a verdict would change what no judgement can.</summary>
    internal static bool IsExcluded(Verdict? screened, Verdict verdict) => screened == Verdict.Ineligible && verdict == Verdict.Eligible;

    private bool SaysTheSame(Determination current) =>
        ReferenceEquals(this, current)
        || (Verdict == current.Verdict && ScreenedOn == current.ScreenedOn && Screened == current.Screened
            && string.Equals(PolicyFingerprint, current.PolicyFingerprint, StringComparison.Ordinal) && string.Equals(Why, current.Why, StringComparison.Ordinal)
            && Reserves.AsSpan().SequenceEqual(current.Reserves.AsSpan()) && ReservesUnknown.AsSpan().SequenceEqual(current.ReservesUnknown.AsSpan()));

    private static ImmutableArray<string> Codes(ImmutableArray<string> codes, string parameterName)
    {
        ImmutableArray<string> sorted = Guard.Against.NullElements<string>(codes, parameterName).Sort(StringComparer.Ordinal);
        foreach (string code in sorted)
            Guard.Against.InvalidCode(code, parameterName);
        Guard.Against.Condition(sorted.Distinct(StringComparer.Ordinal).Count() != sorted.Length, "Expected each reserve once.", parameterName);
        return sorted;
    }

    private static bool IsFingerprint(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);
}
