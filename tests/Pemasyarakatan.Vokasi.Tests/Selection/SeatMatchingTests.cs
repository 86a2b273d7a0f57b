using System.Numerics;
using Pemasyarakatan.Vokasi.Selection;

namespace Pemasyarakatan.Vokasi.Tests.Selection;

/// <summary>Who sits on which reserved seat where people are members of several reserves, held against trying everything.</summary>
public sealed class SeatMatchingTests
{
    [Fact]
    public void ReserveFor_SeatThatIsFree_IsThatOne()
    {
        SeatMatching empty = new([1, 1]);
        empty.ReserveFor(0b01).Should().Be(0);
        empty.ReserveFor(0b10).Should().Be(1);
        empty.ReserveFor(0b00).Should().Be(-1);
    }

    [Fact]
    public void ReserveFor_SeatThatItsHolderCanLeaveForAnother_IsTheOneThatHeLeaves()
    {
        SeatMatching matching = SeatMatching.Of([1, 1], [0b11]);
        matching.ReserveFor(0b01).Should().Be(0, "the holder moves onto the second reserve");
        matching.Sitters().Should().Equal([(0, 0)], "asking moves nobody");
        matching.TryAdd(new(1, 1, 0b01)).Should().BeTrue();
        matching.Sitters().Should().BeEquivalentTo([(0, 1), (1, 0)]);
        matching.ReserveFor(0b11).Should().Be(-1);
    }

    [Fact]
    public void Replace_NobodyCanMove_TheWorstOfThoseInTheWayGoes()
    {
        SeatMatching matching = new([1, 1]);
        matching.TryAdd(new(5, 5, 0b11)).Should().BeTrue();
        matching.TryAdd(new(9, 9, 0b10)).Should().BeTrue();
        matching.Replace(new(3, 3, 0b01)).Applicant.Should().Be(9, "the better one moves onto the seat of the worse");
        matching.Sitters().Should().BeEquivalentTo([(5, 1), (3, 0)]);
        matching.Replace(new(7, 7, 0b11)).Applicant.Should().Be(7, "all who sit there are better");
        matching.Replace(new(1, 1, 0b10)).Applicant.Should().Be(5);
        matching.Replace(new(2, 2, 0b01)).Applicant.Should().Be(3);
        matching.Sitters().Should().BeEquivalentTo([(1, 1), (2, 0)]);
    }

    [Fact]
    public void Of_AnyPeople_SeatsAsManyAsCanBeAndEachOnAReserveOfHis()
    {
        foreach ((ImmutableArray<int> reserves, ulong[] people) in Cases())
        {
            SeatMatching matching = SeatMatching.Of(reserves, people);
            EachSitsRightly(reserves, people, matching);
            matching.Count.Should().Be(Enumerable.Range(0, 1 << people.Length).Where(set => CanSit(reserves, Members(people, set))).Max(set => BitOperations.PopCount((uint)set)));
        }
    }

    [Fact]
    public void Replace_PeopleInAnyOrder_HoldsThoseWhomTheBestFirstWouldHold()
    {
        Random random = new(7);
        foreach ((ImmutableArray<int> reserves, ulong[] people) in Cases())
        {
            SeatMatching matching = new(reserves);
            foreach (int person in Enumerable.Range(0, people.Length).OrderBy(_ => random.Next()))
            {
                if (!matching.TryAdd(new(person, person, people[person])))
                    matching.Replace(new(person, person, people[person]));
            }

            EachSitsRightly(reserves, people, matching);
            matching.Sitters().Select(one => one.Applicant).Should().BeEquivalentTo(SeatMatching.Of(reserves, people).Sitters().Select(one => one.Applicant));
        }
    }

    private static void EachSitsRightly(ImmutableArray<int> reserves, ulong[] people, SeatMatching matching)
    {
        (int Applicant, int Reserve)[] sitters = [.. matching.Sitters()];
        sitters.Should().NotContain(one => !SeatMatching.IsMember(people[one.Applicant], one.Reserve));
        for (int reserve = 0; reserve < reserves.Length; reserve++)
            sitters.Count(one => one.Reserve == reserve).Should().BeLessThanOrEqualTo(reserves[reserve]);
    }

    private static ulong[] Members(ulong[] people, int set) => [.. people.Where((_, i) => (set >> i & 1) != 0)];

    private static bool CanSit(ImmutableArray<int> free, ReadOnlySpan<ulong> people)
    {
        if (people.IsEmpty)
            return true;
        for (int reserve = 0; reserve < free.Length; reserve++)
        {
            if (SeatMatching.IsMember(people[0], reserve) && free[reserve] > 0 && CanSit(free.SetItem(reserve, free[reserve] - 1), people[1..]))
                return true;
        }

        return false;
    }

    private static IEnumerable<(ImmutableArray<int> Reserves, ulong[] People)> Cases()
    {
        Random random = new(2026);
        for (int i = 0; i < 120; i++)
            yield return ([random.Next(3), random.Next(3), random.Next(2)], [.. Enumerable.Range(0, random.Next(1, 7)).Select(_ => (ulong)random.Next(8))]);
    }
}
