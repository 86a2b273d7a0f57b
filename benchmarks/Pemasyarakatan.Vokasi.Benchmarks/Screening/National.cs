using Pemasyarakatan.Vokasi.Benchmarks.Eligibility;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Screening;

namespace Pemasyarakatan.Vokasi.Benchmarks.Screening;

/// <summary>A country: everybody in custody, and packages of twenty policies, each held in fifty fields and on fifty dates.</summary>
public static class National
{
    public const int People = 280_000;
    public const int Policies = 20;
    public const int PackagesOfAPolicy = 50;

    private static readonly Fact<LocalDate> CertifiedUntil = Fact.Date("certifiedUntil", NoneOrdering.Low).ByKey();

    private static readonly FactCatalogue Catalogue = TenCriteria.Catalogue.With(CertifiedUntil);

    private static readonly FactMap<Person> Map = TenCriteria.MapOver(Catalogue)
        .MapFamily(CertifiedUntil, person => Recorded.Known(person.Certified is { } held ? [KeyValuePair.Create(Field(held.Field), Recorded.Known(LocalDate.FromDateOnly(held.Until)))] : Enumerable.Empty<KeyValuePair<string, Recorded<LocalDate>>>()));

    /// <summary>People one after the other, so that none has to be held: one in eight has a certificate in some field.</summary>
    public static IEnumerable<Person> Population(int count)
    {
        Random random = new(17);
        foreach (Person person in TenCriteria.People(count, percentPassing: 50))
        {
            if (random.Next(8) == 0)
                person.Certified = (random.Next(PackagesOfAPolicy), TenCriteria.TrainingEnd.AddDays(random.Next(-700, 700)));
            yield return person;
        }
    }

    public static Roster Roster(IEnumerable<Person> people) => Vokasi.Screening.Roster.Of(people, Map);

    /// <summary>Binds a number of packages, those of all policies in turn.</summary>
    public static BoundPolicy[] Bind(int packages)
    {
        Policy[] policies = [.. Enumerable.Range(0, Policies).Select(number => Policy.Parse(Json(number), Catalogue))];
        return [.. Enumerable.Range(0, packages).Select(package => policies[package % Policies].Bind(Context(package / Policies)))];
    }

    /// <summary>The same package as a hand-written chain.</summary>
    public static NationalRules Rules(int package)
    {
        int held = package / Policies;
        return new(package % Policies, held, TenCriteria.Decision, TenCriteria.TrainingStart.AddDays(7 * held), TenCriteria.TrainingEnd.AddDays(7 * held));
    }

    private static string Field(int field) => $"field-{field}";

    private static BindingContext Context(int held) =>
        new(LocalDate.FromDateOnly(TenCriteria.Decision), LocalDate.FromDateOnly(TenCriteria.TrainingStart).PlusDays(7 * held), LocalDate.FromDateOnly(TenCriteria.TrainingEnd).PlusDays(7 * held))
        {
            PackageId = $"package-{held}",
            PackageField = Field(held),
        };

    private static string Json(int number) => $$"""
        { "id": "policy-{{number}}", "version": "1", "require": { "all": [
          { "id": "status",    "fact": "status", "in": ["narapidana"], "tier": "programme", "basis": { "assumption": "-" } },
          { "id": "conduct",   "fact": "seriousViolation", "before": "decision - P{{3 + number}}M", "tier": "suitability", "basis": { "assumption": "-" } },
          { "id": "risk",      "fact": "riskLevel", "atMost": "medium", "evidenceWithin": "P{{10 + number}}M", "tier": "suitability", "basis": { "assumption": "-" } },
          { "id": "stay",      "fact": "release", "notBefore": "trainingEnd + P{{1 + number}}D", "tier": "programme", "basis": { "assumption": "-" } },
          { "id": "adult",     "fact": "born", "elapsed": "P{{17 + (number % 5)}}Y{{1 + number}}M", "by": "trainingStart", "tier": "programme", "basis": { "assumption": "-" } },
          { "id": "home",      "fact": "home", "within": "12.71", "tier": "programme", "basis": { "assumption": "-" } },
          { "id": "health",    "fact": "healthy", "in": [true], "evidenceWithin": "P{{4 + number}}M", "tier": "suitability", "basis": { "assumption": "-" } },
          { "id": "schooling", "fact": "schooling", "atLeast": "sd", "tier": "programme", "basis": { "assumption": "-" } },
          { "id": "tpp",       "fact": "recommended", "in": [true], "evidenceWithin": "P{{2 + number}}M", "tier": "suitability", "basis": { "assumption": "-" } },
          { "id": "new",       "tier": "programme", "basis": { "assumption": "-" }, "not": { "id": "held", "fact": "certifiedUntil", "key": "packageField", "after": "trainingEnd" } }
        ] } }
        """;
}
