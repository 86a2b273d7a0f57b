namespace Pemasyarakatan.Vokasi.Selection;

public sealed partial class Matching
{
    /// <summary>Somebody leaves; what becomes of the others is what <see cref="Chain"/> says.</summary>
    /// <param name="applicantId">The id of the applicant.</param>
    /// <returns>
    /// The matching without them; refused where nobody applied under that id, or they have left already. Where placed people stay, each one is told who would rather have had the freed seat and stood before
    /// whoever got it.
    /// </returns>
    /// <exception cref="ArgumentException">The id has not the shape of a code.</exception>
    public Outcome<Matching> Withdraw(string applicantId)
    {
        int leaver = _field.PlaceOf(Guard.Against.InvalidCode(applicantId));
        if (leaver < 0 || _left.Contains(leaver))
            return Outcome.Refused<Matching>(Reason.Of(MatchingReasons.NotInIt, ReasonArgument.Code(applicantId)));
        ImmutableHashSet<int> left = _left.Add(leaver);
        return Chain == VacancyRule.RerunAll ? Outcome.Success(Run(_field, Chain, left)) : Leave(leaver, left);
    }

    private Outcome<Matching> Leave(int leaver, ImmutableHashSet<int> left)
    {
        int[] at = [.. _at];
        Seat[] seats = [.. _seats];
        (at[leaver], seats[leaver]) = (-1, default);
        if (_at[leaver] < 0)
            return Outcome.Success(new Matching(_field, Chain, left, at, seats));
        int package = _field.Preferences[_at[leaver]].Package;
        List<Proposal> waiting = [.. Wanting(package, at, left).Where(holder => at[holder.Applicant] < 0).OrderBy(holder => holder.Rank)];
        Promotion promotion = new(_field.Rules[package], Enumerable.Range(0, at.Length).Where(i => at[i] >= 0 && _field.Preferences[at[i]].Package == package).Select(i => (_field.Preferences[at[i]].Groups, seats[i])));
        (int Place, Seat Seat)? next = promotion.Next([.. waiting.Select(holder => holder.Groups)]);
        Proposal? taker = next is { } found ? waiting[found.Place] : null;
        ImmutableArray<Reason> envy = [.. Envy(package, at, left, promotion, taker)];
        if (taker is { } one)
            (at[one.Applicant], seats[one.Applicant]) = (_field.PreferenceFor(one.Applicant, package), next!.Value.Seat);

        return Outcome.Success(new Matching(_field, Chain, left, at, seats), envy);
    }

    // Placed people who would rather have had the seat, and to whom it would have gone rather than to the taker.
    private IEnumerable<Reason> Envy(int package, int[] at, ImmutableHashSet<int> left, Promotion promotion, Proposal? taker)
    {
        foreach (Proposal placed in Wanting(package, at, left).Where(holder => at[holder.Applicant] >= 0).OrderBy(holder => holder.Rank))
        {
            ReasonArgument[] who = [ReasonArgument.Code(_field.Applications[placed.Applicant].ApplicantId), ReasonArgument.Code(Lists[package].PackageId), placed.Rank];
            if (taker is not { } one)
            {
                if (promotion.Next([placed.Groups]) is not null)
                    yield return Reason.Of(MatchingReasons.KeptFrom, who);
            }
            else if (promotion.Next(placed.Rank < one.Rank ? [placed.Groups, one.Groups] : [one.Groups, placed.Groups]) is { } next && next.Place == (placed.Rank < one.Rank ? 0 : 1))
            {
                yield return Reason.Of(MatchingReasons.Envy, [.. who, one.Rank]);
            }
        }
    }

    // Those who have a preference for the package that is better than what they have.
    private IEnumerable<Proposal> Wanting(int package, int[] at, ImmutableHashSet<int> left)
    {
        for (int applicant = 0; applicant < at.Length; applicant++)
        {
            if (left.Contains(applicant) || _field.PreferenceFor(applicant, package) is not (>= 0 and int preference) || (at[applicant] >= 0 && preference >= at[applicant]))
                continue;
            yield return new(applicant, _field.Preferences[preference].Rank, _field.Preferences[preference].Groups);
        }
    }
}
