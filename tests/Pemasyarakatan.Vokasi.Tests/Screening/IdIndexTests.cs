using Pemasyarakatan.Vokasi.Screening;

namespace Pemasyarakatan.Vokasi.Tests.Screening;

public sealed class IdIndexTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(3000)]
    public void Find_EveryIdAndNoOther(int capacity)
    {
        IdIndex ids = new(capacity);
        ids.Find("nobody").Should().Be(-1);
        for (int row = 0; row < 3000; row++)
        {
            ids.TryAdd($"P-{row}").Should().BeTrue();
            ids.Count.Should().Be(row + 1);
        }

        ids.Trim();
        for (int row = 0; row < 3000; row++)
        {
            ids[row].Should().Be($"P-{row}");
            ids.Find($"P-{row}").Should().Be(row);
        }

        foreach (string other in (string[])["P-3000", "P-", "p-1", "", "1"])
            ids.Find(other).Should().Be(-1);
    }

    [Fact]
    public void TryAdd_IdThatStandsThere_AddsNothing()
    {
        IdIndex ids = new(0);
        ids.TryAdd("A").Should().BeTrue();
        ids.TryAdd("B").Should().BeTrue();
        ids.TryAdd("A").Should().BeFalse();
        ids.Count.Should().Be(2);
        ids.TryAdd("AB").Should().BeTrue("it is neither A nor B");
        ids.Find("AB").Should().Be(2);
    }

    [Fact]
    public void SizeInBytes_OfTrimmedIds_IsTextEndsAndTable()
    {
        IdIndex ids = new(0);
        for (int row = 0; row < 12; row++)
            ids.TryAdd($"P-{row:00}");
        ids.Trim();
        ids.SizeInBytes.Should().Be((12 * 4) + (12 * 4) + (16 * 4), "twelve are three quarters of sixteen places");
        ids.TryAdd("P-12");
        ids.Trim();
        ids.SizeInBytes.Should().Be((13 * 4) + (13 * 4) + (32 * 4));
    }
}
