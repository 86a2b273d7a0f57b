using System.Collections.Frozen;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Pemasyarakatan.Vokasi;

/// <summary>The static definition of a lifecycle: its states, its transitions, and who may fire them.</summary>
/// <typeparam name="TState">The states, an enum counted from 0 without gaps; a lifecycle begins in the first.</typeparam>
/// <typeparam name="TTrigger">The triggers, an enum counted from 0 without gaps.</typeparam>
/// <remarks>
/// Apart from any instance: <see cref="Fire"/> is a table look-up that returns one of the outcomes made with the definition, so that nothing is allocated.
/// What depends on the calendar alone (in force, expired) is no state. Immutable and thread-safe.
/// </remarks>
public sealed partial class Lifecycle<TState, TTrigger>
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    private static readonly ImmutableArray<TState> AllStates = [.. Enum.GetValues<TState>()];
    private static readonly ImmutableArray<TTrigger> AllTriggers = [.. Enum.GetValues<TTrigger>()];
    private static readonly ImmutableArray<Actor> AllActors = [.. Enum.GetValues<Actor>()];

    private readonly FrozenDictionary<(TState State, TTrigger Trigger), Transition<TState, TTrigger>> _edges;
    private readonly Outcome<TState>[] _outcomes;

    /// <summary>Defines a lifecycle.</summary>
    /// <param name="name">The name of the lifecycle in lower camel case, such as <c>certificate</c>.</param>
    /// <param name="finalStates">The states in which the lifecycle ends.</param>
    /// <param name="transitions">Every transition.</param>
    /// <exception cref="ArgumentException">
    /// A state cannot be reached, a transition from a state is declared twice, a state that is not final has no way out, a final one has, a transition has no actor, a value is undeclared, or an enum is not counted from 0 without gaps.
    /// </exception>
    public Lifecycle(string name, IEnumerable<TState> finalStates, IEnumerable<Transition<TState, TTrigger>> transitions)
    {
        Name = Guard.Against.InvalidCode(name);
        FinalStates = Guard.Against.NullElements(finalStates);
        Transitions = Guard.Against.NullElements(transitions);
        RefuseFaults();
        _edges = Transitions.ToFrozenDictionary(edge => (edge.From, edge.Trigger));
        _outcomes = MakeOutcomes();
    }

    private ReasonArgument NameTerm => ReasonArgument.Term("lifecycle." + Name);

    /// <summary>The name of the lifecycle.</summary>
    public string Name { get; }

    /// <summary>The state in which the lifecycle begins.</summary>
    public static TState InitialState => AllStates[0];

    /// <summary>The states in which the lifecycle ends.</summary>
    public ImmutableArray<TState> FinalStates { get; }

    /// <summary>Every transition, in the order of the definition.</summary>
    public ImmutableArray<Transition<TState, TTrigger>> Transitions { get; }

    /// <summary>Fires a trigger.</summary>
    /// <param name="state">The state as it is.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="actor">Who makes it.</param>
    /// <returns>The next state, or the refusal with the triggers that are permitted instead.</returns>
    /// <exception cref="ArgumentException">An argument is no declared value of its enum.</exception>
    /// <remarks>Constant time, allocates nothing.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Outcome<TState> Fire(TState state, TTrigger trigger, Actor actor)
    {
        uint s = Ordinal(state), t = Ordinal(trigger), a = (uint)actor;
        return s < (uint)AllStates.Length && t < (uint)AllTriggers.Length && a < (uint)AllActors.Length
            ? _outcomes[((((int)s * AllTriggers.Length) + (int)t) * AllActors.Length) + (int)a]
            : RefuseUndeclared(state, trigger, actor);
    }

    /// <summary>The triggers that an actor may fire from a state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="actor">The actor.</param>
    /// <returns>The triggers in the order of the definition.</returns>
    public ImmutableArray<TTrigger> PermittedTriggers(TState state, Actor actor) => [.. From(state).Where(edge => edge.Actors.Contains(actor)).Select(edge => edge.Trigger)];

    /// <summary>Finds the transition of a trigger, with what it demands.</summary>
    /// <param name="state">The state.</param>
    /// <param name="trigger">The trigger.</param>
    /// <returns>The transition, or null where the state does not know the trigger.</returns>
    public Transition<TState, TTrigger>? Find(TState state, TTrigger trigger) => _edges.GetValueOrDefault((state, trigger));

    /// <summary>Whether a state ends the lifecycle.</summary>
    /// <param name="state">The state.</param>
    /// <returns>Whether it is final.</returns>
    public bool IsFinal(TState state) => FinalStates.Contains(state);

    private static uint Ordinal<TEnum>(TEnum value)
        where TEnum : struct, Enum => Unsafe.As<TEnum, uint>(ref value);

    private static Outcome<TState> RefuseUndeclared(TState state, TTrigger trigger, Actor actor)
    {
        Guard.Against.EnumOutOfRange(state);
        Guard.Against.EnumOutOfRange(trigger);
        Guard.Against.EnumOutOfRange(actor);
        throw new UnreachableException();
    }

    private IEnumerable<Transition<TState, TTrigger>> From(TState state) =>
        Transitions.Where(edge => EqualityComparer<TState>.Default.Equals(edge.From, state));

    private Outcome<TState>[] MakeOutcomes() =>
        [.. from state in AllStates from trigger in AllTriggers from actor in AllActors select MakeOutcome(state, trigger, actor)];

    private Outcome<TState> MakeOutcome(TState state, TTrigger trigger, Actor actor)
    {
        if (Find(state, trigger) is not { } edge)
        {
            return Outcome.Refused<TState>(Reason.Of(
                LifecycleReasons.NoSuchTransition, NameTerm, ReasonArgument.Term(state), ReasonArgument.Term(trigger), ReasonArgument.Terms(From(state).Select(e => e.Trigger))));
        }

        return edge.Actors.Contains(actor)
            ? Outcome.Success(edge.To)
            : Outcome.Refused<TState>(Reason.Of(
                LifecycleReasons.WrongActor,
                NameTerm, ReasonArgument.Term(state), ReasonArgument.Term(trigger), ReasonArgument.Term(actor), ReasonArgument.Terms(edge.Actors), ReasonArgument.Terms(PermittedTriggers(state, actor))));
    }
}
