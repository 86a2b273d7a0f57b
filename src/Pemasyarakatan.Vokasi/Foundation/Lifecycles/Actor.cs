using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi;

/// <summary>The role in which someone fires a transition: the office counts, never the person.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Actor>))]
public enum Actor
{
    /// <summary>The head of the facility (Kepala Rutan, Kepala Lapas).</summary>
    FacilityHead,

    /// <summary>An officer of the facility who is in charge of training (petugas pembinaan or pelayanan tahanan).</summary>
    FacilityOfficer,

    /// <summary>The partner of the agreement: a regional government, its agency or another institution.</summary>
    Partner,

    /// <summary>The institution that gives the training, through its instructors.</summary>
    TrainingProvider,

    /// <summary>The applicant or participant.</summary>
    Applicant,

    /// <summary>The assessor of competence (asesor kompetensi): recommends, never decides.</summary>
    Assessor,

    /// <summary>The panel of the certification body that decides (rapat pleno).</summary>
    DecisionPanel,

    /// <summary>The certification body (Lembaga Sertifikasi Profesi).</summary>
    CertificationBody,

    /// <summary>The register: an outside event such as a transfer, a release or a death, as recorded.</summary>
    Registry,
}
