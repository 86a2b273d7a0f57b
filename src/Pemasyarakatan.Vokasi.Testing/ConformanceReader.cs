using System.Text.Json;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Testing;

// Reads a file of known answers strictly: what it does not know it refuses, with the place.
internal sealed class ConformanceReader
{
    // The days that facts and decisions may have.
    private const int FirstYear = 1900, LastYear = 2199;

    private readonly FactCatalogue _catalogue;
    private readonly FactEncoder _encoder;
    private readonly Dictionary<string, Policy> _policies = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    private ConformanceReader(FactCatalogue catalogue, SentenceCalculator calculator) => (_catalogue, _encoder) = (catalogue, FactEncoder.Using(catalogue, calculator));

    public static ConformanceSuite Read(string json)
    {
        using JsonDocument document = Document(json);
        FileNode file = new(document.RootElement, "$");
        file.Allow("about", "facts", "calculator", "policies", "cases");
        FactCatalogue catalogue = file.TryGet("facts")?.Guarded(_ => FactCatalogue.Standard.With(file.Members("facts").Select(fact => FactDeclaration.Read(fact)))) ?? FactCatalogue.Standard;
        ConformanceReader reader = new(catalogue, file.TryGet("calculator") is { } named ? Calculator(named) : SentenceCalculator.Mixed);
        ImmutableArray<Policy> policies = [.. file.Get("policies").Items().Select(reader.Policy)];
        return new(file.Get("about").Text(), catalogue, policies, [.. file.Get("cases").Items().Select(reader.Case)]);
    }

    // Half of a surrogate pair is no fault to the parser, in the text itself or escaped.
    private static JsonDocument Document(string json)
    {
        try
        {
            JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false });
            FileNode.AskForTexts(document.RootElement);
            return document;
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException)
        {
            throw new JsonException("$: expected JSON of whole characters.", fault);
        }
    }

    private static SentenceCalculator Calculator(FileNode named) => new[] { SentenceCalculator.CalendarMonths, SentenceCalculator.ThirtyDayMonths, SentenceCalculator.Mixed }
        .FirstOrDefault(calculator => calculator.Name == named.Text()) ?? throw named.Wrong("calendarMonths, thirtyDayMonths or mixed");

    private Policy Policy(FileNode given)
    {
        Policy policy = given.Guarded(json => Eligibility.Policy.Parse(json, _catalogue));
        return _policies.TryAdd(policy.Id, policy) ? policy : throw given.Wrong("each policy once");
    }

    private ConformanceCase Case(FileNode given)
    {
        bool isPerson = given.TryGet("person") is not null;
        string[] own = isPerson ? ["person", "package"] : ["applicant", "trainingStart", "trainingEnd", "facts"];
        given.Allow(["id", "policy", "decision", .. own, "overrides", "expect", "leaves", "timeline"]);
        string id = given.Get("id").Text();
        if (!_ids.Add(id))
            throw given.Get("id").Wrong("each id once");
        Policy policy = _policies.TryGetValue(given.Get("policy").Text(), out Policy? known) ? known : throw given.Get("policy").Wrong("the id of a policy of this file");
        Applicant? person = isPerson ? given.Get("person").Read<Applicant>() : null;
        FactSheet sheet = person is null ? given.Guarded(_ => Sheet(given)) : given.Guarded(_ => _encoder.Encode(person));
        TrainingPackage package = isPerson ? given.Get("package").Read<TrainingPackage>() : given.Guarded(_ => Package(given));
        LocalDate on = given.Get("decision").Read<LocalDate>();
        if (!given.Guarded(_ => policy.Bind(package, on)).Success)
            throw given.Wrong("a package with its dates on record");
        return new(id, policy, _encoder, sheet, person, package, on, given.TryGet("overrides")?.Read<ImmutableArray<Override>>() ?? [], Answer(given));
    }

    // The facts that are given one by one, in whatever order.
    private FactSheet Sheet(FileNode given)
    {
        FactMap<FileNode> map = new(_catalogue, person => person.Get("applicant").Text());
        foreach ((string key, FileNode value) in given.Members("facts"))
            map = FactDeclaration.Map(map, _catalogue.TryFind(key, out Fact? fact) ? fact : throw value.Wrong("a fact that is declared"), value);
        return map.Encode(given);
    }

    private static TrainingPackage Package(FileNode given)
    {
        (LocalDate start, LocalDate end) = (given.Get("trainingStart").Read<LocalDate>(), given.Get("trainingEnd").Read<LocalDate>());
        Schedule schedule = new(start, end, start == end ? [start] : [start, end], hoursPerDay: 8, minutesPerHour: 45);
        return new("las-1", "Pelatihan", TrainingField.Welding, "mitra", Audience.Inclusive, schedule: Recorded.Known(schedule));
    }

    private static KnownAnswer Answer(FileNode given)
    {
        FileNode expect = given.Get("expect");
        expect.Allow("verdict", "neededOverride", "reasons", "missing", "codes");
        return new(
            Verdict(expect.Get("verdict")), expect.TryGet("neededOverride")?.Read<bool>() ?? false,
            [.. expect.Get("reasons").Items().Select(reason => reason.Text())], [.. expect.Get("missing").Items().Select(reason => reason.Text())],
            [.. expect.Members("codes").Select(code => KeyValuePair.Create(code.Key, code.Value.Code()))],
            given.TryGet("leaves")?.Text(),
            given.TryGet("timeline") is { } timeline ? Pieces(timeline) : []);
    }

    private static ImmutableArray<KeyValuePair<DateRange, string>> Pieces(FileNode timeline)
    {
        List<KeyValuePair<DateRange, string>> pieces = [];
        foreach (FileNode piece in timeline.Items())
        {
            KeyValuePair<DateRange, string> read = Piece(piece);
            if (pieces is [.., var before] && read.Key.From != before.Key.To?.PlusDays(1))
                throw piece.Wrong("to begin on the day after the piece before");
            pieces.Add(read);
        }

        return [.. pieces];
    }

    private static KeyValuePair<DateRange, string> Piece(FileNode piece)
    {
        FileNode[] parts = [.. piece.Items()];
        if (parts.Length != 3)
            throw piece.Wrong("the first date, the last date and the verdict");
        (LocalDate from, LocalDate to) = (parts[0].Read<LocalDate>(), parts[1].Read<LocalDate>());
        if (from.Year < FirstYear || to.Year > LastYear)
            throw piece.Wrong("dates from 1900 to 2199");
        return KeyValuePair.Create(piece.Guarded(_ => new DateRange(from, to)), Verdict(parts[2]));
    }

    private static string Verdict(FileNode given) =>
        Enum.GetNames<Verdict>().Select(JsonNamingPolicy.CamelCase.ConvertName).FirstOrDefault(name => name == given.Text()) ?? throw given.Wrong("eligible, ineligible, notRecommended or undetermined");
}
