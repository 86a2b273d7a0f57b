namespace Pemasyarakatan.Vokasi.Rosters;

// A graph of masks, run block by block: first every range, source by source, so that a column's block is read once into the
// cache, then the joins in their order. For one run.
internal sealed partial class MaskProgram(MaskGraph graph, LaneWidth width)
{
    private readonly long[] _counts = new long[graph.Nodes.Length];
    private readonly bool[] _counted = new bool[graph.Nodes.Length];
    private readonly List<ulong[]>?[] _kept = new List<ulong[]>?[graph.Nodes.Length];
    private long _rows;

    /// <summary>Has the rows of a mask counted.</summary>
    public void Count(int node) => _counted[node] = true;

    /// <summary>The rows of a mask that were counted.</summary>
    public int CountOf(int node) => (int)(node == MaskGraph.Always ? _rows : _counts[node]);

    /// <summary>Has a mask kept.</summary>
    /// <returns>Its bits, once the program has run over as many rows.</returns>
    public ulong[] Keep(int node, int rows)
    {
        ulong[] kept = new ulong[MaskKernels.WordsOf(rows)];
        if (node == MaskGraph.Always)
        {
            Array.Fill(kept, ulong.MaxValue);
            Trim(kept, rows);
        }
        else
        {
            (_kept[node] ??= []).Add(kept);
        }

        return kept;
    }

    public void Run(int first, int rows)
    {
        _rows = rows;
        LayOut();
        int block = _blockWords * MaskKernels.WordBits;
        for (int row = 0; row < rows; row += block)
            RunBlock(first + row, Math.Min(block, rows - row), row / MaskKernels.WordBits);
    }

    private static void Trim(Span<ulong> mask, int rows)
    {
        if (!mask.IsEmpty)
            mask[^1] &= MaskKernels.Tail(rows);
    }

    private void RunBlock(int first, int rows, int word)
    {
        int words = MaskKernels.GroupsOf(rows) * MaskKernels.GroupWords;
        MaskSource? prepared = null;
        foreach (ref readonly RangeStep step in _ranges.AsSpan())
        {
            if (prepared != step.Source)
                step.Source.Prepare(first, rows);
            prepared = step.Source;
            Span<ulong> mask = _masks.AsSpan(step.Offset, words);
            step.Source.Test(step.Range, first, mask, width);
            Finish(step.Node, mask, rows, word);
        }

        foreach (ref readonly JoinStep step in _joins.AsSpan())
        {
            Span<ulong> mask = _masks.AsSpan(step.Offset, words);
            MaskKernels.Join(step.Kind, step.Least, _masks, step.Operands, mask, width);
            Finish(step.Node, mask, rows, word);
        }
    }

    private void Finish(int node, Span<ulong> mask, int rows, int word)
    {
        List<ulong[]>? targets = _kept[node];
        if (targets is null && !_counted[node])
            return;
        mask = mask[..MaskKernels.WordsOf(rows)];
        Trim(mask, rows);
        if (_counted[node])
            _counts[node] += MaskKernels.PopCount(mask);
        foreach (ulong[] target in targets ?? [])
            mask.CopyTo(target.AsSpan(word));
    }
}
