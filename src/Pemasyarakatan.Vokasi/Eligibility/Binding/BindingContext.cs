namespace Pemasyarakatan.Vokasi.Eligibility;

// All that a policy asks of a package and of the day.
internal sealed record BindingContext(LocalDate Decision, LocalDate TrainingStart, LocalDate TrainingEnd)
{
    /// <summary>The code of the day on which a certificate of the scheme would end; unknown where its validity is not on record.</summary>
    public int CertificateEnd { get; init; } = FactCodes.Unknown;

    /// <summary>The last day on which one may apply; null where it is not on record.</summary>
    public LocalDate? RegistrationEnds { get; init; }

    /// <summary>Whether old evidence is taken as renewed at its present value.</summary>
    public bool IsRenewed { get; init; }
    /// <summary>How many seats the package has.</summary>
    public Recorded<int> Seats { get; init; }

    public string PackageId { get; init; } = "";

    public string PackageField { get; init; } = "";

    public int Of(Anchor anchor) => anchor switch
    {
        Anchor.Decision => FactCodes.OfDate(Decision),
        Anchor.TrainingStart => FactCodes.OfDate(TrainingStart),
        Anchor.TrainingEnd => FactCodes.OfDate(TrainingEnd),
        _ => CertificateEnd,
    };
}
