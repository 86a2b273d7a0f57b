using System.Globalization;
using System.Text.Json;

namespace Pemasyarakatan.Vokasi.Eligibility;

internal sealed partial class CriterionTree
{
    /// <summary>Lays a criterion out flat and gives each leaf what it inherits.</summary>
    /// <param name="criterion">The criterion as written.</param>
    /// <param name="tiered">Whether each leaf needs a tier and a basis: in a policy; not in a reserve, which is one condition.</param>
    /// <exception cref="JsonException">An id is missing or stands twice, or a leaf has no tier or basis; the message says where.</exception>
    public static CriterionTree Of(CriterionNode criterion, bool tiered)
    {
        Builder builder = new();
        builder.Add(criterion, new Inherited(null, null, null, IsCondition: !tiered, Truth.True));
        return new([.. builder.Nodes], [.. builder.Leaves], [.. builder.Ids]);
    }

    private sealed record Inherited(string? Id, Tier? Tier, LegalBasis? Basis, bool IsCondition, Truth Helpful);

    private sealed class Builder
    {
        private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

        public List<Node> Nodes { get; } = [];

        public List<LeafInfo> Leaves { get; } = [];

        public List<string?> Ids { get; } = [];

        public void Add(CriterionNode criterion, Inherited outer)
        {
            CriterionTags tags = criterion.Tags;
            Inherited own = outer with { Id = tags.Id ?? outer.Id, Tier = tags.Tier ?? outer.Tier, Basis = tags.Basis ?? outer.Basis };
            if (criterion is LeafCriterion leaf)
                AddLeaf(leaf, own);
            else
                AddGroup((GroupCriterion)criterion, own);
        }

        private void AddLeaf(LeafCriterion leaf, Inherited own)
        {
            string id = own.Id ?? throw Expected(leaf, $"an id of the criterion over {leaf.Fact}, its own or its group's");
            Refuse(!TextCodes.IsCode(id), leaf, $"an id that a reason can bear: a code of at most {TextCodes.MaxLength} characters, unlike a NIK");
            Refuse(!_ids.Add(id), leaf, $"each id once; {id} stands twice");
            Refuse(own is { IsCondition: false, Tier: null }, leaf, $"a tier of {id}: law, programme or suitability");
            Refuse(own is { IsCondition: false, Basis: null }, leaf, $"a basis of {id}: law, agreement, announcement or assumption");
            Refuse(leaf.OverrideRule is not null && (own.IsCondition || own.Tier != Tier.Suitability), leaf, $"no override of {id}: only suitability can be overridden");
            Nodes.Add(new(NodeKind.Leaf, Nodes.Count + 1, Leaves.Count, 0));
            Ids.Add(id);
            Leaves.Add(own.IsCondition ? new(id, leaf, null, null, true, own.Helpful) : new(id, leaf, own.Tier, own.Basis, false, own.Helpful));
        }

        private void AddGroup(GroupCriterion group, Inherited own)
        {
            // A group's id is taken too: what it lends its parts is made of it.
            if (group.Tags.Id is { } id)
                Refuse(!_ids.Add(id), group, $"each id once; {id} stands twice");
            int index = Nodes.Count;
            Nodes.Add(default);
            Ids.Add(own.Id);
            for (int i = 0; i < group.Children.Length; i++)
            {
                bool numbered = group.Kind is GroupKind.All or GroupKind.Any or GroupKind.Count;
                Add(group.Children[i], own with
                {
                    Id = numbered && own.Id is not null ? string.Create(CultureInfo.InvariantCulture, $"{own.Id}/{i + 1}") : null,
                    IsCondition = own.IsCondition || (group.Kind == GroupKind.When && i == 0),
                    Helpful = group.Kind == GroupKind.Not ? Not(own.Helpful) : own.Helpful,
                });
            }

            Nodes[index] = new(KindOf(group.Kind), Nodes.Count, -1, group.Count);
        }

        private static void Refuse(bool fault, CriterionNode node, string expectation)
        {
            if (fault)
                throw Expected(node, expectation);
        }

        private static JsonException Expected(CriterionNode node, string expectation) => new($"Expected {expectation}. Path: {node.Tags.Path}.", node.Tags.Path, null, null);

        private static NodeKind KindOf(GroupKind kind) => kind switch
        {
            GroupKind.All => NodeKind.All,
            GroupKind.Any => NodeKind.Any,
            GroupKind.Count => NodeKind.Count,
            GroupKind.Not => NodeKind.Not,
            _ => NodeKind.When,
        };
    }
}
