using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Enrolments;

public sealed partial record Enrolment
{
    /// <summary>All support granted so far.</summary>
    [JsonIgnore]
    public Support GrantedSupport =>
        History.Select(entry => entry.Support).OfType<Support>().Aggregate(Support.Nothing, (sum, granted) => sum.And(granted));

    /// <summary>What was promised and has not been granted: none where nothing is left, not on record where the promise is not.</summary>
    /// <remarks>Capital counts as granted with the first rupiah: a promise names no amount.</remarks>
    [JsonIgnore]
    public Recorded<PostTrainingSupport> OutstandingSupport
    {
        get
        {
            if (!PromisedSupport.TryGetValue(out PostTrainingSupport? promised))
                return PromisedSupport;
            Support granted = GrantedSupport;
            (bool toolkit, bool capital, bool mentoring) =
                (promised.Toolkit && !granted.Toolkit, promised.Capital && granted.Capital == 0, promised.Mentoring && !granted.Mentoring);
            return toolkit || capital || mentoring
                ? Recorded.Known(new PostTrainingSupport(toolkit, capital, mentoring, promised.IncludesInmates, promised.FollowUps))
                : Recorded<PostTrainingSupport>.None;
        }
    }

    /// <summary>Where the participant was last found after training, with the date; not on record before the first follow-up.</summary>
    [JsonIgnore]
    public Recorded<Destination> Destination =>
        History.LastOrDefault(entry => entry.Destination is not null) is { Destination: { } where } last ? Recorded.Known(where, last.On) : default;

    /// <summary>The dates on which the participant is to be looked up after training, as the promise states them; empty before completion and where it states none.</summary>
    [JsonIgnore]
    public ImmutableArray<LocalDate> FollowUpsDue =>
        History.FirstOrDefault(entry => entry.Trigger == EnrolmentTrigger.Complete) is { On: var completed } && PromisedSupport.TryGetValue(out PostTrainingSupport? promised)
            ? [.. promised.FollowUps.Select(completed.Plus).Order()]
            : [];

    /// <summary>The dates up to which the participant should have been looked up, and was not until the next one.</summary>
    /// <param name="on">The date of the question; what is due on it counts.</param>
    /// <returns>The dates in order.</returns>
    public ImmutableArray<LocalDate> FollowUpsMissing(LocalDate on)
    {
        ImmutableArray<LocalDate> due = FollowUpsDue;
        LocalDate[] found = [.. History.Where(entry => entry.Trigger == EnrolmentTrigger.FollowUp).Select(entry => entry.On)];
        return [.. due.Where((date, i) => date <= on && !found.Any(each => each >= date && (i + 1 == due.Length || each < due[i + 1])))];
    }
}
