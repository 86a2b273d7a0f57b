using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Benchmarks.Ratios;

internal static class LifecycleRatios
{
    private const int Moves = 1_000_000;

    /// <summary>A transition of the training package's life against the same table as a hand-written switch, over random moves of which about half are legal.</summary>
    public static Ratio Transition()
    {
        (PackageState State, PackageTrigger Trigger, Actor Actor)[] moves = RandomMoves();
        if (Table(moves) != Switch(moves))
            throw new InvalidOperationException("The table and the switch disagree.");
        (double ours, double baseline) = Stopwatches.Pair(() => Table(moves), () => Switch(moves), Moves, rounds: 31);
        return new("lifecycle transition", ours, baseline, Stopwatches.BytesAUnit(() => Table(moves), Moves), TargetRatio: 1, TargetBytes: 0);
    }

    private static (PackageState State, PackageTrigger Trigger, Actor Actor)[] RandomMoves()
    {
        Random random = new(20_260_105);
        PackageState[] states = Enum.GetValues<PackageState>();
        PackageTrigger[] triggers = Enum.GetValues<PackageTrigger>();
        Actor[] actors = Enum.GetValues<Actor>();
        var legal = TrainingPackage.Lifecycle.Transitions;
        var moves = new (PackageState, PackageTrigger, Actor)[Moves];
        for (int i = 0; i < moves.Length; i++)
        {
            var edge = legal[random.Next(legal.Length)];
            moves[i] = random.Next(2) == 0
                ? (edge.From, edge.Trigger, edge.Actors[random.Next(edge.Actors.Length)])
                : (states[random.Next(states.Length)], triggers[random.Next(triggers.Length)], actors[random.Next(actors.Length)]);
        }

        return moves;
    }

    private static long Table((PackageState State, PackageTrigger Trigger, Actor Actor)[] moves)
    {
        long sum = 0;
        foreach ((PackageState state, PackageTrigger trigger, Actor actor) in moves)
            sum += TrainingPackage.Lifecycle.Fire(state, trigger, actor).TryGetValue(out PackageState next) ? (int)next : -1;
        return sum;
    }

    private static long Switch((PackageState State, PackageTrigger Trigger, Actor Actor)[] moves)
    {
        long sum = 0;
        foreach ((PackageState state, PackageTrigger trigger, Actor actor) in moves)
            sum += HandWrittenSwitch.TryFire(state, trigger, actor, out PackageState next) ? (int)next : -1;
        return sum;
    }
}
