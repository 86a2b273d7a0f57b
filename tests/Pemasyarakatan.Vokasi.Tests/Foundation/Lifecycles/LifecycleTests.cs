using Pemasyarakatan.Vokasi.Tests.Contracts;

namespace Pemasyarakatan.Vokasi.Tests.Foundation;

public sealed class LifecycleTests
{
    private static readonly Transition<Door, Push> Open = new(Door.Closed, Push.Open, Door.Opened, Actor.FacilityOfficer, Actor.FacilityHead);
    private static readonly Transition<Door, Push> Close = new(Door.Opened, Push.Close, Door.Closed, Actor.FacilityOfficer);
    private static readonly Transition<Door, Push> Seal = new Transition<Door, Push>(Door.Closed, Push.Seal, Door.Sealed, [Actor.FacilityHead], ["reason"]);
    private static readonly Lifecycle<Door, Push> Life = Define(Open, Close, Seal);

    internal enum Door
    {
        Closed,
        Opened,
        Sealed,
    }

    internal enum Push
    {
        Open,
        Close,
        Seal,
    }

    private enum Gapped
    {
        First = 0,
        Third = 2,
    }

    private enum FromOne
    {
        First = 1,
        Second = 2,
    }

    private enum Doubled
    {
        First = 0,
#pragma warning disable CA1069 // the fault that is to be refused
        Alias = 0,
#pragma warning restore CA1069
        Second = 1,
    }

    private enum Short : byte
    {
        First,
        Second,
    }

    private enum Empty;

    [Fact]
    public void New_WellDefined_KeepsItsParts()
    {
        Life.Name.Should().Be("door");
        Lifecycle<Door, Push>.InitialState.Should().Be(Door.Closed);
        Life.FinalStates.Should().Equal(Door.Sealed);
        Life.Transitions.Should().Equal(Open, Close, Seal);
        Life.IsFinal(Door.Sealed).Should().BeTrue();
        Life.IsFinal(Door.Closed).Should().BeFalse();
    }

    [Fact]
    public void New_StateReachedThroughAnother_IsAccepted() =>
        Define(Open, Close, new(Door.Opened, Push.Seal, Door.Sealed, Actor.FacilityHead)).IsFinal(Door.Sealed).Should().BeTrue();

    [Fact]
    public void New_UnreachableState_IsRefused() =>
        Refused("Sealed cannot be reached", () => Define(Open, Close));

    [Fact]
    public void New_StateReachedOnlyFromAnUnreachableOne_IsRefused() =>
        Refused("Opened cannot be reached", () => Define(new(Door.Opened, Push.Close, Door.Opened, Actor.FacilityHead), Seal));

    [Fact]
    public void New_DoubledEdge_IsRefused() =>
        Refused("Open from Closed is declared twice", () => Define(Open, Close, Seal, new(Door.Closed, Push.Open, Door.Sealed, Actor.Partner)));

    [Fact]
    public void New_DeadEnd_IsRefused() => Refused("Opened is a dead end", () => Define(Open, Seal));

    [Fact]
    public void New_FinalStateWithAWayOut_IsRefused() =>
        Refused("Sealed is final, yet", () => Define(Open, Close, Seal, new(Door.Sealed, Push.Open, Door.Opened, Actor.FacilityHead)));

    [Fact]
    public void New_MoveForNobody_IsRefused() => Refused("Seal from Closed is for nobody", () => Define(Open, Close, new(Door.Closed, Push.Seal, Door.Sealed)));

    [Fact]
    public void New_UndeclaredValue_IsRefused()
    {
        Refused("undeclared", () => Define(Open, Close, Seal, new((Door)7, Push.Open, Door.Opened, Actor.FacilityHead)));
        Refused("undeclared", () => Define(Open, Close, Seal, new(Door.Opened, (Push)(-1), Door.Opened, Actor.FacilityHead)));
        Refused("undeclared", () => Define(Open, Close, Seal, new(Door.Opened, Push.Seal, (Door)7, Actor.FacilityHead)));
        Refused("undeclared", () => Define(Open, Close, Seal, new(Door.Opened, Push.Seal, Door.Sealed, (Actor)99)));
        Refused("undeclared", () => new Lifecycle<Door, Push>("door", [Door.Sealed, (Door)7], [Open, Close, Seal]));
    }

    [Fact]
    public void New_EnumNotCountedFromZero_IsRefused()
    {
        Refused("Gapped", () => new Lifecycle<Gapped, Push>("gapped", [Gapped.Third], [new(Gapped.First, Push.Open, Gapped.Third, Actor.Partner)]));
        Refused("FromOne", () => new Lifecycle<FromOne, Push>("fromOne", [FromOne.Second], [new(FromOne.First, Push.Open, FromOne.Second, Actor.Partner)]));
        Refused("Doubled", () => new Lifecycle<Doubled, Push>("doubled", [Doubled.Second], [new(Doubled.First, Push.Open, Doubled.Second, Actor.Partner)]));
        Refused("Short", () => new Lifecycle<Short, Push>("short", [Short.Second], [new(Short.First, Push.Open, Short.Second, Actor.Partner)]));
        Refused("Gapped", () => new Lifecycle<Door, Gapped>("gapped", [Door.Opened, Door.Sealed], [new(Door.Closed, Gapped.First, Door.Opened, Actor.Partner), new(Door.Closed, Gapped.Third, Door.Sealed, Actor.Partner)]));
        Refused("Empty", () => new Lifecycle<Empty, Push>("empty", [], []));
    }

    [Fact]
    public void New_MisusedArguments_AreRefused()
    {
        ((Action)(() => _ = new Lifecycle<Door, Push>(null!, [], []))).Should().Throw<ArgumentNullException>().WithParameterName("name");
        ((Action)(() => _ = new Lifecycle<Door, Push>("a door", [Door.Sealed], [Open, Close, Seal]))).Should().Throw<ArgumentException>().WithParameterName("name");
        ((Action)(() => _ = new Lifecycle<Door, Push>("door", null!, []))).Should().Throw<ArgumentNullException>().WithParameterName("finalStates");
        ((Action)(() => _ = new Lifecycle<Door, Push>("door", [], [null!]))).Should().Throw<ArgumentException>().WithParameterName("transitions");
    }

    [Fact]
    public void Fire_RightActor_MovesAlongTheEdge()
    {
        Life.Fire(Door.Closed, Push.Open, Actor.FacilityOfficer).Value.Should().Be(Door.Opened);
        Life.Fire(Door.Closed, Push.Open, Actor.FacilityHead).Value.Should().Be(Door.Opened);
        Life.Fire(Door.Closed, Push.Seal, Actor.FacilityHead).Value.Should().Be(Door.Sealed);
    }

    [Fact]
    public void Fire_WrongActor_IsRefusedWithWhoMayAndWhatThisOneMay()
    {
        Reason refusal = Define(Open, Close, Seal).Fire(Door.Closed, Push.Seal, Actor.FacilityOfficer).Refusals.Should().ContainSingle().Subject;
        refusal.Code.Should().BeSameAs(LifecycleReasons.WrongActor);
        refusal["lifecycle"].Value.Should().Be("lifecycle.door");
        refusal["state"].Value.Should().Be("door.closed");
        refusal["trigger"].Value.Should().Be("push.seal");
        refusal["actor"].Value.Should().Be("actor.facilityOfficer");
        refusal["allowed"].Value.Should().Be("actor.facilityHead");
        refusal["legal"].Value.Should().Be("push.open");
    }

    [Fact]
    public void Fire_TriggerThatTheStateDoesNotKnow_IsRefusedWithTheTriggersThatItKnows()
    {
        Reason refusal = Life.Fire(Door.Closed, Push.Close, Actor.FacilityOfficer).Refusals.Should().ContainSingle().Subject;
        refusal.Code.Should().BeSameAs(LifecycleReasons.NoSuchTransition);
        refusal["legal"].Value.Should().Be("push.open push.seal");
        refusal.ToText(Cultures.English).Should().Be("door: \"close\" is not possible from \"closed\"; possible: open, seal.");
    }

    [Fact]
    public void Fire_FromAFinalState_IsRefusedWithNoTriggerLeft()
    {
        Reason refusal = Life.Fire(Door.Sealed, Push.Open, Actor.FacilityHead).Refusals.Single();
        refusal["legal"].Value.Should().BeEmpty();
        refusal.ToText(Cultures.English).Should().EndWith("possible: none.");
        refusal.ToText(Cultures.Indonesian).Should().EndWith("yang mungkin: tidak ada.");
    }

    [Theory]
    [InlineData(-1, 0, 0, "state")]
    [InlineData(3, 0, 0, "state")]
    [InlineData(0, -1, 0, "trigger")]
    [InlineData(0, 3, 0, "trigger")]
    [InlineData(0, 0, -1, "actor")]
    [InlineData(0, 0, 9, "actor")]
    [InlineData(int.MinValue, int.MaxValue, int.MinValue, "state")]
    public void Fire_UndeclaredValue_IsMisuse(int state, int trigger, int actor, string parameter) =>
        ((Action)(() => Life.Fire((Door)state, (Push)trigger, (Actor)actor))).Should().Throw<ArgumentException>().WithParameterName(parameter);

    [Fact]
    public void Fire_OverTheWholeMatrix_AgreesWithTheDefinition() =>
        new DeclaredLifecycle<Door, Push>(Define(Open, Close, Seal)).Faults().Should().BeEmpty();

    [Fact]
    public void Fire_SameMoveTwice_ReturnsTheSameInstance()
    {
        Life.Fire(Door.Closed, Push.Open, Actor.FacilityHead).Should().BeSameAs(Life.Fire(Door.Closed, Push.Open, Actor.FacilityHead));
        Life.Fire(Door.Sealed, Push.Open, Actor.Registry).Should().BeSameAs(Life.Fire(Door.Sealed, Push.Open, Actor.Registry));
    }

    [Fact]
    public void Fire_ManyTimes_AllocatesNothing()
    {
        FireAll(10);
        long before = GC.GetAllocatedBytesForCurrentThread();
        FireAll(10_000);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Fact]
    public void LegalMoves_OfAnActor_AreHisAlone()
    {
        Life.PermittedTriggers(Door.Closed, Actor.FacilityHead).Should().Equal(Push.Open, Push.Seal);
        Life.PermittedTriggers(Door.Closed, Actor.FacilityOfficer).Should().Equal(Push.Open);
        Life.PermittedTriggers(Door.Sealed, Actor.FacilityHead).Should().BeEmpty();
    }

    [Fact]
    public void Find_Edge_SaysWhatItDemands()
    {
        Life.Find(Door.Closed, Push.Seal)!.Guards.Should().Equal("reason");
        Life.Find(Door.Closed, Push.Open)!.Guards.Should().BeEmpty();
        Life.Find(Door.Sealed, Push.Open).Should().BeNull();
    }

    [Fact]
    public void ToMermaid_Definition_DrawsEveryEdge() => Life.ToMermaid().Should().Be(
        """
        stateDiagram-v2
            [*] --> Closed
            Closed --> Opened: Open / FacilityOfficer, FacilityHead
            Opened --> Closed: Close / FacilityOfficer
            Closed --> Sealed: Seal / FacilityHead [reason]
            Sealed --> [*]

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void Transition_Equality_IsByAllParts() => EqualityContract.Holds(
        () => new Transition<Door, Push>(Door.Closed, Push.Seal, Door.Sealed, [Actor.FacilityHead], ["reason"]),
        new(Door.Closed, Push.Seal, Door.Sealed, Actor.FacilityHead),
        new Transition<Door, Push>(Door.Closed, Push.Seal, Door.Sealed, [Actor.Partner], ["reason"]),
        new Transition<Door, Push>(Door.Opened, Push.Seal, Door.Sealed, [Actor.FacilityHead], ["reason"]),
        new Transition<Door, Push>(Door.Closed, Push.Open, Door.Sealed, [Actor.FacilityHead], ["reason"]),
        new Transition<Door, Push>(Door.Closed, Push.Seal, Door.Opened, [Actor.FacilityHead], ["reason"]));

    private static Lifecycle<Door, Push> Define(params Transition<Door, Push>[] transitions) => new("door", [Door.Sealed], transitions);

    private static void Refused(string fault, Func<object> define) =>
        ((Action)(() => define())).Should().Throw<ArgumentException>().WithMessage($"*{fault}*");

    private static void FireAll(int rounds)
    {
        for (int round = 0; round < rounds; round++)
        {
            for (Door state = Door.Closed; state <= Door.Sealed; state++)
            {
                for (Push trigger = Push.Open; trigger <= Push.Seal; trigger++)
                    _ = Life.Fire(state, trigger, (Actor)(round % 9));
            }
        }
    }
}
