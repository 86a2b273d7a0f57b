using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Certification;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Testing;
using Pemasyarakatan.Vokasi.Tests.Contracts;
using Pemasyarakatan.Vokasi.Tests.Eligibility;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Fuzzing;

/// <summary>Every parser of a text code, every type of the wire, and the readers of files.</summary>
internal static class FuzzedReaders
{
    private static readonly SentenceCalculator[] Calculators = [SentenceCalculator.CalendarMonths, SentenceCalculator.ThirtyDayMonths, SentenceCalculator.Mixed];

    private static readonly FactCatalogue OwnCatalogue = FactCatalogue.Standard.With(
        Fact.Ordered("reading", NoneOrdering.NotAllowed, "none", "letters", "words"), Fact.Number("distance", "km", 0, 500, NoneOrdering.High), Fact.Flag("agreed"),
        Fact.Date("seenOn", NoneOrdering.Low), Fact.Region("origin", NoneOrdering.NotAllowed));

    private static readonly FactEncoder[] Encoders = [.. Calculators.Select(calculator => FactEncoder.Using(OwnCatalogue, calculator))];

    public static ImmutableArray<FuzzedReader> All { get; } =
    [
        TextCode<CertificateNumber>(format: null, ["00001 0002 3 0000004 2026"]),
        TextCode<Nik>("F", ["1271010101900001", "1271014101900001"]),
        TextCode<TrainingField>(format: null, ["las", "jahit", "las-listrik"]),
        TextCode<UnitCode>(format: null, ["C.24LAS01.001.1", "TIK.OP02.002.01"]),
        TextCode<StatedDate>(format: null, ["2025-11-11", "../2025-05-07", "2025-01-01/..", "2025-01-01/2025-05-07", "--02-10"]),
        TextCode<ReasonCode>(format: null, [.. ReasonCode.All.Take(20).Select(code => code.Id)]),
        TextCode<RegionCode>(format: null, ["12", "12.71", "12.71.01", "12.71.01.1001"]),
        .. WireSeeds.Types.Where(type => type != typeof(JsonElement)).Select(type => (FuzzedReader)typeof(FuzzedReaders).GetMethod(nameof(Wire), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, null)!),
        Json("Applicant, encoded", PeopleWithFacts(), Encoded),
        Json("PublishedRecord, audited", WireSeeds.All[typeof(PublishedRecord)], Audited),
        Json("Policy.Parse", Policies(), PolicyRead),
        Json("Criterion, alone", ["""{ "id": "home", "fact": "domicile", "within": "12.71" }""", .. Policies().Select(Conditions)], CriterionRead),
        Json("ConformanceSuite.Parse", Suites(), SuiteRead),
        Json("ConformanceCase.Check", Answers(), AnswerChecked),
    ];

    private static FuzzedReader<string> TextCode<T>(string? format, string[] meant)
        where T : ISpanParsable<T>, ISpanFormattable => new(
            $"{typeof(T).Name}.Parse", random => GarbageTexts.Next(random, meant), text => text.Length, text => TextRead<T>(text, format), text => JsonSerializer.Serialize(text));

    private static bool TextRead<T>(string text, string? format)
        where T : ISpanParsable<T>, ISpanFormattable
    {
        bool read = T.TryParse(text, null, out T? value);
        try
        {
            T parsed = T.Parse(text, null);
            Law(read && parsed.Equals(value), "Parse and TryParse agree");
        }
        catch (FormatException) when (!read)
        {
            return false;
        }

        string written = value!.ToString(format, null);
        Law(T.Parse(written, null).Equals(value) && T.Parse(written, null).ToString(format, null) == written, "what was read writes and reads again to the same");
        return true;
    }

    private static FuzzedReader<byte[]> Wire<T>()
        where T : notnull => Json($"VokasiJson.Read<{Name(typeof(T))}>", typeof(T) == typeof(Decision) ? Answers() : WireSeeds.All[typeof(T)], json => WireRead<T>(json, out _));

    private static string Name(Type type) => type.IsGenericType ? $"{type.Name.Split('`')[0]}<{Name(type.GetGenericArguments()[0])}>" : type.Name;

    private static FuzzedReader<byte[]> Json(string name, IEnumerable<string> seeds, Func<byte[], bool> read)
    {
        JsonMutator mutator = new(seeds);
        return new(name, mutator.Next, json => json.Length, read, json => json.Length > 2_000 ? $"{json.Length} bytes: {Escaped(json[..2_000])}" : Escaped(json));
    }

    private static string Escaped(byte[] json) => string.Concat(json.Select(each => each is >= 32 and < 127 ? ((char)each).ToString() : $"\\x{each:X2}"));

    private static bool WireRead<T>(byte[] json, out T? value)
        where T : notnull
    {
        try
        {
            value = VokasiJson.Read<T>(json);
        }
        catch (JsonException refusal)
        {
            Clear(refusal);
            value = default;
            return false;
        }

        string written = VokasiJson.Write(value);
        T again = VokasiJson.Read<T>(written);
        Law(VokasiJson.Write(again) == written, $"what was read writes and reads again to the same: {written}");
        Law(value is not IEquatable<T> || typeof(T).IsGenericType || again.Equals(value), $"what is read again equals what was written: {written}");
        return true;
    }

    private static bool Encoded(byte[] json)
    {
        if (!WireRead(json, out Applicant? person))
            return false;
        bool all = true;
        foreach (FactEncoder encoder in Encoders)
        {
            try
            {
                Law(encoder.Encode(person!).Equals(encoder.Encode(VokasiJson.Read<Applicant>(VokasiJson.Write(person!)))), "the same person has the same facts");
            }
            catch (ArgumentException refusal)
            {
                Clear(refusal);
                all = false;
            }
        }

        return all;
    }

    private static bool Audited(byte[] json)
    {
        if (!WireRead(json, out PublishedRecord? record))
            return false;
        Ruling findings = FairnessAudit.Of(record!);
        foreach (Reason reason in findings.Refusals)
            _ = reason.ToText(Cultures.Indonesian);
        return true;
    }

    private static bool PolicyRead(byte[] json)
    {
        Policy policy;
        try
        {
            policy = Policy.Parse(Text(json), FactCatalogue.Standard);
        }
        catch (JsonException refusal)
        {
            Clear(refusal);
            return false;
        }

        Policy again = Policy.Parse(policy.ToJson(), FactCatalogue.Standard);
        Law(again == policy && again.ToJson() == policy.ToJson() && again.Fingerprint == policy.Fingerprint, "what was read writes and reads again to the same");
        _ = policy.Describe(Cultures.Indonesian);
        return true;
    }

    private static bool CriterionRead(byte[] json)
    {
        try
        {
            Reserve reserve = Reserve.For("r", 1, Text(json));
            PolicyReader.ReadAlone(reserve.Criterion, FactCatalogue.Standard);
            Law(VokasiJson.Read<Reserve>(VokasiJson.Write(reserve)) == reserve, "what was read writes and reads again to the same");
            return true;
        }
        catch (Exception refusal) when (refusal is JsonException or ArgumentException)
        {
            Clear(refusal);
            return false;
        }
    }

    private static bool SuiteRead(byte[] json)
    {
        ConformanceSuite suite;
        try
        {
            suite = ConformanceSuite.Parse(Text(json));
        }
        catch (JsonException)
        {
            return false;
        }

        foreach (ConformanceCase known in suite.Cases)
        {
            try
            {
                known.Check();
            }
            catch (VokasiAssertionException)
            {
                // The answer was changed: a value of its own.
            }
        }

        return true;
    }

    private static bool AnswerChecked(byte[] json)
    {
        try
        {
            ConformanceSuite.People.Cases[0].Check(Text(json));
            return true;
        }
        catch (VokasiAssertionException)
        {
            return false;
        }
    }

    // Now and then half of a character stands in the text itself, which bytes in UTF-8 cannot bring about.
    private static string Text(byte[] json) => json.Length % 50 == 7 ? Encoding.UTF8.GetString(json).Replace('a', '\uD800') : Encoding.UTF8.GetString(json);

    private static void Clear(Exception? refusal)
    {
        if (refusal is null)
            return;
        Clear(refusal.InnerException);
        Law(!string.IsNullOrWhiteSpace(refusal.Message), "a refusal says what was expected");
        Law(!TextCodes.LooksLikeNik(refusal.Message), "no message repeats what may be a NIK");
        Law(!refusal.Message.Contains("Budi", StringComparison.Ordinal), "no message repeats what may be a name");
    }

    private static void Law(bool holds, string law)
    {
        if (!holds)
            throw new InvalidOperationException($"A law is broken: {law}");
    }

    private static IEnumerable<string> PeopleWithFacts() =>
        [.. WireSeeds.All[typeof(Applicant)], .. BuiltValues.People().Take(3).Select(person => VokasiJson.Write(
            person.WithFact("reading", "words").WithFact("distance", 12).WithFact("agreed", value: true).WithFact("seenOn", "2025-01-01").WithFact("origin", "12.71")))];

    private static IEnumerable<string> Policies() =>
        [.. Policy.Shipped.Select(policy => policy.ToJson()), .. Enumerable.Range(0, 40).Select(seed => new RandomPolicies(seed, FactCatalogue.Standard)).Select(random => random.Next(5, [.. random.Facts(20).Where(fact => !fact.IsFamily)]).ToJson())];

    private static string Conditions(string policy)
    {
        JsonNode require = JsonNode.Parse(policy)!["require"]!;
        return System.Text.RegularExpressions.Regex.Replace(require.ToJsonString(), ",?\"(tier|basis|override)\":(\"[^\"]*\"|\\{[^}]*\\})", "").Replace("{,", "{", StringComparison.Ordinal);
    }

    // Few policies and cases, so that an input is read often and its cases are decided too.
    private static IEnumerable<string> Suites()
    {
        foreach (string file in (string[])["people.json", "own-facts.json"])
        {
            JsonObject whole = JsonNode.Parse(ConformanceSuite.Text(file))!.AsObject();
            JsonNode[] cases = [.. whole["cases"]!.AsArray().Select(each => each!.DeepClone())], policies = [.. whole["policies"]!.AsArray().Select(each => each!.DeepClone())];
            for (int i = 0; i < 24; i++)
            {
                JsonNode one = cases[i * (cases.Length / 24)];
                JsonObject small = whole.DeepClone().AsObject();
                small["policies"] = new JsonArray([.. policies.Where(policy => policy["id"]!.GetValue<string>() == one["policy"]!.GetValue<string>()).Select(policy => policy.DeepClone())]);
                small["cases"] = new JsonArray(one.DeepClone());
                yield return small.ToJsonString();
            }
        }
    }

    private static IEnumerable<string> Answers() => ConformanceSuite.People.Cases.Take(20).Select(known =>
        VokasiJson.Write(known.Policy.Bind(known.Package, known.DecidedOn).Value.Decide(known.Facts, known.Overrides)));
}
