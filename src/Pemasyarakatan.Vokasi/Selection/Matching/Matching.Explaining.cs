using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Selection;

public sealed partial class Matching
{
    private Assignment Place(int applicant)
    {
        Application application = _field.Applications[applicant];
        bool placed = _at[applicant] >= 0;
        AdoptedList? list = placed ? Lists[_field.Preferences[_at[applicant]].Package] : null;
        string? reserve = placed && _seats[applicant].Reserve >= 0 ? list!.Plan.Reserves[_seats[applicant].Reserve].Id : null;
        return new(application.ApplicantId, _field.NumberOf(applicant), list?.PackageId, reserve, _left.Contains(applicant), [.. application.PackageIds.Select(package => Why(applicant, package, list))]);
    }

    private Reason Why(int applicant, string packageId, AdoptedList? placedIn)
    {
        ReasonArgument named = ReasonArgument.Code(packageId);
        int index = _field.ListOf(packageId);
        if (index < 0)
            return Reason.Of(MatchingReasons.NotOffered, named);
        if (_left.Contains(applicant))
            return Reason.Of(MatchingReasons.Left, named);
        Verdict verdict = Lists[index].Find(_field.Applications[applicant].ApplicantId)!.Verdict;
        if (verdict != Verdict.Eligible)
            return Reason.Of(MatchingReasons.NotEligible, named, ReasonArgument.Term(verdict));
        int preference = _field.PreferenceFor(applicant, index);
        if (ReferenceEquals(Lists[index], placedIn))
            return WhySeated(named, index, _field.Preferences[preference], _seats[applicant]);
        return placedIn is not null && preference > _at[applicant] ? Reason.Of(MatchingReasons.NotNeeded, named) : WhyRefused(named, index, _field.Preferences[preference]);
    }

    private Reason WhySeated(ReasonArgument package, int index, Preference preference, Seat seat)
    {
        int cutoff = _cutoffs.Of(index, seat);
        return seat.Ground == SeatGround.Open
            ? Reason.Of(MatchingReasons.SeatOpen, package, preference.Rank, cutoff)
            : Reason.Of(
                seat.Ground == SeatGround.Reserved ? MatchingReasons.SeatReserved : MatchingReasons.SeatReverted,
                package, ReasonArgument.Code(Lists[index].Plan.Reserves[seat.Reserve].Id), preference.Rank, cutoff);
    }

    private Reason WhyRefused(ReasonArgument package, int index, Preference preference) => _cutoffs.For(index, preference.Groups) switch
    {
        0 => Reason.Of(MatchingReasons.NoSeat, package, preference.Rank),
        int cutoff when preference.Rank < cutoff => Reason.Of(MatchingReasons.PassedOver, package, preference.Rank, cutoff),
        int cutoff => Reason.Of(MatchingReasons.Outranked, package, preference.Rank, cutoff),
    };
}
