using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Screening;

namespace Pemasyarakatan.Vokasi.Tests.Screening;

/// <summary>The graph in which nothing stands twice, and the program that runs it.</summary>
public sealed class MaskGraphTests
{
    private const int Rows = 5000;

    private static readonly int[][] Codes = [.. Enumerable.Range(0, 7).Select(seed => new Random(seed)).Select(random => Enumerable.Range(0, Rows).Select(_ => random.Next(2)).ToArray())];

    private readonly MaskGraph _graph = new();
    private readonly int[] _bits;

    public MaskGraphTests() => _bits = [.. Codes.Select(codes => _graph.In(_graph.Add(Build(codes)), CodeRange.Of(1, 1)!.Value).True)];

    public static TheoryData<int, int> Counts { get; } = new(from operands in Enumerable.Range(1, 7) from least in Enumerable.Range(0, operands + 2) select (operands, least));

    [Fact]
    public void Joins_OfConstants_AreFoldedAway()
    {
        int a = _bits[0], b = _bits[1];
        _graph.And([]).Should().Be(MaskGraph.Always);
        _graph.Or([]).Should().Be(MaskGraph.Never);
        _graph.And([a, MaskGraph.Always]).Should().Be(a);
        _graph.Or([a, MaskGraph.Never, a]).Should().Be(a);
        _graph.And([a, MaskGraph.Never, b]).Should().Be(MaskGraph.Never);
        _graph.Or([a, MaskGraph.Always, b]).Should().Be(MaskGraph.Always);
        MaskGraph.Not(MaskGraph.Never).Should().Be(MaskGraph.Always);
        MaskGraph.Not(MaskGraph.Always).Should().Be(MaskGraph.Never);
        MaskGraph.Not(MaskGraph.Not(a)).Should().Be(a);
        _graph.And([a, b, MaskGraph.Not(a)]).Should().Be(MaskGraph.Never);
        _graph.Or([a, b, MaskGraph.Not(a)]).Should().Be(MaskGraph.Always);
        _graph.AtLeast(1, [a, b]).Should().Be(_graph.Or([a, b]));
        _graph.AtLeast(2, [a, b]).Should().Be(_graph.And([a, b]));
        _graph.AtLeast(2, [a, MaskGraph.Always, b, MaskGraph.Never]).Should().Be(_graph.Or([a, b]));
    }

    [Fact]
    public void Joins_OfTheSame_AreOneNode()
    {
        int a = _bits[0], b = _bits[1], c = _bits[2];
        _graph.And([a, b]).Should().Be(_graph.And([b, a, b])).And.NotBe(_graph.Or([a, b]));
        _graph.AtLeast(2, [a, b, c]).Should().Be(_graph.AtLeast(2, [c, a, b])).And.NotBe(_graph.And([a, b, c]));
        int nodes = _graph.Nodes.Length;
        _graph.Or([b, a]);
        _graph.Nodes.Length.Should().Be(nodes);
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void AtLeast_SoManyOfSoMany_CountsRowByRow(int operands, int least)
    {
        int node = _graph.AtLeast(least, _bits.AsSpan(0, operands));
        Hold(node, row => Codes.Take(operands).Sum(codes => codes[row]) >= least);
    }

    [Fact]
    public void AtLeast_OneMaskTwice_CountsItTwice() =>
        Hold(_graph.AtLeast(2, [_bits[0], _bits[0], _bits[1]]), row => (2 * Codes[0][row]) + Codes[1][row] >= 2);

    [Fact]
    public void AtLeast_OppositesAmongThem_CountsThemToo() =>
        Hold(_graph.AtLeast(2, [_bits[0], MaskGraph.Not(_bits[1]), MaskGraph.Not(_bits[2])]), row => Codes[0][row] + 2 - Codes[1][row] - Codes[2][row] >= 2);

    [Fact]
    public void Run_AJoinThatTwoOthersRead_IsTheSameInBothAndByItself()
    {
        (int[] x, int[] y, int[] z, int[] v) = (Codes[0], Codes[1], Codes[2], Codes[3]);
        int shared = _graph.And(_bits[0], MaskGraph.Not(_bits[1]));
        int one = _graph.And(shared, _bits[2]), other = _graph.Or(shared, _bits[3]), nested = _graph.And(_graph.And(one, _graph.And(_bits[3], _bits[4])), _bits[5]);
        MaskProgram program = new(_graph, LaneWidth.Bits512);
        RowMask[] kept = [program.Keep(other, Rows), program.Keep(nested, Rows), program.Keep(one, Rows), program.Keep(shared, Rows)];
        program.Run(0, Rows);
        Func<int, bool>[] expected =
        [
            row => x[row] > y[row] || v[row] == 1, row => x[row] > y[row] && z[row] + v[row] + Codes[4][row] + Codes[5][row] == 4, row => x[row] > y[row] && z[row] == 1, row => x[row] > y[row],
        ];
        for (int i = 0; i < kept.Length; i++)
            MaskKernels.Rows(kept[i].Words, word => kept[i][word]).Should().Equal(Enumerable.Range(0, Rows).Where(expected[i]));
    }

    [Fact]
    public void Run_DeepJoins_ReuseTheMemoryOfMasksThatNobodyReadsAnyMore()
    {
        int node = _bits[0];
        Func<int, bool> expected = row => Codes[0][row] == 1;
        for (int i = 1; i < 40; i++)
        {
            (int operand, int[] codes, Func<int, bool> before) = (_bits[i % 7], Codes[i % 7], expected);
            node = (i % 3) switch { 0 => _graph.And([node, operand]), 1 => _graph.Or([node, operand]), _ => MaskGraph.Not(_graph.Or([node, operand])) };
            expected = (i % 3) switch { 0 => row => before(row) && codes[row] == 1, 1 => row => before(row) || codes[row] == 1, _ => row => !(before(row) || codes[row] == 1) };
        }

        Hold(node, expected);
    }

    [Fact]
    public void Run_ManyMasks_InSmallBlocks_AreTheSame()
    {
        // All masks are alive until they are joined: so many that a block is as short as it gets, one group of rows.
        MaskGraph graph = new();
        int[] codes = [.. Enumerable.Range(0, Rows).Select(row => row * 7 % 4999)];
        int source = graph.Add(Build(codes));
        int[] nodes = [.. Enumerable.Range(1, 3000).Select(bound => graph.In(source, CodeRange.Of(0, bound)!.Value).True)];
        int any = graph.Or(nodes);
        foreach (LaneWidth width in Enum.GetValues<LaneWidth>())
        {
            foreach (int first in (int[])[0, MaskKernels.GroupRows])
            {
                MaskProgram program = new(graph, width);
                foreach (int node in nodes.Append(any))
                    program.Count(node);
                RowMask kept = program.Keep(nodes[1234], Rows - first);
                program.Run(first, Rows - first);
                for (int i = 0; i < nodes.Length; i += 97)
                    program.CountOf(nodes[i]).Should().Be(codes.Skip(first).Count(code => code <= i + 1));
                program.CountOf(any).Should().Be(codes.Skip(first).Count(code => code <= 3000));
                MaskKernels.Rows(kept.Words, word => kept[word]).Should().Equal(Enumerable.Range(0, Rows - first).Where(row => codes[first + row] <= 1235));
            }
        }
    }

    [Fact]
    public void In_RangesOfOneSource_AreMergedWhereTheyMeet()
    {
        int[] codes = [.. Enumerable.Range(0, Rows).Select(row => row % 9 == 0 ? FactCodes.Unknown : row % 7)];
        int source = _graph.Add(Build(codes));
        CodeRange low = CodeRange.Of(0, 2)!.Value, next = CodeRange.Of(3, 4)!.Value, wide = CodeRange.Of(2, 3)!.Value, last = CodeRange.Of(6, 6)!.Value;
        _graph.In(source, next, low).True.Should().Be(_graph.In(source, CodeRange.Of(0, 4)!.Value).True, "they lie side by side");
        _graph.In(source, low, wide, low).True.Should().Be(_graph.In(source, CodeRange.Of(0, 3)!.Value).True, "they overlap");
        _graph.In(source, low, last).True.Should().Be(_graph.Or(_graph.In(source, low).True, _graph.In(source, last).True));
        _graph.In(source).Should().Be(new TruthMasks(MaskGraph.Never, _graph.In(source, CodeRange.Unknown).True));
        _graph.In(source, low, last).Possible.Should().Be(_graph.In(source, last, CodeRange.Unknown, low).True, "or is unknown");
        _graph.In(source, CodeRange.Of(7, 100)!.Value).True.Should().Be(MaskGraph.Never, "nobody has such a code");
        _graph.In(source, CodeRange.Of(0, 100)!.Value, CodeRange.Unknown).True.Should().Be(MaskGraph.Always, "everybody has one of them");
        Hold(_graph.In(source, wide, last, CodeRange.Unknown).True, row => codes[row] is 2 or 3 or 6 or FactCodes.Unknown);
    }

    [Fact]
    public void Count_OfARange_IsTheDifferenceOfItsBoundsAndTheSameAsThatOfItsRows()
    {
        int[] codes = [.. Enumerable.Range(0, Rows).Select(row => row % 9 == 0 ? FactCodes.Unknown : row % 7)];
        int source = _graph.Add(Build(codes)), other = _graph.Add(Build([.. codes.Reverse()]));
        int wide = _graph.In(source, CodeRange.Of(2, 3)!.Value).True, outside = MaskGraph.Not(wide), above = _graph.In(source, CodeRange.Of(2, 6)!.Value, CodeRange.Unknown).True;
        int mixed = _graph.And(above, MaskGraph.Not(_graph.In(other, CodeRange.Unknown).True));
        _graph.BoundsOf(MaskGraph.NodeOf(wide)).Should().NotBeNull();
        _graph.BoundsOf(MaskGraph.NodeOf(above)).Should().BeNull("it has one bound alone");
        _graph.BoundsOf(MaskGraph.NodeOf(mixed)).Should().BeNull("its bounds are of two sources");
        MaskProgram program = new(_graph, LaneWidth.Bits256);
        foreach (int mask in (int[])[wide, outside, above, mixed])
            program.Count(mask);
        RowMask kept = program.Keep(wide, Rows), opposite = program.Keep(outside, Rows);
        program.Run(0, Rows);
        program.CountOf(wide).Should().Be(codes.Count(code => code is 2 or 3)).And.Be(kept.Count);
        program.CountOf(outside).Should().Be(codes.Count(code => code is not 2 and not 3)).And.Be(opposite.Count);
        program.CountOf(above).Should().Be(codes.Count(code => code is FactCodes.Unknown or >= 2));
        program.CountOf(mixed).Should().Be(codes.Zip(codes.Reverse()).Count(pair => pair.First is FactCodes.Unknown or >= 2 && pair.Second != FactCodes.Unknown));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(65)]
    public void Run_Constants_AreCountedAndKeptWithoutBitsBehindTheLastRow(int rows)
    {
        MaskProgram program = new(_graph, LaneWidth.Bits64);
        program.Count(MaskGraph.Always);
        program.Count(MaskGraph.Never);
        RowMask all = program.Keep(MaskGraph.Always, rows), none = program.Keep(MaskGraph.Never, rows);
        program.Run(0, rows);
        program.CountOf(MaskGraph.Always).Should().Be(rows);
        program.CountOf(MaskGraph.Never).Should().Be(0);
        all.Count.Should().Be(rows);
        none.Count.Should().Be(0);
        all.Words.Should().Be((rows + 63) / 64);
    }

    private static Column Build(int[] codes)
    {
        ColumnBuilder builder = new(codes.Length);
        foreach (int code in codes)
            builder.Append(code);
        return builder.Build();
    }

    private void Hold(int node, Func<int, bool> expected)
    {
        foreach (LaneWidth width in Enum.GetValues<LaneWidth>())
        {
            MaskProgram program = new(_graph, width);
            program.Count(node);
            RowMask kept = program.Keep(node, Rows);
            program.Run(0, Rows);
            int[] rows = [.. Enumerable.Range(0, Rows).Where(expected)];
            MaskKernels.Rows(kept.Words, word => kept[word]).SequenceEqual(rows).Should().BeTrue($"{width}");
            program.CountOf(node).Should().Be(rows.Length);
        }
    }
}
