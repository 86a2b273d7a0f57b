using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Training;

/// <summary>How far a package has come, by what has been done; what the calendar alone says is no state.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<PackageState>))]
public enum PackageState
{
    /// <summary>Announced; nobody can apply yet.</summary>
    Announced,

    /// <summary>Open for applications.</summary>
    Open,

    /// <summary>Closed for applications; the training has not begun.</summary>
    Closed,

    /// <summary>The training has begun.</summary>
    Running,

    /// <summary>The training has been held to its end.</summary>
    Finished,

    /// <summary>The training was called off.</summary>
    Cancelled,
}
