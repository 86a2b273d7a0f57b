namespace Pemasyarakatan.Vokasi.Testing;

/// <summary>How often a real register is incomplete or wrong, as shares from 0 to 1 of the people that each can concern.</summary>
/// <remarks>A share above zero gives at least one. The defaults are assumptions, made after published counts where there are any: 539 of 1,501 without NIK and 9 with zeros in one Lapas.</remarks>
public sealed record RegisterDirt
{
    /// <summary>A register without a gap or a fault.</summary>
    public static RegisterDirt None { get; } = new()
    {
        NikMissing = 0, NikBlank = 0, NikZeros = 0, NikLetters = 0, NikContradicting = 0, BirthDateMissing = 0, BirthDateUnreadable = 0, DomicileMissing = 0,
        DomicileProvinceOnly = 0, DomicileRegencyOnly = 0, RiskMissing = 0, RiskOld = 0, RegisterNumberDoubled = 0, DatesOutOfOrder = 0, SentenceMissing = 0,
    };

    /// <summary>No NIK on record.</summary>
    /// <value>0.30.</value>
    public double NikMissing { get; init; } = 0.30;

    /// <summary>A NIK that is blank.</summary>
    /// <value>0.05.</value>
    public double NikBlank { get; init; } = 0.05;

    /// <summary>A NIK of zeros.</summary>
    /// <value>0.006.</value>
    public double NikZeros { get; init; } = 0.006;

    /// <summary>A NIK with letters in it.</summary>
    /// <value>0.01.</value>
    public double NikLetters { get; init; } = 0.01;

    /// <summary>A NIK that was given for another birth date.</summary>
    /// <value>0.02.</value>
    public double NikContradicting { get; init; } = 0.02;

    /// <summary>No birth date on record.</summary>
    /// <value>0.01.</value>
    public double BirthDateMissing { get; init; } = 0.01;

    /// <summary>A birth date in a form that does not read.</summary>
    /// <value>0.005.</value>
    public double BirthDateUnreadable { get; init; } = 0.005;

    /// <summary>No domicile on record.</summary>
    /// <value>0.03.</value>
    public double DomicileMissing { get; init; } = 0.03;

    /// <summary>A domicile of which the province alone is known.</summary>
    /// <value>0.02.</value>
    public double DomicileProvinceOnly { get; init; } = 0.02;

    /// <summary>A domicile of which the regency or city alone is known.</summary>
    /// <value>0.30.</value>
    public double DomicileRegencyOnly { get; init; } = 0.30;

    /// <summary>No risk assessment on record.</summary>
    /// <value>0.12.</value>
    public double RiskMissing { get; init; } = 0.12;

    /// <summary>A risk assessment of more than a year ago.</summary>
    /// <value>0.20.</value>
    public double RiskOld { get; init; } = 0.20;

    /// <summary>A register number that another row bears too.</summary>
    /// <value>0.002.</value>
    public double RegisterNumberDoubled { get; init; } = 0.002;

    /// <summary>A sentence that begins after it ends.</summary>
    /// <value>0.01.</value>
    public double DatesOutOfOrder { get; init; } = 0.01;

    /// <summary>No sentence on record for a convict.</summary>
    /// <value>0.03.</value>
    public double SentenceMissing { get; init; } = 0.03;
}
