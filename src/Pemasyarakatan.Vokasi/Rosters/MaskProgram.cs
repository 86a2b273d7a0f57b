using System.Buffers;

namespace Pemasyarakatan.Vokasi.Rosters;

// A graph of masks, run over rows block by block; what is asked for is counted or kept. For one run.
internal sealed partial class MaskProgram(MaskGraph graph, LaneWidth width)
{
    private readonly int[] _counts = new int[graph.Nodes.Length];
    private readonly bool[] _counted = new bool[graph.Nodes.Length];
    private readonly List<RowMask>?[] _kept = new List<RowMask>?[graph.Nodes.Length];
    private readonly List<int> _asked = [];
    private int _rows;

    /// <summary>Has the rows of a mask counted.</summary>
    public void Count(int node)
    {
        if (_counted[node])
            return;
        _counted[node] = true;
        foreach (int part in graph.Parts(node))
            Count(part);
        _asked.Add(node);
    }

    /// <summary>The rows of a mask that was counted.</summary>
    public int CountOf(int node)
    {
        if (node == MaskGraph.Always)
            return _rows;
        ReadOnlySpan<int> parts = graph.Parts(node);
        int count = parts.IsEmpty ? _counts[node] : 0;
        foreach (int part in parts)
            count += CountOf(part);
        return count;
    }

    /// <summary>Has a mask kept.</summary>
    /// <returns>Its bits, once the program has run over as many rows.</returns>
    public RowMask Keep(int node, int rows)
    {
        RowMask kept = new(rows);
        if (node == MaskGraph.Always)
            kept.FillAll();
        else if (node != MaskGraph.Never)
            (_kept[node] ??= []).Add(kept);
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
            Span<ulong> mask = _masks.AsSpan(step.Offset, words);
            if (step.Source is { } source)
                source.Test(step.Codes, first, mask, width);
            else
                MaskKernels.Join(step.Kind, step.Least, _masks, _operands.AsSpan(step.Operands), mask, width);
            if (step.IsAsked)
                Finish(step.Node, mask, rows, word);
        }
    }

    private void Finish(int node, Span<ulong> mask, int rows, int word)
    {
        mask = mask[..MaskKernels.WordsOf(rows)];
        mask[^1] &= MaskKernels.Tail(rows);
        if (_counted[node])
            _counts[node] += MaskKernels.PopCount(mask, width);
        if (_kept[node] is not { } targets)
            return;
        foreach (RowMask target in targets)
            target.Write(mask, word);
    }
}
