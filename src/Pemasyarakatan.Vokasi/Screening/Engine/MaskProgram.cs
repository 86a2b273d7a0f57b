using System.Buffers;

namespace Pemasyarakatan.Vokasi.Screening;

// A graph of masks, run over rows block by block; what is asked for is counted or kept. For one run.
internal sealed partial class MaskProgram(MaskGraph graph, LaneWidth width)
{
    private readonly List<(RowMask Target, bool Inverted)>?[] _kept = new List<(RowMask Target, bool Inverted)>?[graph.Nodes.Length];
    private readonly List<int> _asked = [];
    private int _rows;

    /// <summary>Has the rows of a mask counted.</summary>
    public void Count(int mask)
    {
        int node = MaskGraph.NodeOf(mask);
        if (mask <= MaskGraph.Always || _plans[node].IsCounted)
            return;
        _plans[node].IsCounted = true;
        if (graph.Nodes[node].Kind != MaskKind.Range)
        {
            _asked.Add(node);
            return;
        }

        foreach (int bound in graph.Nodes[node].Operands)
            Count(bound);
    }

    /// <summary>The rows of a mask that was counted.</summary>
    public int CountOf(int mask)
    {
        int node = MaskGraph.NodeOf(mask);
        // A range has the rows from its first bound on but for those from its second one on.
        int count = graph.BoundsOf(node) is var (from, behind) ? _plans[from].Count - _plans[behind].Count : _plans[node].Count;
        return MaskGraph.IsInverted(mask) ? _rows - count : count;
    }

    /// <summary>Has a mask kept.</summary>
    /// <returns>Its bits, once the program has run over as many rows.</returns>
    public RowMask Keep(int mask, int rows)
    {
        RowMask kept = new(rows, cleared: mask <= MaskGraph.Always);
        if (mask == MaskGraph.Always)
            kept.FillAll();
        if (mask <= MaskGraph.Always)
            return kept;
        int node = MaskGraph.NodeOf(mask);
        (_kept[node] ??= []).Add((kept, MaskGraph.IsInverted(mask)));
        _asked.Add(node);
        return kept;
    }

    public void Run(int first, int rows)
    {
        _rows = rows;
        LayOut();
        int block = _blockWords * MaskKernels.WordBits;
        for (int row = 0; row < rows; row += block)
            RunBlock(first + row, Math.Min(block, rows - row), row / MaskKernels.WordBits);

        // What was lent lies in the cache for the next run; each mask is written before it is read, so nothing of this one shows in that.
        ArrayPool<ulong>.Shared.Return(_masks);
        _masks = [];
    }

    private void RunBlock(int first, int rows, int word)
    {
        int words = MaskKernels.GroupsOf(rows) * MaskKernels.GroupWords;
        foreach (MaskSource source in graph.Sources)
            source.Prepare(first, rows);
        foreach (ref readonly Step step in _steps.AsSpan())
        {
            ReadOnlySpan<MaskOutput> outputs = _outputs.AsSpan(step.Outputs);
            if (step.Source is { } source)
                source.Test(outputs, first, _masks, words, width);
            else
                MaskKernels.Join(step.Least, _masks, _operands.AsSpan(step.Plain), _operands.AsSpan(step.Inverted), _masks.AsSpan(outputs[0].Offset, words), width);
            foreach (ref readonly MaskOutput output in outputs)
            {
                if (output.IsAsked)
                    Finish(output.Node, _masks.AsSpan(output.Offset, words), rows, word);
            }
        }
    }

    private void Finish(int node, Span<ulong> mask, int rows, int word)
    {
        mask = mask[..MaskKernels.WordsOf(rows)];
        mask[^1] &= MaskKernels.Tail(rows);
        if (_plans[node].IsCounted)
            _plans[node].Count += MaskKernels.PopCount(mask, width);
        if (_kept[node] is not { } targets)
            return;
        foreach ((RowMask target, bool inverted) in targets)
            target.Write(mask, word, inverted);
    }
}
