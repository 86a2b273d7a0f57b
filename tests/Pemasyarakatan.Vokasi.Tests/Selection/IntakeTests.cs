using System.Text.Json;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Tests.Contracts;
using Pemasyarakatan.Vokasi.Training;
using static Pemasyarakatan.Vokasi.Tests.Selection.ListFixture;

namespace Pemasyarakatan.Vokasi.Tests.Selection;

public sealed class IntakeTests
{
    private static readonly SeatPlan Warga = Plan(SeatOrder.ReservedFirst, SeatReserveKind.Soft, ("warga", 1));

    [Fact]
    public void Open_MoreReservedThanSeats_IsMisuse()
    {
        Action open = () => ListFixture.Open(0, Warga);
        open.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("openingPlan");
        ListFixture.Open(1, Warga).Version.Should().Be(0);
    }

    [Fact]
    public void Open_NumberOfSeatsNotOnRecord_IsNeitherNoneNorAsManyAsOneLikes()
    {
        Action open = () => Intake.Open(Package(seats: null), Plan(SeatOrder.Maximal, SeatReserveKind.Soft));
        open.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("package");
    }

    [Fact]
    public void Fill_ListClosedForAnotherNumberOfSeats_IsRefused()
    {
        AdoptedList closed = Adopted(3, Warga, Several(3));
        Refusals(ListFixture.Open(2, Warga), IntakeCommand.Allocate(closed, Drawn(closed), Day)).Should().Equal(IntakeReasons.OtherSeats);
    }

    [Fact]
    public void Fill_EverythingAtFault_NamesEveryReason()
    {
        AdoptedList other = new("listrik-1", 3, Plan(SeatOrder.Maximal, SeatReserveKind.Soft), "Kepala Rutan", Day.PlusDays(1), [One("A001")]);
        Lottery undrawn = Lottery.Close(["A001"], Closed);
        Refusals(ListFixture.Open(2, Warga), IntakeCommand.Allocate(other, undrawn, Day)).Should().Equal(
            IntakeReasons.OtherPackage, IntakeReasons.ListNotYetAdopted, IntakeReasons.OtherPlan, IntakeReasons.OtherSeats, LotteryReasons.NotDrawn, LotteryReasons.OtherList);
    }

    [Fact]
    public void Fill_ListChangedAfterClosing_IsRefused()
    {
        AdoptedList closed = Adopted(2, Warga, One("A001", 1), One("A002", 2));
        AdoptedList tampered = Adopted(2, Warga, One("A001", 3), One("A002", 2));
        Refusals(ListFixture.Open(2, Warga), IntakeCommand.Allocate(tampered, Drawn(closed), Day)).Should().Equal(LotteryReasons.OtherList);
    }

    [Fact]
    public void Fill_Again_IsRefused() =>
        Refusals(Filled(2, Warga, Several(1)), IntakeCommand.Allocate(Adopted(2, Warga, Several(1)), Drawn(Adopted(2, Warga, Several(1))), Day)).Should().Equal(IntakeReasons.AlreadyFilled);

    [Fact]
    public void Promote_BeforeTheFill_IsRefused() =>
        Refusals(ListFixture.Open(2, Warga), IntakeCommand.Promote(Adopted(Warga), Day)).Should().Equal(IntakeReasons.NotFilled);

    [Fact]
    public void Promote_ListOlderThanTheLatest_IsRefused()
    {
        AdoptedList older = new("las-1", 2, Warga, "Kepala Rutan", Day.PlusDays(-1), [One("A001")]);
        Refusals(Filled(2, Warga, Several(1)), IntakeCommand.Promote(older, Day)).Should().Equal(IntakeReasons.ListOutdated);
    }

    [Fact]
    public void Promote_ListRankedByOtherKeys_IsRefused()
    {
        Determination other = new("A001", Verdict.Eligible, PolicyPrint, Day, [1, 2]);
        Refusals(Filled(2, Warga, Several(1)), IntakeCommand.Promote(Adopted(Warga, other), Day)).Should().Equal(IntakeReasons.OtherMerit);
    }

    [Fact]
    public void Join_NobodyNew_IsRefused() =>
        Refusals(Filled(2, Warga, Several(1)), IntakeCommand.AddLate(Adopted(Warga, Several(1)), Day)).Should().Equal(IntakeReasons.NobodyNew);

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void Apply_MadeOnAnotherVersionOlderOrNewer_IsStale(int off)
    {
        Intake intake = Filled(2, Warga, Several(1));
        intake.Apply(IntakeCommand.Accept("A001", Day), intake.Version + off).Refusals.Should().Equal(Reason.Of(IntakeReasons.Stale, intake.Version + off, intake.Version));
    }

    [Fact]
    public void Apply_DatedBeforeTheLastCommand_IsRefused() =>
        Refusals(Filled(2, Warga, Several(1)), IntakeCommand.Accept("A001", Day.PlusDays(-1))).Should().Equal(IntakeReasons.Backdated);

    [Fact]
    public void ChangeCapacity_ReservesBeyondTheSeatsOrOfAnotherPlan_IsRefused()
    {
        Refusals(Filled(2, Warga, Several(1)), IntakeCommand.ChangeCapacity(1, [ListFixture.Reserve("warga", 2)], Day)).Should().Equal(IntakeReasons.ReservesExceedSeats);
        Refusals(Filled(2, Warga, Several(1)), IntakeCommand.ChangeCapacity(1, [ListFixture.Reserve("jauh", 1)], Day)).Should().Equal(IntakeReasons.OtherPlan);
        Filled(2, Warga, Several(1)).Do(IntakeCommand.ChangeCapacity(1, [ListFixture.Reserve("warga", 1)], Day)).Seats.Should().Be(1);
    }

    [Fact]
    public void ChangeCapacity_Raised_TakesInWhoSatBeyondTheNumber()
    {
        Intake intake = Filled(1, Plan(SeatOrder.Maximal, SeatReserveKind.Soft), Several(3))
            .Do(IntakeCommand.OverAllocate("Kepala Rutan", "need", 1, Day))
            .Do(IntakeCommand.Promote(Adopted(Plan(SeatOrder.Maximal, SeatReserveKind.Soft), Several(3)), Day));
        intake.ToString().Should().Be("2/1");
        intake = intake.Do(IntakeCommand.ChangeCapacity(3, [], Day));
        (intake.ToString(), intake.OverAllocated, intake.FreeSeats).Should().Be(("2/3", 0, 1));
    }

    [Fact]
    public void Withdraw_ByADecision_SaysWhich()
    {
        Intake intake = Filled(1, Warga, Several(2)).Do(IntakeCommand.Remove("A002", "decision-17", Day));
        intake.Find("A002")!.Why.Should().Be(Reason.Of(IntakeReasons.Removed, ReasonArgument.Code("decision-17")));
        Refusals(intake, IntakeCommand.Accept("A002", Day)).Should().Equal(LifecycleReasons.NoSuchTransition);
    }

    [Fact]
    public void Fill_MembershipUnknownOrOverlapping_IsTold()
    {
        SeatPlan plan = Plan(SeatOrder.ReservedFirst, SeatReserveKind.Soft, ("jauh", 1), ("warga", 1));
        Determination unknown = new("A001", Verdict.Eligible, PolicyPrint, Day, [1], reservesUnknown: ["warga"]);
        AdoptedList list = Adopted(2, plan, unknown, One("A002", 2, "jauh warga"));
        ListFixture.Open(2, plan).Apply(IntakeCommand.Allocate(list, Drawn(list), Day), 0).Advisories.Should().Equal(
            Reason.Of(IntakeReasons.MembershipUnknown, ReasonArgument.Code("A001"), ReasonArgument.Code("warga")),
            Reason.Of(IntakeReasons.ReservesOverlap, ReasonArgument.Term(SeatOrder.ReservedFirst)));
    }

    [Fact]
    public void Join_ListOfAnotherPackageOrPlanOrNotYetAdopted_NamesEveryReason()
    {
        AdoptedList other = new("listrik-1", 3, Plan(SeatOrder.Maximal, SeatReserveKind.Soft), "Kepala Rutan", Day.PlusDays(1), [One("A009")]);
        Refusals(Filled(2, Warga, Several(1)), IntakeCommand.AddLate(other, Day)).Should().Equal(IntakeReasons.OtherPackage, IntakeReasons.ListNotYetAdopted, IntakeReasons.OtherPlan);
        Refusals(Filled(2, Warga, Several(1)), IntakeCommand.Promote(other, Day)).Should().Equal(IntakeReasons.OtherPackage, IntakeReasons.ListNotYetAdopted, IntakeReasons.OtherPlan);
        Refusals(ListFixture.Open(2, Warga), IntakeCommand.AddLate(Adopted(Warga, One("A009")), Day)).Should().Equal(IntakeReasons.NotFilled);
    }

    [Fact]
    public void Promote_ListOlderThanTheLatest_NamesBothDates()
    {
        AdoptedList older = new("las-1", 2, Warga, "Kepala Rutan", Day.PlusDays(-1), [One("A001")]);
        Intake intake = Filled(2, Warga, Several(1));
        intake.Apply(IntakeCommand.Promote(older, Day), intake.Version).Refusals.Should().Equal(Reason.Of(IntakeReasons.ListOutdated, Day.PlusDays(-1), Day));
    }

    [Fact]
    public void Command_BeforeSeatsAreGivenOut_SaysSoRatherThanThatNobodyApplied()
    {
        foreach (IntakeCommand early in (IntakeCommand[])[IntakeCommand.Accept("A001", Day), IntakeCommand.Decline("A001", Day), IntakeCommand.Withdraw("A001", Day)])
            Refusals(Open(2, Warga), early).Should().Equal(IntakeReasons.NotFilled);
        Refusals(Filled(2, Warga, Several(1)), IntakeCommand.Accept("A009", Day)).Should().Equal(IntakeReasons.NoSuchApplicant);
    }

    [Fact]
    public void Promote_ByAListThatServedOnAnEarlierDay_IsTold()
    {
        AdoptedList list = Adopted(2, Warga, Several(4));
        Intake intake = Filled(2, Warga, Several(4)).Do(IntakeCommand.Decline("A001", Day));
        IEnumerable<ReasonCode> Told(LocalDate on) => intake.Apply(IntakeCommand.Promote(list, on), intake.Version).Advisories.Select(reason => reason.Code);
        Told(Day).Should().BeEmpty();
        Told(Day.PlusDays(1)).Should().Equal(IntakeReasons.ListReused);
    }

    [Fact]
    public void Command_DeadlineBeforeIt_IsMisuse()
    {
        AdoptedList list = Adopted(2, Warga, Several(1));
        Misuse.Refused(() => IntakeCommand.Allocate(list, Drawn(list), Day, Day.PlusDays(-1)), "answerBy", "a deadline that is not before the command");
        Misuse.Refused(() => IntakeCommand.Promote(list, Day, Day.PlusDays(-1)), "answerBy", "a deadline that is not before the command");
        Misuse.Refused(() => IntakeCommand.Handle(new("A001", OutsideEventKind.Death, Day), Package(1), wishesToGoOn: false, Day.PlusDays(-1)), "on", "a date that is not before the event");
        ((Action)(() => IntakeCommand.Handle(new("A001", OutsideEventKind.Death, Day), null!, wishesToGoOn: false, Day))).Should().Throw<ArgumentNullException>().WithParameterName("package");
        IntakeCommand.Promote(list, Day, Day).On.Should().Be(Day);
    }

    [Fact]
    public void Open_WithoutANumberOfSeatsOrWithMoreReserved_IsMisuse()
    {
        Misuse.Refused(() => Intake.Open(Package(null), Warga), "package", "a package whose number of seats is on record");
        Misuse.Refused(() => ListFixture.Open(0, Warga), "openingPlan", "no more reserved seats than there are seats");
        Action nothing = () => ListFixture.Open(1, Warga).Apply(null!, 0);
        nothing.Should().Throw<ArgumentNullException>().WithParameterName("command");
    }

    [Fact]
    public void Replay_CommandThatIsRefused_StopsThere()
    {
        IntakeCommand decline = IntakeCommand.Decline("A001", Day);
        Filled(1, Warga, Several(1)).Replay([decline, decline, IntakeCommand.Accept("A009", Day)]).Refusals.Select(reason => reason.Code).Should().Equal(IntakeReasons.NotReplayed, LifecycleReasons.NoSuchTransition);
        Filled(1, Warga, Several(1)).Replay([decline, decline]).Refusals[0].Should().Be(Reason.Of(IntakeReasons.NotReplayed, 2));
    }

    // Drawn on 6 January at 22 o'clock in UTC: early on the 7th in Jakarta, and yet no day in Indonesia begins after the 6th of UTC.
    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    [InlineData(7, true)]
    public void Fill_BeforeTheDraw_IsRefused(int day, bool given)
    {
        AdoptedList adopted = new("las-1", 2, Warga, "Kepala Rutan", Day.PlusDays(-1), [.. Several(2)]);
        Lottery drawn = Lottery.Close([adopted], Instant.FromUtc(2026, 1, 6, 21, 0)).Draw("VOKASI-2026-01", "dadu di hadapan saksi", Instant.FromUtc(2026, 1, 6, 22, 0)).Value;
        Outcome<Intake> filled = ListFixture.Open(2, Warga).Apply(IntakeCommand.Allocate(adopted, drawn, new(2026, 1, day)), 0);
        filled.Success.Should().Be(given);
        filled.Refusals.Should().Equal(given ? [] : [Reason.Of(IntakeReasons.BeforeDraw, new LocalDate(2026, 1, day), Day)]);
    }

    [Fact]
    public void Read_JournalWithACommandThatIsRefused_CountsFromOneAsReplayDoes()
    {
        Intake filled = Filled(1, Warga, Several(1)).Do(IntakeCommand.Decline("A001", Day));
        string json = VokasiJson.Write(filled);
        int decline = json.LastIndexOf("{\"command\"", StringComparison.Ordinal);
        string twice = json.Insert(decline, json[decline..(json.IndexOf('}', decline) + 1)] + ",");
        JsonContract.Refuses<Intake>(twice).Message.Should().StartWith("Command 3 of the journal is refused");
    }

    [Fact]
    public void ChangeCapacity_NobodyTooMany_TellsNoSurplus()
    {
        Intake intake = Filled(2, Warga, Several(2));
        intake.Apply(IntakeCommand.ChangeCapacity(2, [ListFixture.Reserve("warga", 1)], Day), intake.Version).Advisories.Should().BeEmpty();
        intake.Apply(IntakeCommand.ChangeCapacity(1, [ListFixture.Reserve("warga", 1)], Day), intake.Version).Advisories.Should().Equal(Reason.Of(IntakeReasons.Surplus, 1, 1));
    }

    [Fact]
    public void OverAllocate_IsToldWithItsReasonAndAddsUp()
    {
        Intake intake = Filled(1, Warga, Several(1)).Do(IntakeCommand.OverAllocate("Kepala Rutan", "need", 2, Day));
        intake.Apply(IntakeCommand.OverAllocate("Kepala Rutan", "room", 1, Day), intake.Version).Advisories.Should().Equal(Reason.Of(IntakeReasons.OverAllocationPermitted, 3, ReasonArgument.Code("room")));
    }

    [Fact]
    public void OverAllocatedSeats_OneLeaves_OneIsGivenBack()
    {
        Intake intake = Filled(1, Warga, Several(4)).Do(IntakeCommand.OverAllocate("Kepala Rutan", "need", 2, Day)).Do(IntakeCommand.Promote(Adopted(Warga, Several(4)), Day));
        intake.ToString().Should().Be("3/1");
        intake = intake.Do(IntakeCommand.Decline("A001", Day));
        intake.Entries.Where(entry => entry.IsOverAllocated).Select(entry => entry.ApplicantId).Should().Equal("A003");
        intake.FreeSeats.Should().Be(0);
    }

    [Fact]
    public void Promote_SeatsThatStayEmptyThoughSomebodyWaits_AreTold()
    {
        SeatPlan hard = Plan(SeatOrder.ReservedFirst, SeatReserveKind.Hard, ("warga", 1));
        Intake intake = Filled(2, hard, Several(3)).Do(IntakeCommand.Decline("A001", Day));
        intake.Apply(IntakeCommand.Promote(Adopted(hard, Several(3)), Day), intake.Version).Advisories.Should().Equal(Reason.Of(IntakeReasons.SeatsKeptEmpty, 1));
    }

    [Fact]
    public void Promote_LaterScreeningOfOneWhoWaits_StandsInHisEntry()
    {
        Determination later = new("A002", Verdict.Eligible, PolicyPrint, Day, [2]), departed = new("A003", Verdict.Eligible, PolicyPrint, new(2026, 1, 5), [3], screened: Verdict.Undetermined, why: "seen");
        Intake intake = Filled(1, Warga, Several(4)).Do(IntakeCommand.Decline("A001", Day)).Do(IntakeCommand.Promote(Adopted(Warga, later, departed, One("A004", 4)), Day));
        intake.Find("A002")!.Determination.ScreenedOn.Should().Be(Day);
        intake.Find("A003")!.Determination.Screened.Should().Be(Verdict.Undetermined);
        intake.Find("A004")!.Determination.ScreenedOn.Should().Be(new LocalDate(2026, 1, 5));
    }

    [Fact]
    public void Promote_TwoBecomeEligible_BothAreRanked()
    {
        Intake intake = Filled(1, Warga, One("A1", 1), One("A2", 2, verdict: Verdict.Undetermined), One("A3", 3, verdict: Verdict.Undetermined), One("A4", 4)).Do(IntakeCommand.Decline("A1", Day));
        intake.Do(IntakeCommand.Promote(Adopted(Warga, One("A2", 2), One("A3", 3), One("A4", 4)), Day)).Entries.Select(entry => entry.Rank).Should().Equal(1, 2, 3, 4);
    }

    [Fact]
    public void WaitingList_TellsTheLastRankOnAnOpenSeat_AndNoPlaceToWhoCannotBeOffered()
    {
        Intake intake = Filled(3, Warga, One("A1", 1), One("A2", 2), One("A3", 3, verdict: Verdict.Undetermined), One("A4", 4), One("A5", 5, "warga"), One("A6", 6, "warga"));
        intake.Holders().Should().Equal("A1", "A2", "A5");
        intake.WaitingList.Select(entry => (entry.ApplicantId, entry.Why.ToString(), entry.OpenPlace, string.Join(' ', entry.ReservePlaces.Select(place => place.Value))))
            .Should().Equal(("A4", "intake.waits(3, 2)", 1, ""), ("A6", "intake.waits(5, 2)", 2, "1"));
        intake.Undetermined.Single().Should().Match<IntakeEntry>(entry => entry.OpenPlace == null && entry.ReservePlaces.IsEmpty);
    }

    [Fact]
    public void Lifecycle_EveryStateMoveAndActor_MovesOrNamesWhatIsLegal()
    {
        foreach (OfferState state in Enum.GetValues<OfferState>())
        {
            foreach (OfferTrigger trigger in Enum.GetValues<OfferTrigger>())
            {
                foreach (Actor actor in Enum.GetValues<Actor>())
                {
                    Outcome<OfferState> outcome = IntakeEntry.Lifecycle.Fire(state, trigger, actor);
                    bool legal = IntakeEntry.Lifecycle.Find(state, trigger) is { } edge && edge.Actors.Contains(actor);
                    outcome.Success.Should().Be(legal);
                }
            }
        }
    }

    [Fact]
    public void Json_JournalOfEveryCommand_RoundTrips()
    {
        AdoptedList list = Adopted(Warga, One("A001", 1, "warga"), One("A002", 2));
        IntakeCommand[] journal =
        [
            IntakeCommand.Allocate(list, Drawn(list), Day, Day.PlusDays(7)), IntakeCommand.AddLate(list, Day), IntakeCommand.Promote(list, Day), IntakeCommand.Accept("A001", Day),
            IntakeCommand.Decline("A001", Day), IntakeCommand.Lapse(Day), IntakeCommand.Remove("A001", "transfer", Day), IntakeCommand.Withdraw("A001", Day),
            IntakeCommand.Suspend("A001", "isolation", Day), IntakeCommand.Return("A001", Day), IntakeCommand.ChangeCapacity(0, [], Day), IntakeCommand.OverAllocate("Kepala Rutan", "need", 1, Day),
            IntakeCommand.Handle(new("A001", OutsideEventKind.Release, Day, ReleaseKind.Expiry), Package(2, audience: Audience.Inclusive), wishesToGoOn: true, Day),
        ];
        string json = VokasiJson.Write(journal.ToImmutableArray());
        VokasiJson.Write(VokasiJson.Read<ImmutableArray<IntakeCommand>>(json)).Should().Be(json);
        json.Should().Contain("""{"command":"withdraw","applicantId":"A001","why":"transfer","on":"2026-01-06"}""");
    }

    [Fact]
    public void Read_JournalThatCannotHaveHappened_IsRefused()
    {
        Intake intake = Filled(1, Warga, Several(1)).Do(IntakeCommand.Decline("A001", Day));
        string forged = VokasiJson.Write(intake).Replace("\"decline\"", "\"return\"", StringComparison.Ordinal);
        Action read = () => VokasiJson.Read<Intake>(forged);
        read.Should().Throw<JsonException>().WithMessage("*journal is refused*");
    }

    private static ReasonCode[] Refusals(Intake intake, IntakeCommand command) => [.. intake.Apply(command, intake.Version).Refusals.Select(reason => reason.Code)];
}
