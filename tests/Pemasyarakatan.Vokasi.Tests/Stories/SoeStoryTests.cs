using NodaTime.Testing.Extensions;
using System.Globalization;
using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Enrolments;
using Pemasyarakatan.Vokasi.Figures;
using Pemasyarakatan.Vokasi.Screening;
using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Tests.Agreements;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Stories;

/// <summary>SoE told twice: as reported, where no inmate is placed and the reason is given; and with a later agreement that is assumed, up to toolkit and capital.</summary>
/// <remarks>
/// Stated: a visit of Rutan Kelas IIB SoE to the manpower agency of Timor Tengah Selatan on a 10 February without a year, "expected to be the first step"; packages with few seats for the public, inmates included who meet the conditions;
/// tools and business capital afterwards. Everything under <see cref="Assumed"/> is assumed, the year included. All people are synthetic.
/// </remarks>
public sealed class SoeStoryTests
{
    private static readonly Agreement Visit = VokasiJson.Read<Agreement>(FiveCooperationsTests.Soe);

    // As stated: no number of seats, no dates, no word on whether the promise of support includes inmates.
    private static readonly TrainingPackage StatedPackage = new(
        "PANGKAS-RAMBUT", "Pelatihan pangkas rambut", TrainingField.Hairdressing, "disnaker-tts", Audience.Inclusive, support: Recorded.Known(new PostTrainingSupport(toolkit: true, capital: true)));

    private static class Assumed
    {
        public static readonly LocalDate Asked = 2.March(2026);
        public static readonly Schedule Schedule = Schedule.OnWeekdays(6.April(2026), trainingDays: 10, hoursPerDay: 8, minutesPerHour: 45, closedDays: []);

        public static readonly TrainingPackage Package = new(
            StatedPackage.Id, StatedPackage.Title, StatedPackage.Field, StatedPackage.ProviderId, StatedPackage.Audience, seats: Recorded.Known(2), schedule: Recorded.Known(Schedule),
            support: Recorded.Known(new PostTrainingSupport(toolkit: true, capital: true, includesInmates: Recorded.Known(true), followUps: [Period.FromMonths(3), Period.FromMonths(6)])),
            completionAttendance: Recorded.Known(80));

        public static readonly Applicant Inmate = new Inmate("SOE-014", "rutan-soe", birthDate: Recorded.Known(17.May(1994)));
        public static readonly Applicant Neighbour = new PublicApplicant("TTS-201", birthDate: Recorded.Known(3.September(2001)));

        public static readonly Agreement Agreement = new(
            "pks-soe-2026",
            Visit.Facility.SignedBy(new("Kepala Rutan", SigningCapacity.HeadOfOffice)),
            [Visit.Partners[0].SignedBy(new("Kepala Dinas", SigningCapacity.HeadOfOffice))],
            labels: ["Perjanjian Kerja Sama (contoh)"],
            instrument: Recorded.Known(AgreementInstrument.PerjanjianKerjaSama),
            signedOn: Recorded.Known(StatedDate.On(27.February(2026))),
            term: Recorded.Known(new DateRange(27.February(2026), 26.February(2027))),
            scope: Visit.Scope,
            state: Recorded.Known(AgreementState.Signed));

        /// <summary>Both apply, both are adults: the policy asks nothing more.</summary>
        public static AdoptedList Adopt(TrainingPackage package)
        {
            FactEncoder facts = FactEncoder.Using(FactCatalogue.Standard, SentenceCalculator.Mixed);
            Policy policy = Policy.Parse(
                """
                { "id": "inklusif", "version": "1", "inForce": { "from": "2026-01-01" }, "require":
                  { "id": "adult", "fact": "birthDate", "elapsed": "P18Y", "by": "decision", "tier": "programme", "basis": { "assumption": "18 tahun" } } }
                """,
                facts.Catalogue);
            ScreeningResult screening = new EligibilityRules(PolicyBook.Of(policy), facts).Screen(Roster.Of([Inmate, Neighbour], facts), package, Asked).Value;
            return Determination.Adopt(screening, Applications, Plan, new Priority([]), "Kepala Dinas", Asked).Value;
        }

        public static readonly SeatPlan Plan = new(SeatOrder.ReservedFirst, SeatReserveKind.Soft, seatKeptOnSuspension: true);

        public static ImmutableArray<Application> Applications { get; } =
            [.. ((Applicant[])[Inmate, Neighbour]).Select(person => new Application("APP-" + person.Id, person.Id, [Package.Id], Asked.PlusDays(-7), ApplicationChannel.InPerson))];

        public static Intake Filled(AdoptedList adopted)
        {
            Lottery lottery = Lottery.Close(adopted, Instant.FromUtc(2026, 3, 2, 1, 0)).Draw("4-2-6-1", "dadu di hadapan saksi", Instant.FromUtc(2026, 3, 2, 2, 0)).Value;
            return Intake.Open(Package, Plan).Apply(IntakeCommand.Allocate(adopted, lottery, Asked), version: 0).Value;
        }
    }

    [Fact]
    public void AsReported_TheVisitCarriesNoTrainingForInmates_AndSaysWhy()
    {
        Ruling covers = Visit.Covers(StatedPackage, Assumed.Asked);

        covers.Refusals.Should().Equal(Reason.Of(AgreementReasons.None));
        covers.Refusals[0].ToText(CultureInfo.GetCultureInfo("id")).Should().Be("Tidak ada perjanjian kerja sama yang menjadi dasar pelatihan ini bagi penghuni; kunjungan atau audiensi bukan perjanjian.");

        // Nor is it said that tools and capital are meant for inmates: to the neighbour they are promised, to him that is not on record.
        Enrolment.In(StatedPackage, "ENR-014", Assumed.Inmate, Assumed.Asked).PromisedSupport.State.Should().Be(RecordState.NotOnRecord);
        Enrolment.In(StatedPackage, "ENR-201", Assumed.Neighbour, Assumed.Asked).PromisedSupport.Should().Be(StatedPackage.Support);
    }

    [Fact]
    public void AsReported_ThePackageHasNoNumberOfSeats_AndNobodyGuessesOne()
    {
        Action open = () => Intake.Open(StatedPackage, Assumed.Plan);
        open.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("package");
    }

    [Fact]
    public void AsReported_EvenWithSeatsAssumed_ThePublicTrainsAndTheInmateWaitsWithTheReason()
    {
        Reason why = Visit.Covers(Assumed.Package, Assumed.Asked).Refusals.Single();
        AdoptedList adopted = Assumed.Adopt(Assumed.Package).Waive(Assumed.Inmate.Id, Verdict.Undetermined, why.Code.Id).Value;

        Intake intake = Assumed.Filled(adopted);

        intake.ToString().Should().Be("1/2");
        intake.Find(Assumed.Neighbour.Id)!.State.Should().Be(OfferState.Offered);
        IntakeEntry inmate = intake.Find(Assumed.Inmate.Id)!;
        (inmate.State, inmate.HoldsSeat).Should().Be((OfferState.Waiting, false));
        (inmate.Determination.Screened, inmate.Determination.Why).Should().Be((Verdict.Eligible, "agreement.none"));
        intake.Undetermined.Should().Equal(inmate);
    }

    [Fact]
    public void WithALaterAgreement_TheInclusivePackageIsCarried_AndTheInmateGetsASeat()
    {
        Assumed.Agreement.Covers(Assumed.Package, Assumed.Asked).Truth.Should().Be(Truth.True);

        Intake intake = Assumed.Filled(Assumed.Adopt(Assumed.Package));

        intake.ToString().Should().Be("2/2");
        intake.Find(Assumed.Inmate.Id)!.State.Should().Be(OfferState.Offered);
    }

    [Fact]
    public void WithALaterAgreement_HeIsReleasedHalfWay_GoesOnAndCompletes()
    {
        Enrolment halfWay = Attending(Assumed.Schedule.TrainingDays[..5]);
        OutsideEvent release = new(Assumed.Inmate.Id, OutsideEventKind.Release, Assumed.Schedule.TrainingDays[5], ReleaseKind.CutiBersyarat);

        // Decided before, the release was foreseen: without the wish to go on five sessions would be out of reach.
        Enrolment foreseen = halfWay.PlanEnd(Actor.Registry, EndingReason.Released, release.On, halfWay.History[^1].On).Value;
        foreseen.CanComplete(halfWay.History[^1].On).Refusals.Should().Equal(Reason.Of(EnrolmentReasons.OutOfReach, 5, 0, 8));

        Enrolment goesOn = halfWay.Answer(release, Assumed.Package, wishesToGoOn: true).Value;
        goesOn.Should().Be(halfWay);
        goesOn.CanComplete(release.On).Truth.Should().Be(Truth.True);
        Completed().State.Should().Be(EnrolmentState.Completed);
    }

    [Fact]
    public void WithALaterAgreement_ToolkitAndCapitalAreGranted_AndHeIsLookedUpUntilHeHasAShopOfHisOwn()
    {
        Enrolment completed = Completed();
        LocalDate end = Assumed.Schedule.End;
        completed.OutstandingSupport.Value.Should().Match<PostTrainingSupport>(left => left.Toolkit && left.Capital && !left.Mentoring);

        Enrolment supported = completed.GrantSupport(Actor.Partner, new(toolkit: true), end.PlusDays(7)).Value
            .GrantSupport(Actor.Partner, new(capital: 2_500_000), end.PlusDays(30)).Value;
        supported.GrantedSupport.Should().Be(new Support(toolkit: true, capital: 2_500_000));
        supported.OutstandingSupport.Should().Be(Recorded<PostTrainingSupport>.None);

        supported.FollowUpsDue.Should().Equal(end.PlusMonths(3), end.PlusMonths(6));
        supported.FollowUpsMissing(end.PlusMonths(3)).Should().Equal(end.PlusMonths(3));
        Enrolment found = supported.FollowUp(Actor.Partner, Destination.NotReached, end.PlusMonths(3)).Value.FollowUp(Actor.Partner, Destination.SelfEmployed, end.PlusMonths(6)).Value;
        found.FollowUpsMissing(end.PlusMonths(6)).Should().BeEmpty();
        found.Destination.Should().Be(Recorded.Known(Destination.SelfEmployed, end.PlusMonths(6)));
        VokasiJson.Read<Enrolment>(VokasiJson.Write(found)).Should().Be(found);

        Counts counts = Counts.Of(2, 2, [found], [], []);
        PackageFigures figures = new(Assumed.Package.Id, Assumed.Package.Field, "rutan-soe", counts, "disnaker-tts");
        (counts.SupportRate, counts.CompletionRate).Should().Be((new Rate(1, 1), new Rate(1, 1)));
        new ProgrammeFigures([figures]).Suppressed(5).Total.Should().Be(new Counts(seats: 2), "one person would be recognised");
    }

    private static Enrolment Attending(IEnumerable<LocalDate> days) => days.Aggregate(
        Enrolment.In(Assumed.Package, "ENR-014", Assumed.Inmate, Assumed.Asked).Start(Actor.TrainingProvider, Assumed.Schedule.Start).Value,
        (life, day) => life.RecordAttendance(Actor.TrainingProvider, day, present: true).Value);

    private static Enrolment Completed() => Attending(Assumed.Schedule.TrainingDays).Complete(Actor.TrainingProvider, Assumed.Schedule.End).Value;
}
