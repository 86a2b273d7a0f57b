using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Benchmarks.Lifecycles;

/// <summary>What somebody asks of a package in some state, legal or not.</summary>
internal readonly record struct TransitionRequest(PackageState State, PackageTrigger Trigger, Actor Actor);
