using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Enrolments;

/// <summary>Where a participant was found to be after training.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Destination>))]
public enum Destination
{
    /// <summary>Works for an employer.</summary>
    Employed,

    /// <summary>Runs a business of one's own (wirausaha).</summary>
    SelfEmployed,

    /// <summary>Is in further training or in school.</summary>
    FurtherTraining,

    /// <summary>Works inside a facility (kegiatan kerja).</summary>
    WorkingInFacility,

    /// <summary>Without work.</summary>
    WithoutWork,

    /// <summary>Could not be reached.</summary>
    NotReached,
}
