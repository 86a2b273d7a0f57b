namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>The reason codes of what contradicts itself in the record of an applicant: <c>applicant.*</c>.</summary>
/// <remarks>Each code is a constant of the wire; <c>docs/reason-codes.md</c> lists them with their texts.</remarks>
public static class ApplicantReasons
{
    /// <summary>The NIK consists of zeros.</summary>
    public static ReasonCode NikZeros { get; } = new("applicant.nikZeros", ReasonKind.Defect);

    /// <summary>The NIK has not 16 digits with a birth date and a serial.</summary>
    public static ReasonCode NikMalformed { get; } = new("applicant.nikMalformed", ReasonKind.Defect);

    /// <summary>The NIK was given for another birth date.</summary>
    public static ReasonCode NikContradictsBirthDate { get; } = new("applicant.nikContradictsBirthDate", ReasonKind.Defect);

    /// <summary>The NIK was given for the other sex.</summary>
    public static ReasonCode NikContradictsSex { get; } = new("applicant.nikContradictsSex", ReasonKind.Defect);

    /// <summary>The date contradicts another that should lie before or after it.</summary>
    public static ReasonCode DatesOutOfOrder { get; } = new("applicant.datesOutOfOrder", ReasonKind.Defect);

    /// <summary>Two rows bear one register number.</summary>
    public static ReasonCode RegisterNumberDoubled { get; } = new("applicant.registerNumberDoubled", ReasonKind.Advisory, "applicant", "other");

    /// <summary>The person was never recorded for a NIK (belum perekaman).</summary>
    public static ReasonCode NikNeverRecorded { get; } = new("applicant.nikNeverRecorded", ReasonKind.Missing);

    /// <summary>The documents with the NIK are lost, and nobody has looked it up yet.</summary>
    public static ReasonCode NikLost { get; } = new("applicant.nikLost", ReasonKind.Missing);

    internal static ImmutableArray<ReasonCode> All =>
    [
        NikZeros, NikMalformed, NikContradictsBirthDate, NikContradictsSex, DatesOutOfOrder, RegisterNumberDoubled, NikNeverRecorded, NikLost,
    ];
}
