using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Pemasyarakatan.Vokasi.Outcomes;

namespace Pemasyarakatan.Vokasi.Eligibility;

// The usual shape, a root of "all", as a flat list of range checks: each leaf's value and the date of its evidence against
// the lowest allowed and how far the range reaches, two leaves (four ints) at a time. Every code that is not true fails its
// check, and only then is it worked out whether the leaf is false or unknown. What is no single range comes last.
internal sealed class BoundConjunction
{
    private readonly Pair[] _pairs;
    private readonly int[] _leaves;
    private readonly int[] _others;

    private BoundConjunction(Pair[] pairs, int[] leaves, int[] others) => (_pairs, _leaves, _others) = (pairs, leaves, others);

    public static BoundConjunction? Of(Node[] nodes, BoundLeaf[] leaves)
    {
        if (nodes[0].Kind != NodeKind.All)
            return null;
        List<int> ranges = [], others = [];
        for (int child = 1; child < nodes.Length; child = nodes[child].End)
        {
            if (nodes[child].Kind == NodeKind.Leaf && leaves[nodes[child].Leaf].IsRange)
                ranges.Add(nodes[child].Leaf);
            else
                others.Add(child);
        }

        // An odd leaf is checked twice.
        if (ranges.Count % 2 != 0)
            ranges.Add(ranges[^1]);
        Pair[] pairs = new Pair[ranges.Count / 2];
        for (int i = 0; i < pairs.Length; i++)
            pairs[i] = Pair.Of(leaves[ranges[2 * i]], leaves[ranges[(2 * i) + 1]]);
        return new(pairs, [.. ranges], [.. others]);
    }

    public Truth Test<TLeaves>(FactSheet sheet, CriterionTree tree, ref TLeaves truths)
        where TLeaves : struct, ILeafTruths
    {
        // The sheet is over the policy's catalogue, so that every cell is there.
        ref FactCell cells = ref MemoryMarshal.GetReference(sheet.Cells);
        Truth result = Truth.True;
        Pair[] pairs = _pairs;
        for (int i = 0; i < pairs.Length; i++)
        {
            if (pairs[i].Holds(ref cells))
                continue;
            Truth both = Min(truths.Of(_leaves[2 * i]), truths.Of(_leaves[(2 * i) + 1]));
            if (both == Truth.False)
                return both;
            result = Min(result, both);
        }

        foreach (int other in _others)
        {
            Truth truth = tree.Evaluate(ref truths, other);
            if (truth == Truth.False)
                return truth;
            result = Min(result, truth);
        }

        return result;
    }

    private static Truth Min(Truth left, Truth right) => left < right ? left : right;

    private readonly struct Pair(int first, int second, Vector128<int> lowest, Vector128<uint> reach)
    {
        private readonly Vector128<int> _lowest = lowest;
        private readonly Vector128<uint> _reach = reach;
        private readonly int _first = first;
        private readonly int _second = second;

        public static Pair Of(in BoundLeaf first, in BoundLeaf second)
        {
            ((FactCell low1, FactCell reach1), (FactCell low2, FactCell reach2)) = (first.Range, second.Range);
            return new(
                first.Cell, second.Cell,
                Vector128.Create(low1.Code, low1.Evidence, low2.Code, low2.Evidence),
                Vector128.Create(reach1.Code, reach1.Evidence, reach2.Code, reach2.Evidence).AsUInt32());
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Holds(ref FactCell cells)
        {
            long one = Unsafe.As<FactCell, long>(ref Unsafe.Add(ref cells, _first));
            long other = Unsafe.As<FactCell, long>(ref Unsafe.Add(ref cells, _second));
            Vector128<uint> above = (Vector128.Create(one, other).AsInt32() - _lowest).AsUInt32();
            return Vector128.LessThanOrEqualAll(above, _reach);
        }
    }
}
