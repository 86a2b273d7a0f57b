using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>What was imposed.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<SentenceKind>))]
public enum SentenceKind
{
    /// <summary>Imprisonment for a term (pidana penjara waktu tertentu).</summary>
    Term,

    /// <summary>Imprisonment for life (pidana seumur hidup): it has neither fractions nor an expiry.</summary>
    Life,

    /// <summary>The death penalty (pidana mati): it has neither fractions nor an expiry.</summary>
    Death,
}
