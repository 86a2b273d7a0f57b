using System.Text.Json;

namespace Pemasyarakatan.Vokasi.Eligibility;

internal static class CriterionWriter
{
    public static void Write(Utf8JsonWriter writer, CriterionNode criterion, bool canonical)
    {
        writer.WriteStartObject();
        if (criterion.Tags.Id is { } id)
            writer.WriteString("id", id);
        if (criterion is LeafCriterion leaf)
            Leaf(writer, leaf, canonical);
        if (criterion.Tags.Tier is { } tier)
            writer.WriteString("tier", TextCodes.CamelCase(tier.ToString()));
        if (criterion is LeafCriterion { OverrideRule: { } rule })
        {
            writer.WriteStartObject("override");
            writer.WriteString("by", rule.By);
            if (rule.Unknown)
                writer.WriteBoolean("unknown", true);
            writer.WriteEndObject();
        }

        if (criterion.Tags.Basis is { } basis)
            Basis(writer, basis, canonical);
        if (criterion is GroupCriterion group)
            Group(writer, group, canonical);
        writer.WriteEndObject();
    }

    public static void Basis(Utf8JsonWriter writer, LegalBasis basis, bool canonical)
    {
        writer.WritePropertyName("basis");
        LegalBasisJsonConverter.ToJson(writer, canonical && basis.Kind == LegalBasisKind.Assumption ? LegalBasis.Assumption("-") : basis);
    }

    private static void Group(Utf8JsonWriter writer, GroupCriterion group, bool canonical)
    {
        switch (group.Kind)
        {
            case GroupKind.Not:
                writer.WritePropertyName("not");
                Write(writer, group.Children[0], canonical);
                return;
            case GroupKind.When:
                writer.WritePropertyName("when");
                Write(writer, group.Children[0], canonical);
                writer.WritePropertyName("then");
                Write(writer, group.Children[1], canonical);
                return;
            case GroupKind.Count:
                writer.WriteNumber("count", group.Count);
                writer.WriteStartArray("of");
                break;
            default:
                writer.WriteStartArray(TextCodes.CamelCase(group.Kind.ToString()));
                break;
        }

        foreach (CriterionNode child in group.Children)
            Write(writer, child, canonical);
        writer.WriteEndArray();
    }

    private static void Leaf(Utf8JsonWriter writer, LeafCriterion leaf, bool canonical)
    {
        writer.WriteString("fact", leaf.Fact.Key);
        if (leaf.Fact.IsFamily)
            writer.WriteString("key", leaf.Key.ToString());
        writer.WritePropertyName(leaf.Comparison.Name);
        Value(writer, leaf.Comparison, leaf.Fact, canonical);
        if (leaf.Comparison is Elapsed elapsed)
            writer.WriteString("by", elapsed.By.ToString());
        if (leaf.EvidenceWithin is { } within)
            writer.WriteString("evidenceWithin", within.ToString());
    }

    private static void Value(Utf8JsonWriter writer, Comparison comparison, Fact fact, bool canonical)
    {
        switch (comparison)
        {
            case AtLeast atLeast:
                Ranked(writer, atLeast.Written, fact, canonical);
                break;
            case AtMost atMost:
                Ranked(writer, atMost.Written, fact, canonical);
                break;
            case Between between:
                writer.WriteStartObject();
                writer.WritePropertyName("from");
                Ranked(writer, between.From, fact, canonical);
                writer.WritePropertyName("to");
                Ranked(writer, between.To, fact, canonical);
                writer.WriteEndObject();
                break;
            case BetweenDates between:
                writer.WriteStartObject();
                writer.WriteString("from", between.From.ToString());
                writer.WriteString("to", between.To.ToString());
                writer.WriteEndObject();
                break;
            case In values:
                writer.WriteStartArray();
                foreach (int code in values.Codes)
                    Code(writer, code, fact);
                writer.WriteEndArray();
                break;
            case Within within:
                writer.WriteStringValue(within.Region.ToString());
                break;
            case DateAgainst against:
                writer.WriteStringValue(against.Bound.ToString());
                break;
            case Elapsed elapsed:
                writer.WriteStringValue(elapsed.Period.ToString());
                break;
            default:
                writer.WriteStringValue(((Is)comparison).None ? "none" : "some");
                break;
        }
    }

    // Values of equal rank ask the same: the first of them stands for all where that counts.
    private static void Ranked(Utf8JsonWriter writer, int code, Fact fact, bool canonical) =>
        Code(writer, canonical && fact.Kind == FactKind.Ordered ? code / FactCodes.Rank * FactCodes.Rank : code, fact);

    private static void Code(Utf8JsonWriter writer, int code, Fact fact)
    {
        if (fact.Kind == FactKind.Flag)
            writer.WriteBooleanValue(code == 1);
        else if (fact.Kind == FactKind.Number)
            writer.WriteNumberValue(code);
        else
            writer.WriteStringValue(fact.Definition.ValueOf(code));
    }
}
