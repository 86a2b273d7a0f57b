using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>What may happen to a person outside the training itself.</summary>
/// <remarks>A closed list, which offers, waiting entries, enrolments and assessments each answer.</remarks>
[JsonConverter(typeof(CamelCaseEnumConverter<OutsideEventKind>))]
public enum OutsideEventKind
{
    /// <summary>Moved to another facility (mutasi).</summary>
    Transfer,

    /// <summary>The judgment is final and executed: from an A to a B register (eksekusi putusan).</summary>
    Conviction,

    /// <summary>Detention ended, or acquittal (bebas demi hukum, putusan bebas).</summary>
    DetentionEnded,

    /// <summary>Released; the event says in which way (bebas).</summary>
    Release,

    /// <summary>A remission was granted (remisi).</summary>
    Remission,

    /// <summary>Away for a time, such as for a hearing or leave (keluar sementara).</summary>
    TemporaryAbsence,

    /// <summary>Put into isolation (tutupan sunyi).</summary>
    Isolation,

    /// <summary>A breach of discipline was established (pelanggaran tata tertib).</summary>
    Violation,

    /// <summary>Ill (sakit).</summary>
    Illness,

    /// <summary>Escaped (melarikan diri).</summary>
    Escape,

    /// <summary>Back after an absence, isolation, illness or escape (kembali).</summary>
    Return,

    /// <summary>Died (meninggal dunia).</summary>
    Death,
}
