namespace Pemasyarakatan.Vokasi.Lifecycles;

/// <summary>One edge of a lifecycle.</summary>
/// <typeparam name="TState">The states.</typeparam>
/// <typeparam name="TTrigger">The triggers.</typeparam>
/// <param name="From">The state that is left.</param>
/// <param name="Trigger">The move.</param>
/// <param name="To">The state that is entered.</param>
/// <param name="Actors">Who may make the move, at least one.</param>
/// <param name="Demands">What the move demands beyond the actor, each a lower-camel-case word such as <c>reason</c>; checked by the command that makes it.</param>
public sealed record Transition<TState, TTrigger>(
    TState From, TTrigger Trigger, TState To, ImmutableArray<Actor> Actors, ImmutableArray<string> Demands)
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    /// <summary>An edge that demands nothing beyond the actor.</summary>
    /// <param name="from">The state that is left.</param>
    /// <param name="trigger">The move.</param>
    /// <param name="to">The state that is entered.</param>
    /// <param name="actors">Who may make the move.</param>
    public Transition(TState from, TTrigger trigger, TState to, params ImmutableArray<Actor> actors)
        : this(from, trigger, to, actors, [])
    {
    }

    /// <summary>The same edge with what it demands.</summary>
    /// <param name="demands">Lower-camel-case words.</param>
    /// <returns>The edge.</returns>
    public Transition<TState, TTrigger> Demanding(params ImmutableArray<string> demands) => this with { Demands = demands };

    /// <inheritdoc/>
    public bool Equals(Transition<TState, TTrigger>? other) =>
        other is not null && From.Equals(other.From) && Trigger.Equals(other.Trigger) && To.Equals(other.To)
        && Actors.AsSpan().SequenceEqual(other.Actors.AsSpan()) && Demands.AsSpan().SequenceEqual(other.Demands.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, Trigger, To);
}
