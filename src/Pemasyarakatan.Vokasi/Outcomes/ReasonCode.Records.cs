namespace Pemasyarakatan.Vokasi.Outcomes;

public sealed partial class ReasonCode
{
    /// <summary>Nothing about this is on record.</summary>
    public static ReasonCode RecordMissing { get; } = new("record.missing", ReasonKind.Missing, "what");

    /// <summary>The recorded value cannot be read.</summary>
    public static ReasonCode RecordUnreadable { get; } = new("record.unreadable", ReasonKind.Defect);

    /// <summary>The field of the register is blank.</summary>
    public static ReasonCode RecordBlank { get; } = new("record.blank", ReasonKind.Defect);

    private static ImmutableArray<ReasonCode> RecordCodes => [RecordMissing, RecordUnreadable, RecordBlank];
}
