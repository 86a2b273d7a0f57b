using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Outcomes;
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
                ? Recorded.Known(new PostTrainingSupport(toolkit, capital, mentoring, promised.IncludesInmates))
                : Recorded<PostTrainingSupport>.None;
        }
    }

    /// <summary>Where the participant was last found after training, with the date; not on record before the first follow-up.</summary>
    [JsonIgnore]
    public Recorded<Destination> Destination =>
        History.LastOrDefault(entry => entry.Destination is not null) is { Destination: { } where } last ? Recorded.Known(where, last.On) : default;
}
