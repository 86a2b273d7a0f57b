using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Agreements;

/// <summary>How far an agreement has come, by what the parties have done; expired and in force are no states.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<AgreementState>))]
public enum AgreementState
{
    /// <summary>A visit or an audience (audiensi, silaturahmi): nothing is agreed.</summary>
    Approach,

    /// <summary>The text is being drawn up.</summary>
    Drafting,

    /// <summary>Signed.</summary>
    Signed,

    /// <summary>Suspended: what runs may finish, nothing new begins.</summary>
    Suspended,

    /// <summary>Ended before its term.</summary>
    Terminated,

    /// <summary>Replaced by another agreement.</summary>
    Superseded,
}
