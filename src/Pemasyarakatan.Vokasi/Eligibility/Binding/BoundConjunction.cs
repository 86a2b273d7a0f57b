using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Pemasyarakatan.Vokasi.Eligibility;

// The usual shape, a root of "all", as range checks over whole blocks of a sheet: each value and the date of its evidence
// against the lowest allowed and how far the range reaches, four facts at a time; facts that are not asked for pass. No
// branch depends on the person: people fail at different criteria, and a wrong guess costs more than all checks together.
internal sealed class BoundConjunction
{
    // A block has eight lanes; the slots of its facts are the even ones.
    private const int Lanes = 8;
    private const ulong Even = 0x5555_5555_5555_5555;

    private readonly Block[] _blocks;
    private readonly int[] _others;

    private BoundConjunction(Block[] blocks, int[] others) => (_blocks, _others) = (blocks, others);

    /// <summary>Lays out a root of "all"; null for another.</summary>
    /// <param name="nodes">The tree.</param>
    /// <param name="leaves">Its leaves, bound; those that are range checks of the root get their slots.</param>
    public static BoundConjunction? Of(Node[] nodes, BoundLeaf[] leaves)
    {
        if (nodes[0].Kind != NodeKind.All)
            return null;
        List<BoundLeaf> ranges = [];
        List<int> others = [];
        for (int child = 1; child < nodes.Length; child = nodes[child].End)
        {
            if (nodes[child].Kind == NodeKind.Leaf && leaves[nodes[child].Leaf].IsRange)
                ranges.Add(leaves[nodes[child].Leaf]);
            else
                others.Add(child);
        }

        return new(Blocks(ranges), [.. others]);
    }

    /// <summary>Whether parts remain that are no range checks.</summary>
    public bool HasOthers => _others.Length > 0;

    /// <summary>How many slots the range checks take.</summary>
    public int Slots => _blocks.Length * Lanes;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Truth TestRanges(ReadOnlySpan<FactCell> sheet)
    {
        // The sheet is over the policy's catalogue and filled up to whole blocks, so that every cell is there.
        ref int cells = ref Unsafe.As<FactCell, int>(ref MemoryMarshal.GetReference(sheet));
        Vector256<int> unmet = Vector256<int>.Zero, failed = Vector256<int>.Zero;
        foreach (ref readonly Block block in _blocks.AsSpan())
        {
            (Vector256<int> outside, Vector256<int> excused) = block.Check(ref cells);
            unmet |= outside;
            failed |= Vector256.AndNot(outside, excused);
        }

        // Values stand in the even lanes, the dates of their evidence in the odd ones. What is all met has not failed either.
        int notFailed = (failed.AsUInt64() & Vector256.Create((ulong)uint.MaxValue)) == Vector256<ulong>.Zero ? 1 : 0;
        int met = unmet == Vector256<int>.Zero ? 1 : 0;
        return (Truth)(notFailed + met);
    }

    /// <summary>The two bits of the truth of each range check, at its slot; slots of no leaf count as met. There are at most as many slots as a word has bits.</summary>
    public ulong Truths(ReadOnlySpan<FactCell> sheet)
    {
        ref int cells = ref Unsafe.As<FactCell, int>(ref MemoryMarshal.GetReference(sheet));
        ulong unmet = 0, failed = 0;
        int slot = 0;
        foreach (ref readonly Block block in _blocks.AsSpan())
        {
            (Vector256<int> outside, Vector256<int> excused) = block.Check(ref cells);
            ulong misses = outside.ExtractMostSignificantBits();
            unmet |= (misses | (misses >> 1)) << slot;
            failed |= (misses & ~(ulong)excused.ExtractMostSignificantBits()) << slot;
            slot += Lanes;
        }

        return (Even & unmet & ~failed) | ((Even & ~unmet) << 1);
    }

    public Truth TestOthers<TLeaves>(Truth result, CriterionTree tree, ref TLeaves truths)
        where TLeaves : struct, ILeafTruths
    {
        foreach (int other in _others)
        {
            Truth truth = tree.Evaluate(ref truths, other);
            if (truth == Truth.False)
                return truth;
            result = truth < result ? truth : result;
        }

        return result;
    }

    // Two leaves over one cell stand in two blocks over the same place.
    private static Block[] Blocks(List<BoundLeaf> ranges)
    {
        List<(int Place, BoundLeaf?[] Leaves)> blocks = [];
        foreach (BoundLeaf leaf in ranges)
        {
            (int place, int lane) = Math.DivRem(leaf.Cell, FactSheet.BlockOfCells);
            BoundLeaf?[]? free = blocks.Find(block => block.Place == place && block.Leaves[lane] is null).Leaves;
            if (free is null)
                blocks.Add((place, free = new BoundLeaf?[FactSheet.BlockOfCells]));
            free[lane] = leaf;
        }

        blocks.Sort((left, right) => left.Place.CompareTo(right.Place));
        for (int block = 0; block < blocks.Count; block++)
        {
            for (int lane = 0; lane < FactSheet.BlockOfCells; lane++)
                blocks[block].Leaves[lane]?.Slot = (block * Lanes) + (2 * lane);
        }

        return [.. blocks.Select(block => Block.Of(block.Place, block.Leaves))];
    }

    private readonly struct Block(int offset, Vector256<int> lowest, Vector256<uint> reach, Vector256<int> coarse)
    {
        private readonly Vector256<int> _lowest = lowest;
        private readonly Vector256<uint> _reach = reach;
        private readonly Vector256<int> _coarse = coarse;
        private readonly int _offset = offset;

        public static Block Of(int place, BoundLeaf?[] leaves)
        {
            Span<int> lowest = stackalloc int[Vector256<int>.Count], reach = stackalloc int[Vector256<int>.Count], coarse = stackalloc int[Vector256<int>.Count];
            lowest.Fill(int.MinValue);
            reach.Fill(-1);
            coarse.Fill(FactCodes.Unknown);
            for (int lane = 0; lane < leaves.Length; lane++)
            {
                if (leaves[lane] is not { } leaf)
                    continue;
                ((lowest[2 * lane], lowest[(2 * lane) + 1]), (reach[2 * lane], reach[(2 * lane) + 1])) = leaf.Range;
                coarse[2 * lane] = leaf.CoarsePoint;
            }

            return new(place * Vector256<int>.Count, Vector256.Create<int>(lowest), Vector256.Create<int>(reach).AsUInt32(), Vector256.Create<int>(coarse));
        }

        // What is outside is not true; it is false unless excused: not on record, stale, or known too coarsely to tell.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public (Vector256<int> Outside, Vector256<int> Excused) Check(ref int cells)
        {
            Vector256<int> values = Vector256.LoadUnsafe(ref cells, (nuint)_offset);
            Vector256<int> outside = Vector256.GreaterThan((values - _lowest).AsUInt32(), _reach).AsInt32();
            Vector256<int> unknown = Vector256.Equals(values, Vector256.Create(FactCodes.Unknown)) | Vector256.Equals(values, _coarse);
            Vector256<int> stale = (outside.AsUInt64() >>> 32).AsInt32();
            return (outside, unknown | stale);
        }
    }
}
