using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Enrolments;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Enrolments;

public sealed class EnrolmentEventsTests
{
    private static readonly LocalDate Day = new(2026, 1, 12);

    private static readonly Dictionary<OutsideEventKind, (EnrolmentState To, EndingReason? Reason)> InTraining = new()
    {
        [OutsideEventKind.Transfer] = (EnrolmentState.Ended, EndingReason.Transferred),
        [OutsideEventKind.Conviction] = (EnrolmentState.InTraining, null),
        [OutsideEventKind.DetentionEnded] = (EnrolmentState.Ended, EndingReason.Released),
        [OutsideEventKind.Release] = (EnrolmentState.Ended, EndingReason.Released),
        [OutsideEventKind.Remission] = (EnrolmentState.InTraining, null),
        [OutsideEventKind.TemporaryAbsence] = (EnrolmentState.Suspended, null),
        [OutsideEventKind.Isolation] = (EnrolmentState.Suspended, null),
        [OutsideEventKind.Violation] = (EnrolmentState.InTraining, null),
        [OutsideEventKind.Illness] = (EnrolmentState.Suspended, null),
        [OutsideEventKind.Escape] = (EnrolmentState.Ended, EndingReason.Security),
        [OutsideEventKind.Return] = (EnrolmentState.InTraining, null),
        [OutsideEventKind.Death] = (EnrolmentState.Ended, EndingReason.Died),
    };

    private static TrainingPackage Package(Audience audience) => new("P-1", "Pelatihan las", TrainingField.Welding, "blk", audience);

    private static Enrolment Started() => new Enrolment("E-1", "A-1", "P-1", Day, [Day.PlusDays(9)], Recorded.Known(80)).Start(Actor.TrainingProvider, Day).Value;

    private static OutsideEvent Event(OutsideEventKind kind, LocalDate on) =>
        new("A-1", kind, on, kind == OutsideEventKind.Release ? ReleaseKind.Expiry : null);

    private static Enrolment Answer(Enrolment enrolment, OutsideEventKind kind) =>
        enrolment.Answer(Event(kind, Day.PlusDays(1)), Package(Audience.Inmates), wishesToGoOn: true).Value;

    [Fact]
    public void Answer_EveryEvent_MovesATrainingInTheDefinedWayWithItsReason()
    {
        foreach (OutsideEventKind kind in Enum.GetValues<OutsideEventKind>())
        {
            Enrolment after = Answer(Started(), kind);
            (after.State, after.EndedFor).Should().Be(InTraining[kind], $"{kind}");
            after.History.Skip(1).All(entry => entry.Actor == Actor.Registry).Should().BeTrue($"{kind}");
        }
    }

    [Fact]
    public void Answer_BeforeTheStart_OnlyAnEndMoves_AndAfterTheEndNothingDoes()
    {
        Enrolment confirmed = new("E-1", "A-1", "P-1", Day);
        Enrolment ended = Answer(Started(), OutsideEventKind.Death);
        Enrolment suspended = Answer(Started(), OutsideEventKind.Illness);
        foreach (OutsideEventKind kind in Enum.GetValues<OutsideEventKind>())
        {
            bool ends = InTraining[kind].To == EnrolmentState.Ended;
            Answer(confirmed, kind).State.Should().Be(ends ? EnrolmentState.Ended : EnrolmentState.Confirmed, $"{kind}");
            Answer(ended, kind).Should().BeSameAs(ended, $"{kind}");
            Answer(suspended, kind).State.Should().Be(
                ends ? EnrolmentState.Ended : kind == OutsideEventKind.Return ? EnrolmentState.InTraining : EnrolmentState.Suspended, $"{kind}");
        }
    }

    [Theory]
    [InlineData(Audience.Inclusive, true, true)]
    [InlineData(Audience.Inclusive, false, false)]
    [InlineData(Audience.Public, true, true)]
    [InlineData(Audience.Inmates, true, false)]
    public void Answer_ReleasedDuringThePackage_GoesOnAsAMemberOfThePublicIfHeWishes(Audience audience, bool wishes, bool goesOn)
    {
        Enrolment started = Started();
        foreach (OutsideEventKind kind in (OutsideEventKind[])[OutsideEventKind.Release, OutsideEventKind.DetentionEnded])
        {
            Enrolment after = started.Answer(Event(kind, Day.PlusDays(1)), Package(audience), wishes).Value;
            after.State.Should().Be(goesOn ? EnrolmentState.InTraining : EnrolmentState.Ended);
            after.History.Take(1).Should().Equal(started.History);
        }
    }

    [Fact]
    public void Answer_BeforeWhatIsOnRecord_IsRefused_AndAnothersEventIsMisuse()
    {
        Started().Answer(Event(OutsideEventKind.Death, Day.PlusDays(-1)), Package(Audience.Inmates), wishesToGoOn: false).Refusals
            .Should().Equal(Reason.Of(EnrolmentReasons.OutOfOrder, Day.PlusDays(-1), Day));
        Action another = () => Started().Answer(new("A-2", OutsideEventKind.Death, Day), Package(Audience.Inmates), wishesToGoOn: false);
        another.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("happened");
    }

    [Fact]
    public void ToCommitment_BindsToTheEndOrTheLastSession_AndNamesADismissal()
    {
        Started().ToCommitment().Should().Be(new Commitment("P-1", new DateRange(Day, Day.PlusDays(9))));
        new Enrolment("E-1", "A-1", "P-1", Day).ToCommitment().Should().Be(new Commitment("P-1", new DateRange(Day, null)));
        Answer(Started(), OutsideEventKind.Transfer).ToCommitment().Should().Be(new Commitment("P-1", new DateRange(Day, Day.PlusDays(1))));
        Started().End(Actor.FacilityHead, EndingReason.Dismissed, Day.PlusDays(2)).Value.ToCommitment()
            .Should().Be(new Commitment("P-1", new DateRange(Day, Day.PlusDays(2)), Day.PlusDays(2)));
    }
}
