using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Screening;
using Pemasyarakatan.Vokasi.Tests.Contracts;

namespace Pemasyarakatan.Vokasi.Tests.Screening;

/// <summary>Columns give back every code and test every range, however narrow they are.</summary>
public sealed class ColumnTests
{
    private static readonly int[] Ends = [FactCodes.Unknown, FactCodes.NoneLow, FactCodes.First, FactCodes.First + 1, -1, 0, 1, FactCodes.Last - 1, FactCodes.Last, FactCodes.NoneHigh];

    // Values, the bits that they take, and what the list of them takes.
    public static TheoryData<string, int[], int> Widths { get; } = new()
    {
        { "one code", [5], 0 },
        { "unknown alone", [FactCodes.Unknown], 0 },
        { "yes and no", [0, 1], 1 },
        { "yes, no and unknown", [0, 1, FactCodes.Unknown], 2 },
        { "three and a none-low", [FactCodes.NoneLow, 16, 17, 18], 2 },
        { "three, both nones and unknown", [FactCodes.NoneLow, 16, 17, 18, FactCodes.NoneHigh, FactCodes.Unknown], 3 },
        { "counted from the lowest", [.. Enumerable.Range(1000, 256)], 8 },
        { "one more", [.. Enumerable.Range(1000, 257)], 9 },
        { "sixteen others and unknown", [FactCodes.Unknown, .. Enumerable.Range(0, 16)], 5 },
        { "seventeen others: unknown moves up to 32", [FactCodes.Unknown, .. Enumerable.Range(0, 17)], 6 },
        { "a power of two of others: unknown is there already", [FactCodes.Unknown, .. Enumerable.Range(0, 64)], 7 },
    };

    [Theory]
    [MemberData(nameof(Widths))]
    public void Build_TakesAsManyBitsAsTheCodesNeed(string which, int[] codes, int bits)
    {
        Column column = Build(codes);
        // One group of 2,048 rows.
        column.SizeInBytes.Should().Be(bits * 2048 / 8, which);
        HoldCodes(column, codes);
    }

    [Theory]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    public void Build_ValueThatDoesNotFit_WidensTheColumnAndNeverWraps(int distinct)
    {
        // Far apart, so that they are listed; each again at the end.
        int[] codes = [.. Enumerable.Range(0, distinct).Select(i => i * 7919 % distinct * 30_000), .. Enumerable.Range(0, distinct).Select(i => i * 30_000)];
        HoldCodes(Build(codes), codes);
    }

    [Fact]
    public void Build_FarApart_ListsTheValuesOnlyWhereThatIsSmaller()
    {
        int[] few = [0, 1_000_000_000];
        int[] many = [.. Enumerable.Repeat(few, 20_000).SelectMany(codes => codes)];
        Build(many).SizeInBytes.Should().Be((40_960 / 8) + (2 * sizeof(int)), "one bit a row and a list of two");
        HoldCodes(Build(many), many);
        int[] close = [.. Enumerable.Range(0, 40_000).Select(i => i % 16 * 2)];
        Build(close).SizeInBytes.Should().Be((40_960 / 8 * 4) + (16 * sizeof(int)), "a list of sixteen saves a bit a row");
        int[] scarce = [.. Enumerable.Range(0, 500).Select(i => i % 16 * 2)];
        Build(scarce).SizeInBytes.Should().Be(2048 / 8 * 5, "for so few rows the list would be larger than what it saves");
    }

    [Fact]
    public void Build_EveryEndOfTheCodes_IsGivenBack()
    {
        HoldCodes(Build(Ends), Ends);
        int[] whole = [FactCodes.First, FactCodes.Last, .. Ends];
        HoldCodes(Build(whole), whole);
    }

    [Fact]
    public void Test_EveryRangeOverEveryEnd_SetsTheBitsOfTheRowsInside()
    {
        foreach (int[] codes in (int[][])[Ends, [3, 4, 5], [3, 5, FactCodes.Unknown], [-7, FactCodes.NoneLow, 7], [1, FactCodes.NoneHigh, FactCodes.Unknown], [FactCodes.NoneLow, FactCodes.NoneHigh]])
        {
            Column column = Build(codes);
            int[] bounds = [.. Ends, 2, 3, 4, 5, 6, -7, 7, -8, 8];
            foreach (CodeRange range in from low in bounds from high in bounds where low <= high select CodeRange.Of(low, high) into range where range is not null select range.Value)
                HoldRange(column, codes, range);
            HoldRange(column, codes, CodeRange.Unknown);
        }
    }

    [Fact]
    public void Test_RandomColumns_SetTheBitsOfTheRowsInside()
    {
        for (int seed = 1; seed <= Laws.Times(60); seed++)
        {
            Random random = new(seed);
            int span = 1 << random.Next(1, 20);
            int[] codes = [.. Enumerable.Range(0, 100 + random.Next(5000)).Select(_ => random.Next(9) == 0 ? Ends[random.Next(2) * 9] : random.Next(-span, span))];
            Column column = Build(codes);
            HoldCodes(column, codes);
            for (int i = 0; i < 20; i++)
            {
                int low = random.Next(-span - 2, span + 2);
                HoldRange(column, codes, CodeRange.Of(low, low + random.Next(span))!.Value);
            }
        }
    }

    [Theory]
    [InlineData(5, 4)]
    [InlineData(FactCodes.Unknown, FactCodes.Unknown)]
    public void Of_IntervalWithoutAnyKnownCode_IsNoRange(int low, int high) => CodeRange.Of(low, high).Should().BeNull();

    [Fact]
    public void Of_IntervalThatBeginsWithTheUnknown_LeavesItOut() =>
        Contains(CodeRange.Of(FactCodes.Unknown, 0)!.Value, FactCodes.Unknown).Should().BeFalse();

    [Fact]
    public void IsSameAs_OnlyTheSameCodesInTheSameForm()
    {
        Build([1, 2, 3]).IsSameAs(Build([1, 2, 3])).Should().BeTrue();
        Build([1, 2, 3]).IsSameAs(Build([1, 3, 2])).Should().BeFalse();
        Build([1, 2, 3]).IsSameAs(Build([2, 3, 4])).Should().BeFalse("the bits are the same, the values are not");
        Build([7]).IsSameAs(Build([8])).Should().BeFalse();
        Build([7]).IsSameAs(Build([7])).Should().BeTrue();
    }

    private static Column Build(int[] codes)
    {
        ColumnBuilder builder = new(0);
        foreach (int code in codes)
            builder.Append(code);
        builder.Count.Should().Be(codes.Length);
        return builder.Build();
    }

    private static void HoldCodes(Column column, int[] codes)
    {
        int[] copied = new int[codes.Length];
        column.CopyTo(copied, 0);
        copied.Should().Equal(codes);
        Enumerable.Range(0, codes.Length).Select(row => column[row]).SequenceEqual(codes).Should().BeTrue();
        if (codes.Length <= 2048)
            return;
        int[] rest = new int[codes.Length - 2048];
        column.CopyTo(rest, 2048);
        rest.SequenceEqual(codes.Skip(2048)).Should().BeTrue();
    }

    private static bool Contains(CodeRange range, int code) => CodeRange.PlaceOf(code) >= range.From && CodeRange.PlaceOf(code) <= range.To;

    private static void HoldRange(Column column, int[] codes, CodeRange range)
    {
        MaskGraph graph = new();
        int mask = graph.In(graph.Add(column), range).True;
        if (mask <= MaskGraph.Always)
        {
            codes.Should().OnlyContain(code => Contains(range, code) == (mask == MaskGraph.Always), "{0}", range);
            return;
        }

        foreach (LaneWidth width in Enum.GetValues<LaneWidth>())
        {
            MaskProgram program = new(graph, width);
            RowMask kept = program.Keep(mask, codes.Length);
            program.Run(0, codes.Length);
            for (int row = 0; row < codes.Length; row++)
            {
                if (kept.Contains(row) != Contains(range, codes[row]))
                    Assert.Fail($"Row {row} with {codes[row]} is wrong in {range} ({width}).");
            }
        }
    }
}
