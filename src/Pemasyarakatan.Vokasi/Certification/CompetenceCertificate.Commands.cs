using Pemasyarakatan.Vokasi.Agreements;

namespace Pemasyarakatan.Vokasi.Certification;

public sealed partial record CompetenceCertificate
{
    /// <summary>Issues a first certificate.</summary>
    /// <param name="assessment">An assessment that was decided competent, for another purpose than renewal.</param>
    /// <param name="number">The number of the certificate.</param>
    /// <param name="on">The first date of its validity, not before the decision, within the licence of the body.</param>
    /// <returns>The certificate, or every reason why not.</returns>
    public static Outcome<CompetenceCertificate> Issue(Assessment assessment, CertificateNumber number, LocalDate on)
    {
        Guard.Against.Null(assessment);
        Guard.Against.Null(number);
        ImmutableArray<Reason> refusals = [.. RefusalsOf(assessment, on), .. WrongPurpose(assessment, assessment.Purpose == AssessmentPurpose.Renewal)];
        return refusals.IsEmpty ? Outcome.Success(Of(assessment, number, on, predecessor: null)) : Outcome.Refused<CompetenceCertificate>(refusals);
    }

    /// <summary>Whether the holder may apply for the renewal of this certificate on a date.</summary>
    /// <param name="body">The certification body, which says how long before the last date that is to be done.</param>
    /// <param name="on">The date of the application.</param>
    /// <returns>Yes; no before the issue, after the last date for an application, or where the certificate as it stands cannot be renewed; unknown where the body has a term and the validity of the scheme is not on record.</returns>
    public Ruling MayRenew(PartnerInstitution body, LocalDate on)
    {
        Guard.Against.Null(body);
        IEnumerable<Reason> time = on < IssuedOn ? [Reason.Of(CertificationReasons.NotYetIssued, IssuedOn)]
            : !body.RenewalAhead.TryGetValue(out Period? ahead) || LastDate.IsNone ? []
            : !LastDate.TryGetValue(out LocalDate last) ? [Reason.Of(RecordReasons.Missing, ValidityTerm)]
            : on > last.Minus(ahead) ? [Reason.Of(CertificationReasons.RenewalLate, on, last.Minus(ahead))]
            : [];
        return Ruling.Of([.. Lifecycle.Fire(State, CertificateTrigger.Renew, Actor.CertificationBody).Refusals, .. time]);
    }

    /// <summary>Issues the certificate of a renewal, which names this one as its predecessor; this one ends by <see cref="Renew"/>.</summary>
    /// <param name="assessment">The holder's assessment for renewal under the same scheme, decided competent.</param>
    /// <param name="number">The number of the new certificate.</param>
    /// <param name="on">The first date of its validity, not before the decision, within the licence of the body.</param>
    /// <returns>The new certificate, or every reason why not.</returns>
    /// <exception cref="ArgumentException">The number is this certificate's own.</exception>
    public Outcome<CompetenceCertificate> IssueRenewal(Assessment assessment, CertificateNumber number, LocalDate on)
    {
        Guard.Against.Null(assessment);
        Guard.Against.Null(number);
        Guard.Against.Condition(number == Number, "Expected another number.", nameof(number));
        ImmutableArray<Reason> refusals =
        [
            .. RefusalsOf(assessment, on),
            .. WrongPurpose(assessment, assessment.Purpose != AssessmentPurpose.Renewal),
            .. MayRenew(assessment.Body, assessment.AppliedOn).Hindrances,
            .. OutOfOrder(on),
            .. OfAnother(assessment),
        ];
        return refusals.IsEmpty ? Outcome.Success(Of(assessment, number, on, Number)) : Outcome.Refused<CompetenceCertificate>(refusals);
    }

    /// <summary>Lets the certificate of a renewal supersede this one, from its issue on.</summary>
    /// <param name="actor">Who: the certification body.</param>
    /// <param name="successor">The certificate that names this one as its predecessor.</param>
    /// <returns>The superseded certificate, or every reason why not.</returns>
    public Outcome<CompetenceCertificate> Renew(Actor actor, CompetenceCertificate successor)
    {
        Guard.Against.Null(successor);
        CertificateEntry entry = new(CertificateTrigger.Renew, actor, successor.IssuedOn, successor: successor.Number);
        return successor.Predecessor == Number
            ? Apply(entry)
            : Outcome.Refused<CompetenceCertificate>([.. Refusals(entry), Reason.Of(CertificationReasons.NotTheSuccessor)]);
    }

    /// <summary>Freezes the certificate for a time.</summary>
    /// <param name="actor">Who: the certification body.</param>
    /// <param name="reason">Why, as a code of the certification body; demanded.</param>
    /// <param name="on">The first date of the suspension.</param>
    /// <returns>The suspended certificate, or every reason why not.</returns>
    public Outcome<CompetenceCertificate> Suspend(Actor actor, string? reason, LocalDate on) => Apply(new(CertificateTrigger.Suspend, actor, on, reason));

    /// <summary>Makes a suspended certificate valid again.</summary>
    /// <param name="actor">Who: the certification body.</param>
    /// <param name="on">The first date on which it is valid again.</param>
    /// <returns>The certificate, or every reason why not.</returns>
    public Outcome<CompetenceCertificate> Reinstate(Actor actor, LocalDate on) => Apply(new(CertificateTrigger.Reinstate, actor, on));

    /// <summary>Revokes the certificate for good.</summary>
    /// <param name="actor">Who: the certification body.</param>
    /// <param name="reason">Why, as a code of the certification body; demanded.</param>
    /// <param name="on">The first date on which it is no longer valid.</param>
    /// <returns>The revoked certificate, or every reason why not.</returns>
    public Outcome<CompetenceCertificate> Revoke(Actor actor, string? reason, LocalDate on) => Apply(new(CertificateTrigger.Revoke, actor, on, reason));

    /// <summary>Lets an entry happen: the one way in which a certificate changes once it is issued.</summary>
    /// <param name="entry">What happens.</param>
    /// <returns>The certificate with the entry, or every reason why it may not happen.</returns>
    public Outcome<CompetenceCertificate> Apply(CertificateEntry entry)
    {
        ImmutableArray<Reason> refusals = Refusals(Guard.Against.Null(entry));
        return refusals.IsEmpty ? Outcome.Success(new CompetenceCertificate(this, entry)) : Outcome.Refused<CompetenceCertificate>(refusals);
    }

    private static CompetenceCertificate Of(Assessment assessment, CertificateNumber number, LocalDate on, CertificateNumber? predecessor) =>
        new(number, assessment.ApplicantId, assessment.Id, assessment.Body.Id, assessment.Scheme, on, predecessor);

    private static IEnumerable<Reason> RefusalsOf(Assessment assessment, LocalDate on) =>
        [.. Undecided(assessment, on), .. assessment.Body.IsLicensed(assessment.Scheme.Code, on).Hindrances];

    private static IEnumerable<Reason> Undecided(Assessment assessment, LocalDate on)
    {
        if (assessment.State != AssessmentState.Competent)
            yield return Reason.Of(CertificationReasons.NotDecidedCompetent, ReasonArgument.Term(assessment.State));
        else if (assessment.DecidedOn is { } decided && on < decided)
            yield return Reason.Of(CertificationReasons.OutOfOrder, on, decided);
    }

    private static IEnumerable<Reason> WrongPurpose(Assessment assessment, bool wrong) =>
        wrong ? [Reason.Of(CertificationReasons.WrongPurpose, ReasonArgument.Term(assessment.Purpose))] : [];

    private IEnumerable<Reason> OfAnother(Assessment assessment)
    {
        if (!string.Equals(assessment.ApplicantId, ApplicantId, StringComparison.Ordinal))
            yield return Reason.Of(CertificationReasons.OtherHolder);
        if (!string.Equals(assessment.Scheme.Code, Scheme.Code, StringComparison.Ordinal))
            yield return Reason.Of(CertificationReasons.OtherScheme, ReasonArgument.Code(Scheme.Code), ReasonArgument.Code(assessment.Scheme.Code));
    }

    private ImmutableArray<Reason> Refusals(CertificateEntry entry)
    {
        ImmutableArray<Reason> wrongTransition = Lifecycle.Fire(State, entry.Trigger, entry.Actor).Refusals;
        return Lifecycle.Find(State, entry.Trigger) is null ? wrongTransition : [.. wrongTransition, .. OutOfOrder(entry.On), .. WithoutReason(entry)];
    }

    private IEnumerable<Reason> OutOfOrder(LocalDate on)
    {
        LocalDate latest = _told == 0 ? IssuedOn : History[_told - 1].On;
        if (on < latest)
            yield return Reason.Of(CertificationReasons.OutOfOrder, on, latest);
    }

    private static IEnumerable<Reason> WithoutReason(CertificateEntry entry) =>
        entry is { DemandsReason: true, Reason: null } ? [Reason.Of(CertificationReasons.ReasonMissing, ReasonArgument.Term(entry.Trigger))] : [];
}
