namespace Pemasyarakatan.Vokasi.Tests.Foundation;

/// <summary>A life as the tests declare it, line by line: from, trigger, to, actors.</summary>
internal sealed class DeclaredTable<TState, TTrigger>
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    private readonly Dictionary<(TState State, TTrigger Trigger), (TState To, HashSet<Actor> Actors)> _moves;

    private readonly Dictionary<TState, (TTrigger Trigger, Actor[] Actors)[]> _from;

    public DeclaredTable(params string[] rows)
    {
        _moves = rows
            .Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToDictionary(
                cells => (Enum.Parse<TState>(cells[0]), Enum.Parse<TTrigger>(cells[1])),
                cells => (Enum.Parse<TState>(cells[2]), cells[3..].Select(Enum.Parse<Actor>).ToHashSet()));
        _from = Enum.GetValues<TState>().ToDictionary(
            state => state,
            state => _moves.Where(move => move.Key.State.Equals(state)).Select(move => (move.Key.Trigger, move.Value.Actors.ToArray())).ToArray());
    }

    public TState? Next(TState state, TTrigger trigger, Actor actor) =>
        _moves.TryGetValue((state, trigger), out (TState To, HashSet<Actor> Actors) move) && move.Actors.Contains(actor) ? move.To : null;

    /// <summary>The moves that a state knows, each with its actors.</summary>
    public (TTrigger Trigger, Actor[] Actors)[] From(TState state) => _from[state];

    /// <summary>Holds every state × trigger × actor of a life against the table: it moves as declared, or is refused with the legal moves and stays as it was.</summary>
    public void Holds<TLife>(
        Func<TState, TLife> at, Func<TLife, TState> stateOf, Func<TLife, TTrigger, Actor, Outcome<TLife>> apply)
    {
        foreach (TState state in Enum.GetValues<TState>())
        {
            foreach (TTrigger trigger in Enum.GetValues<TTrigger>())
            {
                foreach (Actor actor in Enum.GetValues<Actor>())
                    HoldsFor(at(state), state, trigger, actor, stateOf, apply);
            }
        }
    }

    private void HoldsFor<TLife>(
        TLife life, TState state, TTrigger trigger, Actor actor, Func<TLife, TState> stateOf, Func<TLife, TTrigger, Actor, Outcome<TLife>> apply)
    {
        string cell = $"{trigger} from {state} by {actor}";
        stateOf(life).Should().Be(state, cell);
        Outcome<TLife> outcome = apply(life, trigger, actor);
        if (Next(state, trigger, actor) is { } to)
        {
            outcome.Refusals.Should().BeEmpty(cell);
            stateOf(outcome.Value).Should().Be(to, cell);
            return;
        }

        stateOf(life).Should().Be(state, cell);
        bool known = _moves.ContainsKey((state, trigger));
        Reason refusal = outcome.Refusals[0];
        refusal.Code.Should().Be(known ? LifecycleReasons.WrongActor : LifecycleReasons.NoSuchTransition, cell);
        IEnumerable<TTrigger> legal = _moves
            .Where(move => move.Key.State.Equals(state) && (!known || move.Value.Actors.Contains(actor)))
            .Select(move => move.Key.Trigger);
        refusal["legal"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Should().BeEquivalentTo(ReasonArgument.Terms(legal).Value.Split(' ', StringSplitOptions.RemoveEmptyEntries), cell);
    }
}
