using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>What a matching is made from: applications, lists and the lottery, turned once into a market of ranks and bits.</summary>
internal sealed class MatchingField
{
    private readonly Dictionary<string, int> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _applicants = new(StringComparer.Ordinal);
    private readonly int[] _first;

    public MatchingField(ImmutableArray<Application> applications, ImmutableArray<AdoptedList> adopted, Lottery lottery)
    {
        Lottery = lottery;
        Lists = adopted.Sort((left, right) => Utf8OrdinalComparer.Compare(left.PackageId, right.PackageId));
        foreach (AdoptedList list in Lists)
            Guard.Against.Condition(!_lists.TryAdd(list.PackageId, _lists.Count), "Expected one list a package.", nameof(adopted));
        Rules = [.. Lists.Select(list => list.Plan.ForSeats(list.Seats))];
        Applications = applications.RemoveAll(application => !application.PackageIds.Any(_lists.ContainsKey)).Sort((left, right) => Utf8OrdinalComparer.Compare(left.ApplicantId, right.ApplicantId));
        for (int i = 0; i < Applications.Length; i++)
            _applicants.TryAdd(Applications[i].ApplicantId, i);
        Refusals = [.. Faults()];
        (_first, Preferences) = Refusals.IsEmpty ? Flatten() : ([0], []);
        Market = new(Rules, _first, Preferences);
    }

    public ImmutableArray<AdoptedList> Lists { get; }

    public ImmutableArray<ChoiceRule> Rules { get; }

    public ImmutableArray<Application> Applications { get; }

    public Lottery Lottery { get; }

    /// <summary>Why lists, lottery and applications do not fit together; then there is no market.</summary>
    public ImmutableArray<Reason> Refusals { get; }

    public Preference[] Preferences { get; }

    public Market Market { get; }

    public int ListOf(string packageId) => _lists.GetValueOrDefault(packageId, -1);

    public int PlaceOf(string applicantId) => _applicants.GetValueOrDefault(applicantId, -1);

    /// <summary>The number under which an applicant stands on all lists.</summary>
    public string NumberOf(int applicant) => Determinations(Applications[applicant]).First().Determination!.Number;

    /// <summary>The place of an applicant's preference for a package among all preferences, or −1.</summary>
    public int PreferenceFor(int applicant, int package)
    {
        for (int preference = _first[applicant]; preference < _first[applicant + 1]; preference++)
        {
            if (Preferences[preference].Package == package)
                return preference;
        }

        return -1;
    }

    /// <summary>The seat of each applicant that the rules of choice give to those who are held.</summary>
    public Seat[] SeatsOf(int[] at)
    {
        Seat[] seats = new Seat[at.Length];
        List<Proposal>[] held = [.. Lists.Select(_ => new List<Proposal>())];
        for (int applicant = 0; applicant < at.Length; applicant++)
        {
            if (at[applicant] >= 0)
                held[Preferences[at[applicant]].Package].Add(new(applicant, Preferences[at[applicant]].Rank, Preferences[at[applicant]].Groups));
        }

        for (int package = 0; package < held.Length; package++)
        {
            held[package].Sort((left, right) => left.Rank.CompareTo(right.Rank));
            Seat[] chosen = Rules[package].Choose([.. held[package].Select(holder => holder.Groups)]);
            for (int i = 0; i < chosen.Length; i++)
                seats[held[package][i].Applicant] = chosen[i];
        }

        return seats;
    }

    private (int[] First, Preference[] Preferences) Flatten()
    {
        int[][] ranks = Ranks();
        int[] first = new int[Applications.Length + 1];
        List<Preference> preferences = [];
        for (int i = 0; i < Applications.Length; i++)
        {
            foreach (string package in Applications[i].PackageIds)
            {
                if (ListOf(package) is not (>= 0 and int list) || Lists[list].Find(Applications[i].ApplicantId, out int place) is not { Verdict: Verdict.Eligible } one)
                    continue;
                preferences.Add(new(list, ranks[list][place], one.Late ? 0 : Lists[list].Plan.GroupsOf(one)));
            }

            first[i + 1] = preferences.Count;
        }

        return (first, [.. preferences]);
    }

    /// <summary>The rank of each determination of each list among the eligible, from 1.</summary>
    private int[][] Ranks()
    {
        Dictionary<string, DrawKey> keys = new(StringComparer.Ordinal);
        return [.. Lists.Select(list =>
        {
            int[] places = [.. Enumerable.Range(0, list.Determinations.Length).Where(place => list.Determinations[place].Verdict == Verdict.Eligible)];
            MeritOrder[] merits = [.. places.Select(place => new MeritOrder(list.Determinations[place], 0, KeyOf(list.Determinations[place].Number)))];
            Array.Sort(merits, places);
            int[] ranks = new int[list.Determinations.Length];
            for (int rank = 0; rank < places.Length; rank++)
                ranks[places[rank]] = rank + 1;
            return ranks;
        })];

        // One key an applicant for all packages.
        DrawKey KeyOf(string number) => keys.TryGetValue(number, out DrawKey known) ? known : keys[number] = Lottery.Draws(number);
    }

    private IEnumerable<Reason> Faults()
    {
        if (!Lottery.IsDrawn)
            yield return Reason.Of(LotteryReasons.NotDrawn);
        if (Lists.Any(list => !Lottery.Lists.Contains(list.Fingerprint, StringComparer.Ordinal)))
            yield return Reason.Of(LotteryReasons.OtherList);
        HashSet<(string Applicant, string Package)> applied = [];
        for (int i = 0; i < Applications.Length; i++)
        {
            Application application = Applications[i];
            if (_applicants[application.ApplicantId] != i)
                yield return Reason.Of(SelectionReasons.AppliedTwice, ReasonArgument.Code(application.Id));
            foreach ((AdoptedList list, Determination? one) in Determinations(application))
            {
                applied.Add((application.ApplicantId, list.PackageId));
                if (one is null)
                    yield return Reason.Of(MatchingReasons.NotOnList, ReasonArgument.Code(application.Id), ReasonArgument.Code(list.PackageId));
            }

            if (Determinations(application).Where(each => each.Determination is not null).DistinctBy(each => each.Determination!.Number, StringComparer.Ordinal).Count() > 1)
                yield return Reason.Of(MatchingReasons.Numbers, ReasonArgument.Code(application.Id));
        }

        foreach (AdoptedList list in Lists)
        {
            foreach (Determination one in list.Determinations.Where(one => !applied.Contains((one.ApplicantId, list.PackageId))))
                yield return Reason.Of(MatchingReasons.NoApplication, ReasonArgument.Code(one.ApplicantId), ReasonArgument.Code(list.PackageId));
        }
    }

    private IEnumerable<(AdoptedList List, Determination? Determination)> Determinations(Application application) =>
        from package in application.PackageIds
        where _lists.ContainsKey(package)
        let list = Lists[_lists[package]]
        select (list, list.Find(application.ApplicantId));
}
