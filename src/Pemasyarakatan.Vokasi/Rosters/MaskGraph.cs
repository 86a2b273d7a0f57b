using System.Runtime.InteropServices;

namespace Pemasyarakatan.Vokasi.Rosters;

// Everything that is asked of a block, as a graph of masks in which nothing stands twice: ranges of columns at the bottom, joined
// by and, or, not and counts. What several policies and packages ask alike is one node and so worked out once.
internal sealed class MaskGraph
{
    /// <summary>The mask without any row, and the one with all.</summary>
    public const int Never = 0, Always = 1;

    private const int MostOnStack = 64;

    // As much as one policy asks for: a table that grows is filled again and again.
    private const int Usual = 64;

    private readonly List<MaskNode> _nodes = new(Usual) { new(MaskKind.Constant), new(MaskKind.Constant) };
    private readonly Dictionary<(int Source, CodeRange Range), int> _ranges = new(Usual);
    private readonly Dictionary<MaskNode, int> _joins = new(Usual);
    private readonly List<MaskSource> _sources = [];

    public ReadOnlySpan<MaskNode> Nodes => CollectionsMarshal.AsSpan(_nodes);

    public IReadOnlyList<MaskSource> Sources => _sources;

    /// <summary>Adds a source and gives its number.</summary>
    public int Add(MaskSource source)
    {
        _sources.Add(source);
        return _sources.Count - 1;
    }

    /// <summary>The rows whose fact code lies in one of the intervals.</summary>
    public int InAnyOf(int source, ReadOnlySpan<(int Low, int High)> intervals)
    {
        Span<int> nodes = intervals.Length <= MostOnStack ? stackalloc int[intervals.Length] : new int[intervals.Length];
        for (int i = 0; i < nodes.Length; i++)
            nodes[i] = CodeRange.Of(intervals[i].Low, intervals[i].High) is { } range ? In(source, range) : Never;
        return Or(nodes);
    }

    /// <summary>The rows whose fact code lies in a range.</summary>
    public int In(int source, CodeRange range)
    {
        if (_sources[source].Fold(range) is { } folded)
            return folded ? Always : Never;
        ref int node = ref CollectionsMarshal.GetValueRefOrAddDefault(_ranges, (source, range), out bool known);
        if (!known)
        {
            node = _nodes.Count;
            _nodes.Add(new(MaskKind.Range, source) { Range = range });
        }

        return node;
    }

    public int And(ReadOnlySpan<int> operands) => Join(MaskKind.And, operands, neutral: Always, deciding: Never);

    public int Or(ReadOnlySpan<int> operands) => Join(MaskKind.Or, operands, neutral: Never, deciding: Always);

    public int Not(int operand) => operand switch
    {
        Never => Always,
        Always => Never,
        _ when _nodes[operand].Kind == MaskKind.Not => _nodes[operand].Operands[0],
        _ => Find(new(MaskKind.Not, 0, [operand])),
    };

    /// <summary>The rows in which at least so many of the masks have their bit.</summary>
    public int AtLeast(int least, ReadOnlySpan<int> operands)
    {
        int[] open = [.. operands.ToArray().Where(operand => operand > Always).Order()];
        int left = least - operands.Count(Always);
        return left <= 0 ? Always
            : left > open.Length ? Never
            : left == open.Length ? And(open)
            : left == 1 ? Or(open)
            : Find(new(MaskKind.AtLeast, left, open));
    }

    /// <summary>The parts of a join that have no row in common, ranges of one source side by side: what is counted of each adds up. None where that cannot be told.</summary>
    public ReadOnlySpan<int> Parts(int node)
    {
        MaskNode join = _nodes[node];
        if (join.Kind != MaskKind.Or)
            return [];
        ReadOnlySpan<int> operands = join.Operands;
        for (int i = 0; i < operands.Length; i++)
        {
            MaskNode part = _nodes[operands[i]];
            if (part.Kind != MaskKind.Range || part.Number != _nodes[operands[0]].Number)
                return [];
            foreach (int earlier in operands[..i])
            {
                if (part.Range.Overlaps(_nodes[earlier].Range))
                    return [];
            }
        }

        return operands;
    }

    private int Join(MaskKind kind, ReadOnlySpan<int> operands, int neutral, int deciding)
    {
        Span<int> sorted = operands.Length <= MostOnStack ? stackalloc int[operands.Length] : new int[operands.Length];
        int count = 0;
        foreach (int operand in operands)
        {
            if (operand == deciding)
                return deciding;
            if (operand != neutral && !sorted[..count].Contains(operand))
                sorted[count++] = operand;
        }

        sorted = sorted[..count];
        sorted.Sort();
        return count switch
        {
            0 => neutral,
            1 => sorted[0],
            _ => Find(new(kind, 0, sorted.ToArray())),
        };
    }

    private int Find(MaskNode node)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_joins, node, out bool known);
        if (!known)
        {
            number = _nodes.Count;
            _nodes.Add(node);
        }

        return number;
    }
}
