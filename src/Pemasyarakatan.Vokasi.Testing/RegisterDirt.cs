namespace Pemasyarakatan.Vokasi.Testing;

/// <summary>How often a real register is incomplete or wrong, as shares from 0 to 1 of the people that each can concern.</summary>
/// <remarks>A share above zero gives at least one. The defaults are assumptions, made after published counts where there are any: 539 of 1,501 without NIK and 9 with zeros in one Lapas.</remarks>
public sealed record RegisterDirt
{
    /// <summary>How often a register is incomplete or wrong.</summary>
    /// <param name="nikMissing">No NIK on record.</param>
    /// <param name="nikBlank">A NIK that is blank.</param>
    /// <param name="nikZeros">A NIK of zeros.</param>
    /// <param name="nikLetters">A NIK with letters in it.</param>
    /// <param name="nikContradicting">A NIK that was given for another birth date.</param>
    /// <param name="birthDateMissing">No birth date on record.</param>
    /// <param name="birthDateUnreadable">A birth date in a form that does not read.</param>
    /// <param name="domicileMissing">No domicile on record.</param>
    /// <param name="domicileProvinceOnly">A domicile of which the province alone is known.</param>
    /// <param name="domicileRegencyOnly">A domicile of which the regency or city alone is known.</param>
    /// <param name="riskMissing">No risk assessment on record.</param>
    /// <param name="riskOld">A risk assessment of more than a year ago.</param>
    /// <param name="registerNumberDoubled">A register number that another row bears too.</param>
    /// <param name="datesOutOfOrder">A sentence that begins after it ends.</param>
    /// <param name="sentenceMissing">No sentence on record for a convict.</param>
    /// <exception cref="ArgumentOutOfRangeException">A share is not 0 to 1.</exception>
    public RegisterDirt(
        double nikMissing = 0.30,
        double nikBlank = 0.05,
        double nikZeros = 0.006,
        double nikLetters = 0.01,
        double nikContradicting = 0.02,
        double birthDateMissing = 0.01,
        double birthDateUnreadable = 0.005,
        double domicileMissing = 0.03,
        double domicileProvinceOnly = 0.02,
        double domicileRegencyOnly = 0.30,
        double riskMissing = 0.12,
        double riskOld = 0.20,
        double registerNumberDoubled = 0.002,
        double datesOutOfOrder = 0.01,
        double sentenceMissing = 0.03)
    {
        NikMissing = Share(nikMissing, nameof(nikMissing));
        NikBlank = Share(nikBlank, nameof(nikBlank));
        NikZeros = Share(nikZeros, nameof(nikZeros));
        NikLetters = Share(nikLetters, nameof(nikLetters));
        NikContradicting = Share(nikContradicting, nameof(nikContradicting));
        BirthDateMissing = Share(birthDateMissing, nameof(birthDateMissing));
        BirthDateUnreadable = Share(birthDateUnreadable, nameof(birthDateUnreadable));
        DomicileMissing = Share(domicileMissing, nameof(domicileMissing));
        DomicileProvinceOnly = Share(domicileProvinceOnly, nameof(domicileProvinceOnly));
        DomicileRegencyOnly = Share(domicileRegencyOnly, nameof(domicileRegencyOnly));
        RiskMissing = Share(riskMissing, nameof(riskMissing));
        RiskOld = Share(riskOld, nameof(riskOld));
        RegisterNumberDoubled = Share(registerNumberDoubled, nameof(registerNumberDoubled));
        DatesOutOfOrder = Share(datesOutOfOrder, nameof(datesOutOfOrder));
        SentenceMissing = Share(sentenceMissing, nameof(sentenceMissing));
    }

    /// <summary>A register without a gap or a fault.</summary>
    public static RegisterDirt None { get; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>No NIK on record.</summary>
    /// <value>0.30 unless said otherwise.</value>
    public double NikMissing { get; }

    /// <summary>A NIK that is blank.</summary>
    /// <value>0.05 unless said otherwise.</value>
    public double NikBlank { get; }

    /// <summary>A NIK of zeros.</summary>
    /// <value>0.006 unless said otherwise.</value>
    public double NikZeros { get; }

    /// <summary>A NIK with letters in it.</summary>
    /// <value>0.01 unless said otherwise.</value>
    public double NikLetters { get; }

    /// <summary>A NIK that was given for another birth date.</summary>
    /// <value>0.02 unless said otherwise.</value>
    public double NikContradicting { get; }

    /// <summary>No birth date on record.</summary>
    /// <value>0.01 unless said otherwise.</value>
    public double BirthDateMissing { get; }

    /// <summary>A birth date in a form that does not read.</summary>
    /// <value>0.005 unless said otherwise.</value>
    public double BirthDateUnreadable { get; }

    /// <summary>No domicile on record.</summary>
    /// <value>0.03 unless said otherwise.</value>
    public double DomicileMissing { get; }

    /// <summary>A domicile of which the province alone is known.</summary>
    /// <value>0.02 unless said otherwise.</value>
    public double DomicileProvinceOnly { get; }

    /// <summary>A domicile of which the regency or city alone is known.</summary>
    /// <value>0.30 unless said otherwise.</value>
    public double DomicileRegencyOnly { get; }

    /// <summary>No risk assessment on record.</summary>
    /// <value>0.12 unless said otherwise.</value>
    public double RiskMissing { get; }

    /// <summary>A risk assessment of more than a year ago.</summary>
    /// <value>0.20 unless said otherwise.</value>
    public double RiskOld { get; }

    /// <summary>A register number that another row bears too.</summary>
    /// <value>0.002 unless said otherwise.</value>
    public double RegisterNumberDoubled { get; }

    /// <summary>A sentence that begins after it ends.</summary>
    /// <value>0.01 unless said otherwise.</value>
    public double DatesOutOfOrder { get; }

    /// <summary>No sentence on record for a convict.</summary>
    /// <value>0.03 unless said otherwise.</value>
    public double SentenceMissing { get; }

    internal static double Share(double share, string parameterName) =>
        share is >= 0 and <= 1 ? share : throw new ArgumentOutOfRangeException(parameterName, "Expected a share from 0 to 1.");
}
