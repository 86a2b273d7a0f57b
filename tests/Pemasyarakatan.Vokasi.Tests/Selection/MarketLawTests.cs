using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Tests.Contracts;

namespace Pemasyarakatan.Vokasi.Tests.Selection;

/// <summary>What is promised of every package and every market, held against brute force on small ones.</summary>
public sealed class MarketLawTests(ITestOutputHelper output)
{
    public static TheoryData<SeatOrder, SeatReserveKind> Rules
    {
        get
        {
            TheoryData<SeatOrder, SeatReserveKind> rules = [];
            foreach (SeatOrder order in Enum.GetValues<SeatOrder>())
            {
                rules.Add(order, SeatReserveKind.Soft);
                rules.Add(order, SeatReserveKind.Hard);
            }

            return rules;
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Choice_EverySetOfApplicants_IsTheOraclesAndKeepsTheLawsOfChoice(SeatOrder order, SeatReserveKind kind) => ForEach(order, kind, 120, (market, oracle, because) =>
    {
        for (int p = 0; p < market.Packages.Length; p++)
        {
            SmallPackage package = market.Packages[p];
            for (int set = 0; set < 1 << market.Count; set++)
            {
                int chosen = Choose(market, package, set);
                chosen.Should().Be(oracle.Choice(p, set), because);
                (chosen & ~set).Should().Be(0, "only those who ask are chosen");
                Oracle.Count(chosen).Should().BeLessThanOrEqualTo(package.Seats);
                foreach (int one in Members(set))
                {
                    int without = oracle.Choice(p, set & ~(1 << one));
                    if ((chosen >> one & 1) == 0)
                        without.Should().Be(chosen, $"dropping somebody rejected changes nothing, {because}");
                    (chosen & ~(1 << one) & ~without).Should().Be(0, $"whoever is chosen stays chosen when somebody leaves, {because}");
                    Oracle.Count(without).Should().BeLessThanOrEqualTo(Oracle.Count(chosen), $"of fewer no more are chosen, {because}");
                }
            }
        }
    });

    [Theory]
    [MemberData(nameof(Rules))]
    public void Match_AnyMarket_IsStableAndOfAllStableOnesTheBestForEveryApplicant(SeatOrder order, SeatReserveKind kind) => ForEach(order, kind, 400, (market, oracle, because) =>
    {
        int[] matching = market.Match();
        int[][] stable = [.. oracle.StableMatchings()];
        stable.Should().ContainEquivalentOf(matching, options => options.WithStrictOrdering(), because);
        foreach (int[] other in stable)
        {
            for (int one = 0; one < market.Count; one++)
                market.Regret(one, matching[one]).Should().BeLessThanOrEqualTo(market.Regret(one, other[one]), because);
        }
    });

    [Theory]
    [MemberData(nameof(Rules))]
    public void Match_EveryStableMatching_PlacesTheSamePeopleAndFillsEachPackageAlike(SeatOrder order, SeatReserveKind kind) => ForEach(order, kind, 400, (market, oracle, because) =>
    {
        int[] matching = market.Match();
        foreach (int[] other in oracle.StableMatchings())
        {
            other.Select(package => package < 0).Should().Equal(matching.Select(package => package < 0), because);
            for (int package = 0; package < market.Packages.Length; package++)
            {
                other.Count(each => each == package).Should().Be(matching.Count(each => each == package), because);
                if (kind == SeatReserveKind.Soft && matching.Count(each => each == package) < market.Packages[package].Seats)
                    other.Select(each => each == package).Should().Equal(matching.Select(each => each == package), $"a package that is not full has the same people, {because}");
            }
        }
    });

    [Theory]
    [MemberData(nameof(Rules))]
    public void Match_ApplicantsInAnyOrder_IsTheSame(SeatOrder order, SeatReserveKind kind) => ForEach(order, kind, 400, (market, _, because) =>
    {
        int[] matching = market.Match(), people = [.. Enumerable.Range(0, market.Count)];
        for (int turn = 1; turn < market.Count; turn++)
            market.Match([.. people[turn..], .. people[..turn]]).Should().Equal(matching, because);
        market.Match([.. people.Reverse()]).Should().Equal(matching, because);
    });

    [Theory]
    [MemberData(nameof(Rules))]
    public void Match_AnyOtherListOfWishes_IsNoBetterThanTheTrueOne(SeatOrder order, SeatReserveKind kind) => ForEach(order, kind, 200, (market, _, because) =>
    {
        int[] matching = market.Match();
        for (int one = 0; one < market.Count; one++)
        {
            foreach (ImmutableArray<int> lie in SmallMarket.Lists(market.Packages.Length))
                market.Regret(one, market.Wishing(one, lie).Match()[one]).Should().BeGreaterThanOrEqualTo(market.Regret(one, matching[one]), because);
        }
    });

    [Theory]
    [MemberData(nameof(Rules))]
    public void Match_SomebodyLeavesOrASeatIsAdded_NobodyElseIsWorseOff(SeatOrder order, SeatReserveKind kind) => ForEach(order, kind, 400, (market, _, because) =>
    {
        int[] matching = market.Match();
        for (int leaver = 0; leaver < market.Count; leaver++)
        {
            int[] without = market.Wishing(leaver, []).Match();
            foreach (int one in Enumerable.Range(0, market.Count).Where(one => one != leaver))
                market.Regret(one, without[one]).Should().BeLessThanOrEqualTo(market.Regret(one, matching[one]), because);
        }

        for (int package = 0; package < market.Packages.Length; package++)
        {
            int[] more = market.With(package, market.Packages[package] with { Seats = market.Packages[package].Seats + 1 }).Match();
            for (int one = 0; one < market.Count; one++)
                market.Regret(one, more[one]).Should().BeLessThanOrEqualTo(market.Regret(one, matching[one]), because);
        }
    });

    [Theory]
    [MemberData(nameof(Rules))]
    public void Match_MovingUpInOneMeritList_NeverHurtsOneself(SeatOrder order, SeatReserveKind kind) => ForEach(order, kind, 400, (market, _, because) =>
    {
        int[] matching = market.Match();
        for (int p = 0; p < market.Packages.Length; p++)
        {
            SmallPackage package = market.Packages[p];
            for (int place = 1; place < package.Merit.Length; place++)
            {
                int one = package.Merit[place];
                ImmutableArray<int> merit = package.Merit.SetItem(place, package.Merit[place - 1]).SetItem(place - 1, one);
                market.Regret(one, market.With(p, package with { Merit = merit }).Match()[one]).Should().BeLessThanOrEqualTo(market.Regret(one, matching[one]), because);
            }
        }
    });

    private void ForEach(SeatOrder order, SeatReserveKind kind, int tries, Action<SmallMarket, Oracle, string> law)
    {
        int markets = Laws.Times(tries);
        for (int seed = 0; seed < markets; seed++)
        {
            SmallMarket market = SmallMarket.Random(new Random(seed), order, kind, overlap: seed % 2 == 0);
            law(market, new Oracle(market), $"seed {seed}");
        }

        output.WriteLine($"{order}, {kind}: {markets} markets");
    }

    private static int Choose(SmallMarket market, SmallPackage package, int set)
    {
        int[] pool = [.. package.Merit.Where(one => (set >> one & 1) != 0)];
        Seat[] seats = package.Rule.Choose([.. pool.Select(one => package.BitsOf(market.Groups[one]))]);
        return pool.Zip(seats).Where(one => one.Second.IsTaken).Aggregate(0, (all, one) => all | 1 << one.First);
    }

    private static IEnumerable<int> Members(int set) => Enumerable.Range(0, 32).Where(one => (set >> one & 1) != 0);
}
