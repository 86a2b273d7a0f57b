using System.Text.Json;
using NodaTime.Text;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Testing;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

/// <summary>Known answers over a team's own facts: verdicts, reasons, missing leaves, leaf truths and timelines, all exact.</summary>
public sealed class EligibilityVectorTests
{
    internal static readonly JsonElement Vectors = JsonDocument.Parse(ConformanceSuite.Text("own-facts.json")).RootElement;
    internal static readonly FactCatalogue Catalogue = FactCatalogue.Empty.With(ConformanceSuite.OwnFacts.Catalogue.Facts.Except(FactCatalogue.Standard.Facts));
    internal static readonly Dictionary<string, Policy> Policies = Vectors.GetProperty("policies").EnumerateArray()
        .ToDictionary(policy => policy.GetProperty("id").GetString()!, policy => Policy.Parse(policy.GetRawText(), Catalogue));

    public static TheoryData<string> Cases { get; } = [.. Vectors.GetProperty("cases").EnumerateArray().Select(c => c.GetProperty("id").GetString()!)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Decide_KnownCase_GivesTheKnownAnswer(string id)
    {
        JsonElement known = Vectors.GetProperty("cases").EnumerateArray().Single(c => c.GetProperty("id").GetString() == id);
        Policy policy = Policies[known.GetProperty("policy").GetString()!];
        FactSheet sheet = Sheet(known);
        BindingContext context = new(Date(known, "decision"), Date(known, "trainingStart"), Date(known, "trainingEnd"));
        BoundPolicy bound = policy.Bind(context);
        Override[] overrides = [.. Overrides(known)];

        Decision decision = bound.Decide(sheet, overrides);

        JsonElement expect = known.GetProperty("expect");
        string leaves = string.Concat(bound.Decide(sheet).Findings.Select(finding => finding.Truth.ToString()[0]));
        leaves.Should().Be(known.GetProperty("leaves").GetString());
        JsonNamingPolicy.CamelCase.ConvertName(decision.Verdict.ToString()).Should().Be(expect.GetProperty("verdict").GetString());
        decision.Reasons.Select(reason => reason["criterion"].Value).Should().Equal(Texts(expect, "reasons"));
        decision.Missing.Select(reason => reason["criterion"].Value).Should().Equal(Texts(expect, "missing"));
        decision.NeededOverride.Should().Be(expect.TryGetProperty("neededOverride", out _));
        decision.Findings.Should().OnlyContain(finding => finding.ToText(new("id")).Length > 0 && finding.ToText(new("en")).Length > 0 && (finding.Gap ?? 0) >= 0);
        Truth truth = bound.Decide(sheet).Verdict switch { Verdict.Eligible => Truth.True, Verdict.Undetermined => Truth.Unknown, _ => Truth.False };
        bound.Test(sheet).Should().Be(truth);

        if (!known.TryGetProperty("timeline", out JsonElement timeline))
            return;
        DateRange range = new(Date(timeline[0], 0), Date(timeline[timeline.GetArrayLength() - 1], 1));
        Timeline<Verdict> pieces = new(DecisionTimeline.Pieces(bound, sheet, range, [.. overrides]), range.To!.Value);
        pieces.Pieces.Select(piece => $"{piece.Key} {JsonNamingPolicy.CamelCase.ConvertName(piece.Value.ToString())}").Should().Equal(
            timeline.EnumerateArray().Select(piece => $"{piece[0].GetString()}/{piece[1].GetString()} {piece[2].GetString()}"));
    }

    [Fact]
    public void Parse_EveryKnownPolicy_WritesItselfToAnEqualOne()
    {
        foreach (Policy policy in Policies.Values)
            Policy.Parse(policy.ToJson(), Catalogue).Fingerprint.Should().Be(policy.Fingerprint);
    }

    internal static FactSheet Sheet(JsonElement known)
    {
        FactSheetBuilder sheet = new(Catalogue);
        foreach (JsonProperty given in known.GetProperty("facts").EnumerateObject())
        {
            Catalogue.TryFind(given.Name, out Fact? fact).Should().BeTrue();
            switch (fact)
            {
                case Fact<LocalDate> { IsFamily: true } family:
                    sheet.SetFamily(family, Family(given.Value));
                    break;
                case Fact<LocalDate> date:
                    sheet.Set(date, Value(given.Value, value => LocalDatePattern.Iso.Parse(value.GetString()!).Value));
                    break;
                case Fact<int> number:
                    sheet.Set(number, Value(given.Value, value => value.GetInt32()));
                    break;
                case Fact<string> word:
                    sheet.Set(word, Value(given.Value, value => value.GetString()!));
                    break;
                case Fact<bool> flag:
                    sheet.Set(flag, Value(given.Value, value => value.GetBoolean()));
                    break;
                case Fact<RegionCode> region:
                    sheet.Set(region, Value(given.Value, value => RegionCode.Parse(value.GetString()!)));
                    break;
            }
        }

        return sheet.Build(known.GetProperty("applicant").GetString()!);
    }

    private static Recorded<T> Value<T>(JsonElement given, Func<JsonElement, T> read)
        where T : notnull
    {
        Recorded<T> recorded = given.TryGetProperty("value", out JsonElement value) ? Recorded.Known(read(value))
            : given.TryGetProperty("none", out _) ? Recorded<T>.None
            : Recorded<T>.NotOnRecord;
        return recorded.State != RecordState.NotOnRecord && given.TryGetProperty("evidence", out _) ? recorded.DatedOn(Date(given, "evidence")) : recorded;
    }

    private static Recorded<IEnumerable<KeyValuePair<string, Recorded<LocalDate>>>> Family(JsonElement given)
    {
        if (!given.TryGetProperty("entries", out JsonElement entries))
            return default;
        var known = Recorded.Known(entries.EnumerateObject().Select(entry =>
            KeyValuePair.Create(entry.Name, Value(entry.Value, value => LocalDatePattern.Iso.Parse(value.GetString()!).Value))));
        return given.TryGetProperty("evidence", out _) ? known.DatedOn(Date(given, "evidence")) : known;
    }

    internal static IEnumerable<Override> Overrides(JsonElement known) =>
        known.TryGetProperty("overrides", out JsonElement list)
            ? list.EnumerateArray().Select(each => VokasiJson.Read<Override>(each.GetRawText()))
            : [];

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;

    private static string[] Texts(JsonElement element, string member) => [.. element.GetProperty(member).EnumerateArray().Select(text => text.GetString()!)];

    private static LocalDate Date(JsonElement piece, int index) => LocalDatePattern.Iso.Parse(piece[index].GetString()!).Value;

    internal static LocalDate Date(JsonElement element, string member) => LocalDatePattern.Iso.Parse(Text(element, member)).Value;
}
