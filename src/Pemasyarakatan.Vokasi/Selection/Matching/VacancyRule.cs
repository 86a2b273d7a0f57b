using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>What becomes of the others when somebody who was placed leaves a matching.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<VacancyRule>))]
public enum VacancyRule
{
    /// <summary>Everybody is placed anew without the one who left: nobody is worse off, but people who were placed may move up, and others onto their seats.</summary>
    RerunAll,

    /// <summary>The seat goes to somebody who has none; who was placed stays, even where they would rather have had that seat and stood before whoever gets it.</summary>
    OnlyUnplaced,
}
