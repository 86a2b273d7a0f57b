using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Agreements;

public sealed partial class Agreement
{
    /// <summary>What the agreement is on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The status; undetermined where the state, or of what is signed the term, is not on record.</returns>
    /// <remarks>Before a suspension, between two and before an end, the agreement counts as signed. Term and scope are the present ones: an addendum holds for earlier dates too, unless an earlier version of this value is asked.</remarks>
    public AgreementStatus StatusOn(LocalDate date) => StateOn(date) switch
    {
        null => AgreementStatus.Undetermined,
        AgreementState.Approach or AgreementState.Drafting => AgreementStatus.Unsigned,
        AgreementState.Terminated or AgreementState.Superseded => AgreementStatus.Ended,
        { } state when Term.TryGetValue(out DateRange? term) || Term.IsNone =>
            date < term?.From || !(IsSignedBy(date) ?? true) ? AgreementStatus.NotYetInForce
            : date > term?.To ? AgreementStatus.Expired
            : state == AgreementState.Suspended ? AgreementStatus.Suspended
            : AgreementStatus.InForce,
        _ => AgreementStatus.Undetermined,
    };

    /// <summary>Whether the agreement carries a package for inmates on a date.</summary>
    /// <param name="package">The package.</param>
    /// <param name="on">The date on which seats are offered or the training goes on.</param>
    /// <returns>
    /// True also where no agreement is needed; false with every reason; unknown with what to obtain where the state, the date of signature, the term, the scope, a partner's signatory or the schedule is not on record.
    /// </returns>
    /// <remarks>
    /// An agreement is needed where inmates join another body's training. A run-off clause that is not on record covers nothing, and is named as what to obtain. Where practice differs from PP 28/2018, that is an advisory.
    /// </remarks>
    public Ruling Covers(TrainingPackage package, LocalDate on)
    {
        Guard.Against.Null(package);
        if (!package.NeedsAgreement(Facility.Id))
            return Ruling.Of(Reason.Of(AgreementReasons.NotNeeded));
        return StateOn(on) is AgreementState.Approach
            ? Ruling.Of(Reason.Of(AgreementReasons.None))
            : Ruling.Of([.. ByState(package, on), .. BySignature(on), .. ByTerm(package, on), .. ByScope(package), .. RegimeAdvice()]);
    }

    private static Reason Missing(string what) => Reason.Of(RecordReasons.Missing, ReasonArgument.Term("agreement." + what));

    private static Reason MissingSchedule() => Reason.Of(RecordReasons.Missing, ReasonArgument.Term("package.schedule"));

    private AgreementState? StateOn(LocalDate date) =>
        !State.TryGetValue(out AgreementState state) ? null
        : PastSuspension(date) is not null ? AgreementState.Suspended
        : state > AgreementState.Signed && Since.TryGetValue(out LocalDate since) && date < since ? AgreementState.Signed
        : state;

    private DateRange? PastSuspension(LocalDate date) => Suspensions.FirstOrDefault(past => past.Contains(date));

    // Null where the date on record does not settle it.
    private bool? IsSignedBy(LocalDate date) =>
        !SignedOn.TryGetValue(out StatedDate? signed) ? null
        : signed.Latest <= date ? true
        : signed.Earliest > date ? false
        : null;

    private IEnumerable<Reason> ByState(TrainingPackage package, LocalDate on) => StateOn(on) switch
    {
        null => [Missing("state")],
        AgreementState.Drafting => [Reason.Of(AgreementReasons.NotSigned)],
        AgreementState.Suspended => [UnderSuspension(package, on)],
        AgreementState.Terminated => [Reason.Of(AgreementReasons.Terminated)],
        AgreementState.Superseded => [Reason.Of(AgreementReasons.Superseded)],
        _ => [],
    };

    private Reason UnderSuspension(TrainingPackage package, LocalDate on)
    {
        if (!package.Schedule.TryGetValue(out Schedule? schedule))
            return MissingSchedule();
        LocalDate? since = PastSuspension(on)?.From ?? (Since.TryGetValue(out LocalDate present) ? present : null);
        if (since is null && schedule.Start <= on)
            return Missing("since");
        return schedule.Start < since ? Reason.Of(AgreementReasons.RunningOn) : Reason.Of(AgreementReasons.Suspended);
    }

    private IEnumerable<Reason> BySignature(LocalDate on)
    {
        if (StateOn(on) is AgreementState.Drafting)
            yield break;
        if (IsSignedBy(on) is not { } signed)
            yield return Missing("signedOn");
        else if (!signed)
            yield return Reason.Of(AgreementReasons.NotYetInForce, SignedOn.Value.Earliest!.Value);
        foreach (Party partner in Partners.Where(partner => !partner.Signatory.IsKnown))
            yield return Reason.Of(partner.Signatory.IsNone ? AgreementReasons.PartnerDidNotSign : AgreementReasons.SignatoryMissing, ReasonArgument.Code(partner.Id));
    }

    private Reason[] ByTerm(TrainingPackage package, LocalDate on)
    {
        if (!Term.TryGetValue(out DateRange? term))
            return Term.IsNone ? [] : [Missing("term")];
        Schedule? schedule = package.Schedule.ValueOr(null);
        Reason[] early = on < term.From || schedule?.Start < term.From ? [Reason.Of(AgreementReasons.NotYetInForce, term.From)] : [];
        return term.To is { } end ? [.. early, .. ByEndOfTerm(schedule, on, end)] : early;
    }

    private Reason[] ByEndOfTerm(Schedule? schedule, LocalDate on, LocalDate end)
    {
        Reason ended = Reason.Of(AgreementReasons.TermEnded, end);
        bool runsOff = RunOff.TryGetValue(out bool clause) && clause;
        if (schedule is null)
            return on > end && !runsOff ? [ended, MissingSchedule()] : [MissingSchedule()];
        if (on <= end && schedule.End <= end)
            return [];
        bool begunWithin = schedule.Start <= end;
        return begunWithin && runsOff ? [Reason.Of(AgreementReasons.RunOff, end)]
            : begunWithin && RunOff.State is RecordState.NotOnRecord or RecordState.Defective ? [ended, Missing("runOff")]
            : [ended];
    }

    private IEnumerable<Reason> ByScope(TrainingPackage package)
    {
        AgreementScope? scope = Scope.ValueOr(null);
        if (scope is null && !Scope.IsNone)
            yield return Missing("scope");
        else if (scope?.Includes(package.Field) == false)
            yield return Reason.Of(AgreementReasons.FieldOutsideScope, ReasonArgument.Term("trainingField." + package.Field.Code));
        else if (scope?.Fields.Contains(package.Field) == false)
            yield return Reason.Of(AgreementReasons.FieldNotNamed, ReasonArgument.Term("trainingField." + package.Field.Code));
        if (!Concerns(package))
            yield return Reason.Of(AgreementReasons.ProviderNotParty, ReasonArgument.Code(package.ProviderId));
    }

    /// <summary>Whether the provider of a package is a partner, an organ of one, or named by the scope.</summary>
    internal bool Concerns(TrainingPackage package) =>
        Partners.Any(partner => partner.Includes(package.ProviderId))
        || (Scope.TryGetValue(out AgreementScope? scope) && scope.ProviderIds.Contains(package.ProviderId, StringComparer.Ordinal));
}
