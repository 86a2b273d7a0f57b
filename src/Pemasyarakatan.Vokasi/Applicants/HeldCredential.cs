using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>A certificate that a person holds in a field (sertifikat yang dimiliki).</summary>
/// <remarks>Training that left no certificate is no credential. Equality by field and date. Immutable.</remarks>
public sealed record HeldCredential
{
    /// <summary>A certificate that a person holds.</summary>
    /// <param name="field">The field.</param>
    /// <param name="until">The last day on which it is valid; none where it does not expire.</param>
    public HeldCredential(TrainingField field, Recorded<LocalDate> until = default) => (Field, Until) = (Guard.Against.Null(field), until);

    /// <summary>The field.</summary>
    public TrainingField Field { get; }

    /// <summary>The last day on which it is valid; none where it does not expire.</summary>
    [JsonConverter(typeof(RegisterJsonConverterFactory))]
    public Recorded<LocalDate> Until { get; }
}
