namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>The dates that a policy may measure from.</summary>
internal enum Anchor
{
    Decision,
    TrainingStart,
    TrainingEnd,

    /// <summary>Training end and the validity of the scheme; without end where the scheme's certificates do not expire.</summary>
    CertificateEnd,
}
