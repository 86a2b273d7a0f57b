using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi;

/// <summary>What a reason code is used for.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ReasonKind>))]
public enum ReasonKind
{
    /// <summary>Why a question is answered with no or a command is refused.</summary>
    Refusal,

    /// <summary>What is not on record and has to be obtained.</summary>
    Missing,

    /// <summary>What deserves attention and stops nothing.</summary>
    Advisory,

    /// <summary>What is wrong with a recorded value.</summary>
    Defect,

    /// <summary>How a criterion of a policy stands: the fact, what it is and what is required.</summary>
    Finding,

    /// <summary>A way that is left after a refusal.</summary>
    Remedy,
}
