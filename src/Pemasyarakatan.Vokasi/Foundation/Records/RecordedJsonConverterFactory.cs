using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi;

/// <summary>Makes the strict converter of any <see cref="Recorded{T}"/>.</summary>
public sealed class RecordedJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        Guard.Against.Null(typeToConvert).IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Recorded<>);

    /// <inheritdoc/>
    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "The converter has one public constructor and asks nothing of T.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Code for reference types is shared; for value types an application compiled ahead of time has to name the closed converter itself. Not tried under native AOT.")]
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(RecordedJsonConverter<>).MakeGenericType(Guard.Against.Null(typeToConvert).GetGenericArguments()))!;
}
