using Pemasyarakatan.Vokasi.Benchmarks.Lifecycles;
using Pemasyarakatan.Vokasi.Benchmarks.Measuring;
using Pemasyarakatan.Vokasi.Benchmarks.Peers;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Benchmarks.Ratios;

internal static class LifecycleRatios
{
    private const int Requests = 1_000_000, RequestsOfPeer = 10_000;

    /// <summary>A transition of the training package against the same table as a hand-written switch, over random requests of which about half are legal; then the same in Stateless.</summary>
    public static IEnumerable<Line> Lines()
    {
        TransitionRequest[] requests = RandomRequests();
        TransitionRequest[] fewer = requests[..RequestsOfPeer];
        StatelessPackage peer = new();
        long Ours() => Table(requests);
        long Baseline() => Switch(requests);
        long Peer() => peer.Fire(fewer);
        if (Ours() != Baseline())
            throw new InvalidOperationException("The table and the switch disagree.");
        if (Peer() != Switch(fewer))
            throw new InvalidOperationException("Stateless and the switch disagree.");
        Work baseline = new(Baseline, Requests);
        yield return Line.Compare("lifecycle transition", new(Ours, Requests), baseline, new(1, 0));
        yield return Line.Compare($"(peer) {Versions.Of(typeof(Stateless.StateMachine<,>))}, the same transition", new(Peer, RequestsOfPeer), baseline, target: null);
    }

    private static TransitionRequest[] RandomRequests()
    {
        Random random = new(20_260_105);
        PackageState[] states = Enum.GetValues<PackageState>();
        PackageTrigger[] triggers = Enum.GetValues<PackageTrigger>();
        Actor[] actors = Enum.GetValues<Actor>();
        var legal = TrainingPackage.Lifecycle.Transitions;
        var requests = new TransitionRequest[Requests];
        for (int i = 0; i < requests.Length; i++)
        {
            var edge = legal[random.Next(legal.Length)];
            requests[i] = random.Next(2) == 0
                ? new(edge.From, edge.Trigger, edge.Actors[random.Next(edge.Actors.Length)])
                : new(states[random.Next(states.Length)], triggers[random.Next(triggers.Length)], actors[random.Next(actors.Length)]);
        }

        return requests;
    }

    private static long Table(TransitionRequest[] requests)
    {
        long sum = 0;
        foreach ((PackageState state, PackageTrigger trigger, Actor actor) in requests)
            sum += TrainingPackage.Lifecycle.Fire(state, trigger, actor).TryGetValue(out PackageState next) ? (int)next : -1;
        return sum;
    }

    private static long Switch(TransitionRequest[] requests)
    {
        long sum = 0;
        foreach ((PackageState state, PackageTrigger trigger, Actor actor) in requests)
            sum += HandWrittenSwitch.TryFire(state, trigger, actor, out PackageState next) ? (int)next : -1;
        return sum;
    }
}
