using System.Text.Json;

namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>Reads a value of a register as it is: a text that is blank or cannot be read becomes a defect, and the row stays.</summary>
/// <typeparam name="T">The type of the value, such as a NIK or a date.</typeparam>
/// <remarks>What is no text at all, such as a number in place of a date, is a fault of the file and not of the register.</remarks>
internal sealed class RegisterJsonConverter<T> : RecordedJsonConverter<T>
    where T : notnull
{
    protected override Recorded<T> ReadValue(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException("Expected a text.");
        if (typeof(T) == typeof(LocalDate) && LocalDateJsonConverter.TryRead(in reader, out LocalDate date))
            return Recorded.Known((T)(object)date);
        string text = reader.GetString()!;
        if (string.IsNullOrWhiteSpace(text))
            return Recorded<T>.Defective(RecordReasons.Blank);
        // A NIK alone says more exactly what is wrong with it.
        if (typeof(T) == typeof(Nik) && Nik.DefectOf(text) is { } defect)
            return Recorded<T>.Defective(defect);
        if (typeof(T) == typeof(Nik))
            return Recorded.Known((T)(object)Nik.Parse(text, null));
        try
        {
            return base.ReadValue(ref reader, options);
        }
        catch (JsonException)
        {
            return Recorded<T>.Defective(RecordReasons.Unreadable);
        }
    }
}
