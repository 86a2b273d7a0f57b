namespace Pemasyarakatan.Vokasi.Agreements;

/// <summary>The reason codes of partner institutions: <c>institution.*</c>.</summary>
/// <remarks>Each code is a constant of the wire; <c>docs/reason-codes.md</c> lists them with their texts.</remarks>
public static class InstitutionReasons
{
    /// <summary>The institution has no licence to certify on the date.</summary>
    public static ReasonCode NotLicensed { get; } = new("institution.notLicensed", ReasonKind.Refusal, "institution", "on");

    /// <summary>The scheme is not within the licence of the institution.</summary>
    public static ReasonCode SchemeNotLicensed { get; } = new("institution.schemeNotLicensed", ReasonKind.Refusal, "institution", "scheme");

    internal static ImmutableArray<ReasonCode> All =>
    [
        NotLicensed, SchemeNotLicensed,
    ];
}
