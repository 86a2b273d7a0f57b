using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Benchmarks.Lifecycles;

/// <summary>The lifecycle of a package as a switch, which says no but not why.</summary>
internal static class HandWrittenSwitch
{
    public static bool TryFire(PackageState state, PackageTrigger trigger, Actor actor, out PackageState next)
    {
        bool provider = actor == Actor.TrainingProvider;
        bool head = provider || actor == Actor.FacilityHead;
        bool officer = head || actor == Actor.FacilityOfficer;
        (bool allowed, next) = (state, trigger) switch
        {
            (PackageState.Announced, PackageTrigger.Open) => (officer, PackageState.Open),
            (PackageState.Open, PackageTrigger.Close) => (officer, PackageState.Closed),
            (PackageState.Closed, PackageTrigger.Start) => (provider, PackageState.Running),
            (PackageState.Running, PackageTrigger.Finish) => (provider, PackageState.Finished),
            (PackageState.Announced or PackageState.Open or PackageState.Closed or PackageState.Running, PackageTrigger.Cancel) => (head, PackageState.Cancelled),
            _ => (false, state),
        };
        return allowed;
    }
}
