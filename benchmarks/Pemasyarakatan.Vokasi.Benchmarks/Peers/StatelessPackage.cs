using Pemasyarakatan.Vokasi.Benchmarks.Lifecycles;
using Pemasyarakatan.Vokasi.Training;
using Stateless;

namespace Pemasyarakatan.Vokasi.Benchmarks.Peers;

/// <summary>The lifecycle of a package as a user of Stateless writes it: the state stored outside, the actor a parameter of the trigger, a guard on each transition.</summary>
/// <remarks>One machine serves all requests, which is less work for it than one machine a package.</remarks>
internal sealed class StatelessPackage
{
    private readonly StateMachine<PackageState, PackageTrigger> _machine;
    private readonly StateMachine<PackageState, PackageTrigger>.TriggerWithParameters<Actor>[] _triggers;
    private PackageState _state;
    private bool _refused;

    public StatelessPackage()
    {
        _machine = new(() => _state, state => _state = state);
        _machine.OnUnhandledTrigger((_, _, _) => _refused = true);
        _triggers = [.. Enum.GetValues<PackageTrigger>().Select(_machine.SetTriggerParameters<Actor>)];
        Permit(PackageState.Announced, PackageTrigger.Open, PackageState.Open, Officer);
        Permit(PackageState.Open, PackageTrigger.Close, PackageState.Closed, Officer);
        Permit(PackageState.Closed, PackageTrigger.Start, PackageState.Running, Provider);
        Permit(PackageState.Running, PackageTrigger.Finish, PackageState.Finished, Provider);
        foreach (PackageState state in (PackageState[])[PackageState.Announced, PackageState.Open, PackageState.Closed, PackageState.Running])
            Permit(state, PackageTrigger.Cancel, PackageState.Cancelled, Head);
    }

    public long Fire(TransitionRequest[] requests)
    {
        long sum = 0;
        foreach ((PackageState state, PackageTrigger trigger, Actor actor) in requests)
        {
            (_state, _refused) = (state, false);
            _machine.Fire(_triggers[(int)trigger], actor);
            sum += _refused ? -1 : (int)_state;
        }

        return sum;
    }

    private static bool Provider(Actor actor) => actor == Actor.TrainingProvider;

    private static bool Head(Actor actor) => Provider(actor) || actor == Actor.FacilityHead;

    private static bool Officer(Actor actor) => Head(actor) || actor == Actor.FacilityOfficer;

    private void Permit(PackageState from, PackageTrigger trigger, PackageState to, Func<Actor, bool> guard) =>
        _machine.Configure(from).PermitIf(_triggers[(int)trigger], to, guard);
}
