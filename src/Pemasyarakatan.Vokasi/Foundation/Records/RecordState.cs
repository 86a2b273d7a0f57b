using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi;

/// <summary>What a register says about a value.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<RecordState>))]
public enum RecordState
{
    /// <summary>Nothing is on record.</summary>
    NotOnRecord = 0,

    /// <summary>The value is on record.</summary>
    Known = 1,

    /// <summary>It is on record that there is none.</summary>
    None = 2,

    /// <summary>Something is on record, but it cannot be true or cannot be read.</summary>
    Defective = 3,
}
