using Pemasyarakatan.Vokasi.Tests.Contracts;

namespace Pemasyarakatan.Vokasi.Tests.Foundation;

/// <summary>Random walks through a life: most moves are such as its state knows, by any actor, on dates that mostly run forward.</summary>
internal sealed class RandomWalk<TLife, TEntry, TState, TTrigger>(DeclaredTable<TState, TTrigger> table)
    where TLife : notnull
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    private const int Steps = 1_000_000;
    private const int StepsAWalk = 200;
    private static readonly TTrigger[] Triggers = Enum.GetValues<TTrigger>();
    private static readonly Actor[] Actors = Enum.GetValues<Actor>();

    /// <summary>A life at its beginning.</summary>
    public required Func<Random, TLife> Begin { get; init; }

    /// <summary>The date before which nothing happens.</summary>
    public required LocalDate From { get; init; }

    public required Func<TLife, TState> StateOf { get; init; }

    public required Func<Random, TTrigger, Actor, LocalDate, TEntry> Propose { get; init; }

    public required Func<TLife, TEntry, Outcome<TLife>> Apply { get; init; }

    /// <summary>The same life made anew from its history.</summary>
    public required Func<TLife, TLife> Replay { get; init; }

    /// <summary>Moves that would end nearly every walk at once are proposed but rarely.</summary>
    public required Func<TTrigger, bool> Ends { get; init; }

    /// <summary>A million steps that never leave the table, and every history replays; gives the states that were reached.</summary>
    public HashSet<TState> Walk()
    {
        HashSet<TState> visited = [];
        for (int seed = 0; seed < Laws.Times(Steps) / StepsAWalk; seed++)
        {
            Random random = new(seed);
            TLife life = Begin(random);
            LocalDate on = From;
            for (int step = 0; step < StepsAWalk; step++)
                (life, on) = Step(life, on, random, seed, step, visited);
            if (!EqualityComparer<TLife>.Default.Equals(Replay(life), life))
                Assert.Fail($"Seed {seed}: the history does not replay.");
            // Reading is another replay, and a slower one.
            if (seed % 50 == 0 && !EqualityComparer<TLife>.Default.Equals(VokasiJson.Read<TLife>(VokasiJson.Write(life)), life))
                Assert.Fail($"Seed {seed}: the history is not read as it was written.");
        }

        return visited;
    }

    private (TLife Life, LocalDate On) Step(TLife life, LocalDate on, Random random, int seed, int step, HashSet<TState> visited)
    {
        TState before = StateOf(life);
        (TTrigger trigger, Actor actor) = Pick(random, before);
        LocalDate date = on.PlusDays(random.Next(-1, 3));
        if (Ends(trigger) && random.Next(20) != 0)
            return (life, on);
        Outcome<TLife> outcome = Apply(life, Propose(random, trigger, actor, date));
        if (!outcome.Success)
            return (life, on);
        TLife next = outcome.Value;
        TState after = StateOf(next);
        if (table.Next(before, trigger, actor) is not { } declared || !declared.Equals(after))
            Assert.Fail($"Seed {seed}, step {step}: {trigger} from {before} by {actor} led to {after}.");
        visited.Add(after);
        return (next, date > on ? date : on);
    }

    private (TTrigger Trigger, Actor Actor) Pick(Random random, TState state)
    {
        var known = table.From(state);
        if (known.Length == 0 || random.Next(4) == 0)
            return (Triggers[random.Next(Triggers.Length)], Actors[random.Next(Actors.Length)]);
        (TTrigger trigger, Actor[] actors) = known[random.Next(known.Length)];
        return (trigger, actors[random.Next(actors.Length)]);
    }
}
