namespace Pemasyarakatan.Vokasi;

/// <summary>The reason codes of a transition that is not permitted: <c>lifecycle.*</c>.</summary>
/// <remarks>Each code is a constant of the wire; <c>docs/reason-codes.md</c> lists them with their texts.</remarks>
public static class LifecycleReasons
{
    /// <summary>The state does not know this trigger; the permitted ones are named.</summary>
    public static ReasonCode NoSuchTransition { get; } = new("lifecycle.noSuchTransition", ReasonKind.Refusal, "lifecycle", "state", "trigger", "legal");

    /// <summary>The transition exists, but someone else fires it; who, and what this actor may do instead, is named.</summary>
    public static ReasonCode WrongActor { get; } = new("lifecycle.wrongActor", ReasonKind.Refusal, "lifecycle", "state", "trigger", "actor", "allowed", "legal");

    internal static ImmutableArray<ReasonCode> All =>
    [
        NoSuchTransition, WrongActor,
    ];
}
