using System.Buffers;

namespace Pemasyarakatan.Vokasi.Rosters;

internal sealed partial class MaskProgram
{
    // As many words of masks as stay in the cache beside the columns, and how many of them one mask has at most and at least.
    private const int CacheWords = 128 * 1024;
    private const int MostWords = 2048;
    private const int FewestWords = MaskKernels.GroupWords;

    // The steps in their order, as nodes; and the last step that reads a node, 0 where none does.
    private readonly List<int> _order = [];
    private readonly int[] _lastUse = new int[graph.Nodes.Length];
    private readonly bool[] _ordered = new bool[graph.Nodes.Length];

    private Step[] _steps = [];
    private int[] _operands = [];
    private ulong[] _masks = [];
    private int _blockWords;

    private void LayOut()
    {
        // Only what leads to something asked for is worked out, and not before it is needed, so that few masks are alive at a time.
        foreach (int node in _asked)
        {
            if (graph.Parts(node).IsEmpty || _kept[node] is not null)
                Order(node);
        }

        int[] slots = new int[_lastUse.Length];
        int count = AssignSlots(slots);
        for (_blockWords = FewestWords; _blockWords < MostWords && count * _blockWords * 2 <= CacheWords;)
            _blockWords *= 2;
        _masks = ArrayPool<ulong>.Shared.Rent(count * _blockWords);
        _steps = new Step[_order.Count];
        List<int> operands = [];
        for (int i = 0; i < _steps.Length; i++)
            _steps[i] = StepOf(_order[i], slots, operands);
        _operands = [.. operands];
    }

    private void Order(int node)
    {
        if (_ordered[node] || node <= MaskGraph.Always)
            return;
        _ordered[node] = true;
        foreach (int operand in graph.Nodes[node].Operands)
            Order(operand);
        _order.Add(node);
        foreach (int operand in graph.Nodes[node].Operands)
            _lastUse[operand] = _order.Count;
    }

    // A mask lies in a slot that is given to another after its last use; a join reads each word before it writes it, so it may take the slot of what it joins.
    private int AssignSlots(int[] slots)
    {
        Stack<int> free = [];
        int count = 0;
        for (int step = 1; step <= _order.Count; step++)
        {
            int node = _order[step - 1];
            foreach (int operand in graph.Nodes[node].Operands)
            {
                if (_lastUse[operand] == step)
                    free.Push(slots[operand]);
            }

            slots[node] = free.TryPop(out int slot) ? slot : count++;
            if (_lastUse[node] == 0)
                free.Push(slots[node]);
        }

        return count;
    }

    private Step StepOf(int number, int[] slots, List<int> operands)
    {
        MaskNode node = graph.Nodes[number];
        foreach (int operand in node.Operands)
            operands.Add(slots[operand] * _blockWords);
        MaskSource? source = node.Kind == MaskKind.Range ? graph.Sources[node.Number] : null;
        bool counted = _counted[number] && graph.Parts(number).IsEmpty;
        Range joined = (operands.Count - node.Operands.Length)..operands.Count;
        return new(number, node.Kind, source, node.Range, node.Number, slots[number] * _blockWords, joined, counted || _kept[number] is not null);
    }

    private readonly record struct Step(int Node, MaskKind Kind, MaskSource? Source, CodeRange Codes, int Least, int Offset, Range Operands, bool IsAsked);
}
