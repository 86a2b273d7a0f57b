namespace Pemasyarakatan.Vokasi.Eligibility;

// What a question asks of a criterion: that a node of it, some nodes replaced by constants, comes out as one of several truths.
// Sets of truths run up the tree from the leaves, what is wanted of each node down to them.
internal sealed class AnalysisDemand(CriterionTree tree, int root, TruthSet wanted)
{
    private readonly TruthSet[] _possible = new TruthSet[tree.Nodes.Length];
    private readonly TruthSet[] _wanted = new TruthSet[tree.Nodes.Length];

    /// <summary>Nodes that are replaced by a constant.</summary>
    public IReadOnlyDictionary<int, Truth> Replaced { get; init; } = ImmutableDictionary<int, Truth>.Empty;

    /// <summary>Whether every override that may be made is made.</summary>
    public bool Overridden { get; init; }

    /// <summary>Works out what every node may come out as.</summary>
    /// <returns>Whether what is wanted is still possible.</returns>
    public bool Rise(ReadOnlySpan<TruthSet> leaves)
    {
        for (int index = tree.Nodes[root].End - 1; index >= root; index--)
        {
            Node node = tree.Nodes[index];
            _possible[index] = Replaced.TryGetValue(index, out Truth constant) ? TruthSets.Of(constant) : node.Kind switch
            {
                NodeKind.Leaf => Lens(node.Leaf, leaves[node.Leaf]),
                NodeKind.Not => TruthSets.Not(_possible[index + 1]),
                NodeKind.When => TruthSets.When(_possible[index + 1], _possible[tree.Nodes[index + 1].End]),
                _ => TallyOf(index).Result(),
            };
        }

        return _possible[root].Overlaps(wanted);
    }

    /// <summary>Narrows what each leaf may come out as to what is wanted at the root.</summary>
    public void Sink(Span<TruthSet> leaves)
    {
        _wanted[root] = wanted & _possible[root];
        for (int index = root; index < tree.Nodes[root].End; index++)
        {
            Node node = tree.Nodes[index];
            if (Replaced.ContainsKey(index) || _wanted[index] == _possible[index])
                index = node.End - 1;
            else if (node.Kind == NodeKind.Leaf)
                leaves[node.Leaf] &= Unlens(node.Leaf, _wanted[index]);
            else
                SinkInto(index);
        }
    }

    /// <summary>The first leaf on which it still depends whether the root comes out as wanted; -1 where it does anyway.</summary>
    public int FirstUnsettled()
    {
        if (!_possible[root].Overlaps(~wanted))
            return -1;
        int index = root;
        while (tree.Nodes[index].Kind != NodeKind.Leaf)
        {
            // A settled child says nothing more; of the others the first will do.
            index++;
            while (_possible[index].IsSettled())
                index = tree.Nodes[index].End;
        }

        return tree.Nodes[index].Leaf;
    }

    private void SinkInto(int index)
    {
        Node node = tree.Nodes[index];
        TruthSets.Tally tally = node.Kind is NodeKind.Not or NodeKind.When ? default : TallyOf(index);
        for (int child = index + 1; child < node.End; child = tree.Nodes[child].End)
        {
            TruthSet kept = TruthSet.None;
            foreach (Truth truth in TruthSets.Truths)
            {
                if (_possible[child].Has(truth) && With(index, child, TruthSets.Of(truth), tally).Overlaps(_wanted[index]))
                    kept |= TruthSets.Of(truth);
            }

            _wanted[child] = kept;
        }
    }

    // What the node may come out as when one child is this and the others stay as they are.
    private TruthSet With(int index, int child, TruthSet instead, TruthSets.Tally tally) => tree.Nodes[index].Kind switch
    {
        NodeKind.Not => TruthSets.Not(instead),
        NodeKind.When => child == index + 1
            ? TruthSets.When(instead, _possible[tree.Nodes[child].End])
            : TruthSets.When(_possible[index + 1], instead),
        _ => tally.With(_possible[child], instead),
    };

    private TruthSets.Tally TallyOf(int index)
    {
        Node node = tree.Nodes[index];
        int parts = 0;
        for (int child = index + 1; child < node.End; child = tree.Nodes[child].End)
            parts++;
        TruthSets.Tally tally = new(node.Kind switch { NodeKind.All => parts, NodeKind.Any => 1, _ => node.Count }, parts);
        for (int child = index + 1; child < node.End; child = tree.Nodes[child].End)
            tally.Add(_possible[child]);
        return tally;
    }

    // An override replaces false by what helps, and unknown only where the criterion says so.
    private TruthSet Lens(int leaf, TruthSet possible)
    {
        LeafInfo info = tree.Leaves[leaf];
        if (!Overridden || !info.IsSuitability)
            return possible;
        TruthSet replaced = possible & TruthSets.Not(TruthSets.Of(info.Helpful));
        if (info.Leaf.OverrideRule is { Unknown: true })
            replaced |= possible & TruthSet.Unknown;
        return replaced == TruthSet.None ? possible : (possible & ~replaced) | TruthSets.Of(info.Helpful);
    }

    private TruthSet Unlens(int leaf, TruthSet seen)
    {
        TruthSet given = TruthSet.None;
        foreach (Truth truth in TruthSets.Truths)
            given |= TruthSets.If(Lens(leaf, TruthSets.Of(truth)).Overlaps(seen), TruthSets.Of(truth));
        return given;
    }
}
