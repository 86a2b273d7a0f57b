using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Benchmarks.Eligibility;

/// <summary>The same ten criteria as a policy, and a population of which a chosen share passes.</summary>
public static class TenCriteria
{
    public static readonly DateOnly Decision = new(2026, 1, 5);
    public static readonly DateOnly TrainingStart = new(2026, 1, 12);
    public static readonly DateOnly TrainingEnd = new(2026, 3, 13);

    private const string Json = """
        { "id": "sepuluh-syarat", "version": "1", "require": { "all": [
          { "id": "status",    "fact": "status", "in": ["narapidana"], "tier": "programme", "basis": { "assumption": "-" } },
          { "id": "conduct",   "fact": "seriousViolation", "before": "decision - P6M", "tier": "suitability", "basis": { "assumption": "-" } },
          { "id": "risk",      "fact": "riskLevel", "atMost": "medium", "evidenceWithin": "P12M", "tier": "suitability", "basis": { "assumption": "-" } },
          { "id": "stay",      "fact": "release", "notBefore": "trainingEnd", "tier": "programme", "basis": { "assumption": "-" } },
          { "id": "adult",     "fact": "born", "elapsed": "P18Y", "by": "trainingStart", "tier": "programme", "basis": { "assumption": "-" } },
          { "id": "home",      "fact": "home", "within": "12.71", "tier": "programme", "basis": { "assumption": "-" } },
          { "id": "health",    "fact": "healthy", "in": [true], "evidenceWithin": "P6M", "tier": "suitability", "basis": { "assumption": "-" } },
          { "id": "schooling", "fact": "schooling", "atLeast": "sd", "tier": "programme", "basis": { "assumption": "-" } },
          { "id": "tpp",       "fact": "recommended", "in": [true], "evidenceWithin": "P3M", "tier": "suitability", "basis": { "assumption": "-" } },
          { "id": "served",    "fact": "third", "notAfter": "decision", "tier": "programme", "basis": { "assumption": "-" } }
        ] } }
        """;

    private static readonly Fact<string> Status = Fact.Unordered("status", NoneOrdering.NotAllowed, "tahanan", "narapidana", "anakBinaan");
    private static readonly Fact<LocalDate> SeriousViolation = Fact.Date("seriousViolation", NoneOrdering.Low);
    private static readonly Fact<string> RiskLevel = Fact.Ordered("riskLevel", NoneOrdering.NotAllowed, "low", "medium", "high");
    private static readonly Fact<LocalDate> Release = Fact.Date("release", NoneOrdering.High);
    private static readonly Fact<LocalDate> Born = Fact.Date("born", NoneOrdering.NotAllowed);
    private static readonly Fact<RegionCode> Home = Fact.Region("home", NoneOrdering.NotAllowed);
    private static readonly Fact<bool> Healthy = Fact.Flag("healthy");
    private static readonly Fact<string> Schooling = Fact.Ordered("schooling", NoneOrdering.NotAllowed, "none", "sd", "smp", "sma");
    private static readonly Fact<bool> Recommended = Fact.Flag("recommended");
    private static readonly Fact<LocalDate> Third = Fact.Date("third", NoneOrdering.High);

    public static FactCatalogue Catalogue { get; } =
        FactCatalogue.Empty.With(Status, SeriousViolation, RiskLevel, Release, Born, Home, Healthy, Schooling, Recommended, Third);

    public static FactMap<Person> Map { get; } = MapOver(Catalogue);

    public static Policy Policy { get; } = Policy.Parse(Json, Catalogue);

    public static FactMap<Person> MapOver(FactCatalogue catalogue) => new FactMap<Person>(catalogue, person => person.Id)
        .Map(Status, person => person.Custody is { } custody ? Recorded.Known(custody switch { Custody.Tahanan => "tahanan", Custody.Narapidana => "narapidana", _ => "anakBinaan" }) : default)
        .Map(SeriousViolation, person => person.NoSeriousViolation ? Recorded<LocalDate>.None : Known(person.LatestSeriousViolation))
        .Map(RiskLevel, person => person.Risk is { } risk ? Dated(risk switch { Risk.Low => "low", Risk.Medium => "medium", _ => "high" }, person.RiskAssessedOn) : default)
        .Map(Release, person => Known(person.ExpectedRelease))
        .Map(Born, person => Known(person.BirthDate))
        .Map(Home, person => person.Domicile is { } domicile ? Recorded.Known(RegionCode.Parse(domicile.ToString())) : default)
        .Map(Healthy, person => person.Healthy is { } healthy ? Dated(healthy, person.ExaminedOn) : default)
        .Map(Schooling, person => person.EducationRank is { } rank ? Recorded.Known(rank switch { 0 => "none", 1 => "sd", 2 => "smp", _ => "sma" }) : default)
        .Map(Recommended, person => person.Recommended is { } recommended ? Dated(recommended, person.RecommendedOn) : default)
        .Map(Third, person => Known(person.OneThird));

    public static BoundPolicy Bind() => Policy.Bind(new BindingContext(LocalDate.FromDateOnly(Decision), LocalDate.FromDateOnly(TrainingStart), LocalDate.FromDateOnly(TrainingEnd)) { PackageId = "package-1" });

    /// <summary>People of whom about the given percentage passes, in no order; the rest fails at a criterion drawn evenly, by value, by age of the evidence or for want of a record.</summary>
    public static Person[] Population(int count, int percentPassing) => [.. People(count, percentPassing)];

    /// <summary>The same people one after the other.</summary>
    public static IEnumerable<Person> People(int count, int percentPassing)
    {
        Random random = new(20_260_105);
        for (int i = 0; i < count; i++)
        {
            Person person = Passing(random, i);
            if (random.Next(1, 101) > percentPassing)
                Spoil(person, random);
            yield return person;
        }
    }

    private static Recorded<LocalDate> Known(DateOnly? date) => date is { } known ? Recorded.Known(LocalDate.FromDateOnly(known)) : default;

    private static Recorded<T> Dated<T>(T value, DateOnly? on)
        where T : notnull => on is { } date ? Recorded.Known(value, LocalDate.FromDateOnly(date)) : Recorded.Known(value);

    private static Person Passing(Random random, int index) => new()
    {
        Id = $"P-{index}",
        Custody = Custody.Narapidana,
        NoSeriousViolation = random.Next(1, 101) <= 80,
        LatestSeriousViolation = Decision.AddDays(-random.Next(200, 2000 + 1)),
        Risk = random.Next(1, 101) <= 60 ? Risk.Low : Risk.Medium,
        RiskAssessedOn = Decision.AddDays(-random.Next(1, 360 + 1)),
        ExpectedRelease = TrainingEnd.AddDays(random.Next(0, 3000 + 1)),
        BirthDate = new DateOnly(1970, 1, 1).AddDays(random.Next(0, 12_000 + 1)),
        Domicile = 1271,
        Healthy = true,
        ExaminedOn = Decision.AddDays(-random.Next(1, 175 + 1)),
        EducationRank = random.Next(1, 3 + 1),
        Recommended = true,
        RecommendedOn = Decision.AddDays(-random.Next(1, 85 + 1)),
        OneThird = Decision.AddDays(-random.Next(0, 1000 + 1)),
        Consents = true,
    };

    private static void Spoil(Person person, Random random)
    {
        bool missing = random.Next(1, 101) <= 20;
        switch (random.Next(0, 9 + 1))
        {
            case 0:
                person.Custody = missing ? null : Custody.Tahanan;
                break;
            case 1:
                (person.NoSeriousViolation, person.LatestSeriousViolation) = (false, missing ? null : Decision.AddDays(-random.Next(1, 170 + 1)));
                break;
            case 2:
                (person.Risk, person.RiskAssessedOn) = missing ? ((Risk?)null, (DateOnly?)null) : random.Next(0, 1 + 1) == 0 ? (Risk.High, person.RiskAssessedOn) : (person.Risk, Decision.AddDays(-800));
                break;
            case 3:
                person.ExpectedRelease = missing ? null : TrainingEnd.AddDays(-random.Next(1, 60 + 1));
                break;
            case 4:
                person.BirthDate = missing ? null : TrainingStart.AddYears(-18).AddDays(random.Next(1, 300 + 1));
                break;
            case 5:
                person.Domicile = missing ? null : 1207;
                break;
            case 6:
                (person.Healthy, person.ExaminedOn) = missing ? ((bool?)null, (DateOnly?)null) : random.Next(0, 1 + 1) == 0 ? (false, person.ExaminedOn) : (true, Decision.AddDays(-300));
                break;
            case 7:
                person.EducationRank = missing ? null : 0;
                break;
            case 8:
                person.Recommended = missing ? null : false;
                break;
            default:
                person.OneThird = missing ? null : Decision.AddDays(random.Next(1, 500 + 1));
                break;
        }
    }
}
