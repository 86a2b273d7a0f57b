using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Training;

/// <summary>A level of the Indonesian qualifications framework (KKNI), 1 to 9.</summary>
/// <remarks>1 to 3 operator, 4 to 6 technician or analyst, 7 to 9 expert (Perpres 8/2012 Ps. 2). The number on the wire.</remarks>
[JsonConverter(typeof(KkniLevelJsonConverter))]
public enum KkniLevel
{
    /// <summary>Operator, level 1.</summary>
    Level1 = 1,

    /// <summary>Operator, level 2.</summary>
    Level2 = 2,

    /// <summary>Operator, level 3.</summary>
    Level3 = 3,

    /// <summary>Technician or analyst, level 4.</summary>
    Level4 = 4,

    /// <summary>Technician or analyst, level 5.</summary>
    Level5 = 5,

    /// <summary>Technician or analyst, level 6.</summary>
    Level6 = 6,

    /// <summary>Expert, level 7.</summary>
    Level7 = 7,

    /// <summary>Expert, level 8.</summary>
    Level8 = 8,

    /// <summary>Expert, level 9.</summary>
    Level9 = 9,
}
