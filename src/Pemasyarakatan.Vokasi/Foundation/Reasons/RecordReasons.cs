namespace Pemasyarakatan.Vokasi;

/// <summary>The reason codes of what is not on record or cannot be read: <c>record.*</c>.</summary>
/// <remarks>Each code is a constant of the wire; <c>docs/reason-codes.md</c> lists them with their texts.</remarks>
public static class RecordReasons
{
    /// <summary>Nothing about this is on record.</summary>
    public static ReasonCode Missing { get; } = new("record.missing", ReasonKind.Missing, "what");

    /// <summary>The recorded value cannot be read.</summary>
    public static ReasonCode Unreadable { get; } = new("record.unreadable", ReasonKind.Defect);

    /// <summary>The field of the register is blank.</summary>
    public static ReasonCode Blank { get; } = new("record.blank", ReasonKind.Defect);

    internal static ImmutableArray<ReasonCode> All =>
    [
        Missing, Unreadable, Blank,
    ];
}
