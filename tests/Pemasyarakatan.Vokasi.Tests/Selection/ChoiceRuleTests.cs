using Pemasyarakatan.Vokasi.Selection;

namespace Pemasyarakatan.Vokasi.Tests.Selection;

public sealed class ChoiceRuleTests
{
    public static TheoryData<SeatOrder, SeatReserveKind> Rules =>
        [.. Enum.GetValues<SeatOrder>().SelectMany(_ => Enum.GetValues<SeatReserveKind>(), (order, kind) => (order, kind))];

    [Theory]
    [InlineData(SeatOrder.ReservedFirst)]
    [InlineData(SeatOrder.OpenFirst)]
    public void Choose_OneReserve_TakesAsManyMembersAsTheClosedFormSays(SeatOrder order)
    {
        foreach ((int q, int n, ulong[] candidates) in OneGroupMarkets())
        {
            int members = candidates.Count(group => group == 1);
            int AmongBest(int t) => candidates.Take(t).Count(group => group == 1);
            int expected = order == SeatOrder.ReservedFirst ? Math.Max(Math.Min(n, members), AmongBest(q)) : Math.Min(members, AmongBest(q - n) + n);
            Taken(new(q, [n], order, SeatReserveKind.Soft), candidates).Count(i => candidates[i] == 1).Should().Be(expected);
        }
    }

    [Theory]
    [InlineData(SeatReserveKind.Soft)]
    [InlineData(SeatReserveKind.Hard)]
    public void Choose_GroupsThatDoNotOverlap_ReservedFirstAndMaximalAreOne(SeatReserveKind kind)
    {
        foreach (Market market in Markets(overlap: false))
        {
            Taken(market.Rule(SeatOrder.Maximal, kind), market.Candidates).Should().Equal(Taken(market.Rule(SeatOrder.ReservedFirst, kind), market.Candidates));
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Choose_AnyPool_NeverExceedsTheSeats(SeatOrder order, SeatReserveKind kind)
    {
        foreach (Market market in Markets(overlap: true))
            Taken(market.Rule(order, kind), market.Candidates).Should().HaveCountLessThanOrEqualTo(market.Seats);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Choose_SomebodyLeavesWhoWasNotTaken_ChangesNothing(SeatOrder order, SeatReserveKind kind) =>
        ForEachLeaver(order, kind, (taken, leaver, without) =>
        {
            if (!taken.Contains(leaver))
                without.Should().Equal(taken);
        });

    [Theory]
    [MemberData(nameof(Rules))]
    public void Choose_SomebodyLeaves_NobodyElseLosesAndAtMostOneMovesUp(SeatOrder order, SeatReserveKind kind) =>
        ForEachLeaver(order, kind, (taken, leaver, without) =>
        {
            taken.Except(without).Should().BeSubsetOf([leaver]);
            without.Except(taken).Should().HaveCountLessThanOrEqualTo(1);
        });

    [Theory]
    [MemberData(nameof(Rules))]
    public void Choose_AnyPool_FillsEachReserveWhereItCan(SeatOrder order, SeatReserveKind kind)
    {
        foreach (Market market in Markets(overlap: true))
        {
            int[] taken = Taken(market.Rule(order, kind), market.Candidates);
            for (int reserve = 0; reserve < market.Reserves.Length; reserve++)
            {
                int members = market.Candidates.Count(groups => SeatMatching.IsMember(groups, reserve));
                taken.Count(i => SeatMatching.IsMember(market.Candidates[i], reserve)).Should().BeGreaterThanOrEqualTo(Math.Min(market.Reserves[reserve], members));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Choose_AnyPool_LeavesNoSeatEmptyExceptWhereHardReservesMay(SeatOrder order, SeatReserveKind kind)
    {
        bool wasted = false;
        foreach (Market market in Markets(overlap: false))
        {
            int reachable = kind == SeatReserveKind.Soft ? market.Candidates.Length : Reachable(market);
            int taken = Taken(market.Rule(order, kind), market.Candidates).Length;
            wasted |= taken < Math.Min(market.Seats, reachable);
        }

        wasted.Should().Be(order == SeatOrder.OpenFirst && kind == SeatReserveKind.Hard);
    }

    [Fact]
    public void Choose_OverlappingGroupsUnderMaximal_FillsAsManyReservedSeatsAsCanBe()
    {
        bool reservedFirstFallsShort = false;
        foreach (Market market in Markets(overlap: true))
        {
            int best = SeatMatching.Of(market.Reserves, market.Candidates).Count;
            Matched(market, SeatOrder.Maximal).Should().Be(best);
            reservedFirstFallsShort |= Matched(market, SeatOrder.ReservedFirst) < best;
        }

        reservedFirstFallsShort.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Choose_AnyPool_NobodyIsPassedOverForALesserOneOfNoMoreGroups(SeatOrder order, SeatReserveKind kind)
    {
        foreach (Market market in Markets(overlap: true))
        {
            int[] taken = Taken(market.Rule(order, kind), market.Candidates);
            foreach (int rejected in Enumerable.Range(0, market.Candidates.Length).Except(taken))
                taken.Where(i => i > rejected).Should().NotContain(i => (market.Candidates[i] & ~market.Candidates[rejected]) == 0);
        }
    }

    private static int Matched(Market market, SeatOrder order)
    {
        int[] taken = Taken(market.Rule(order, SeatReserveKind.Soft), market.Candidates);
        return SeatMatching.Of(market.Reserves, [.. taken.Select(i => market.Candidates[i])]).Count;
    }

    // Under hard reserves a non-member reaches open seats alone, and a reserve no more than its members.
    private static int Reachable(Market market)
    {
        int onReserved = SeatMatching.Of(market.Reserves, market.Candidates).Count;
        return onReserved + Math.Min(market.Seats - market.Reserves.Sum(), market.Candidates.Length - onReserved);
    }

    private static void ForEachLeaver(SeatOrder order, SeatReserveKind kind, Action<int[], int, int[]> check)
    {
        foreach (Market market in Markets(overlap: true))
        {
            int[] taken = Taken(market.Rule(order, kind), market.Candidates);
            for (int leaver = 0; leaver < market.Candidates.Length; leaver++)
            {
                ulong[] rest = [.. market.Candidates[..leaver], .. market.Candidates[(leaver + 1)..]];
                check(taken, leaver, [.. Taken(market.Rule(order, kind), rest).Select(i => i < leaver ? i : i + 1)]);
            }
        }
    }

    private static int[] Taken(ChoiceRule rule, ulong[] candidates)
    {
        Seat[] seats = rule.Choose(candidates);
        return [.. Enumerable.Range(0, candidates.Length).Where(i => seats[i].IsTaken)];
    }

    private static IEnumerable<(int Seats, int Reserved, ulong[] Candidates)> OneGroupMarkets() =>
        from seats in Enumerable.Range(0, 5)
        from reserved in Enumerable.Range(0, seats + 1)
        from count in Enumerable.Range(0, 8)
        from groups in Enumerable.Range(0, 1 << count)
        select (seats, reserved, Enumerable.Range(0, count).Select(i => (ulong)(groups >> i & 1)).ToArray());

    private static IEnumerable<Market> Markets(bool overlap)
    {
        Random random = new(2026);
        for (int i = 0; i < 400; i++)
        {
            int seats = random.Next(5), first = random.Next(seats + 1), second = random.Next(seats - first + 1);
            yield return new(seats, [first, second], [.. Enumerable.Range(0, random.Next(8)).Select(_ => (ulong)random.Next(overlap ? 4 : 3))]);
        }
    }

    private sealed record Market(int Seats, ImmutableArray<int> Reserves, ulong[] Candidates)
    {
        public ChoiceRule Rule(SeatOrder order, SeatReserveKind kind) => new(Seats, Reserves, order, kind);
    }
}
