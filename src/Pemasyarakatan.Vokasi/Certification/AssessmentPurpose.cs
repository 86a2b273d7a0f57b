using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Certification;

/// <summary>For what competence is assessed, as the application says.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<AssessmentPurpose>))]
public enum AssessmentPurpose
{
    /// <summary>A first certificate (sertifikasi), as a rule after a training.</summary>
    Certification,

    /// <summary>Recognition of prior learning (Rekognisi Pembelajaran Lampau): years of uncertified work count, and no course is needed.</summary>
    Rpl,

    /// <summary>Renewal of a certificate that ends (sertifikasi ulang).</summary>
    Renewal,
}
