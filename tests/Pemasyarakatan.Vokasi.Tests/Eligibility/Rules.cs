using System.Globalization;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

/// <summary>Short words for policies, packages and people. All people are synthetic.</summary>
internal static class Rules
{
    public const string Law = """ "tier": "law", "basis": { "law": "UU 22/2022 Ps. 9", "verified": true } """;

    public const string Programme = """ "tier": "programme", "basis": { "agreement": "PKS 1/2025" } """;

    public const string Suitability = """ "tier": "suitability", "basis": { "assumption": "contoh" } """;

    public static FactEncoder Encoder { get; } = FactEncoder.Using(FactCatalogue.Standard, SentenceCalculator.CalendarMonths);

    public static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    /// <summary>A policy file around what it requires.</summary>
    public static string File(string require, string header = "") => $$"""{ "id": "aturan", "version": "1", {{header}} "require": {{require}} }""";

    /// <summary>A policy over the standard facts.</summary>
    public static Policy Policy(string require, string header = "") => Vokasi.Eligibility.Policy.Parse(File(require, header), FactCatalogue.Standard);

    /// <summary>A package of welding, held from the first to the last day.</summary>
    public static TrainingPackage Package(string from = "2026-03-01", string to = "2026-05-30", Recorded<DateRange> registration = default, Recorded<CertificationScheme> scheme = default) => new(
        "las-1", "Pelatihan las", TrainingField.Parse("las"), "blk-medan", Audience.Inmates,
        schedule: Recorded.Known(new Schedule(Day(from), Day(to), [Day(from), Day(to)], 8, 45)), registration: registration, scheme: scheme);

    /// <summary>A package whose dates nobody has stated.</summary>
    public static TrainingPackage Undated { get; } = new("las-2", "Pelatihan las", TrainingField.Parse("las"), "blk-medan", Audience.Inmates);

    public static CertificationScheme Scheme(Recorded<Period> validity) => new("S-1", SchemeKind.Cluster, TrainingField.Parse("las"), validity: validity);

    public static Recorded<Sentence> Term(string start, string length) =>
        Recorded.Known(new Sentence(SentenceKind.Term, Recorded.Known(Day(start)), [NodaTime.Text.PeriodPattern.Roundtrip.Parse(length).Value]));

    public static Recorded<Sentence> Life { get; } = Recorded.Known(new Sentence(SentenceKind.Life, Recorded.Known(Day("2020-01-01"))));

    public static Recorded<Domicile> Home(string region) => Recorded.Known(new Domicile(RegionCode.Parse(region), DomicileSource.Ktp));

    public static Recorded<LocalDate> On(string date) => Recorded.Known(Day(date));

    /// <summary>The decision about one person.</summary>
    public static Decision Decide(this Policy policy, Applicant applicant, string on, TrainingPackage? package = null, params Override[] overrides) =>
        policy.Bind(package ?? Package(), Day(on)).Value.Decide(Encoder.Encode(applicant), overrides);

    public static string[] Ids(this IEnumerable<Reason> reasons) => [.. reasons.Select(reason => reason["criterion"].Value)];

    public static string[] Codes(this IEnumerable<Reason> reasons) => [.. reasons.Select(reason => reason.Code.Id)];

    /// <summary>Every text of a decision in both languages: none may be empty or hold a brace.</summary>
    public static IEnumerable<string> Texts(this Decision decision) =>
        from culture in new[] { CultureInfo.GetCultureInfo("id"), CultureInfo.GetCultureInfo("en") }
        from text in decision.Reasons.Concat(decision.Missing).Concat(decision.Remedies).Select(reason => reason.ToText(culture)).Concat(decision.Findings.Select(finding => finding.ToText(culture)))
        select text;
}
