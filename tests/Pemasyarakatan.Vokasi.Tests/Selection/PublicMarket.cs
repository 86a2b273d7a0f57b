using System.Globalization;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Screening;
using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Selection;

/// <summary>A known market walked through the public entry: an own yes/no fact for each group, an own number for the place in each merit list, a policy, a screening, an adopted list and the lottery.</summary>
internal sealed class PublicMarket
{
    private static readonly LocalDate On = new(2026, 2, 5);

    private readonly MarketVector _market;
    private readonly string[] _groups;
    private readonly FactCatalogue _catalogue;
    private readonly Roster _roster;

    public PublicMarket(MarketVector market)
    {
        _market = market;
        _groups = [.. market.Packages.SelectMany(package => package.Reserves).Select(reserve => reserve.Group).Distinct()];
        Fact<bool>[] groups = [.. _groups.Select((_, g) => Fact.Flag($"group{g}"))];
        Fact<int>[] places = [.. market.Packages.Select((_, p) => Fact.Number($"place{p}", "place", 0, 10_000, NoneOrdering.High))];
        _catalogue = FactCatalogue.Empty.With([.. groups, .. places]);
        FactMap<ApplicantVector> map = new(_catalogue, one => IdOf(market.Applicants.IndexOf(one)));
        for (int g = 0; g < groups.Length; g++)
        {
            string group = _groups[g];
            map = map.Map(groups[g], one => Recorded.Known(one.Groups.Contains(group)));
        }

        for (int p = 0; p < places.Length; p++)
        {
            PackageVector package = market.Packages[p];
            map = map.Map(places[p], one => package.Merit.IndexOf(one.Id) is >= 0 and int place ? Recorded.Known(place) : Recorded<int>.None);
        }

        _roster = Roster.Of(market.Applicants, map);
        Lists = [.. Enumerable.Range(0, market.Packages.Length).Select(Adopt)];
    }

    public ImmutableArray<AdoptedList> Lists { get; }

    public IEnumerable<Application> Applications => _market.Applicants.Select((one, i) => (Vector: one, Id: i)).Where(one => one.Vector.Wishes.Length > 0)
        .Select(one => new Application($"P-{one.Id}", IdOf(one.Id), [.. one.Vector.Wishes.Select(NameOf)], new LocalDate(2026, 1, 15), ApplicationChannel.Facility));

    public Dictionary<string, string?> Match(IEnumerable<Application> applications)
    {
        Matching matching = Matching.Run(applications, Lists, Lists.Drawn(), VacancyRule.RerunAll).Value;
        return _market.Applicants.Select((one, i) => (one.Id, Placement: matching.Find(IdOf(i))))
            .ToDictionary(one => one.Id, one => one.Placement?.PackageId is { } package ? _market.Packages.Single(each => NameOf(each.Id) == package).Id : null);
    }

    private static string IdOf(int applicant) => string.Create(CultureInfo.InvariantCulture, $"A{applicant}");

    private string NameOf(string package) => string.Create(CultureInfo.InvariantCulture, $"P{_market.Packages.ToList().FindIndex(each => each.Id == package)}");

    private AdoptedList Adopt(int p)
    {
        PackageVector vector = _market.Packages[p];
        TrainingPackage package = new(
            NameOf(vector.Id), "Pelatihan", TrainingField.Welding, "blk-medan", Audience.Inclusive, seats: Recorded.Known(vector.Seats),
            schedule: Recorded.Known(new Vokasi.Schedule(new(2026, 3, 2), new(2026, 3, 3), [new(2026, 3, 2), new(2026, 3, 3)], 8, 45)));
        Policy policy = Policy.Parse(
            $$"""{ "id": "senarai", "version": "1", "require": { "id": "listed", "fact": "place{{p}}", "is": "some", "tier": "programme", "basis": { "assumption": "contoh" } } }""", _catalogue);
        SeatPlan plan = new(
            vector.Order, vector.Kind, seatKeptOnSuspension: false,
            [.. vector.Reserves.Select((reserve, r) => Reserve.For($"reserve{r}", reserve.Seats, $$"""{ "id": "member", "fact": "group{{Array.IndexOf(_groups, reserve.Group)}}", "in": [true] }"""))],
            allowWaste: vector is { Order: SeatOrder.OpenFirst, Kind: SeatReserveKind.Hard });
        ScreeningResult screening = _roster.Screen(policy.Bind(package, On).Value);
        return Determination.Adopt(screening, Applications, plan, new([new(lowestFirst: true, unknownFirst: false, fact: $"place{p}")]), "Kepala Rutan", On).Value;
    }
}
