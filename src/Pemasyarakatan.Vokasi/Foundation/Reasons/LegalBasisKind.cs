using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi;

/// <summary>Where a rule comes from.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<LegalBasisKind>))]
public enum LegalBasisKind
{
    /// <summary>A law or regulation, cited to the article.</summary>
    Law,

    /// <summary>A cooperation agreement.</summary>
    Agreement,

    /// <summary>A public announcement of the programme.</summary>
    Announcement,

    /// <summary>An assumption, to be replaced by what the facility decides.</summary>
    Assumption,
}
