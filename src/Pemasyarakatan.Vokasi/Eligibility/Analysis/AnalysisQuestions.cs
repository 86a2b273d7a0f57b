namespace Pemasyarakatan.Vokasi.Eligibility;

// The questions that an analysis asks of a criterion, each answered true (there is somebody), false (proven that there is nobody)
// or unknown (no steps were left). Whoever was found before is asked first, since most questions have an easy answer.
internal sealed class AnalysisQuestions
{
    private readonly CriterionTree _tree;
    private readonly BoundLeaf[] _leaves;
    private readonly AnalysisSpace _space;
    private readonly int _steps;
    private readonly bool[] _helps;
    private readonly List<TruthSet[]> _people = [];

    public AnalysisQuestions(CriterionTree tree, BoundLeaf[] leaves, FactCatalogue catalogue, BindingContext context, int steps)
    {
        (_tree, _leaves, _steps) = (tree, leaves, steps);
        _space = new(catalogue, context, tree.Leaves.Select((leaf, i) => (leaf.Leaf, leaves[i])));
        _helps = new bool[tree.Nodes.Length];
        Orient(0, helps: true);
    }

    /// <summary>Whether a node's truth helps the person; under an odd number of nots, and in a condition, it stands against them.</summary>
    public bool Helps(int node) => _helps[node];

    /// <summary>Whether somebody meets the criterion.</summary>
    public Truth Met(out FactSheet? witness) => Search(_space.Everybody(), [new(_tree, 0, TruthSet.True)], out witness);

    /// <summary>Whether somebody meets the criterion without these nodes, each replaced by what helps.</summary>
    public Truth MetWithout(IEnumerable<int> nodes, bool overridden) =>
        Ask(new AnalysisDemand(_tree, 0, TruthSet.True) { Replaced = nodes.ToDictionary(node => node, node => Constant(_helps[node])), Overridden = overridden });

    /// <summary>Whether a node is ever true.</summary>
    public Truth Holds(int node) => Ask(new AnalysisDemand(_tree, node, TruthSet.True));

    /// <summary>Whether the criterion is ever not false, for people with this value of a fact.</summary>
    public Truth IsOpenTo(Fact fact, int code) => Search(Those(fact, code), [new(_tree, 0, TruthSet.Unknown | TruthSet.True)], out _);

    /// <summary>Whether a node's own truth ever makes a difference, be it for people with a value of a fact alone.</summary>
    public Truth Matters(int node, (Fact Fact, int Code)? among = null) =>
        Differ(node, Replacing(node, Truth.False), Replacing(node, Truth.True), _helps[node], among is { } group ? Those(group.Fact, group.Code) : null);

    /// <summary>Whether it ever makes a difference that a node, and nothing else, is left out.</summary>
    public Truth IsMissed(int node, Truth neutral) =>
        Differ(node, ImmutableDictionary<int, Truth>.Empty, Replacing(node, neutral), _helps[node] == (neutral == Truth.True), null);

    /// <summary>Whether a node ever comes out as anything but true although all that it asks for is on record, fresh and fine enough.</summary>
    public Truth FailsOnRecord(int node) => Ask([.. OnRecord(node), new(_tree, node, TruthSet.False | TruthSet.Unknown)]);

    /// <summary>Whether all that a node asks for is ever on record, fresh and fine enough.</summary>
    public Truth IsOnRecord(int node) => Ask([.. OnRecord(node)]);

    /// <summary>The node of each leaf, in order.</summary>
    public IEnumerable<int> LeafNodes(int node) => Enumerable.Range(node, _tree.Nodes[node].End - node).Where(each => _tree.Nodes[each].Kind == NodeKind.Leaf);

    public IEnumerable<int> Children(int node)
    {
        for (int child = node + 1; child < _tree.Nodes[node].End; child = _tree.Nodes[child].End)
            yield return child;
    }

    private static Truth Constant(bool value) => value ? Truth.True : Truth.False;

    private static Dictionary<int, Truth> Replacing(int node, Truth constant) => new() { [node] = constant };

    private IEnumerable<AnalysisDemand> OnRecord(int node) => LeafNodes(node).Select(leaf => new AnalysisDemand(_tree, leaf, TruthSet.Decided));

    // Every connective keeps the order of truths in each of its parts or turns it around, so that one of two is never above the other.
    private Truth Differ(int node, IReadOnlyDictionary<int, Truth> one, IReadOnlyDictionary<int, Truth> other, bool otherIsAbove, ulong[]? among)
    {
        (IReadOnlyDictionary<int, Truth> below, IReadOnlyDictionary<int, Truth> above) = otherIsAbove ? (one, other) : (other, one);
        Truth result = Truth.False;
        foreach ((TruthSet low, TruthSet high) in ((TruthSet, TruthSet)[])[(TruthSet.False, TruthSet.Unknown | TruthSet.True), (TruthSet.Unknown, TruthSet.True)])
        {
            AnalysisDemand[] demands = [.. Passages(node, one, other), new(_tree, 0, low) { Replaced = below }, new(_tree, 0, high) { Replaced = above }];
            Truth found = among is null ? Ask(demands) : Search([.. among], demands, out _);
            if (found == Truth.True)
                return found;
            result = found > result ? found : result;
        }

        return result;
    }

    // A difference at a node reaches the root only where nothing beside its way settles the outcome by itself.
    private IEnumerable<AnalysisDemand> Passages(int node, IReadOnlyDictionary<int, Truth> replaced, IReadOnlyDictionary<int, Truth> other)
    {
        yield return new(_tree, node, TruthSet.Any & ~TruthSets.Of(other[node])) { Replaced = replaced };
        for (int above = 0; above != node;)
        {
            int next = Children(above).Last(child => child <= node);
            foreach (int beside in Children(above).Where(child => child != next))
            {
                TruthSet passes = _tree.Nodes[above].Kind switch
                {
                    NodeKind.All => TruthSet.Unknown | TruthSet.True,
                    NodeKind.Any => TruthSet.False | TruthSet.Unknown,
                    NodeKind.When => beside < next ? TruthSet.Unknown | TruthSet.True : TruthSet.False | TruthSet.Unknown,
                    _ => TruthSet.Any,
                };
                if (passes != TruthSet.Any)
                    yield return new(_tree, beside, passes) { Replaced = replaced };
            }

            above = next;
        }
    }

    private Truth Ask(params AnalysisDemand[] demands) =>
        _people.Exists(person => Array.TrueForAll(demands, demand => demand.Rise(person))) ? Truth.True : Search(_space.Everybody(), demands, out _);

    private Truth Search(ulong[] among, AnalysisDemand[] demands, out FactSheet? witness)
    {
        AnalysisSearch search = new(_space, _steps, [.. demands]);
        Truth found = search.Run(among);
        witness = search.Witness;
        if (witness is { } sheet)
            _people.Add([.. _leaves.Select(leaf => TruthSets.Of(leaf.Test(sheet)))]);
        return found;
    }

    private ulong[] Those(Fact fact, int code)
    {
        ulong[] state = _space.Everybody();
        if (_space.Find(fact, code) is { } found)
            found.Variable.Keep(state, found.Cells);
        return state;
    }

    private void Orient(int node, bool helps)
    {
        _helps[node] = helps;
        foreach (int child in Children(node))
            Orient(child, helps == (_tree.Nodes[node].Kind != NodeKind.Not && !IsCondition(node, child)));
    }

    private bool IsCondition(int node, int child) => _tree.Nodes[node].Kind == NodeKind.When && child == node + 1;
}
