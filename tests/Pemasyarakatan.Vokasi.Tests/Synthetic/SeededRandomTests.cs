using Pemasyarakatan.Vokasi.Testing;

namespace Pemasyarakatan.Vokasi.Tests.Synthetic;

public sealed class SeededRandomTests
{
    [Fact]
    public void SplitMix_PublishedSeed_GivesThePublishedNumbers()
    {
        ulong state = 1234567;
        ulong[] numbers = [.. Enumerable.Range(0, 5).Select(_ => SeededRandom.SplitMix(ref state))];
        numbers.Should().Equal(6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821);
    }

    [Fact]
    public void Next_PublishedState_GivesThePublishedNumbers()
    {
        SeededRandom random = new(1, 2, 3, 4);
        ulong[] numbers = [.. Enumerable.Range(0, 10).Select(_ => random.Next())];
        numbers.Should().Equal(
            11520, 0, 1509978240, 1215971899390074240, 1216172134540287360, 607988272756665600, 16172922978634559625, 8476171486693032832,
            10595114339597558777, 2904607092377533576);
    }

    [Fact]
    public void Between_ReachesBothEndsAndNothingBeyond()
    {
        SeededRandom random = new(7);
        int[] numbers = [.. Enumerable.Range(0, 10_000).Select(_ => random.Between(-2, 3))];
        numbers.Distinct().Should().BeEquivalentTo([-2, -1, 0, 1, 2, 3]);
        numbers.GroupBy(number => number).Should().OnlyContain(group => group.Count() > 1_500 && group.Count() < 1_850);
        random.Between(5, 5).Should().Be(5);
        random.Between(int.MinValue, int.MaxValue).Should().NotBe(random.Between(int.MinValue, int.MaxValue));
        FluentActions.Invoking(() => random.Between(1, 0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Chance_ZeroNeverOneAlways()
    {
        SeededRandom random = new(7);
        Enumerable.Range(0, 1_000).Should().OnlyContain(_ => !random.Chance(0) && random.Chance(1));
        Enumerable.Range(0, 10_000).Count(_ => random.Chance(0.25)).Should().BeInRange(2_300, 2_700);
        FluentActions.Invoking(() => random.Chance(1.01)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => random.Chance(double.NaN)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Pick_FollowsTheWeights()
    {
        SeededRandom random = new(7);
        string[] picked = [.. Enumerable.Range(0, 10_000).Select(_ => random.Pick(("never", 0), ("once", 1), ("thrice", 3), ("nor", 0)))];
        picked.Distinct().Should().BeEquivalentTo("once", "thrice");
        picked.Count(pick => string.Equals(pick, "thrice", StringComparison.Ordinal)).Should().BeInRange(7_300, 7_700);
        FluentActions.Invoking(() => random.Pick(("never", 0))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => random.Pick(("less", -1), ("more", 2))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Shuffle_KeepsEveryElementAndReachesEveryPlace()
    {
        SeededRandom random = new(7);
        HashSet<(int, int)> seen = [];
        for (int run = 0; run < 500; run++)
        {
            int[] items = [0, 1, 2, 3, 4];
            random.Shuffle<int>(items);
            items.Order().Should().Equal(0, 1, 2, 3, 4);
            for (int place = 0; place < 5; place++)
                seen.Add((place, items[place]));
        }

        seen.Should().HaveCount(25);
    }
}
