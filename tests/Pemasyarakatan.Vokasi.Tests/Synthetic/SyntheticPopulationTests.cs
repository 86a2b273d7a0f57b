using System.Security.Cryptography;
using System.Text;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Testing;

namespace Pemasyarakatan.Vokasi.Tests.Synthetic;

public sealed class SyntheticPopulationTests
{
    private static readonly PopulationOptions Options = new();
    private static readonly SyntheticPopulation Medan = SyntheticPopulation.Generate(Options);
    private static readonly ImmutableArray<Inmate> Inmates = [.. Medan.Applicants.Cast<Inmate>()];

    [Fact]
    public void Generate_SameOptions_GivesTheSameBytes()
    {
        SyntheticPopulation.Generate(Options).ToJson().Should().Be(Medan.ToJson());
        SyntheticPopulation.Generate(new PopulationOptions(seed: 1)).ToJson().Should().NotBe(Medan.ToJson());
    }

    [Fact]
    public void Generate_TheDefaults_GiveTheseBytesForGood()
    {
        string fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Medan.ToJson())));
        fingerprint.Should().Be("353d9eeae1c3b8cdfaa78649d47ae4c215a3c1ceeadf21438318a35a4c151c88");
    }

    [Fact]
    public void Generate_CountsAreExact()
    {
        Inmates.Should().HaveCount(3290);
        Inmates.Count(inmate => inmate.Domicile.TryGetValue(out Domicile? domicile) && RegionCode.Parse("12.71").Contains(domicile.Region)).Should().Be(2340);
        Inmates.Count(inmate => inmate.Custody.Value == CustodyStatus.Tahanan).Should().Be((int)Math.Round(0.55 * 3290));
        Inmates.Select(inmate => inmate.Id).Should().OnlyHaveUniqueItems();
        Inmates[0].Id.Should().Be("MDN-0001");
    }

    [Fact]
    public void Generate_EveryDirtyKindIsThere()
    {
        Inmate[] men = [.. Inmates];
        men.Should().Contain(m => m.Nik.Defect == RecordReasons.Blank);
        men.Should().Contain(m => m.Nik.Defect == ApplicantReasons.NikZeros);
        men.Should().Contain(m => m.Nik.Defect == ApplicantReasons.NikMalformed);
        men.Should().Contain(m => m.Nik.Defect == ApplicantReasons.NikContradictsBirthDate);
        men.Should().Contain(m => m.Nik.State == RecordState.NotOnRecord && !m.ForeignCitizen.Value);
        men.Should().Contain(m => m.ForeignCitizen.Value);
        men.Should().OnlyContain(m => !m.ForeignCitizen.Value || m.Nik.State == RecordState.NotOnRecord);
        men.Should().Contain(m => m.BirthDate.State == RecordState.NotOnRecord);
        men.Should().Contain(m => m.BirthDate.Defect == RecordReasons.Unreadable);
        men.Should().Contain(m => m.Domicile.State == RecordState.NotOnRecord);
        foreach (RegionLevel level in Enum.GetValues<RegionLevel>())
            men.Should().Contain(m => m.Domicile.IsKnown && m.Domicile.Value.Region.Level == level);
        men.Should().Contain(m => m.Risk.State == RecordState.NotOnRecord);
        men.Should().Contain(m => m.Risk.IsKnown && m.Risk.AsOf < Options.AsOf.PlusYears(-1));
        men.Should().Contain(m => m.Custody.Value == CustodyStatus.Narapidana && m.Sentence.State == RecordState.NotOnRecord);
        men.Should().Contain(m => m.Sentence.IsKnown && m.Sentence.Value.Kind == SentenceKind.Life);
        men.Should().Contain(m => m.Sentence.IsKnown && m.Sentence.Value.Start.Defect == ApplicantReasons.DatesOutOfOrder);
        Inmate.DoubledRegisterNumbers(men).Should().HaveCount((int)Math.Round(0.002 * 1645));
    }

    [Fact]
    public void Generate_SharesAreWithinBounds()
    {
        double Share(Func<Inmate, bool> of, Func<Inmate, bool> among) => (double)Inmates.Count(m => among(m) && of(m)) / Inmates.Count(among);
        Share(m => m.Nik.State == RecordState.NotOnRecord, m => !m.ForeignCitizen.Value).Should().BeApproximately(0.30, 0.01);
        Share(m => m.Risk.State == RecordState.NotOnRecord, _ => true).Should().BeApproximately(0.12, 0.001);
        Share(m => m.OffenceCategories.Value.Contains("narkotika"), m => m.OffenceCategories.IsKnown).Should().BeInRange(0.45, 0.60);
        Share(m => m.OffenceCategories.Value.Contains("pencurian"), m => m.OffenceCategories.IsKnown).Should().BeInRange(0.15, 0.30);
        Share(m => m.Violations.Value.IsEmpty, m => m.Violations.IsKnown).Should().BeInRange(0.75, 0.85);
        Share(m => !m.Certified.IsEmpty, _ => true).Should().BeLessThan(0.03, "most earlier training was not certified");
        Share(m => m.Sentence.Value.Remissions.Length > 0, m => m.Sentence.IsKnown).Should().BeInRange(0.3, 0.9);
    }

    [Fact]
    public void Generate_EveryNikLiesInTheUnassignedProvinceAndNoneStandsTwice()
    {
        string[] niks = [.. Inmates.Where(inmate => inmate.Nik.IsKnown).Select(inmate => inmate.Nik.Value.ToString("F", null))];
        niks.Should().OnlyContain(nik => nik.StartsWith("99", StringComparison.Ordinal)).And.OnlyHaveUniqueItems();
        System.Text.RegularExpressions.Regex.Matches(Medan.ToJson(), "\"nik\":\"([1-9][^\"]*)\"").Should().OnlyContain(match => match.Groups[1].Value.StartsWith("99", StringComparison.Ordinal));
    }

    [Fact]
    public void Generate_SentencesOfConvictsAreStillServed()
    {
        foreach (Inmate inmate in Inmates.Where(inmate => inmate.Sentence.IsKnown && inmate.Sentence.Value.Start.IsKnown && inmate.Sentence.Value.Kind == SentenceKind.Term))
        {
            SentenceDates dates = SentenceCalculator.Mixed.Compute(inmate.Sentence.Value);
            dates.ExpectedRelease.Value.Should().BeGreaterThan(Options.AsOf, "{0} is in the facility", inmate.Id);
            inmate.Sentence.Value.Start.Value.Should().BeLessThan(Options.AsOf);
            inmate.Register.Should().Be(inmate.Sentence.Value.ImpliedRegister);
            if (inmate.BirthDate.IsKnown)
                inmate.BirthDate.Value.PlusYears(18).Should().BeLessThanOrEqualTo(inmate.Sentence.Value.Start.Value);
        }
    }

    [Fact]
    public void Generate_EvidenceIsNeitherOlderThanTheCustodyNorOfTheFuture()
    {
        foreach (Inmate inmate in Inmates)
        {
            foreach (LocalDate? asOf in (LocalDate?[])[inmate.Violations.AsOf, inmate.Stage.AsOf, inmate.TppRecommendation.AsOf, inmate.HealthClearance.AsOf, inmate.ConsentGivenOn.TryGetValue(out LocalDate given) ? given : inmate.ConsentGivenOn.AsOf])
                (asOf < inmate.FacilitySince.Value || asOf > Options.AsOf).Should().BeFalse("{0} came in on {1}", inmate.Id, inmate.FacilitySince.Value);
            foreach (Violation violation in inmate.Violations.ValueOr([]))
                violation.On.Value.Should().BeLessThanOrEqualTo(inmate.Violations.AsOf!.Value, "the extract lists it");
        }
    }

    [Fact]
    public void Generate_EveryWayOfEarlyReleaseIsDecidedForSome()
    {
        ReleaseKind?[] ways = [.. Inmates.Where(inmate => inmate.Sentence.IsKnown).Select(inmate => SentenceCalculator.Mixed.Compute(inmate.Sentence.Value).ReleasedBy)];
        ways.Should().Contain([ReleaseKind.Expiry, ReleaseKind.PembebasanBersyarat, ReleaseKind.CutiBersyarat, ReleaseKind.CutiMenjelangBebas]);
    }

    [Fact]
    public void ToJson_OnePersonALineAndValid()
    {
        string json = Medan.ToJson();
        json.Split('\n').Should().HaveCount(3290 + 3);
        VokasiJson.Read<ImmutableArray<Applicant>>(json).Should().HaveCount(3290);
        json.Should().NotContainEquivalentOf("\"name\"");
    }

    [Fact]
    public void ToJson_ReadAndWritten_IsTheSameButForWhatCouldNotBeRead()
    {
        string[] file = Medan.ToJson().Split('\n');
        string once = SyntheticPopulation.ToJson(VokasiJson.Read<ImmutableArray<Applicant>>(Medan.ToJson()));
        string[] written = once.Split('\n');
        for (int line = 0; line < file.Length; line++)
        {
            if (!written[line].Contains("\"defective\"", StringComparison.Ordinal))
                written[line].Should().Be(file[line]);
        }

        file.Zip(written).Count(pair => !string.Equals(pair.First, pair.Second, StringComparison.Ordinal)).Should().BeInRange(150, 400);
        SyntheticPopulation.ToJson(VokasiJson.Read<ImmutableArray<Applicant>>(once)).Should().Be(once);
    }

    [Fact]
    public void Generate_NoDirt_HasNoDefect()
    {
        SyntheticPopulation clean = SyntheticPopulation.Generate(new(size: 300, residents: 200, publicSize: 50, dirt: RegisterDirt.None));
        clean.ToJson().Should().NotContain("defective");
        SyntheticPopulation.ToJson(clean.Applicants).Should().Be(clean.ToJson());
        clean.Applicants.OfType<PublicApplicant>().Should().HaveCount(50).And.OnlyContain(person => person.Employed.State != RecordState.Defective);
        clean.Applicants.Should().OnlyContain(person => person.BirthDate.IsKnown && person.Domicile.IsKnown);
    }

    [Fact]
    public void Generate_EveryShareAtItsHighest_StillReads()
    {
        SyntheticPopulation.Generate(new(size: 100, residents: 0, dirt: new(datesOutOfOrder: 1, sentenceMissing: 0, domicileMissing: 1, riskMissing: 1, nikMissing: 0, nikContradicting: 1)))
            .Applicants.Should().HaveCount(100).And.OnlyContain(person => !person.Domicile.IsKnown);
    }

    [Fact]
    public void Generate_MoreResidentsThanPeople_IsRefused() =>
        FluentActions.Invoking(() => SyntheticPopulation.Generate(new(size: 10))).Should().Throw<ArgumentException>().WithParameterName("options");

    [Fact]
    public void Options_OutOfRange_AreRefused()
    {
        (Func<object> Make, string Parameter)[] refused =
        [
            (() => new PopulationOptions(size: -1), "size"), (() => new PopulationOptions(publicSize: 100_000), "publicSize"), (() => new PopulationOptions(women: 1.1), "women"),
            (() => new PopulationOptions(homeRegion: RegionCode.Parse("12")), "homeRegion"), (() => new PopulationOptions(homeRegion: default(RegionCode)), "homeRegion"),
            (() => new PopulationOptions(asOf: new LocalDate(2015, 12, 31)), "asOf"), (() => new PopulationOptions(facilityId: " "), "facilityId"),
            (() => new RegisterDirt(riskOld: double.NaN), "riskOld"), (() => new RegisterDirt(nikBlank: -0.1), "nikBlank"),
        ];
        foreach ((Func<object> make, string parameter) in refused)
            make.Should().Throw<ArgumentException>().WithParameterName(parameter);
    }

    [Fact]
    public void Apply_SomeForAllPackagesSomeLateSomeUntested()
    {
        LocalDate closes = new(2025, 12, 12);
        ImmutableArray<Application> applications = Medan.Apply(["LAS-1", "JAHIT-1"], new(2025, 12, 1), closes, 0.2);
        applications.Length.Should().BeInRange(560, 760);
        applications.Should().BeEquivalentTo(Medan.Apply(["LAS-1", "JAHIT-1"], new(2025, 12, 1), closes, 0.2), options => options.WithStrictOrdering().ComparingByValue<Application>());
        applications.Select(application => application.Id).Should().OnlyHaveUniqueItems();
        applications.Should().Contain(application => application.AppliedOn > closes).And.Contain(application => application.AppliedOn == closes);
        applications.Should().Contain(application => application.PackageIds.Length == 2 && application.PackageIds[0] == "LAS-1");
        applications.Should().Contain(application => application.PackageIds.Length == 2 && application.PackageIds[0] == "JAHIT-1");
        applications.Should().Contain(application => !application.WrittenTest.IsKnown);
        applications.Where(application => application.WrittenTest.IsKnown).Average(application => application.WrittenTest.Value).Should().BeInRange(54, 66);
        VokasiJson.Write(VokasiJson.Read<ImmutableArray<Application>>(VokasiJson.Write(applications))).Should().Be(VokasiJson.Write(applications));
    }
}
