using System.Globalization;
using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Agreements;

public sealed class AgreementCoverageTests
{
    [Fact]
    public void Covers_AnAgreementInGoodOrder_IsTrueWithoutAdvice()
    {
        Ruling ruling = AgreementFixture.Agreement().Covers(AgreementFixture.Package(), AgreementFixture.Today);
        ruling.Truth.Should().Be(Truth.True);
        ruling.Advisories.Should().BeEmpty();
    }

    // Behaviour 21: the agreement ends 31 Dec, the package 15 Jan: refused, unless a run-off clause covers it.
    [Fact]
    public void Covers_ThePackageEndsAfterTheAgreement_IsRefusedUnlessARunOffClauseCoversIt()
    {
        TrainingPackage package = AgreementFixture.Package(new(2025, 12, 1), new(2026, 1, 15));

        Ruling without = AgreementFixture.Agreement(runOff: Recorded.Known(false)).Covers(package, AgreementFixture.Today);
        Ruling with = AgreementFixture.Agreement(runOff: Recorded.Known(true)).Covers(package, AgreementFixture.Today);

        without.Truth.Should().Be(Truth.False);
        without.Refusals.Should().Equal(Reason.Of(AgreementReasons.TermEnded, AgreementFixture.TermEnd));
        without.Missing.Should().BeEmpty();
        with.Truth.Should().Be(Truth.True);
        with.Advisories.Should().Equal(Reason.Of(AgreementReasons.RunOff, AgreementFixture.TermEnd));
    }

    [Fact]
    public void Covers_TheRunOffClauseIsNotOnRecord_IsRefusedAndNamesItAsWhatToObtain()
    {
        Ruling ruling = AgreementFixture.Agreement().Covers(AgreementFixture.Package(new(2025, 12, 1), new(2026, 1, 15)), AgreementFixture.Today);
        ruling.Refusals.Codes().Should().Equal(AgreementReasons.TermEnded);
        ruling.Missing.Should().Equal(Reason.Of(RecordReasons.Missing, ReasonArgument.Term("agreement.runOff")));
    }

    [Theory]
    [InlineData("2025-12-01", "2025-12-30", Truth.True)]
    [InlineData("2025-12-01", "2025-12-31", Truth.True)]
    [InlineData("2025-12-01", "2026-01-01", Truth.False)]
    [InlineData("2024-12-31", "2025-02-01", Truth.False)]
    [InlineData("2025-01-01", "2025-02-01", Truth.True)]
    [InlineData("2025-01-02", "2025-02-01", Truth.True)]
    public void Covers_ThePackageAtTheEndsOfTheTerm_CountsBothEndsIn(string from, string to, Truth expected) =>
        AgreementFixture.Agreement().Covers(AgreementFixture.Package(Date(from), Date(to)), AgreementFixture.TermStart).Truth.Should().Be(expected);

    [Theory]
    [InlineData("2025-12-30", Truth.True)]
    [InlineData("2025-12-31", Truth.True)]
    [InlineData("2026-01-01", Truth.False)]
    public void Covers_RunOff_IsOnlyForATrainingBegunWithinTheTerm(string from, Truth expected) =>
        AgreementFixture.Agreement(runOff: Recorded.Known(true)).Covers(AgreementFixture.Package(Date(from), new(2026, 1, 15)), AgreementFixture.Today).Truth.Should().Be(expected);

    [Theory]
    [InlineData("2024-12-31", false)]
    [InlineData("2025-01-01", true)]
    public void Covers_BeforeTheTermBegins_IsNotYetInForce(string on, bool covered)
    {
        Ruling ruling = AgreementFixture.Agreement().Covers(AgreementFixture.Package(), Date(on));
        ruling.Refusals.Should().Equal(covered ? [] : [Reason.Of(AgreementReasons.NotYetInForce, AgreementFixture.TermStart)]);
    }

    [Theory]
    [InlineData("2025-12-31", true)]
    [InlineData("2026-01-01", false)]
    public void Covers_AskedAfterTheTerm_IsRefused(string on, bool covered) =>
        AgreementFixture.Agreement().Covers(AgreementFixture.Package(), Date(on)).Refusals.Should().Equal(covered ? [] : [Reason.Of(AgreementReasons.TermEnded, AgreementFixture.TermEnd)]);

    [Fact]
    public void Covers_AnOpenEndedTerm_NeverEnds() =>
        AgreementFixture.Agreement(term: Recorded.Known(new DateRange(AgreementFixture.TermStart, null)))
            .Covers(AgreementFixture.Package(new(2035, 1, 1), new(2035, 2, 1), scheduled: true), new(2034, 1, 1)).Truth.Should().Be(Truth.True);

    // Behaviour 22: running packages finish, new offers stop.
    [Theory]
    [InlineData("2025-06-30", true)]
    [InlineData("2025-07-01", false)]
    [InlineData("2025-07-02", false)]
    public void Covers_Suspended_RunningPackagesFinishAndNewOffersStop(string trainingStart, bool finishes)
    {
        Agreement suspended = AgreementFixture.Agreement().Suspend(new(2025, 7, 1), Actor.FacilityHead).Value;

        Ruling ruling = suspended.Covers(AgreementFixture.Package(Date(trainingStart), new(2025, 8, 31)), new(2025, 7, 10));

        ruling.Truth.Should().Be(finishes ? Truth.True : Truth.False);
        ruling.Refusals.Codes().Should().Equal(finishes ? [] : [AgreementReasons.Suspended]);
        ruling.Advisories.Codes().Should().Equal(finishes ? [AgreementReasons.RunningOn] : []);
    }

    [Fact]
    public void Covers_SuspendedSinceAnUnrecordedDate_IsUnknownForWhatMayBeRunning()
    {
        Agreement suspended = AgreementFixture.Agreement(state: AgreementState.Suspended);
        suspended.Covers(AgreementFixture.Package(), new(2025, 7, 1)).Missing.Should().Equal(Reason.Of(RecordReasons.Missing, ReasonArgument.Term("agreement.since")));
        suspended.Covers(AgreementFixture.Package(), new(2025, 6, 30)).Refusals.Codes().Should().Equal(AgreementReasons.Suspended);
        suspended.Covers(AgreementFixture.Package(scheduled: false), new(2025, 6, 30)).Truth.Should().Be(Truth.Unknown);
    }

    [Fact]
    public void Covers_AskedForADayBeforeTheSuspension_AnswersAsItStoodThen() =>
        AgreementFixture.Agreement(state: AgreementState.Suspended, since: new(2025, 7, 1)).Covers(AgreementFixture.Package(), new(2025, 6, 30)).Truth.Should().Be(Truth.True);

    [Fact]
    public void Covers_AskedForADayAfterwards_KeepsASuspensionThatIsOver()
    {
        Agreement resumed = AgreementFixture.Agreement().Suspend(new(2025, 3, 1), Actor.Partner).Value.Resume(new(2025, 5, 1), Actor.FacilityHead).Value;
        TrainingPackage running = AgreementFixture.Package(new(2025, 2, 28), new(2025, 6, 30)), fresh = AgreementFixture.Package(new(2025, 3, 1), new(2025, 6, 30));

        resumed.Suspensions.Should().Equal(new DateRange(new(2025, 3, 1), new LocalDate(2025, 4, 30)));
        foreach ((LocalDate date, bool suspended) in new[] { (new LocalDate(2025, 2, 28), false), (new(2025, 3, 1), true), (new(2025, 4, 30), true), (new(2025, 5, 1), false) })
        {
            resumed.StatusOn(date).Should().Be(suspended ? AgreementStatus.Suspended : AgreementStatus.InForce);
            resumed.Covers(fresh, date).Truth.Should().Be(suspended ? Truth.False : Truth.True);
            resumed.Covers(running, date).Truth.Should().Be(Truth.True);
        }
    }

    [Fact]
    public void Covers_SuspendedThenTerminated_KeepsTheSuspensionBeforeTheEnd()
    {
        Agreement ended = AgreementFixture.Agreement().Suspend(new(2025, 3, 1), Actor.Partner).Value.Terminate(new(2025, 5, 1), Actor.Partner).Value;
        ended.StatusOn(new(2025, 4, 30)).Should().Be(AgreementStatus.Suspended);
        ended.StatusOn(new(2025, 5, 1)).Should().Be(AgreementStatus.Ended);
        VokasiJson.Read<Agreement>(VokasiJson.Write(ended)).Suspensions.Should().Equal(ended.Suspensions);
    }

    [Fact]
    public void Resume_OnTheDayOfTheSuspension_LeavesNoTrace() =>
        AgreementFixture.Agreement().Suspend(new(2025, 3, 1), Actor.Partner).Value.Resume(new(2025, 3, 1), Actor.Partner).Value.Suspensions.Should().BeEmpty();

    // Behaviour 24: an audience carries no training.
    [Fact]
    public void Covers_AMereAudience_CarriesInmatesNotButThePublic()
    {
        Agreement audience = AgreementFixture.Agreement(state: AgreementState.Approach);

        audience.Covers(AgreementFixture.Package(audience: Audience.Inmates), AgreementFixture.Today).Refusals.Should().Equal(Reason.Of(AgreementReasons.None));
        audience.Covers(AgreementFixture.Package(audience: Audience.Inclusive), AgreementFixture.Today).Refusals.Should().Equal(Reason.Of(AgreementReasons.None));
        Ruling forThePublic = audience.Covers(AgreementFixture.Package(audience: Audience.Public), AgreementFixture.Today);
        forThePublic.Truth.Should().Be(Truth.True);
        forThePublic.Advisories.Codes().Should().Equal(AgreementReasons.NotNeeded);
        audience.Covers(AgreementFixture.Package(provider: "rutan-contoh"), AgreementFixture.Today).Truth.Should().Be(Truth.True);
    }

    // Behaviour 24: a PKS of a regional agency with a Rutan is accepted with advice; Rutan with BPVP gets none.
    [Fact]
    public void Covers_APksOfARegionalAgency_IsAcceptedWithTheAdviceOfTheRegulation()
    {
        Party agency = new Party(institution: new("mitra", "Dinas Tenaga Kerja", PartnerKind.RegionalAgency, RegionCode.Parse("62.13")))
            .SignedBy(new("Kepala Dinas", Recorded.Known(SigningCapacity.ByPowerOfAttorney), Recorded.Known("100/SK/2024"), Recorded.Known(new LocalDate(2024, 12, 1))));

        Agreement pks = AgreementFixture.Agreement(partner: agency, instrument: AgreementInstrument.PerjanjianKerjaSama);
        Ruling ruling = pks.Covers(AgreementFixture.Package(provider: "mitra"), AgreementFixture.Today);

        ruling.Truth.Should().Be(Truth.True);
        Reason advice = ruling.Advisories.Should().ContainSingle().Which;
        advice.Code.Should().Be(AgreementReasons.SinergiInstrument);
        advice.Basis.Should().Be(LegalBasis.Law("PP 28/2018 Ps. 46", verified: false));
        advice.ToText(CultureInfo.GetCultureInfo("id")).Should().Contain("Nota Kesepakatan dan Rencana Kerja").And.Contain("Perjanjian Kerja Sama");
        pks.Regime.Should().Be(CooperationRegime.Sinergi);
    }

    [Fact]
    public void Covers_RutanWithATrainingCentreOfTheState_IsCentralAndGetsNoAdvice()
    {
        Agreement pks = AgreementFixture.Agreement(partner: AgreementFixture.Of(PartnerKind.CentralTrainingCentre), instrument: AgreementInstrument.PerjanjianKerjaSama);
        Ruling ruling = pks.Covers(AgreementFixture.Package(provider: "mitra"), AgreementFixture.Today);
        ruling.Truth.Should().Be(Truth.True);
        ruling.Advisories.Should().BeEmpty();
        pks.Regime.Should().Be(CooperationRegime.CentralCentral);
    }

    [Theory]
    [InlineData(AgreementInstrument.NotaKesepakatan, false)]
    [InlineData(AgreementInstrument.RencanaKerja, false)]
    [InlineData(AgreementInstrument.NotaKesepahaman, true)]
    [InlineData(AgreementInstrument.KesepakatanBersama, true)]
    [InlineData(AgreementInstrument.PerjanjianKerjaSama, true)]
    public void Covers_TheInstrumentWithARegion_IsAdvisedOnNeverRefused(AgreementInstrument instrument, bool advised)
    {
        Ruling ruling = AgreementFixture.Agreement(instrument: instrument).Covers(AgreementFixture.Package(), AgreementFixture.Today);
        ruling.Truth.Should().Be(Truth.True);
        ruling.Advisories.Codes().Should().Equal(advised ? [AgreementReasons.SinergiInstrument] : []);
    }

    [Fact]
    public void Covers_AnAgencySignsWithoutPowerOfAttorneyOnRecord_IsAdvisedOn()
    {
        Agreement plan = AgreementFixture.Agreement(partner: AgreementFixture.Of(PartnerKind.RegionalAgency), instrument: AgreementInstrument.RencanaKerja);
        Ruling ruling = plan.Covers(AgreementFixture.Package(provider: "mitra"), AgreementFixture.Today);
        ruling.Truth.Should().Be(Truth.True);
        ruling.Advisories.Codes().Should().Equal(AgreementReasons.PowerOfAttorney);
    }

    [Theory]
    [InlineData("""{"office":"X","capacity":"headOfOffice"}""", false, true)]
    [InlineData("""{"office":"X","capacity":"acting"}""", false, true)]
    [InlineData("""{"office":"X"}""", false, true)]
    [InlineData("""{"office":"X","capacity":"onBehalfOfRegionHead"}""", false, false)]
    [InlineData("""{"office":"X","capacity":"byPowerOfAttorney"}""", true, true)]
    [InlineData("""{"office":"X","capacity":"byPowerOfAttorney","powerNumber":"1/2025"}""", false, false)]
    public void Covers_TheCapacityOfWhoSigned_DecidesWhetherAPowerIsAskedFor(string signatory, bool advisedForARegion, bool advisedForAnAgency)
    {
        Signatory who = VokasiJson.Read<Signatory>(signatory);
        Advised(AgreementFixture.Region("mitra").SignedBy(who)).Should().Be(advisedForARegion);
        Advised(AgreementFixture.Of(PartnerKind.RegionalAgency).SignedBy(who)).Should().Be(advisedForAnAgency);
        Advised(AgreementFixture.Of(PartnerKind.CentralTrainingCentre).SignedBy(who)).Should().BeFalse();

        static bool Advised(Party partner) =>
            AgreementFixture.Agreement(partner: partner).Covers(AgreementFixture.Package(provider: "mitra"), AgreementFixture.Today).Advisories.Codes().Contains(AgreementReasons.PowerOfAttorney);
    }

    [Theory]
    [InlineData(PartnerKind.RegionalGovernment, CooperationRegime.Sinergi)]
    [InlineData(PartnerKind.RegionalAgency, CooperationRegime.Sinergi)]
    [InlineData(PartnerKind.RegionalTrainingCentre, CooperationRegime.Sinergi)]
    [InlineData(PartnerKind.CentralAgency, CooperationRegime.CentralCentral)]
    [InlineData(PartnerKind.CentralTrainingCentre, CooperationRegime.CentralCentral)]
    [InlineData(PartnerKind.PrivateProvider, CooperationRegime.CentralThirdParty)]
    [InlineData(PartnerKind.CertificationBody, CooperationRegime.CentralThirdParty)]
    [InlineData(PartnerKind.Company, CooperationRegime.CentralThirdParty)]
    [InlineData(PartnerKind.Ngo, CooperationRegime.CentralThirdParty)]
    public void Regime_FollowsFromThePartner(PartnerKind kind, CooperationRegime expected)
    {
        Agreement agreement = AgreementFixture.Agreement(partner: AgreementFixture.Of(kind));
        agreement.Regime.Should().Be(expected);
        agreement.RegimeReason["partners"].Should().Be(ReasonArgument.Terms([kind]));
        (agreement.RegimeReason.Basis is not null).Should().Be(expected == CooperationRegime.Sinergi);
    }

    [Fact]
    public void Regime_PartnersOfDifferentKinds_IsUndetermined() =>
        new Agreement("A", AgreementFixture.Rutan, [AgreementFixture.Region(), AgreementFixture.Of(PartnerKind.CentralTrainingCentre)]).Regime.Should().Be(CooperationRegime.Undetermined);

    [Fact]
    public void Covers_AllThatIsWrong_IsNamedAtOnce()
    {
        Agreement agreement = AgreementFixture.Agreement(state: AgreementState.Terminated, scope: Recorded.Known(new AgreementScope(false, [TrainingField.Sewing])));
        Ruling ruling = agreement.Covers(AgreementFixture.Package(new(2025, 12, 1), new(2026, 2, 1), provider: "lpk-lain"), AgreementFixture.Today);
        ruling.Refusals.Codes().Should().Equal(
            AgreementReasons.Terminated, AgreementReasons.TermEnded, AgreementReasons.FieldOutsideScope, AgreementReasons.ProviderNotParty);
    }

    [Theory]
    [InlineData(AgreementState.Drafting, "agreement.notSigned")]
    [InlineData(AgreementState.Terminated, "agreement.terminated")]
    [InlineData(AgreementState.Superseded, "agreement.superseded")]
    public void Covers_NotInForceByState_IsRefused(AgreementState state, string code) =>
        AgreementFixture.Agreement(state: state).Covers(AgreementFixture.Package(), AgreementFixture.Today).Refusals.Codes().Should().Equal(ReasonCode.Parse(code));

    [Fact]
    public void Covers_AnUnnamedField_IsCoveredByAnOpenEndedScopeAlone()
    {
        TrainingPackage sewing = AgreementFixture.Package(field: TrainingField.Sewing);
        AgreementFixture.Agreement().Covers(sewing, AgreementFixture.Today).Refusals.Codes().Should().Equal(AgreementReasons.FieldOutsideScope);
        Ruling open = AgreementFixture.Agreement(scope: Recorded.Known(new AgreementScope(true, [TrainingField.Welding]))).Covers(sewing, AgreementFixture.Today);
        open.Truth.Should().Be(Truth.True);
        open.Advisories.Codes().Should().Equal(AgreementReasons.FieldNotNamed);
        AgreementFixture.Agreement(scope: Recorded<AgreementScope>.None).Covers(sewing, AgreementFixture.Today).Truth.Should().Be(Truth.True);
    }

    [Fact]
    public void Covers_TheProvider_IsAPartnerOrItsOrganOrNamedByTheScope()
    {
        Party region = AgreementFixture.Region("pemkot-contoh", new PartnerInstitution("blk-contoh", "BLK Contoh", PartnerKind.RegionalTrainingCentre));
        Agreement agreement = AgreementFixture.Agreement(partner: region, scope: Recorded.Known(new AgreementScope(false, [TrainingField.Welding], ["lpk-contoh"])));

        foreach (string provider in (string[])["pemkot-contoh", "blk-contoh", "lpk-contoh"])
            agreement.Covers(AgreementFixture.Package(provider: provider), AgreementFixture.Today).Truth.Should().Be(Truth.True);
        agreement.Covers(AgreementFixture.Package(provider: "lpk-lain"), AgreementFixture.Today).Refusals.Codes().Should().Equal(AgreementReasons.ProviderNotParty);
    }

    [Fact]
    public void Covers_NobodySignedForThePartner_IsRefused()
    {
        Party region = new(institution: new("pemkot-contoh", "Pemerintah Kota", PartnerKind.RegionalGovernment, RegionCode.Parse("12.71")), signatory: Recorded<Signatory>.None);
        AgreementFixture.Agreement(partner: region).Covers(AgreementFixture.Package(), AgreementFixture.Today).Refusals.Codes().Should().Equal(AgreementReasons.PartnerDidNotSign);
    }

    [Theory]
    [InlineData("2025-05-31", Truth.True)]
    [InlineData("2025-06-01", Truth.True)]
    [InlineData("2025-06-02", Truth.False)]
    [InlineData("../2025-06-01", Truth.True)]
    [InlineData("../2025-06-02", Truth.Unknown)]
    [InlineData("2025-01-01/..", Truth.Unknown)]
    [InlineData("2025-06-02/..", Truth.False)]
    [InlineData("2025-01-01/2025-06-01", Truth.True)]
    [InlineData("--06-01", Truth.Unknown)]
    public void Covers_TheDateOfSignature_CountsAsFarAsItIsKnown(string signedOn, Truth expected) =>
        AgreementFixture.Agreement(signedOn: Recorded.Known(StatedDate.Parse(signedOn, null))).Covers(AgreementFixture.Package(), new(2025, 6, 1)).Truth.Should().Be(expected);

    [Theory]
    [InlineData("2024-12-31", AgreementStatus.NotYetInForce)]
    [InlineData("2025-01-01", AgreementStatus.InForce)]
    [InlineData("2025-12-31", AgreementStatus.InForce)]
    [InlineData("2026-01-01", AgreementStatus.Expired)]
    public void StatusOn_FollowsTheTerm(string on, AgreementStatus expected) => AgreementFixture.Agreement().StatusOn(Date(on)).Should().Be(expected);

    [Theory]
    [InlineData(AgreementState.Approach, AgreementStatus.Unsigned, AgreementStatus.Unsigned)]
    [InlineData(AgreementState.Drafting, AgreementStatus.Unsigned, AgreementStatus.Unsigned)]
    [InlineData(AgreementState.Suspended, AgreementStatus.InForce, AgreementStatus.Suspended)]
    [InlineData(AgreementState.Terminated, AgreementStatus.InForce, AgreementStatus.Ended)]
    [InlineData(AgreementState.Superseded, AgreementStatus.InForce, AgreementStatus.Ended)]
    public void StatusOn_FollowsTheStateFromItsBeginning(AgreementState state, AgreementStatus dayBefore, AgreementStatus thatDay)
    {
        Agreement agreement = AgreementFixture.Agreement(state: state, since: new(2025, 7, 1));
        agreement.StatusOn(new(2025, 6, 30)).Should().Be(dayBefore);
        agreement.StatusOn(new(2025, 7, 1)).Should().Be(thatDay);
    }

    [Fact]
    public void StatusOn_TermOrStateNotOnRecord_IsUndetermined()
    {
        AgreementFixture.Agreement(term: Recorded<DateRange>.NotOnRecord).StatusOn(AgreementFixture.Today).Should().Be(AgreementStatus.Undetermined);
        AgreementFixture.Agreement(term: Recorded<DateRange>.None).StatusOn(AgreementFixture.Today).Should().Be(AgreementStatus.InForce);
        new Agreement("A", AgreementFixture.Rutan, [AgreementFixture.Region()]).StatusOn(AgreementFixture.Today).Should().Be(AgreementStatus.Undetermined);
    }

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
