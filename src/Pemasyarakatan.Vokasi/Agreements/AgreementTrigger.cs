using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Agreements;

/// <summary>What the parties do with an agreement.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<AgreementTrigger>))]
public enum AgreementTrigger
{
    /// <summary>Begin to draw up the text.</summary>
    Draft,

    /// <summary>Sign it.</summary>
    Sign,

    /// <summary>Change it by an addendum.</summary>
    Amend,

    /// <summary>Extend its term before it ends.</summary>
    Extend,

    /// <summary>Suspend it.</summary>
    Suspend,

    /// <summary>Resume it after a suspension.</summary>
    Resume,

    /// <summary>End it before its term.</summary>
    Terminate,

    /// <summary>Replace it by another.</summary>
    Supersede,
}
