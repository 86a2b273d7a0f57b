namespace Pemasyarakatan.Vokasi.Rosters;

internal sealed partial class MaskProgram
{
    // As many words of masks as stay in the cache beside the columns, and how many of them one mask has at most and at least.
    private const int CacheWords = 64 * 1024;
    private const int MostWords = 128;
    private const int FewestWords = 16;

    // The last node that reads a mask; 0 where none does.
    private readonly int[] _lastUse = new int[graph.Nodes.Length];

    private RangeStep[] _ranges = [];
    private JoinStep[] _joins = [];
    private ulong[] _masks = [];
    private int _blockWords;

    private void LayOut()
    {
        (List<int> ranges, List<int> joins) = Needed();
        int[] slots = new int[_lastUse.Length];
        int count = AssignSlots(ranges, joins, slots);
        _blockWords = Math.Clamp(CacheWords / Math.Max(1, count) / FewestWords * FewestWords, FewestWords, MostWords);
        _masks = new ulong[count * _blockWords];
        _ranges = [.. ranges.Select(node => new RangeStep(node, graph.Sources[graph.Nodes[node].Number], graph.Nodes[node].Range, slots[node] * _blockWords))];
        _joins = new JoinStep[joins.Count];
        for (int i = 0; i < _joins.Length; i++)
        {
            MaskNode node = graph.Nodes[joins[i]];
            _joins[i] = new(joins[i], node.Kind, node.Number, slots[joins[i]] * _blockWords, Array.ConvertAll(node.Operands, operand => slots[operand] * _blockWords));
        }
    }

    // Only what leads to something counted or kept is worked out.
    private (List<int> Ranges, List<int> Joins) Needed()
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

        joins.Reverse();
        ranges.Sort((one, other) => (graph.Nodes[one].Number, one).CompareTo((graph.Nodes[other].Number, other)));
        return (ranges, joins);
    }

    // A mask lies in a slot that is given to another after its last use; a join reads each word before it writes it, so it may take the slot of what it joins.
    private int AssignSlots(List<int> ranges, List<int> joins, int[] slots)
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

    private readonly record struct RangeStep(int Node, MaskSource Source, ColumnRange Range, int Offset);

    private readonly record struct JoinStep(int Node, MaskKind Kind, int Least, int Offset, int[] Operands);
}
