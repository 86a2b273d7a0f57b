using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Agreements;

public sealed class AgreementLifecycleTests
{
    private static readonly LocalDate On = AgreementFixture.Today;

    [Fact]
    public void FromApproachToSignature_NeedsTheInstrumentAndAllSignatories()
    {
        Party unsigned = new(institution: new("pemkot-contoh", "Pemerintah Kota", PartnerKind.RegionalGovernment, RegionCode.Parse("12.71")));
        Agreement drafted = new Agreement("A", new Party(AgreementFixture.Rutan.Facility), [unsigned], state: Recorded.Known(AgreementState.Approach)).Draft(new(2025, 1, 5), Actor.FacilityOfficer).Value;

        drafted.Sign(On, Actor.FacilityHead).Refusals.Should().Equal(
            Reason.Of(RecordReasons.Missing, ReasonArgument.Term("agreement.instrument")),
            Reason.Of(AgreementReasons.SignatoryMissing, ReasonArgument.Code("rutan-contoh")),
            Reason.Of(AgreementReasons.SignatoryMissing, ReasonArgument.Code("pemkot-contoh")));
    }

    [Fact]
    public void Sign_InGoodOrder_DatesTheSignatureAndAdvises()
    {
        Agreement draft = AgreementFixture.Agreement(state: AgreementState.Drafting, instrument: AgreementInstrument.PerjanjianKerjaSama, signedOn: Recorded<StatedDate>.NotOnRecord);
        Outcome<Agreement> signed = draft.Sign(On, Actor.FacilityHead);

        signed.Value.SignedOn.Value.Exact.Should().Be(On);
        signed.Value.State.Value.Should().Be(AgreementState.Signed);
        signed.Value.Since.Value.Should().Be(On);
        signed.Advisories.Codes().Should().Equal(AgreementReasons.SinergiInstrument);
        draft.State.Value.Should().Be(AgreementState.Drafting);
    }

    [Fact]
    public void SignedBy_NamesWhoSignsForAParty()
    {
        Party unsigned = new(institution: new("pemkot-contoh", "Pemerintah Kota", PartnerKind.RegionalGovernment, RegionCode.Parse("12.71")));
        Agreement draft = AgreementFixture.Agreement(partner: unsigned, state: AgreementState.Drafting);

        draft.SignedBy("pemkot-contoh", new("Wali Kota", SigningCapacity.HeadOfOffice)).Sign(On, Actor.Partner).Success.Should().BeTrue();
        draft.SignedBy("rutan-contoh", new("Plh. Kepala Rutan", SigningCapacity.Acting)).Facility.Signatory.Value.Capacity.Value.Should().Be(SigningCapacity.Acting);
        Action stranger = () => draft.SignedBy("disnaker", new("Kepala", SigningCapacity.HeadOfOffice));
        stranger.Should().Throw<ArgumentException>().WithParameterName("party");
    }

    [Theory]
    [InlineData("2025-12-30", false)]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    public void Extend_MustEndLater(string end, bool accepted)
    {
        Outcome<Agreement> extended = AgreementFixture.Agreement().Extend(Date(end), On, Actor.FacilityHead);
        extended.Refusals.Should().Equal(accepted ? [] : [Reason.Of(AgreementReasons.NotExtended, AgreementFixture.TermEnd)]);
        if (accepted)
            extended.Value.Term.Value.Should().Be(new DateRange(AgreementFixture.TermStart, Date(end)));
    }

    [Theory]
    [InlineData("2025-12-31", true)]
    [InlineData("2026-01-01", false)]
    public void EveryChange_IsAgreedBeforeTheTermEnds(string on, bool accepted)
    {
        Outcome<Agreement>[] changes =
        [
            AgreementFixture.Agreement().Extend(new(2027, 12, 31), Date(on), Actor.FacilityHead),
            AgreementFixture.Agreement().Amend(new AgreementScope(true), Date(on), Actor.Partner),
            AgreementFixture.Agreement().Suspend(Date(on), Actor.Partner),
            AgreementFixture.Agreement().Terminate(Date(on), Actor.Partner),
            AgreementFixture.Agreement().Supersede("NK-2", Date(on), Actor.Partner),
        ];
        changes.Should().OnlyContain(change => change.Success == accepted);
        if (!accepted)
            changes.SelectMany(change => change.Refusals).Distinct().Should().Equal(Reason.Of(AgreementReasons.TermEnded, AgreementFixture.TermEnd));
    }

    [Fact]
    public void Extend_WithoutATermOnRecordOrWithAnOpenOne_IsRefused()
    {
        AgreementFixture.Agreement(term: Recorded<DateRange>.NotOnRecord).Extend(new(2026, 1, 1), On, Actor.FacilityHead)
            .Refusals.Should().Equal(Reason.Of(RecordReasons.Missing, ReasonArgument.Term("agreement.term")));
        AgreementFixture.Agreement(term: Recorded.Known(new DateRange(AgreementFixture.TermStart, null))).Extend(new(2026, 1, 1), On, Actor.FacilityHead)
            .Refusals.Codes().Should().Equal(AgreementReasons.TermOpen);
    }

    [Fact]
    public void Amend_WidensTheScopeAndKeepsTheBeginningOfTheState()
    {
        Agreement amended = AgreementFixture.Agreement(since: new(2025, 1, 1)).Amend(new AgreementScope(false, [TrainingField.Welding, TrainingField.Sewing]), On, Actor.FacilityHead).Value;
        amended.Covers(AgreementFixture.Package(field: TrainingField.Sewing), On).Truth.Should().Be(Truth.True);
        amended.Since.Value.Should().Be(new LocalDate(2025, 1, 1));
    }

    [Fact]
    public void ResumedAfterASuspension_CarriesNewPackagesAgain()
    {
        Agreement resumed = AgreementFixture.Agreement().Suspend(new(2025, 3, 1), Actor.Partner).Value.Resume(new(2025, 5, 1), Actor.FacilityHead).Value;
        resumed.Covers(AgreementFixture.Package(), On).Truth.Should().Be(Truth.True);
    }

    [Theory]
    [InlineData("2025-02-28", false)]
    [InlineData("2025-03-01", true)]
    public void AMove_IsNotDatedBeforeTheState(string on, bool accepted)
    {
        Outcome<Agreement> resumed = AgreementFixture.Agreement(state: AgreementState.Suspended, since: new(2025, 3, 1)).Resume(Date(on), Actor.FacilityHead);
        resumed.Refusals.Should().Equal(accepted ? [] : [Reason.Of(AgreementReasons.BeforeItsState, new LocalDate(2025, 3, 1))]);
    }

    [Fact]
    public void Supersede_NamesItsSuccessor()
    {
        AgreementFixture.Agreement().Supersede("NK-2", On, Actor.FacilityHead).Value.SupersededBy.Should().Be("NK-2");
        Action itself = () => AgreementFixture.Agreement().Supersede("NK-1", On, Actor.FacilityHead);
        itself.Should().Throw<ArgumentException>().WithParameterName("successor");
    }

    [Fact]
    public void AMove_AgainstStateActorAndTime_IsRefusedWithAllReasons()
    {
        AgreementFixture.Agreement().Resume(new(2026, 1, 1), Actor.FacilityHead).Refusals.Codes().Should().Equal(LifecycleReasons.NoSuchTransition, AgreementReasons.TermEnded);
        AgreementFixture.Agreement().Suspend(On, Actor.Applicant).Refusals.Codes().Should().Equal(LifecycleReasons.WrongActor);
        new Agreement("A", AgreementFixture.Rutan, [AgreementFixture.Region()]).Suspend(On, Actor.FacilityHead)
            .Refusals.Should().Equal(Reason.Of(RecordReasons.Missing, ReasonArgument.Term("agreement.state")));
    }

    [Fact]
    public void EveryStateTriggerActor_MovesByTheTableAlone()
    {
        foreach (AgreementState state in Enum.GetValues<AgreementState>())
        foreach (AgreementTrigger trigger in Enum.GetValues<AgreementTrigger>())
        foreach (Actor actor in Enum.GetValues<Actor>())
        {
            Outcome<Agreement> outcome = Fire(AgreementFixture.Agreement(state: state), trigger, actor);
            Outcome<AgreementState> table = Agreement.Lifecycle.Fire(state, trigger, actor);
            outcome.Success.Should().Be(table.Success, $"{trigger} from {state} by {actor}");
            if (table.Success)
                outcome.Value.State.Value.Should().Be(table.Value);
            else
                outcome.Refusals.Should().Contain(table.Refusals);
        }
    }

    private static Outcome<Agreement> Fire(Agreement agreement, AgreementTrigger trigger, Actor by) => trigger switch
    {
        AgreementTrigger.Draft => agreement.Draft(On, by),
        AgreementTrigger.Sign => agreement.Sign(On, by),
        AgreementTrigger.Amend => agreement.Amend(new AgreementScope(true), On, by),
        AgreementTrigger.Extend => agreement.Extend(new(2026, 12, 31), On, by),
        AgreementTrigger.Suspend => agreement.Suspend(On, by),
        AgreementTrigger.Resume => agreement.Resume(On, by),
        AgreementTrigger.Terminate => agreement.Terminate(On, by),
        _ => agreement.Supersede("NK-2", On, by),
    };

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
