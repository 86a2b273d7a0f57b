using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Screening;

namespace Pemasyarakatan.Vokasi.Selection;

public sealed partial record Determination
{
    /// <summary>Turns a screening into one determination an applicant: the officer adopts what the library advises, and may then decide otherwise for one person by <see cref="AdoptedList.Waive"/>.</summary>
    /// <param name="screening">The screening for the package.</param>
    /// <param name="applications">All applications; only those for the package count, since nobody is placed without one.</param>
    /// <param name="plan">The seat plan, whose reserves say who is a member.</param>
    /// <param name="priority">What goes first.</param>
    /// <param name="officer">The office of who adopts it.</param>
    /// <param name="on">The date of the adoption.</param>
    /// <returns>
    /// The adopted list, on which each applicant bears the id of their application as the number to be published; refused where the package's number of seats is not on record,
    /// somebody applied who is not on the roster, or applied twice. Advises where merit or membership would tell a fact of specific personal data, where applications are for other packages alone, and where membership of a reserve is not known.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// A key of the priority or a fact of a reserve is not in the catalogue, a key has no order to go by, more seats are reserved than there are, or the adoption is before the screening.
    /// </exception>
    public static Outcome<AdoptedList> Adopt(ScreeningResult screening, IEnumerable<Application> applications, SeatPlan plan, Priority priority, string officer, LocalDate on)
    {
        Guard.Against.Null(screening);
        Guard.Against.Null(plan);
        ImmutableArray<Application> all = Guard.Against.NullElements(applications);
        ImmutableArray<Application> forPackage = [.. all.Where(application => application.PackageIds.Contains(screening.PackageId, StringComparer.Ordinal))];
        ImmutableArray<Reason> refusals = [.. Refusals(screening, forPackage)];
        if (!refusals.IsEmpty)
            return Outcome.Refused<AdoptedList>(refusals);
        Adoption adoption = new(screening, plan, Guard.Against.Null(priority));
        AdoptedList adopted = new(
            screening.PackageId, screening.Bound.Context.Seats.Value, plan, officer, on, [.. forPackage.Select(adoption.Determine)], screening.Bound.Context.RegistrationEnds);
        return Outcome.Success(adopted, [.. TellingFacts(screening.Roster.Catalogue, plan, priority), .. LeftOut(screening.PackageId, all.Length - forPackage.Length), .. adopted.Determinations.SelectMany(one => one.UnknownMemberships())]);
    }

    // Where they were meant for other packages, this is as it should be; where an id was mistyped, nobody would see it otherwise.
    private static IEnumerable<Reason> LeftOut(string packageId, int count) =>
        count == 0 ? [] : [Reason.Of(SelectionReasons.ApplicationsElsewhere, ReasonArgument.Code(packageId), (long)count)];

    /// <summary>The reserves of which it is not known whether the person is a member.</summary>
    internal IEnumerable<Reason> UnknownMemberships() => ReservesUnknown.Select(reserve => Reason.Of(IntakeReasons.MembershipUnknown, ReasonArgument.Code(ApplicantId), ReasonArgument.Code(reserve)));

    private static IEnumerable<Reason> Refusals(ScreeningResult screening, ImmutableArray<Application> applications)
    {
        if (!screening.Bound.Context.Seats.IsKnown)
            yield return Reason.Of(SelectionReasons.SeatsUnknown, ReasonArgument.Code(screening.PackageId));
        HashSet<string> applicants = new(StringComparer.Ordinal);
        foreach (Application application in applications)
        {
            if (!screening.Roster.TryFind(application.ApplicantId, out _))
                yield return Reason.Of(SelectionReasons.ApplicantUnknown, ReasonArgument.Code(application.Id));
            if (!applicants.Add(application.ApplicantId))
                yield return Reason.Of(SelectionReasons.AppliedTwice, ReasonArgument.Code(application.Id));
        }
    }

    // What is published lets a reader infer what merit and membership rest on.
    private static IEnumerable<Reason> TellingFacts(FactCatalogue catalogue, SeatPlan plan, Priority priority)
    {
        foreach (PriorityKey key in priority.Keys.Where(key => key.Fact is not null && key.Declared(catalogue).Sensitivity == Sensitivity.Specific))
            yield return Reason.Of(SelectionReasons.PriorityTells, ReasonArgument.Code(key.Fact!));
        foreach (Reserve reserve in plan.Reserves)
        {
            foreach (string fact in reserve.Facts().Where(fact => catalogue.TryFind(fact, out Fact? declared) && declared.Sensitivity == Sensitivity.Specific))
                yield return Reason.Of(SelectionReasons.ReserveTells, ReasonArgument.Code(reserve.Id), ReasonArgument.Code(fact));
        }
    }

    private sealed class Adoption(ScreeningResult screening, SeatPlan plan, Priority priority)
    {
        private readonly ImmutableArray<(string Id, BoundCriterion Criterion)> _reserves = [.. plan.Reserves.Select(reserve => (reserve.Id, reserve.Bind(screening.Bound)))];

        public Determination Determine(Application application)
        {
            _ = screening.Roster.TryFind(application.ApplicantId, out int row);
            FactSheet sheet = screening.Roster[row];
            ImmutableArray<(string Id, Truth Member)> members = [.. _reserves.Select(reserve => (reserve.Id, reserve.Criterion.Test(sheet)))];
            Verdict? withoutOverride = screening[row] == Verdict.Eligible && screening.Decide(row).NeededOverride ? screening.Bound.Decide(sheet).Verdict : null;
            return new(
                application.ApplicantId, screening[row], screening.Policy.Fingerprint, screening.DecidedOn,
                [.. priority.Keys.Select(key => key.Evaluate(sheet, application, screening.Bound))],
                [.. members.Where(each => each.Member == Truth.True).Select(each => each.Id)],
                [.. members.Where(each => each.Member == Truth.Unknown).Select(each => each.Id)],
                late: application.AppliedOn > screening.Bound.Context.RegistrationEnds,
                application.Id, withoutOverride, withoutOverride is null ? null : "override");
        }
    }
}
