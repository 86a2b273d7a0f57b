using System.Runtime.InteropServices;

namespace Pemasyarakatan.Vokasi.Screening;

// Everything that is asked of a block, as an and-inverter graph in which nothing stands twice: bounds of columns at the bottom, joined by
// "and" and counts. A mask is twice the number of its node, and one more where it is inverted, so that "not" costs nothing and "or" is an
// "and" of opposites. What several policies and packages ask alike is one node and so worked out once.
internal sealed class MaskGraph
{
    /// <summary>The mask without any row, and the one with all.</summary>
    public const int Never = 0, Always = 1;

    private const int MostOnStack = 64;

    // The golden ratio as a fraction of 32 bits, which spreads what lies close together.
    private const uint Golden = 0x9E3779B1;

    // As many nodes as one policy asks for: what grows is filled again and again.
    private const int Usual = 64;

    private readonly List<MaskNode> _nodes = new(Usual) { new(MaskKind.Constant, 0, 0, []) };
    private readonly List<MaskSource> _sources = [];

    // The numbers of the nodes by their hash, each in the first free place from there on, 0 where nothing stands: at most half full, a power of two of places.
    private int[] _places = new int[2 * Usual];

    public ReadOnlySpan<MaskNode> Nodes => CollectionsMarshal.AsSpan(_nodes);

    public ReadOnlySpan<MaskSource> Sources => CollectionsMarshal.AsSpan(_sources);

    /// <summary>The number of a mask's node.</summary>
    public static int NodeOf(int mask) => mask >> 1;

    /// <summary>Whether a mask is the opposite of its node.</summary>
    public static bool IsInverted(int mask) => (mask & 1) != 0;

    public static int Not(int mask) => mask ^ 1;

    /// <summary>Adds a source and gives its number.</summary>
    public int Add(MaskSource source)
    {
        _sources.Add(source);
        return _sources.Count - 1;
    }

    /// <summary>The rows whose fact code lies in one of the ranges; and those where it does or is unknown.</summary>
    public TruthMasks In(int source, params ReadOnlySpan<CodeRange> ranges)
    {
        // As bounds, ranges meet also where only codes that nobody has lie between.
        MaskSource codes = _sources[source];
        Span<(long From, long Behind)> bounds = ranges.Length < MostOnStack ? stackalloc (long, long)[ranges.Length + 1] : new (long, long)[ranges.Length + 1];
        for (int i = 0; i < ranges.Length; i++)
            bounds[i] = (codes.BoundOf(ranges[i].From), ranges[i].To == CodeRange.Unknown.To ? codes.CodeCount : codes.BoundOf(ranges[i].To + 1));
        if (ranges.Length > 1)
            bounds[..^1].Sort();
        int within = InSorted(source, bounds[..^1]);
        // No code stands behind the unknown, so it comes last.
        bounds[^1] = (codes.BoundOf(CodeRange.Unknown.From), codes.CodeCount);
        return new(within, InSorted(source, bounds));
    }

    public int Or(params ReadOnlySpan<int> masks)
    {
        Span<int> opposites = masks.Length <= MostOnStack ? stackalloc int[masks.Length] : new int[masks.Length];
        for (int i = 0; i < masks.Length; i++)
            opposites[i] = Not(masks[i]);
        return Not(And(opposites));
    }

    public int And(params ReadOnlySpan<int> masks)
    {
        Span<int> sorted = masks.Length <= MostOnStack ? stackalloc int[masks.Length] : new int[masks.Length];
        int count = 0;
        foreach (int mask in masks)
        {
            if (mask == Never || sorted[..count].Contains(Not(mask)))
                return Never;
            if (mask != Always && !sorted[..count].Contains(mask))
                sorted[count++] = mask;
        }

        sorted = sorted[..count];
        sorted.Sort();
        return count switch
        {
            0 => Always,
            1 => sorted[0],
            2 => FindPair(sorted[0], sorted[1]),
            _ => Find(MaskKind.And, 0, 0, sorted),
        };
    }

    /// <summary>The rows in which at least so many of the masks have their bit.</summary>
    public int AtLeast(int least, ReadOnlySpan<int> masks)
    {
        int[] open = [.. masks.ToArray().Where(mask => mask > Always).Order()];
        int left = least - masks.Count(Always);
        return left <= 0 ? Always
            : left > open.Length ? Never
            : left == open.Length ? And(open)
            : left == 1 ? Or(open)
            : Find(MaskKind.AtLeast, left, 0, open);
    }

    /// <summary>Of a range, its two bounds: what is counted of the second lies in what is counted of the first. Null for all others.</summary>
    public (int From, int Behind)? BoundsOf(int node) => _nodes[node] is { Kind: MaskKind.Range, Operands: [var from, var behind] } ? (NodeOf(from), NodeOf(behind)) : null;

    private int InSorted(int source, ReadOnlySpan<(long From, long Behind)> bounds)
    {
        Span<int> masks = bounds.Length <= MostOnStack ? stackalloc int[bounds.Length] : new int[bounds.Length];
        int count = 0;
        for (int i = 0; i < bounds.Length;)
        {
            (long from, long behind) = bounds[i++];
            for (; i < bounds.Length && bounds[i].From <= behind; i++)
                behind = Math.Max(behind, bounds[i].Behind);
            masks[count++] = And(From(source, from), Not(From(source, behind)));
        }

        return Or(masks[..count]);
    }

    // The rows whose code is at least as high as a bound.
    private int From(int source, long bound)
    {
        if (bound == 0 || bound >= _sources[source].CodeCount)
            return bound == 0 ? Always : Never;
        return Find(MaskKind.Bound, source, bound, []);
    }

    private int FindPair(int one, int other)
    {
        (int from, int behind) = IsInverted(one) ? (other, one) : (one, other);
        (MaskNode first, MaskNode second) = (_nodes[NodeOf(from)], _nodes[NodeOf(behind)]);
        bool range = !IsInverted(from) && IsInverted(behind) && (first.Kind, second.Kind) == (MaskKind.Bound, MaskKind.Bound) && first.Number == second.Number && first.Bound < second.Bound;
        return range ? Find(MaskKind.Range, first.Number, 0, [from, behind]) : Find(MaskKind.And, 0, 0, [one, other]);
    }

    private int Find(MaskKind kind, int number, long bound, ReadOnlySpan<int> operands)
    {
        int place = FirstPlace(kind, number, bound, operands);
        for (; _places[place] != 0; place = (place + 1) & (_places.Length - 1))
        {
            if (_nodes[_places[place]].Is(kind, number, bound, operands))
                return _places[place] << 1;
        }

        int node = _places[place] = _nodes.Count;
        _nodes.Add(new(kind, number, bound, operands.ToArray()));
        if (_nodes.Count * 2 > _places.Length)
            Grow();
        return node << 1;
    }

    private int FirstPlace(MaskKind kind, int number, long bound, ReadOnlySpan<int> operands)
    {
        uint hash = unchecked((((uint)kind * 31) + (uint)number) * Golden) ^ (uint)bound;
        foreach (int operand in operands)
            hash = unchecked((hash ^ (uint)operand) * Golden);
        hash = unchecked(hash * Golden);
        return (int)(hash >> 16 ^ hash) & (_places.Length - 1);
    }

    private void Grow()
    {
        _places = new int[2 * _places.Length];
        for (int node = 1; node < _nodes.Count; node++)
        {
            MaskNode each = _nodes[node];
            int place = FirstPlace(each.Kind, each.Number, each.Bound, each.Operands);
            while (_places[place] != 0)
                place = (place + 1) & (_places.Length - 1);
            _places[place] = node;
        }
    }
}
