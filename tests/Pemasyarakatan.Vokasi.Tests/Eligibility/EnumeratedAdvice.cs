using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

/// <summary>What an analysis should find, worked out by asking everybody.</summary>
internal sealed class EnumeratedAdvice(Policy policy, IReadOnlyList<Truth[]> people)
{
    private readonly CriterionTree _tree = policy.Tree;
    private readonly SortedSet<(int Node, int Order, string Code)> _found = [];

    public bool IsMet => people.Any(person => Evaluate(0, person, []) == Truth.True);

    public bool IsMetWithOverrides => people.Any(person => Evaluate(0, Overridden(person), []) == Truth.True);

    /// <summary>Whether these criteria alone, all others replaced by what helps, still exclude each other, and none of them could be spared.</summary>
    public bool IsSmallestContradiction(string[] ids, bool overridden)
    {
        bool IsMetBy(Func<string, bool> counts) => people.Any(person => Evaluate(0, overridden ? Overridden(person) : person, Leaves(0).Where(leaf => !counts(Id(leaf))).ToDictionary(leaf => leaf, leaf => Helpful(leaf))) == Truth.True);
        return !IsMetBy(ids.Contains) && ids.All(spared => IsMetBy(id => id != spared && ids.Contains(id)));
    }

    /// <summary>Codes and ids in the policy's order.</summary>
    public string[] Advice()
    {
        NeverHolds(0);
        foreach (int leaf in Leaves(0))
        {
            if (people.All(person => Same(person, new() { [leaf] = Truth.False }, new() { [leaf] = Truth.True })))
                _found.Add((leaf, 1, "policy.neverMatters"));
        }

        Covered(0, null);
        OnlyOnRecord(0);
        _found.RemoveWhere(found => found.Order == 2 && Leaves(found.Node).All(leaf => _found.Contains((leaf, 1, "policy.neverMatters"))));
        return [.. _found.Select(found => $"{found.Code}({_tree.Ids[found.Node]})")];
    }

    private void NeverHolds(int node)
    {
        foreach (int child in Children(node))
        {
            NodeKind kind = _tree.Nodes[node].Kind;
            bool isBranch = kind == NodeKind.When ? child == node + 1 : kind is NodeKind.Any or NodeKind.Count && HelpsAt(node);
            if (isBranch && people.All(person => Evaluate(child, person, []) != Truth.True))
                Add(child, 0, "policy.neverHolds");
            else
                NeverHolds(child);
        }
    }

    private void Covered(int node, Truth? neutral)
    {
        if (neutral is { } without && _tree.Ids[node] is not null && CanGo(node, without))
        {
            _found.Add((node, 2, "policy.covered"));
            return;
        }

        foreach (int child in Children(node))
        {
            Covered(child, _tree.Nodes[node].Kind switch
            {
                NodeKind.All => Truth.True,
                NodeKind.Any => Truth.False,
                NodeKind.When when child == node + 1 => Truth.True,
                _ => null,
            });
        }
    }

    /// <summary>Whether leaving out this node alone, by what is neutral where it stands, changes nobody's verdict.</summary>
    private bool CanGo(int node, Truth neutral) => people.All(person => Same(person, [], new() { [node] = neutral }));

    private void OnlyOnRecord(int node)
    {
        if (_tree.Nodes[node].Kind is NodeKind.All or NodeKind.When)
        {
            foreach (int child in Children(node))
                OnlyOnRecord(child);
            return;
        }

        Truth[][] onRecord = [.. people.Where(person => Leaves(node).All(leaf => person[_tree.Nodes[leaf].Leaf] != Truth.Unknown))];
        if (onRecord.Length > 0 && onRecord.All(person => Evaluate(node, person, []) == Truth.True))
            Add(node, 3, "policy.onlyOnRecord");
    }

    private void Add(int node, int order, string code) => _found.UnionWith(Leaves(node).Select(leaf => (leaf, order, code)));

    private bool Same(Truth[] person, Dictionary<int, Truth> one, Dictionary<int, Truth> other) => Evaluate(0, person, one) == Evaluate(0, person, other);

    private Truth[] Overridden(Truth[] person) =>
    [
        .. person.Select((truth, i) => policy.Tree.Leaves[i] is { IsSuitability: true } leaf && truth != leaf.Helpful && (truth != Truth.Unknown || leaf.Leaf.OverrideRule is { Unknown: true })
            ? leaf.Helpful
            : truth),
    ];

    // Kleene's logic once more, as the tables have it.
    private Truth Evaluate(int node, Truth[] person, Dictionary<int, Truth> replaced)
    {
        if (replaced.TryGetValue(node, out Truth constant))
            return constant;
        Node each = _tree.Nodes[node];
        if (each.Kind == NodeKind.Leaf)
            return person[each.Leaf];
        Truth[] parts = [.. Children(node).Select(child => Evaluate(child, person, replaced))];
        return each.Kind switch
        {
            NodeKind.Not => (Truth)(2 - (int)parts[0]),
            NodeKind.All => parts.Min(),
            NodeKind.Any => parts.Max(),
            NodeKind.Count => parts.OrderDescending().ElementAt(each.Count - 1),
            _ => parts[0] == Truth.False ? Truth.True : parts[0] == Truth.True || parts[1] == Truth.True ? parts[1] : Truth.Unknown,
        };
    }

    private IEnumerable<int> Children(int node)
    {
        for (int child = node + 1; child < _tree.Nodes[node].End; child = _tree.Nodes[child].End)
            yield return child;
    }

    private IEnumerable<int> Leaves(int node) => Enumerable.Range(node, _tree.Nodes[node].End - node).Where(each => _tree.Nodes[each].Kind == NodeKind.Leaf);

    private string Id(int leaf) => _tree.Leaves[_tree.Nodes[leaf].Leaf].Id;

    private Truth Helpful(int leaf) => HelpsAt(leaf) ? Truth.True : Truth.False;

    private bool HelpsAt(int node)
    {
        bool helps = true;
        for (int above = 0; above < node; above++)
        {
            if (_tree.Nodes[above].End > node && (_tree.Nodes[above].Kind == NodeKind.Not || (_tree.Nodes[above].Kind == NodeKind.When && _tree.Nodes[above + 1].End > node)))
                helps = !helps;
        }

        return helps;
    }
}
