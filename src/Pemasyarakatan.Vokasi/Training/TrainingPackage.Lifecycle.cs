namespace Pemasyarakatan.Vokasi.Training;

public sealed partial class TrainingPackage
{
    /// <summary>The lifecycle of a package: announced, open, closed, running, finished; or called off before it ends.</summary>
    public static Lifecycle<PackageState, PackageTrigger> Lifecycle { get; } = new(
        "package",
        [PackageState.Finished, PackageState.Cancelled],
        [
            new(PackageState.Announced, PackageTrigger.Open, PackageState.Open, Actor.TrainingProvider, Actor.FacilityHead, Actor.FacilityOfficer),
            new(PackageState.Announced, PackageTrigger.Cancel, PackageState.Cancelled, Actor.TrainingProvider, Actor.FacilityHead),
            new(PackageState.Open, PackageTrigger.Close, PackageState.Closed, Actor.TrainingProvider, Actor.FacilityHead, Actor.FacilityOfficer),
            new(PackageState.Open, PackageTrigger.Cancel, PackageState.Cancelled, Actor.TrainingProvider, Actor.FacilityHead),
            new(PackageState.Closed, PackageTrigger.Start, PackageState.Running, Actor.TrainingProvider),
            new(PackageState.Closed, PackageTrigger.Cancel, PackageState.Cancelled, Actor.TrainingProvider, Actor.FacilityHead),
            new(PackageState.Running, PackageTrigger.Finish, PackageState.Finished, Actor.TrainingProvider),
            new(PackageState.Running, PackageTrigger.Cancel, PackageState.Cancelled, Actor.TrainingProvider, Actor.FacilityHead),
        ]);

    /// <summary>Fires a trigger.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <param name="by">Who makes it.</param>
    /// <returns>The package in its next state, or the refusal with the triggers that are permitted instead.</returns>
    /// <exception cref="ArgumentException">An argument is no declared value of its enum.</exception>
    public Outcome<TrainingPackage> Fire(PackageTrigger trigger, Actor by)
    {
        Outcome<PackageState> next = Lifecycle.Fire(State, trigger, by);
        return next.TryGetValue(out PackageState state) ? Outcome.Success(In(state)) : Outcome.Refused<TrainingPackage>(next.Refusals);
    }

    private TrainingPackage In(PackageState state) => new(
        Id, Title, Field, ProviderId, Audience, Delivery, Seats, Schedule, Registration, Scheme, Venue,
        Curriculum, Instructors, Funding, Support, CompletionAttendance, StageOf, state);
}
