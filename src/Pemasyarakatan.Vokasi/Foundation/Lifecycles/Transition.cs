namespace Pemasyarakatan.Vokasi;

/// <summary>One edge of a lifecycle.</summary>
/// <typeparam name="TState">The states.</typeparam>
/// <typeparam name="TTrigger">The triggers.</typeparam>
/// <remarks>Equality by all of its parts. Immutable.</remarks>
public sealed record Transition<TState, TTrigger>
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    /// <summary>A transition without guards: it asks for nothing beyond the actor.</summary>
    /// <param name="from">The state that is left.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="to">The state that is entered.</param>
    /// <param name="actors">Who may fire it.</param>
    public Transition(TState from, TTrigger trigger, TState to, params ImmutableArray<Actor> actors)
        : this(from, trigger, to, actors, [])
    {
    }

    /// <summary>A transition with what it asks for beyond the actor.</summary>
    /// <param name="from">The state that is left.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="to">The state that is entered.</param>
    /// <param name="actors">Who may fire it.</param>
    /// <param name="guards">What the command that makes it checks, each a lower-camel-case word.</param>
    public Transition(TState from, TTrigger trigger, TState to, ImmutableArray<Actor> actors, ImmutableArray<string> guards) =>
        (From, Trigger, To, Actors, Guards) = (from, trigger, to, Guard.Against.NullElements<Actor>(actors), Guard.Against.NullElements<string>(guards));

    /// <summary>The state that is left.</summary>
    public TState From { get; }

    /// <summary>The trigger.</summary>
    public TTrigger Trigger { get; }

    /// <summary>The state that is entered.</summary>
    public TState To { get; }

    /// <summary>Who may fire it, at least one in a lifecycle.</summary>
    public ImmutableArray<Actor> Actors { get; }

    /// <summary>What the transition asks for beyond the actor, each a lower-camel-case word such as <c>reason</c>; checked by the command that makes it.</summary>
    public ImmutableArray<string> Guards { get; }

    /// <inheritdoc/>
    public bool Equals(Transition<TState, TTrigger>? other) =>
        other is not null && From.Equals(other.From) && Trigger.Equals(other.Trigger) && To.Equals(other.To)
        && Actors.AsSpan().SequenceEqual(other.Actors.AsSpan()) && Guards.AsSpan().SequenceEqual(other.Guards.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, Trigger, To);

    /// <summary>The two states and what leads from one to the other.</summary>
    /// <returns>Such as <c>Offered -&gt; Accepted by Accept</c>.</returns>
    public override string ToString() => $"{From} -> {To} by {Trigger}";
}
