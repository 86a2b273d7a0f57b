using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>A breach of discipline (pelanggaran tata tertib) that was established.</summary>
/// <remarks>Equality by both. Immutable.</remarks>
public sealed record Violation
{
    /// <summary>A breach of discipline.</summary>
    /// <param name="severity">How serious it is.</param>
    /// <param name="on">When it happened.</param>
    public Violation(ViolationSeverity severity, Recorded<LocalDate> on = default) => (Severity, On) = (Guard.Against.EnumOutOfRange(severity), on);

    /// <summary>How serious it is.</summary>
    public ViolationSeverity Severity { get; }

    /// <summary>When it happened.</summary>
    [JsonConverter(typeof(RegisterJsonConverterFactory))]
    public Recorded<LocalDate> On { get; }
}
