using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Training;

/// <summary>Who travels: how a training reaches its participants.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<DeliveryMode>))]
public enum DeliveryMode
{
    /// <summary>At the provider's own place (institusional): participants go out.</summary>
    Institutional,

    /// <summary>At a place near the participants (non-institusional): the instructors come in.</summary>
    NonInstitutional,

    /// <summary>In a mobile training unit (MTU): instructors and workshop come in.</summary>
    MobileUnit,
}
