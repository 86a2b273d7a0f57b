using Pemasyarakatan.Vokasi.Applicants;

namespace Pemasyarakatan.Vokasi.Certification;

public sealed partial record CompetenceCertificate
{
    private static readonly ReasonArgument ValidityTerm = ReasonArgument.Term("certification.schemeValidity");

    /// <summary>Whether the certificate is valid on a date, past or to come, by all that is on record today.</summary>
    /// <param name="date">The date.</param>
    /// <returns>
    /// Yes; or no with every reason: not yet issued, expired, suspended, revoked, superseded, each with its date; or unknown where the scheme's validity is not on record.
    /// </returns>
    public Ruling StatusOn(LocalDate date) => date < IssuedOn
        ? Ruling.Of(Reason.Of(CertificationReasons.NotYetIssued, IssuedOn))
        : Ruling.Of([.. Doings(date), .. Expiry(date)]);

    /// <summary>The credential that the holder has by this certificate on a date, as an applicant states it.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The field and the last date; null where the certificate is not valid on the date.</returns>
    public HeldCredential? CredentialOn(LocalDate date) =>
        StatusOn(date).Truth == Truth.False ? null : new HeldCredential(Scheme.Field, LastDate);

    private IEnumerable<Reason> Doings(LocalDate date)
    {
        if (History.LastOrDefault(entry => entry.On <= date) is not { } last)
            yield break;
        ReasonCode? code = last.Trigger switch
        {
            CertificateTrigger.Suspend => CertificationReasons.Suspended,
            CertificateTrigger.Revoke => CertificationReasons.Revoked,
            CertificateTrigger.Renew => CertificationReasons.Superseded,
            _ => null,
        };
        if (code is not null)
            yield return Reason.Of(code, last.On);
    }

    private IEnumerable<Reason> Expiry(LocalDate date)
    {
        if (LastDate.TryGetValue(out LocalDate last))
        {
            if (date > last)
                yield return Reason.Of(CertificationReasons.Expired, last);
        }
        else if (!LastDate.IsNone)
        {
            yield return Reason.Of(RecordReasons.Missing, ValidityTerm);
        }
    }
}
