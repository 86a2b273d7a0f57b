using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Applicants;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>What is published of seats that were given out (pengumuman hasil), so that anyone can check it with <see cref="FairnessAudit"/>.</summary>
/// <remarks>
/// It bears the applicants' numbers and neutral names of reserves, verdicts, keys of merit and ranks: no ids from inside, no facts, no names. Read and written by <see cref="VokasiJson"/> as
/// <c>docs/schemas/published-record.schema.json</c> says; reading checks its shape and not its truth, which is what an audit is for. Equality by identity. Immutable.
/// </remarks>
public sealed partial class PublishedRecord
{
    /// <summary>A record as it was published.</summary>
    /// <param name="closedAt">When the lists closed.</param>
    /// <param name="commitment">The hash that was published then.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="source">Where the seed came from.</param>
    /// <param name="drawnAt">When the seed was drawn.</param>
    /// <param name="lists">The lists as they were closed.</param>
    /// <param name="applications">The applications for these packages.</param>
    /// <param name="placements">What the draw came to for everybody.</param>
    /// <param name="otherLists">The fingerprints of lists that the same lottery closed and that are published elsewhere.</param>
    /// <param name="otherApplicants">The numbers that stand on those lists alone.</param>
    /// <param name="chain">Of a matching over ranked wishes, what becomes of the others when somebody leaves; absent of an intake.</param>
    /// <param name="acts">What happened after the draw of an intake, in order.</param>
    /// <exception cref="ArgumentException">A list, application or placement stands twice, or acts are told of anything but the intake of one package.</exception>
    [JsonConstructor]
    internal PublishedRecord(
        Instant closedAt, string commitment, string seed, string source, Instant drawnAt, ImmutableArray<PublishedList> lists, ImmutableArray<PublishedApplication> applications,
        ImmutableArray<PublishedSeat> placements, ImmutableArray<string> otherLists = default, ImmutableArray<string> otherApplicants = default, VacancyRule? chain = default,
        ImmutableArray<PublishedAct> acts = default)
    {
        (Commitment, Seed, Source) = (Guard.Against.NullOrWhiteSpace(commitment), Guard.Against.NullOrWhiteSpace(seed), Guard.Against.NullOrWhiteSpace(source));
        (ClosedAt, DrawnAt, Chain) = (closedAt, drawnAt, chain);
        Lists = Guard.Against.NullElements<PublishedList>(lists);
        Applications = Guard.Against.NullElements<PublishedApplication>(applications);
        Placements = Guard.Against.NullElements<PublishedSeat>(placements);
        Acts = Guard.Against.NullElements<PublishedAct>(acts);
        (OtherLists, OtherApplicants) = (Guard.Against.NullElements<string>(otherLists), Guard.Against.NullElements<string>(otherApplicants));
        Guard.Against.Condition(Lists.DistinctBy(list => list.PackageId, StringComparer.Ordinal).Count() != Lists.Length, "Expected one list a package.", nameof(lists));
        Guard.Against.Condition(Applications.DistinctBy(one => one.Id, StringComparer.Ordinal).Count() != Applications.Length, "Expected one application an applicant.", nameof(applications));
        Guard.Against.Condition(Placements.DistinctBy(one => one.Id, StringComparer.Ordinal).Count() != Placements.Length, "Expected one placement an applicant.", nameof(placements));
        Guard.Against.Condition(chain is null && Lists.Length != 1, "Expected one list, or the policy of a matching.", nameof(lists));
        Guard.Against.Condition(chain is not null && !Acts.IsEmpty, "Expected acts of an intake alone.", nameof(acts));
    }

    /// <summary>When the lists closed.</summary>
    public Instant ClosedAt { get; }

    /// <summary>The hash that was published then.</summary>
    public string Commitment { get; }

    /// <summary>The seed.</summary>
    public string Seed { get; }

    /// <summary>Where the seed came from.</summary>
    public string Source { get; }

    /// <summary>When the seed was drawn.</summary>
    public Instant DrawnAt { get; }

    [JsonInclude]
    internal ImmutableArray<PublishedList> Lists { get; }

    [JsonInclude]
    internal ImmutableArray<PublishedApplication> Applications { get; }

    [JsonInclude]
    internal ImmutableArray<PublishedSeat> Placements { get; }

    [JsonInclude]
    internal ImmutableArray<string> OtherLists { get; }

    [JsonInclude]
    internal ImmutableArray<string> OtherApplicants { get; }

    [JsonInclude]
    internal VacancyRule? Chain { get; }

    [JsonInclude]
    internal ImmutableArray<PublishedAct> Acts { get; }

    /// <summary>The record of an intake: the draw and all that happened after it.</summary>
    /// <param name="intake">The intake, filled.</param>
    /// <param name="applications">All applications; those for its package count.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentException">The intake is not filled yet.</exception>
    public static PublishedRecord Of(Intake intake, IEnumerable<Application> applications)
    {
        Guard.Against.Condition(Guard.Against.Null(intake).Lottery is null, "Expected an intake that is filled.", nameof(intake));
        IntakeHistory history = new(intake);
        return Of(intake.Lottery!, [history.Closed], Guard.Against.NullElements(applications), list => applicant => history.Filled.Find(applicant)?.Rank, history.Placements, chain: null, history.Acts);
    }

    /// <summary>The record of a matching.</summary>
    /// <param name="matching">The matching.</param>
    /// <returns>The record.</returns>
    public static PublishedRecord Of(Matching matching)
    {
        Guard.Against.Null(matching);
        return Of(matching.Lottery, matching.Lists, matching.Applications, matching.RanksOn, [.. matching.Seats()], matching.Chain, []);
    }

    private static PublishedRecord Of(
        Lottery lottery, ImmutableArray<AdoptedList> lists, ImmutableArray<Application> applications, Func<AdoptedList, Func<string, int?>> ranks, ImmutableArray<PublishedSeat> placements, VacancyRule? chain,
        ImmutableArray<PublishedAct> acts)
    {
        HashSet<string> packages = lists.Select(list => list.PackageId).ToHashSet(StringComparer.Ordinal);
        Dictionary<string, string> numbers = lists.SelectMany(list => list.Determinations).DistinctBy(one => one.ApplicantId, StringComparer.Ordinal).ToDictionary(one => one.ApplicantId, one => one.Number, StringComparer.Ordinal);
        IEnumerable<PublishedApplication> applied =
            from application in applications
            where application.PackageIds.Any(packages.Contains)
            select new PublishedApplication(numbers.GetValueOrDefault(application.ApplicantId, application.Id), [.. application.PackageIds.Where(packages.Contains)], application.AppliedOn);
        return new(
            lottery.ClosedAt, lottery.Commitment, lottery.Seed!, lottery.Source!, lottery.DrawnAt!.Value, [.. lists.Select(list => PublishedList.Of(list, ranks(list)))],
            [.. applied.OrderBy(one => one.Id, Utf8OrdinalComparer.Instance)], placements, [.. lottery.Lists.Except(lists.Select(list => list.Fingerprint), StringComparer.Ordinal)],
            [.. lottery.Numbers.Except(numbers.Values, StringComparer.Ordinal)], chain, acts);
    }
}
