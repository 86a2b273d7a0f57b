namespace Pemasyarakatan.Vokasi.Outcomes;

public sealed partial class ReasonCode
{
    /// <summary>The NIK consists of zeros.</summary>
    public static ReasonCode ApplicantNikZeros { get; } = new("applicant.nikZeros", ReasonKind.Defect);

    /// <summary>The NIK has not 16 digits with a birth date and a serial.</summary>
    public static ReasonCode ApplicantNikMalformed { get; } = new("applicant.nikMalformed", ReasonKind.Defect);

    /// <summary>The NIK was given for another birth date.</summary>
    public static ReasonCode ApplicantNikContradictsBirthDate { get; } = new("applicant.nikContradictsBirthDate", ReasonKind.Defect);

    /// <summary>The NIK was given for the other sex.</summary>
    public static ReasonCode ApplicantNikContradictsSex { get; } = new("applicant.nikContradictsSex", ReasonKind.Defect);

    /// <summary>The date contradicts another that should lie before or after it.</summary>
    public static ReasonCode ApplicantDatesOutOfOrder { get; } = new("applicant.datesOutOfOrder", ReasonKind.Defect);

    /// <summary>Two rows bear one register number.</summary>
    public static ReasonCode ApplicantRegisterNumberDoubled { get; } = new("applicant.registerNumberDoubled", ReasonKind.Advisory, "applicant", "other");

    /// <summary>The person was never recorded for a NIK (belum perekaman).</summary>
    public static ReasonCode ApplicantNikNeverRecorded { get; } = new("applicant.nikNeverRecorded", ReasonKind.Missing);

    /// <summary>The documents with the NIK are lost, and nobody has looked it up yet.</summary>
    public static ReasonCode ApplicantNikLost { get; } = new("applicant.nikLost", ReasonKind.Missing);

    private static ImmutableArray<ReasonCode> ApplicantCodes =>
    [
        ApplicantNikZeros, ApplicantNikMalformed, ApplicantNikContradictsBirthDate, ApplicantNikContradictsSex, ApplicantDatesOutOfOrder,
        ApplicantRegisterNumberDoubled, ApplicantNikNeverRecorded, ApplicantNikLost,
    ];
}
