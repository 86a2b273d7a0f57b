namespace Pemasyarakatan.Vokasi.Tests.Foundation;

public sealed class IntervalSetTests
{
    [Fact]
    public void Of_OneInterval_HoldsBothEndsAndNothingBeyond()
    {
        IntervalSet set = IntervalSet.Of(3, 5);
        Enumerable.Range(0, 9).Where(set.Contains).Should().Equal(3, 4, 5);
        IntervalSet.Of(7, 7).Intervals.Should().Equal((7, 7));
    }

    [Fact]
    public void Of_EndBeforeItsStart_IsEmpty()
    {
        IntervalSet.Of(5, 4).Intervals.Should().BeEmpty();
        IntervalSet.Of([(5, 4), (9, 1)]).Intervals.Should().BeEmpty();
        IntervalSet.Of([(5, 4)]).Contains(5).Should().BeFalse();
    }

    [Fact]
    public void Default_IsEmpty()
    {
        default(IntervalSet).Intervals.Should().BeEmpty();
        default(IntervalSet).Contains(0).Should().BeFalse();
    }

    [Fact]
    public void Of_SeveralIntervals_AreSortedAndJoinedWhereTheyTouch() =>
        IntervalSet.Of([(20, 30), (1, 3), (4, 4), (7, 9), (6, 12), (8, 10), (14, 14)]).Intervals.Should().Equal((1, 4), (6, 12), (14, 14), (20, 30));

    [Fact]
    public void Of_IntervalInAnother_KeepsTheFurtherEnd() =>
        IntervalSet.Of([(1, 9), (2, 3), (4, 8)]).Intervals.Should().Equal((1, 9));

    [Fact]
    public void Of_IntervalUpToTheLastNumber_DoesNotWrapAround() =>
        IntervalSet.Of([(int.MinValue, int.MinValue), (5, int.MaxValue), (int.MaxValue, int.MaxValue)]).Intervals.Should().Equal((int.MinValue, int.MinValue), (5, int.MaxValue));
}
