namespace Pemasyarakatan.Vokasi.Outcomes;

public sealed partial class ReasonCode
{
    /// <summary>The state does not know this move; the legal ones are named.</summary>
    public static ReasonCode LifecycleNoSuchMove { get; } = new("lifecycle.noSuchMove", ReasonKind.Refusal, "lifecycle", "state", "trigger", "legal");

    /// <summary>The move exists, but someone else makes it; who, and what this actor may do instead, is named.</summary>
    public static ReasonCode LifecycleWrongActor { get; } = new("lifecycle.wrongActor", ReasonKind.Refusal, "lifecycle", "state", "trigger", "actor", "allowed", "legal");

    private static ImmutableArray<ReasonCode> LifecycleCodes => [LifecycleNoSuchMove, LifecycleWrongActor];
}
