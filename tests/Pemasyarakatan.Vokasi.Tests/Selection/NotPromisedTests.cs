using Pemasyarakatan.Vokasi.Selection;

namespace Pemasyarakatan.Vokasi.Tests.Selection;

/// <summary>Small markets that show what is not promised of seats, so that nobody promises it.</summary>
public sealed class NotPromisedTests
{
    private const SeatOrder ReservedFirst = SeatOrder.ReservedFirst;
    private const SeatReserveKind Soft = SeatReserveKind.Soft, Hard = SeatReserveKind.Hard;

    [Fact]
    public void NotPromised_ThatEveryoneTogetherCouldNotBeBetterOff()
    {
        // Gale and Shapley's students would all gain by exchanging, if merit did not forbid it (Abdulkadiroğlu and Sönmez 2003, example 1).
        SmallMarket market = new(
            [Package(1, [0, 2, 1]), Package(1, [1, 0, 2]), Package(1, [1, 0, 2])],
            [0, 0, 0],
            [[1, 0, 2], [0, 1, 2], [0, 1, 2]]);
        int[] matching = market.Match(), exchanged = [1, 0, 2];
        matching.Should().Equal(0, 1, 2);
        Enumerable.Range(0, 3).Should().OnlyContain(one => market.Regret(one, exchanged[one]) <= market.Regret(one, matching[one]));
        new Oracle(market).IsStable(exchanged).Should().BeFalse();
    }

    [Fact]
    public void NotPromised_ThatTruthIsBestWhereTheListOfWishesIsCapped()
    {
        SmallMarket full = new([Package(1, [0, 1]), Package(1, [0, 1])], [0, 0], [[0], [0, 1]]);
        SmallMarket capped = full.Wishing(1, [0]);
        capped.Match()[1].Should().Be(-1, "the one wish that he may name is not met");
        full.Wishing(1, [1]).Match()[1].Should().Be(1, "naming another than his first gains him a seat");
    }

    [Fact]
    public void NotPromised_ThatALateArrivalWouldDisplaceNobodyIfAllWereChosenAnew()
    {
        SmallMarket market = new([Package(1, [0, 1])], [0, 0], [[0], [0]]);
        market.Wishing(0, []).Match()[1].Should().Be(0);
        market.Match()[1].Should().Be(-1, "which is why an intake puts the late behind and displaces nobody");
    }

    [Fact]
    public void NotPromised_ThatMoreReservedSeatsHelpTheGroup() => Found((market, matching, after) =>
        Members(market).Any(one => market.Regret(one, after[one]) > market.Regret(one, matching[one]))
        && Members(market).All(one => market.Regret(one, after[one]) >= market.Regret(one, matching[one])));

    [Fact]
    public void NotPromised_ThatMoreReservedSeatsNeverHurtAMember() => Found((market, matching, after) =>
        Members(market).Any(one => market.Regret(one, after[one]) > market.Regret(one, matching[one]))
        && Members(market).Any(one => market.Regret(one, after[one]) < market.Regret(one, matching[one])));

    [Fact]
    public void NotPromised_ThatOpenSeatsFirstWithHardReservesFillEverySeatTheyCould()
    {
        ImmutableArray<int> groups = [1, 0];
        SmallPackage package = new(2, [(0, 1)], SeatOrder.OpenFirst, Hard, [0, 1]);
        new SmallMarket([package], groups, [[0], [0]]).Match().Should().Equal([0, -1], "the member sits on the open seat, and his reserved one stays empty");
        new SmallMarket([package with { Order = ReservedFirst }], groups, [[0], [0]]).Match().Should().Equal(0, 0);
    }

    [Fact]
    public void NotPromised_ThatReservedFirstFillsAsManyReservedSeatsAsCanBeWhereReservesOverlap()
    {
        ImmutableArray<int> groups = [3, 1];
        SmallPackage package = new(2, [(0, 1), (1, 1)], ReservedFirst, Hard, [0, 1]);
        new SmallMarket([package], groups, [[0], [0]]).Match().Should().Equal(0, -1);
        new SmallMarket([package with { Order = SeatOrder.Maximal }], groups, [[0], [0]]).Match().Should().Equal(0, 0);
    }

    [Fact]
    public void NotPromised_ThatAHardPackageThatIsNotFullHasTheSamePeopleInEveryStableMatching()
    {
        for (int seed = 0; seed < 20_000; seed++)
        {
            SmallMarket market = SmallMarket.Random(new Random(seed), (SeatOrder)(seed % 3), Hard, overlap: false);
            int[] matching = market.Match();
            foreach (int[] other in new Oracle(market).StableMatchings())
            {
                for (int package = 0; package < market.Packages.Length; package++)
                {
                    if (matching.Count(each => each == package) < market.Packages[package].Seats && !other.Select(each => each == package).SequenceEqual(matching.Select(each => each == package)))
                        return;
                }
            }
        }

        Assert.Fail("no witness was found");
    }

    private static SmallPackage Package(int seats, ImmutableArray<int> merit) => new(seats, [], ReservedFirst, Soft, merit);

    private static int[] Members(SmallMarket market) => [.. Enumerable.Range(0, market.Count).Where(one => (market.Groups[one] & 1) != 0)];

    // A market in which one more seat of the first package is set aside for the first group, and what that must not be said to do.
    private static void Found(Func<SmallMarket, int[], int[], bool> isWitness)
    {
        for (int seed = 0; seed < 100_000; seed++)
        {
            SmallMarket market = SmallMarket.Random(new Random(seed), ReservedFirst, Soft, overlap: false);
            SmallPackage first = market.Packages[0];
            if (first.Seats == first.Reserves.Sum(reserve => reserve.Seats))
                continue;
            SmallMarket more = market.With(0, first with { Reserves = first.Reserves.SetItem(0, (0, first.Reserves[0].Seats + 1)) });
            if (isWitness(market, market.Match(), more.Match()))
                return;
        }

        Assert.Fail("no witness was found");
    }
}
