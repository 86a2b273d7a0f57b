using System.Buffers;

namespace Pemasyarakatan.Vokasi.Screening;

internal sealed partial class MaskProgram
{
    // As many words of masks as stay in the cache beside the columns, and how many of them one mask has at most and at least.
    private const int CacheWords = 64 * 1024;
    private const int MostWords = 1024;
    private const int FewestWords = MaskKernels.GroupWords;

    // So many masks of a source are made while its bits lie in the nearest cache; more would keep more masks alive.
    private const int MostTests = 4;

    private readonly Plan[] _plans = new Plan[graph.Nodes.Length];

    // The nodes in their order, each behind those that it joins; and what they join, once small joins have become parts of others.
    private readonly List<int> _order = new(graph.Nodes.Length);
    private readonly List<int> _joined = new(2 * graph.Nodes.Length);

    private Step[] _steps = [];
    private MaskOutput[] _outputs = [];
    private int[] _operands = [];
    private ulong[] _masks = [];
    private int _blockWords;

    private void LayOut()
    {
        // Only what leads to something asked for is worked out, and not before it is needed, so that few masks are alive at a time.
        foreach (int node in _asked)
            Use(node);
        foreach (int node in _asked)
            Order(node);
        LinkTests();
        MakeSteps();
        int count = AssignSlots();
        for (_blockWords = FewestWords; _blockWords < MostWords && count * _blockWords * 2 <= CacheWords;)
            _blockWords *= 2;
        foreach (ref MaskOutput output in _outputs.AsSpan())
            output = output with { Offset = output.Offset * _blockWords };
        foreach (ref int operand in _operands.AsSpan())
            operand *= _blockWords;
        _masks = ArrayPool<ulong>.Shared.Rent(count * _blockWords);
    }

    private void Use(int node)
    {
        if (_plans[node].Uses++ > 0)
            return;
        foreach (int operand in graph.Nodes[node].Operands)
            Use(MaskGraph.NodeOf(operand));
    }

    private void Order(int node)
    {
        ref Plan plan = ref _plans[node];
        if (plan.IsOrdered)
            return;
        plan.IsOrdered = true;
        plan.FirstJoined = _joined.Count;
        if (!IsTest(node))
            Gather(node);
        plan.EndJoined = _joined.Count;
        for (int i = plan.FirstJoined; i < plan.EndJoined; i++)
            Order(MaskGraph.NodeOf(_joined[i]));
        _order.Add(node);
    }

    // A bound of a source, or a range whose end is of no use to anything else.
    private bool IsTest(int node) => graph.Nodes[node].Kind switch
    {
        MaskKind.Bound => true,
        MaskKind.Range => _plans[MaskGraph.NodeOf(graph.Nodes[node].Operands[1])].Uses == 1,
        _ => false,
    };

    // An "and" is a part of those that read it, unless it takes less to work it out once.
    private void Gather(int node)
    {
        MaskNode join = graph.Nodes[node];
        foreach (int operand in join.Operands)
        {
            int inner = MaskGraph.NodeOf(operand);
            if (join.Kind == MaskKind.And && !MaskGraph.IsInverted(operand) && IsPart(inner))
                Gather(inner);
            else
                _joined.Add(operand);
        }
    }

    private bool IsPart(int node) =>
        graph.Nodes[node] is { Kind: MaskKind.And or MaskKind.Range } join && (_plans[node].Uses == 1 || (_plans[node].Uses == 2 && join.Operands.Length == 2)) && !IsTest(node);

    private void LinkTests()
    {
        Span<int> before = graph.Sources.Length <= 64 ? stackalloc int[graph.Sources.Length] : new int[graph.Sources.Length];
        before.Clear();
        foreach (int node in _order)
        {
            if (!IsTest(node))
                continue;
            ref int last = ref before[graph.Nodes[node].Number];
            _plans[last].NextTest = node;
            last = node;
        }
    }

    private void MakeSteps()
    {
        (_steps, _outputs, _operands) = (new Step[_order.Count], new MaskOutput[_order.Count], new int[_joined.Count]);
        (int step, int output, int operand) = (0, 0, 0);
        foreach (int first in _order)
        {
            (int firstOutput, int firstOperand) = (output, operand);
            if (!IsTest(first))
            {
                _outputs[output++] = OutputOf(first);
                AddOperands(first, inverted: false, step, ref operand);
                int firstInverted = operand;
                AddOperands(first, inverted: true, step, ref operand);
                _steps[step++] = new(null, graph.Nodes[first].Kind == MaskKind.AtLeast ? graph.Nodes[first].Number : 0, firstOutput..output, firstOperand..firstInverted, firstInverted..operand);
            }
            else if (!_plans[first].IsTested)
            {
                for (int test = first; test != 0 && output - firstOutput < MostTests; test = _plans[test].NextTest)
                {
                    _plans[test].IsTested = true;
                    _outputs[output++] = OutputOf(test);
                }

                _steps[step++] = new(graph.Sources[graph.Nodes[first].Number], 0, firstOutput..output, operand..operand, operand..operand);
            }
        }

        _steps = _steps[..step];
    }

    private MaskOutput OutputOf(int node)
    {
        bool isAsked = _kept[node] is not null;
        return graph.BoundsOf(node) is var (from, behind)
            ? new(node, graph.Nodes[from].Bound, graph.Nodes[behind].Bound, IsAsked: isAsked)
            : new(node, graph.Nodes[node].Bound, IsAsked: isAsked || _plans[node].IsCounted);
    }

    private void AddOperands(int node, bool inverted, int step, ref int operand)
    {
        for (int i = _plans[node].FirstJoined; i < _plans[node].EndJoined; i++)
        {
            if (MaskGraph.IsInverted(_joined[i]) != inverted)
                continue;
            int joined = MaskGraph.NodeOf(_joined[i]);
            _operands[operand++] = joined;
            _plans[joined].LastUse = step + 1;
        }
    }

    // A mask lies in a slot that is given to another after its last use; a join reads each word before it writes it, so it may take the slot of what it joins.
    private int AssignSlots()
    {
        Stack<int> free = [];
        int count = 0;
        for (int step = 0; step < _steps.Length; step++)
        {
            Step here = _steps[step];
            foreach (ref int operand in _operands.AsSpan(here.Plain.Start..here.Inverted.End))
            {
                ref Plan plan = ref _plans[operand];
                operand = plan.Slot;
                if (plan.LastUse != step + 1)
                    continue;
                free.Push(plan.Slot);
                plan.LastUse = -1;
            }

            Span<MaskOutput> outputs = _outputs.AsSpan(here.Outputs);
            foreach (ref MaskOutput output in outputs)
                output = output with { Offset = _plans[output.Node].Slot = free.TryPop(out int slot) ? slot : count++ };
            foreach (ref MaskOutput output in outputs)
            {
                if (_plans[output.Node].LastUse == 0)
                    free.Push(output.Offset);
            }
        }

        return count;
    }

    // What becomes of a node.
    private struct Plan
    {
        /// <summary>How many rows it has, if it is counted.</summary>
        public int Count;

        /// <summary>How often it is asked for or joined.</summary>
        public int Uses;

        /// <summary>What it joins.</summary>
        public int FirstJoined;

        /// <summary>Behind what it joins.</summary>
        public int EndJoined;

        /// <summary>The next test of the same source, 0 where there is none.</summary>
        public int NextTest;

        /// <summary>The last step that reads it, counted from 1; 0 where none does, -1 once its slot is another's.</summary>
        public int LastUse;

        /// <summary>Where it lies.</summary>
        public int Slot;

        public bool IsCounted;
        public bool IsOrdered;
        public bool IsTested;
    }

    // A test of a source, or a join.
    private readonly record struct Step(MaskSource? Source, int Least, Range Outputs, Range Plain, Range Inverted);
}
