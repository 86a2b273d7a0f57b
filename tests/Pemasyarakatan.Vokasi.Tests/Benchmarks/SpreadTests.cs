using Pemasyarakatan.Vokasi.Benchmarks.Measuring;

namespace Pemasyarakatan.Vokasi.Tests.Benchmarks;

public sealed class SpreadTests
{
    [Theory]
    [InlineData(7, 7, 7, new double[] { 7 })]
    [InlineData(1, 2, 2, new double[] { 1, 2 })]
    [InlineData(1, 2, 3, new double[] { 1, 2, 3 })]
    [InlineData(2, 3, 3, new double[] { 1, 2, 3, 4 })]
    [InlineData(2, 3, 4, new double[] { 1, 2, 3, 4, 5 })]
    public void Of_Numbers_IsByRankInWhateverOrderTheyCome(double lower, double median, double upper, double[] numbers)
    {
        Spread expected = new(lower, median, upper);
        Spread.Of(numbers).Should().Be(expected);
        Spread.Of([.. numbers.Reverse()]).Should().Be(expected);
    }

    [Fact]
    public void Of_Numbers_LeavesThemAsTheyStood()
    {
        double[] numbers = [3, 1, 2];
        _ = Spread.Of(numbers);
        numbers.Should().Equal(3, 1, 2);
    }

    [Fact]
    public void Of_NoNumbers_IsMisuse() => ((Action)(() => Spread.Of([]))).Should().Throw<ArgumentException>().WithParameterName("values");
}
