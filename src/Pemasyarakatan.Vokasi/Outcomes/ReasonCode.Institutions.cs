namespace Pemasyarakatan.Vokasi.Outcomes;

public sealed partial class ReasonCode
{
    /// <summary>The institution has no licence to certify on the date.</summary>
    public static ReasonCode InstitutionNotLicensed { get; } = new("institution.notLicensed", ReasonKind.Refusal, "institution", "on");

    /// <summary>The scheme is not within the licence of the institution.</summary>
    public static ReasonCode InstitutionSchemeNotLicensed { get; } = new("institution.schemeNotLicensed", ReasonKind.Refusal, "institution", "scheme");

    private static ImmutableArray<ReasonCode> InstitutionCodes => [InstitutionNotLicensed, InstitutionSchemeNotLicensed];
}
