namespace Pemasyarakatan.Vokasi.Rosters;

internal sealed partial class MaskProgram
{
    // As many words of masks as stay in the cache beside the columns, and how many of them one mask has at most and at least.
    private const int CacheWords = 64 * 1024;
    private const int MostWords = 128;
    private const int FewestWords = MaskKernels.GroupWords;

    // The last node that reads a mask; 0 where none does.
    private readonly int[] _lastUse = new int[graph.Nodes.Length];

    private RangeStep[] _ranges = [];
    private JoinStep[] _joins = [];
    private ulong[] _masks = [];
    private int _blockWords;

    private void LayOut()
    {
        (int[] ranges, int[] joins) = Needed();
        ReadOnlySpan<MaskNode> nodes = graph.Nodes;
        int[] slots = new int[nodes.Length];
        int count = AssignSlots(ranges, joins, slots);
        _blockWords = Math.Clamp(CacheWords / Math.Max(1, count) / FewestWords * FewestWords, FewestWords, MostWords);
        _masks = new ulong[count * _blockWords];
        _ranges = new RangeStep[ranges.Length];
        for (int i = 0; i < ranges.Length; i++)
            _ranges[i] = new(ranges[i], graph.Sources[nodes[ranges[i]].Number], nodes[ranges[i]].Range, slots[ranges[i]] * _blockWords);
        _joins = new JoinStep[joins.Length];
        for (int i = 0; i < joins.Length; i++)
        {
            MaskNode node = nodes[joins[i]];
            int[] operands = new int[node.Operands.Length];
            for (int operand = 0; operand < operands.Length; operand++)
                operands[operand] = slots[node.Operands[operand]] * _blockWords;
            _joins[i] = new(joins[i], node.Kind, node.Number, slots[joins[i]] * _blockWords, operands);
        }
    }

    // Only what leads to something counted or kept is worked out: ranges by their sources, joins in the order of the graph.
    private (int[] Ranges, int[] Joins) Needed()
    {
        ReadOnlySpan<MaskNode> nodes = graph.Nodes;
        List<int> ranges = [], joins = [];
        for (int node = nodes.Length - 1; node > MaskGraph.Always; node--)
        {
            if (_lastUse[node] == 0 && !_counted[node] && _kept[node] is null)
                continue;
            (nodes[node].Kind == MaskKind.Range ? ranges : joins).Add(node);
            foreach (int operand in nodes[node].Operands)
                _lastUse[operand] = Math.Max(_lastUse[operand], node);
        }

        int[] sources = new int[ranges.Count], bySource = [.. ranges];
        for (int i = 0; i < sources.Length; i++)
            sources[i] = nodes[bySource[i]].Number;
        Array.Sort(sources, bySource);
        joins.Reverse();
        return (bySource, [.. joins]);
    }

    // A mask lies in a slot that is given to another after its last use; a join reads each word before it writes it, so it may take the slot of what it joins.
    private int AssignSlots(int[] ranges, int[] joins, int[] slots)
    {
        Stack<int> free = [];
        int count = 0;
        foreach (int node in ranges)
            slots[node] = count++;
        foreach (int node in joins)
        {
            foreach (int operand in graph.Nodes[node].Operands)
            {
                if (_lastUse[operand] == node)
                    free.Push(slots[operand]);
            }

            slots[node] = free.TryPop(out int slot) ? slot : count++;
            if (_lastUse[node] == 0)
                free.Push(slots[node]);
        }

        return count;
    }

    private readonly record struct RangeStep(int Node, MaskSource Source, CodeRange Range, int Offset);

    private readonly record struct JoinStep(int Node, MaskKind Kind, int Least, int Offset, int[] Operands);
}
