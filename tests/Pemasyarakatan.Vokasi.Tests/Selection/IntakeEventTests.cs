using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Training;
using static Pemasyarakatan.Vokasi.Tests.Selection.ListFixture;

namespace Pemasyarakatan.Vokasi.Tests.Selection;

/// <summary>What becomes of an offer or a place on the waiting list when something happens outside: every state and every event.</summary>
public sealed class IntakeEventTests
{
    private const string Stays = "";

    private static readonly LocalDate After = Day.PlusDays(1);

    // The state after the event, for one who waits, is offered a seat, has accepted it, is suspended with his seat kept; empty where nothing moves.
    private static readonly Dictionary<OutsideEventKind, string[]> Table = new()
    {
        [OutsideEventKind.Transfer] = ["Withdrawn", "Withdrawn", "Withdrawn", "Withdrawn"],
        [OutsideEventKind.Conviction] = [Stays, Stays, Stays, Stays],
        [OutsideEventKind.DetentionEnded] = ["Withdrawn", "Withdrawn", "Withdrawn", "Withdrawn"],
        [OutsideEventKind.Release] = ["Withdrawn", "Withdrawn", "Withdrawn", "Withdrawn"],
        [OutsideEventKind.Remission] = [Stays, Stays, Stays, Stays],
        [OutsideEventKind.TemporaryAbsence] = [Stays, Stays, "Suspended", Stays],
        [OutsideEventKind.Isolation] = [Stays, Stays, "Suspended", Stays],
        [OutsideEventKind.Violation] = [Stays, Stays, Stays, Stays],
        [OutsideEventKind.Illness] = [Stays, Stays, "Suspended", Stays],
        [OutsideEventKind.Escape] = ["Withdrawn", "Withdrawn", "Withdrawn", "Withdrawn"],
        [OutsideEventKind.Return] = [Stays, Stays, Stays, "Accepted"],
        [OutsideEventKind.Death] = ["Withdrawn", "Withdrawn", "Withdrawn", "Withdrawn"],
    };

    private static readonly OfferState[] Lives = [OfferState.Waiting, OfferState.Offered, OfferState.Accepted, OfferState.Suspended];

    private static readonly OutsideEventKind[] ToLookAt = [OutsideEventKind.Conviction, OutsideEventKind.Remission, OutsideEventKind.Violation];

    [Fact]
    public void Answer_EveryEventInEveryState_IsDefined()
    {
        Table.Keys.Should().BeEquivalentTo(Enum.GetValues<OutsideEventKind>());
        foreach ((OutsideEventKind kind, string[] after) in Table)
        {
            for (int i = 0; i < Lives.Length; i++)
            {
                Intake before = In(Lives[i], kept: true);
                Outcome<Intake> outcome = before.Apply(Answer(kind, Audience.Inmates, goesOn: true), before.Version);
                string because = $"{kind} in {Lives[i]}";
                IntakeEntry entry = outcome.Value.Find("A001")!;
                entry.State.ToString().Should().Be(after[i] == Stays ? Lives[i].ToString() : after[i], because);
                outcome.Value.Version.Should().Be(before.Version + 1, "what happened is in the journal");
                outcome.Advisories.Select(reason => reason.Code).Should().Equal(ToLookAt.Contains(kind) ? [IntakeReasons.LookAgain] : [], because);
                if (entry.State == OfferState.Withdrawn)
                {
                    entry.Why.Should().Be(Reason.Of(IntakeReasons.TakenAway, ReasonArgument.Term(kind)), because);
                    entry.HoldsSeat.Should().BeFalse(because);
                }
                else if (after[i] == "Suspended")
                {
                    entry.Why.Should().Be(Reason.Of(IntakeReasons.Suspended, ReasonArgument.Term(kind)), because);
                }
                else
                {
                    entry.HoldsSeat.Should().Be(before.Find("A001")!.HoldsSeat, because);
                }
            }
        }
    }

    [Theory]
    [InlineData(OfferState.Declined)]
    [InlineData(OfferState.Lapsed)]
    [InlineData(OfferState.Withdrawn)]
    public void Answer_WhoHasLeftAlready_IsMovedByNothing(OfferState state)
    {
        foreach (OutsideEventKind kind in Enum.GetValues<OutsideEventKind>())
        {
            Intake before = In(state, kept: true);
            Outcome<Intake> outcome = before.Apply(Answer(kind, Audience.Inmates, goesOn: false), before.Version);
            outcome.Value.Find("A001").Should().Be(before.Find("A001"));
            outcome.Advisories.Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData(Audience.Inclusive, true, true)]
    [InlineData(Audience.Public, true, true)]
    [InlineData(Audience.Inclusive, false, false)]
    [InlineData(Audience.Inmates, true, false)]
    public void ReleasedFromAPackageThatThePublicMayJoin_GoesOnIfTheyWish(Audience audience, bool wishes, bool stays)
    {
        foreach (OutsideEventKind kind in (OutsideEventKind[])[OutsideEventKind.Release, OutsideEventKind.DetentionEnded])
        {
            foreach (OfferState state in Lives)
            {
                Intake before = In(state, kept: true);
                Intake after = before.Do(Answer(kind, audience, wishes));
                after.Find("A001")!.State.Should().Be(stays ? state : OfferState.Withdrawn);
                after.Find("A001")!.HoldsSeat.Should().Be(stays && before.Find("A001")!.HoldsSeat);
            }
        }
    }

    [Fact]
    public void Answer_ReturnToASeatThatWasFreedAndGiven_Waits()
    {
        Intake intake = In(OfferState.Suspended, kept: false);
        intake = intake.Do(IntakeCommand.Promote(Adopted(intake.Plan, Several(2)), After));
        Outcome<Intake> back = intake.Apply(Answer(OutsideEventKind.Return, Audience.Inmates, goesOn: false), intake.Version);
        back.Value.Find("A001")!.State.Should().Be(OfferState.Waiting);
        back.Advisories.Should().Equal(Reason.Of(IntakeReasons.ReturnedToFull, ReasonArgument.Code("A001")));
    }

    [Fact]
    public void Answer_WithAnotherPackage_IsRefusedAndMovesNobody()
    {
        Intake intake = In(OfferState.Accepted, kept: true);
        TrainingPackage other = new("jahit-1", "Menjahit", TrainingField.Sewing, "blk-medan", Audience.Inmates);
        Outcome<Intake> outcome = intake.Apply(IntakeCommand.Handle(new("A001", OutsideEventKind.Death, Day), other, wishesToGoOn: false, After), intake.Version);
        outcome.Refusals.Should().Equal(Reason.Of(IntakeReasons.OtherPackage, ReasonArgument.Code("jahit-1")));
    }

    [Fact]
    public void Answer_DatedBeforeTheEvent_IsMisuse()
    {
        Action answer = () => IntakeCommand.Handle(new("A001", OutsideEventKind.Death, Day.PlusDays(1)), Package(1), wishesToGoOn: false, Day);
        answer.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("on");
    }

    private static IntakeCommand Answer(OutsideEventKind kind, Audience audience, bool goesOn) =>
        IntakeCommand.Handle(new("A001", kind, Day, kind == OutsideEventKind.Release ? ReleaseKind.Expiry : null), Package(1, audience: audience), goesOn, After);

    // A001 in a state, in a package of one seat for which two applied.
    internal static Intake In(OfferState state, bool kept)
    {
        SeatPlan plan = new(SeatOrder.ReservedFirst, SeatReserveKind.Soft, seatKeptOnSuspension: kept);
        if (state == OfferState.Waiting)
            return Filled(1, plan, One("A001", 2), One("A002", 1));
        AdoptedList list = Adopted(1, plan, Several(2));
        Intake offered = ListFixture.Open(1, plan).Do(IntakeCommand.Allocate(list, Drawn(list), Day, Day));
        return state switch
        {
            OfferState.Accepted => offered.Do(IntakeCommand.Accept("A001", Day)),
            OfferState.Suspended => offered.Do(IntakeCommand.Accept("A001", Day)).Do(IntakeCommand.Suspend("A001", "isolation", Day)),
            OfferState.Declined => offered.Do(IntakeCommand.Decline("A001", Day)),
            OfferState.Lapsed => offered.Do(IntakeCommand.Lapse(After)),
            OfferState.Withdrawn => offered.Do(IntakeCommand.Withdraw("A001", Day)),
            _ => offered,
        };
    }
}
