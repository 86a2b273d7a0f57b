using System.Globalization;

namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>What is on record of one fact of one person.</summary>
/// <remarks>Equality by fact, value and evidence. The default value is that of no fact, and every member but equality refuses it.</remarks>
public readonly record struct FactValue
{
    private readonly Fact? _fact;

    internal FactValue(Fact fact, FactCell cell) => (_fact, Code, Evidence) = (fact, cell.Code, cell.Evidence);

    /// <summary>The fact.</summary>
    public Fact Fact => _fact ?? throw new InvalidOperationException("The default value is that of no fact.");

    /// <summary>What the record says.</summary>
    public RecordState State =>
        FactCodes.IsNone(Known) ? RecordState.None
        : Code != FactCodes.Unknown ? RecordState.Known
        : DefectCodes.Find(Evidence) is null ? RecordState.NotOnRecord : RecordState.Defective;

    /// <summary>What is wrong with the value, where it is defective.</summary>
    public ReasonCode? Defect => Known == FactCodes.Unknown ? DefectCodes.Find(Evidence) : null;

    /// <summary>The date of the evidence, where it is recorded.</summary>
    public LocalDate? AsOf => Fact is not null && Evidence > FactCodes.NoneLow && DefectCodes.Find(Evidence) is null ? FactCodes.ToDate(Evidence) : null;

    internal int Code { get; }

    internal int Evidence { get; }

    private int Known => _fact is null ? throw new InvalidOperationException("The default value is that of no fact.") : Code;

    /// <summary>The value in words.</summary>
    /// <param name="culture">Indonesian for <c>id</c>, English for every other.</param>
    /// <returns>The value, or that there is none, or that it is not on record.</returns>
    public string ToText(CultureInfo culture) => Wording.Argument(ToArgument(), Guard.Against.Null(culture));

    /// <summary>The value in its invariant form.</summary>
    /// <returns>Such as <c>2026-01-12</c>, <c>medium</c>, <c>none</c> or <c>notOnRecord</c>.</returns>
    public override string ToString() =>
        State != RecordState.Known ? TextCodes.CamelCase(State.ToString())
        : Fact.Kind is FactKind.Ordered or FactKind.Unordered ? Fact.Definition.ValueOf(Code)
        : Fact.Kind == FactKind.Flag ? (Code == 1 ? "true" : "false")
        : Fact.Kind == FactKind.Date ? FactCodes.ToDate(Code).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)
        : ToArgument().Value;

    internal ReasonArgument ToArgument() => State == RecordState.Known ? ValueArgument(Fact, Code) : ReasonArgument.Term(State);

    internal static ReasonArgument ValueArgument(Fact fact, int code) => fact.Kind switch
    {
        FactKind.Date when code == FactCodes.Endless => ReasonArgument.Term("date.endless"),
        FactKind.Date => FactCodes.ToDate(code),
        FactKind.Number => (long)code,
        FactKind.Flag => ReasonArgument.Term(code == 1 ? "flag.true" : "flag.false"),
        FactKind.Region => ReasonArgument.Code(RegionCode.FromOrdinal(code)),
        _ => fact.Definition.TermOf(code),
    };
}
