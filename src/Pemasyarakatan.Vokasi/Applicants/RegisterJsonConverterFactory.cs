using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>Reads texts, dates and NIKs of a register as they are: one that is blank or cannot be read becomes a defect, and the row stays.</summary>
public sealed class RegisterJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(Recorded<string>) || typeToConvert == typeof(Recorded<LocalDate>) || typeToConvert == typeof(Recorded<Nik>);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The type is none of these.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        typeToConvert == typeof(Recorded<string>) ? new RegisterJsonConverter<string>()
        : typeToConvert == typeof(Recorded<LocalDate>) ? new RegisterJsonConverter<LocalDate>()
        : typeToConvert == typeof(Recorded<Nik>) ? new RegisterJsonConverter<Nik>()
        : throw new NotSupportedException("Expected a recorded text, date or NIK.");
}
