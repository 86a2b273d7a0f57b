using Pemasyarakatan.Vokasi.Screening;

namespace Pemasyarakatan.Vokasi.Tests.Screening;

public sealed class RowMaskTests
{
    private const int Piece = 8192 * 64;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(Piece - 1)]
    [InlineData(Piece)]
    [InlineData(Piece + 1)]
    public void FillAll_SetsEveryRowAndNoBitBehind(int rows)
    {
        RowMask mask = new(rows);
        mask.Count.Should().Be(0);
        mask.FillAll();
        mask.Count.Should().Be(rows);
        mask.Words.Should().Be((rows + 63) / 64);
        if (rows > 0)
            mask[mask.Words - 1].Should().Be(rows % 64 == 0 ? ulong.MaxValue : (1UL << (rows % 64)) - 1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(Piece - 1)]
    [InlineData(Piece)]
    [InlineData(Piece + 64)]
    public void Set_OneRow_TouchesNoOther(int row)
    {
        RowMask mask = new(Piece + 65);
        mask.Set(row, value: true);
        mask.Contains(row).Should().BeTrue();
        mask.Count.Should().Be(1);
        MaskKernels.Rows(mask.Words, word => mask[word]).Should().Equal(row);
        RowMask all = new(Piece + 65);
        all.FillAll();
        all.Set(row, value: false);
        all.Contains(row).Should().BeFalse();
        all.Count.Should().Be(Piece + 64);
        mask.Add(all);
        mask.Count.Should().Be(Piece + 65);
    }

    [Fact]
    public void Write_ABlockBehindTheFirstPiece_LandsInItsPlace()
    {
        RowMask mask = new(Piece + 128);
        mask.Write([5, 1], 8192);
        MaskKernels.Rows(mask.Words, word => mask[word]).Should().Equal(Piece, Piece + 2, Piece + 64);
    }

    [Fact]
    public void Write_Inverted_SetsTheOppositeAndNoBitBehindTheLastRow()
    {
        RowMask mask = new(130);
        mask.Write([ulong.MaxValue, ~8UL], 0, inverted: true);
        mask.Write([2], 2, inverted: true);
        MaskKernels.Rows(mask.Words, word => mask[word]).Should().Equal(67, 128);
    }
}
