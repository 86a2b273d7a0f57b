using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Testing;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Kit;

public sealed class BuilderTests
{
    private static readonly FactEncoder Encoder = FactEncoder.Using(FactCatalogue.Standard, SentenceCalculator.Mixed);

    // Whom each shipped policy is for, in one line each.
    public static TheoryData<string, Applicant> ForWhom => new()
    {
        { "pelatihan-di-dalam", An.Inmate() },
        { "pelatihan-di-luar", An.Inmate() },
        { "pelayanan-tahanan", An.Inmate().Detained(until: A.Day.PlusMonths(4)) },
        { "pelayanan-tahanan-di-luar", An.Inmate().Detained(until: A.Day.PlusMonths(4)) },
        { "paket-inklusif", An.Inmate() },
        { "paket-inklusif", A.PublicApplicant() },
    };

    [Theory]
    [MemberData(nameof(ForWhom))]
    public void People_AsMade_AreEligibleForThePackageAsMade(string policy, Applicant applicant)
    {
        Policy shipped = Policy.Shipped.Single(each => each.Id == policy);
        shipped.Bind(A.Package(), A.Day).Value.Decide(Encoder.Encode(applicant)).Should().BeEligible();
    }

    [Fact]
    public void Everything_AsMade_FitsTogether()
    {
        An.Agreement().Covers(A.Package(), A.Day).Should().BeTrue().Advising();
        Application application = An.Application(An.Inmate(), A.Package());
        Encoder.Encode(An.Inmate(), application)[Facts.AppliedOn].State.Should().Be(RecordState.Known);
        A.Package().IsRegistrationOpen(application.AppliedOn).Should().Be(Truth.True);
        A.Package().Schedule.Value.Range.ToString().Should().Be("2026-02-02/2026-02-27");
    }

    [Fact]
    public void People_AsMade_RoundTripInJsonAndHaveNothingDefective()
    {
        foreach (Applicant person in (Applicant[])[An.Inmate(), An.Inmate().Born(new(1985, 1, 31)).OfSex(Sex.Female), A.PublicApplicant().OfSex(Sex.Male), An.Inmate().ConvictedForLife(new(2020, 1, 1))])
        {
            string json = VokasiJson.Write(person);
            VokasiJson.Write(VokasiJson.Read<Applicant>(json)).Should().Be(json).And.NotContain("defective");
            person.Nik.Value.ToString("F", null).Should().StartWith("99");
        }
    }

    [Fact]
    public void Convicted_ALengthFromADay_IsNarapidanaInTheRegisterOfTheLength()
    {
        LocalDate from = new(2025, 3, 3);
        Inmate inmate = An.Inmate().Detained(until: from).Convicted("P8M", from).LivingIn("12.07");
        (inmate.Custody.Value, inmate.Register.Value).Should().Be((CustodyStatus.Narapidana, RegisterClass.B2a));
        (inmate.FacilitySince.Value, inmate.DetentionEnds.State).Should().Be((from, RecordState.NotOnRecord));
        Encoder.Encode(inmate)[Facts.Expiry].ToString().Should().Be("2025-11-03");
        inmate.Domicile.Value.Region.ToString().Should().Be("12.07");
    }

    [Fact]
    public void Changes_OfOneThing_LeaveEverythingElseAsItWas()
    {
        string before = VokasiJson.Write<Applicant>(An.Inmate());
        VokasiJson.Write<Applicant>(An.Inmate().AtRisk(RiskLevel.High, A.Day).AtRisk(RiskLevel.Low, An.Inmate().Risk.AsOf!.Value)).Should().Be(before);
        VokasiJson.Write<Applicant>(An.Inmate().LivingIn("11").LivingIn("12.71")).Should().Be(before);
        VokasiJson.Write(A.Package().Seating(3).Seating(16).Starting(new(2026, 3, 2), 3).Starting(new(2026, 2, 2), 20)).Should().Contain("\"seats\":16").And.Contain("2026-02-27");
        VokasiJson.Write(An.Agreement().Lasting(new(2025, 7, 1), new(2027, 6, 30))).Should().Be(VokasiJson.Write(An.Agreement()));
        VokasiJson.Write<Applicant>(A.PublicApplicant("P-9").LivingIn("12.71")).Should().Be(VokasiJson.Write<Applicant>(A.PublicApplicant("P-9")));
    }

    // Every single fact that is read off a person can be taken off the record; what is no record of theirs cannot.
    [Fact]
    public void Without_EachFact_MakesItUnknownOrIsRefused()
    {
        string[] everybody = ["domicile", "birthDate", "sex", "foreignCitizen", "education", "adjustmentNeeded"];
        // The facility is no record but a place.
        IEnumerable<string> custody = Facts.OfCustodyAndSentence.Select(fact => fact.Key).Except(["facility"]);
        Hold(A.PublicApplicant(), [.. everybody, "employed", "inSchool", "socialRegistry"]);
        Hold(An.Inmate(), [.. everybody, .. custody]);
    }

    [Fact]
    public void RecordedOn_AnotherDay_DatesAllThatIsDated()
    {
        LocalDate on = new(2020, 2, 29);
        Inmate inmate = An.Inmate().RecordedOn(on);
        new[] { inmate.Risk.AsOf, inmate.HealthClearance.AsOf, inmate.Violations.AsOf, inmate.Stage.AsOf, inmate.TppRecommendation.AsOf, inmate.LeavePermitted.AsOf, inmate.Domicile.AsOf }.Should().AllBeEquivalentTo(on);
        A.PublicApplicant().RecordedOn(on).Employed.AsOf.Should().Be(on);
        inmate.Sentence.AsOf.Should().BeNull("it bore no date");
    }

    public static TheoryData<string, Action> Refused => new()
    {
        { "length", () => An.Inmate().Convicted("3 tahun", A.Day) },
        { "length", () => An.Inmate().Convicted("P0D", A.Day) },
        { "length", () => An.Inmate().Convicted("P-3Y", A.Day) },
        { "length", () => An.Inmate().Convicted("PT24H", A.Day) },
        { "length", () => An.Inmate().Convicted(null!, A.Day) },
        { "from", () => An.Inmate().Convicted("P3Y", new(1989, 1, 1)) },
        { "from", () => An.Inmate().ConvictedForLife(new(1989, 1, 1)) },
        { "on", () => An.Inmate().Born(A.Day) },
        { "region", () => An.Inmate().LivingIn("Medan") },
        { "region", () => A.PublicApplicant().LivingIn(null!) },
        { "sex", () => An.Inmate().OfSex((Sex)7) },
        { "education", () => An.Inmate().Educated((Education)99) },
        { "level", () => An.Inmate().AtRisk((RiskLevel)9, A.Day) },
        { "severity", () => An.Inmate().Violating((ViolationSeverity)9, A.Day) },
        { "stage", () => An.Inmate().InStage((PembinaanStage)9) },
        { "way", () => An.Inmate().ReleasedEarly(A.Day, ReleaseKind.Expiry) },
        { "inmate", () => An.Inmate().Detained(A.Day).Remitted("P1M", A.Day) },
        { "amount", () => An.Inmate().Remitted("satu bulan", A.Day) },
        { "inmate", () => ((Inmate)null!).Convicted("P1Y", A.Day) },
        { "applicant", () => ((Inmate)null!).LivingIn("12.71") },
        { "fact", () => An.Inmate().Without(null!) },
        { "categories", () => An.Inmate().Offending(null!) },
        { "packageId", () => An.Inmate().CommittedTo("no code", A.Day, A.Day) },
        { "to", () => An.Inmate().CommittedTo("LAS-1", A.Day, A.Day.PlusDays(-1)) },
        { "id", () => An.Inmate("Budi Santoso") },
        { "id", () => An.Inmate("9901012005900001") },
        { "id", () => A.PublicApplicant(null!) },
        { "on", () => A.Package().Starting(new(2026, 2, 1), 5) },
        { "trainingDays", () => A.Package().Starting(new(2026, 2, 2), 0) },
        { "seats", () => A.Package().Seating(-1) },
        { "audience", () => A.Package().For((Audience)9) },
        { "mode", () => A.Package().Held((DeliveryMode)9) },
        { "field", () => A.Package().In(null!) },
        { "providerId", () => A.Package().By("Dinas Tenaga Kerja") },
        { "package", () => ((TrainingPackage)null!).WithoutSeats() },
        { "packages", () => An.Application(An.Inmate()) },
        { "packages", () => An.Application(An.Inmate(), A.Package(), null!) },
        { "applicant", () => An.Application(null!, A.Package()) },
        { "writtenTest", () => An.Application(An.Inmate(), A.Package()).Scoring(101, 5) },
        { "fields", () => An.Agreement().Covering() },
        { "to", () => An.Agreement().Lasting(A.Day, A.Day.PlusDays(-1)) },
        { "partner", () => An.Agreement().With(null!) },
        { "agreement", () => ((Agreement)null!).Unsigned() },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Builders_WrongArguments_AreRefusedByNameWithoutRepeatingThem(string parameter, Action build)
    {
        ArgumentException refusal = build.Should().Throw<ArgumentException>().Which;
        refusal.ParamName.Should().Be(parameter);
        foreach (string given in (string[])["Medan", "tahun", "Budi", "bulan", "Dinas", "1990", "1989"])
            refusal.Message.Should().NotContain(given);
    }

    [Fact]
    public void Packages_Departing_SayWhatTheySay()
    {
        TrainingPackage sewing = A.Package("JAHIT-1").In(TrainingField.Sewing).Starting(new(2026, 3, 2), 5).Seating(4).For(Audience.Inclusive).By("BLK-1").Held(DeliveryMode.Institutional);
        (sewing.Id, sewing.Field, sewing.Schedule.Value.End, sewing.Seats.Value, sewing.Audience, sewing.ProviderId, sewing.ParticipantsGoOut)
            .Should().Be(("JAHIT-1", TrainingField.Sewing, new LocalDate(2026, 3, 6), 4, Audience.Inclusive, "BLK-1", Truth.True));
        sewing.LeadingTo(new("SKEMA-1", SchemeKind.Cluster, TrainingField.Sewing)).Scheme.Value.Code.Should().Be("SKEMA-1");
        (sewing.WithoutSeats().Seats.State, sewing.WithoutSchedule().Schedule.State).Should().Be((RecordState.NotOnRecord, RecordState.NotOnRecord));
    }

    [Fact]
    public void Agreements_Departing_CoverWhatTheySay()
    {
        TrainingPackage package = A.Package();
        An.Agreement().Unsigned().Covers(package, A.Day).Should().BeFalse().BecauseOf(AgreementReasons.None);
        An.Agreement().WithoutTerm().Covers(package, A.Day).Should().BeUnknown().Lacking(RecordReasons.Missing);
        An.Agreement().Covering(TrainingField.Sewing).Covers(package, A.Day).Should().BeFalse().BecauseOf(AgreementReasons.FieldOutsideScope);
        An.Agreement().Lasting(A.Day, new(2026, 2, 20)).Covers(package, A.Day).Should().BeFalse().BecauseOf(AgreementReasons.TermEnded);
        An.Agreement().Lasting(A.Day, new(2026, 2, 20)).RunningOff().Covers(package, A.Day).Should().BeTrue().Advising(AgreementReasons.RunOff);
        An.Agreement().With(new("BPVP-1", "BPVP Contoh", PartnerKind.CentralTrainingCentre)).Covers(package.By("BPVP-1"), A.Day).Should().BeTrue();
    }

    [Fact]
    public void Applications_Departing_SayWhatTheySay()
    {
        Application application = An.Application(A.PublicApplicant(), A.Package("B"), A.Package("A")).Made(A.Day.PlusDays(3)).Scoring(80, 75);
        application.PackageIds.Should().Equal("B", "A");
        (application.Id, application.Channel, application.ConsentedOn.Value, application.WrittenTest.Value, application.Interview.Value).Should().Be(("APP-P-001", ApplicationChannel.Online, A.Day.PlusDays(3), 80, 75));
        Application nominated = application.NominatedOnly();
        (nominated.ConsentedOn.State, nominated.NominatedOn.Value).Should().Be((RecordState.NotOnRecord, A.Day.PlusDays(3)));
    }

    private static void Hold<T>(T person, string[] theirs)
        where T : Applicant
    {
        foreach (Fact fact in FactCatalogue.Standard.Facts)
        {
            Func<T> forget = () => person.Without(fact);
            if (theirs.Contains(fact.Key))
                StateOf(fact, forget()).Should().Be(RecordState.NotOnRecord, fact.Key);
            else
                forget.Should().Throw<ArgumentException>(fact.Key).WithMessage("Expected one of the facts that stand on the record of this kind of person: *").WithParameterName("fact");
        }
    }

    private static RecordState StateOf(Fact fact, Applicant person) => (fact.Key, person) switch
    {
        ("latestViolation", Inmate inmate) => inmate.Violations.State,
        ("offenceCategory", Inmate inmate) => inmate.OffenceCategories.State,
        ("rightsRevoked", Inmate inmate) => inmate.RightsRevoked.State,
        _ => Encoder.Encode(person)[fact].State,
    };

    [Fact]
    public void People_OfDifferentIds_HaveDifferentNiks() =>
        Enumerable.Range(1, 200).Select(i => An.Inmate($"A-{i:000}").Nik.Value.ToString("F", null)).Distinct().Should().HaveCountGreaterThan(190);
}
