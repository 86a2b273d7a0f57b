using System.Text.Json;
using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Testing;

// What a case expects, in the words of a decision's JSON.
internal sealed record KnownAnswer(
    string Verdict,
    bool NeededOverride,
    ImmutableArray<string> Reasons,
    ImmutableArray<string> Missing,
    ImmutableArray<KeyValuePair<string, string>> Codes,
    string? Leaves,
    ImmutableArray<KeyValuePair<DateRange, string>> Timeline)
{
    public IEnumerable<string> Differences(JsonElement decision)
    {
        JsonElement verdict = decision.GetProperty("verdict");
        if (verdict.GetString() != Verdict)
            yield return $"verdict: expected {Verdict}, was {verdict.GetString()}";
        bool needed = decision.TryGetProperty("neededOverride", out JsonElement member) && member.GetBoolean();
        if (needed != NeededOverride)
            yield return $"neededOverride: expected {Json(NeededOverride)}, was {Json(needed)}";
        foreach ((string name, ImmutableArray<string> expected) in new[] { ("reasons", Reasons), ("missing", Missing) })
        {
            string[] actual = [.. decision.GetProperty(name).EnumerateArray().Select(criterion => criterion.GetString()!)];
            if (!actual.AsSpan().SequenceEqual(expected.AsSpan()))
                yield return $"{name}: expected [{string.Join(", ", expected)}], was [{string.Join(", ", actual)}]";
        }

        foreach ((string criterion, string code) in Codes)
        {
            string? actual = decision.GetProperty("findings").EnumerateArray()
                .FirstOrDefault(finding => finding.GetProperty("criterion").GetString() == criterion) is { ValueKind: JsonValueKind.Object } finding ? finding.GetProperty("reason").GetProperty("code").GetString() : null;
            if (actual != code)
                yield return $"code of {criterion}: expected {code}, was {actual ?? "no such finding"}";
        }
    }

    public IEnumerable<string> LeafDifferences(Decision withoutOverrides)
    {
        string actual = string.Concat(withoutOverrides.Findings.Select(finding => finding.Truth switch { Truth.True => 'T', Truth.False => 'F', _ => 'U' }));
        return Leaves is null || Leaves == actual ? [] : [$"leaves: expected {Leaves}, was {actual}"];
    }

    public IEnumerable<string> TimelineDifferences(Timeline<Verdict> timeline)
    {
        string expected = string.Join(", ", Timeline.Select(piece => $"{piece.Key} {piece.Value}"));
        string actual = string.Join(", ", timeline.Pieces.Select(piece => $"{piece.Key} {JsonNamingPolicy.CamelCase.ConvertName(piece.Value.ToString())}"));
        return actual == expected ? [] : [$"timeline: expected {expected}", $"          was {actual}"];
    }

    private static string Json(bool value) => value ? "true" : "false";
}
