using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>What becomes of a reserved seat that no member of its reserve can take.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<SeatReserveKind>))]
public enum SeatReserveKind
{
    /// <summary>It goes to whoever is next in merit order.</summary>
    Soft,

    /// <summary>It stays empty.</summary>
    Hard,
}
