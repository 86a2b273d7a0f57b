using Pemasyarakatan.Vokasi.Selection;

namespace Pemasyarakatan.Vokasi.Tests.Selection;

/// <summary>The auditor's own rule of choice, written apart from the one that gives the seats out, comes to the same.</summary>
public sealed class AuditChoiceTests
{
    public static TheoryData<SeatOrder, SeatReserveKind> Rules => ChoiceRuleTests.Rules;

    [Theory]
    [MemberData(nameof(Rules))]
    public void Choose_AnyPool_TakesWhomTheRuleTakes(SeatOrder order, SeatReserveKind kind)
    {
        foreach ((int seats, ImmutableArray<int> reserves, ulong[] pool) in Cases())
        {
            Seat[] chosen = new ChoiceRule(seats, reserves, order, kind).Choose(pool);
            Audit(seats, reserves, order, kind).Choose([.. pool.Select((groups, i) => Person(i, groups))])
                .Should().BeEquivalentTo(Enumerable.Range(0, pool.Length).Where(i => chosen[i].IsTaken).Select(i => $"A{i}"));
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Next_AnyWhoLeft_GivesEachFreeSeatToWhomThePromotionGivesIt(SeatOrder order, SeatReserveKind kind)
    {
        Random random = new(11);
        foreach ((int seats, ImmutableArray<int> reserves, ulong[] pool) in Cases())
        {
            ChoiceRule rule = new(seats, reserves, order, kind);
            Seat[] chosen = rule.Choose(pool);
            List<(int Id, Seat Seat)> holders = [.. chosen.Select((seat, i) => (i, seat)).Where(one => one.seat.IsTaken && random.Next(3) > 0)];
            List<int> waiting = [.. Enumerable.Range(0, pool.Length).Where(i => !chosen[i].IsTaken)];
            AuditChoice audit = Audit(seats, reserves, order, kind);
            while (holders.Count < seats)
            {
                var next = new Promotion(rule, holders.Select(one => (pool[one.Id], one.Seat))).Next([.. waiting.Select(i => pool[i])]);
                AuditPerson? audited = audit.Next([.. holders.Select(one => Person(one.Id, pool[one.Id], one.Seat))], [.. waiting.Select(i => Person(i, pool[i]))]);
                audited?.Id.Should().Be(next is { } given ? $"A{waiting[given.Place]}" : null);
                (audited is null).Should().Be(next is null);
                if (next is not { } taken)
                    break;
                holders.Add((waiting[taken.Place], taken.Seat));
                waiting.RemoveAt(taken.Place);
            }
        }
    }

    private static AuditChoice Audit(int seats, ImmutableArray<int> reserves, SeatOrder order, SeatReserveKind kind) =>
        new(seats, [.. reserves.Select((number, i) => KeyValuePair.Create($"r{i}", number))], order, kind);

    private static AuditPerson Person(int id, ulong groups, Seat seat = default) =>
        new($"A{id}", id + 1, [.. Enumerable.Range(0, 3).Where(reserve => SeatMatching.IsMember(groups, reserve)).Select(reserve => $"r{reserve}")], seat.IsTaken && seat.Reserve >= 0 ? $"r{seat.Reserve}" : null);

    private static IEnumerable<(int Seats, ImmutableArray<int> Reserves, ulong[] Pool)> Cases()
    {
        Random random = new(2026);
        for (int i = 0; i < 120; i++)
        {
            int seats = random.Next(1, 6), first = random.Next(seats + 1), second = random.Next(seats - first + 1), third = random.Next(seats - first - second + 1);
            yield return (seats, [first, second, third], [.. Enumerable.Range(0, random.Next(1, 10)).Select(_ => (ulong)(random.Next(8) & random.Next(8)))]);
        }
    }
}
