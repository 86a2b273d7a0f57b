using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Training;

/// <summary>What happens to a package.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<PackageTrigger>))]
public enum PackageTrigger
{
    /// <summary>Opens the package for applications.</summary>
    Open,

    /// <summary>Closes it for applications.</summary>
    Close,

    /// <summary>Begins the training.</summary>
    Start,

    /// <summary>Ends the training as planned.</summary>
    Finish,

    /// <summary>Calls the training off.</summary>
    Cancel,
}
