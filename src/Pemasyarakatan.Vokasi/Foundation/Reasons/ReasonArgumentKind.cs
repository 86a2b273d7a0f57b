namespace Pemasyarakatan.Vokasi;

/// <summary>The closed set of what a reason may carry: never free text, a name or a NIK.</summary>
internal enum ReasonArgumentKind
{
    /// <summary>A date.</summary>
    Date,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A period of date units.</summary>
    Period,

    /// <summary>A text code: an id, a region, a unit of competency.</summary>
    Code,

    /// <summary>A term of the library with a wording in both languages, such as <c>riskLevel.high</c>.</summary>
    Term,

    /// <summary>Several terms.</summary>
    Terms,

    /// <summary>The id of a criterion of a policy.</summary>
    Criterion,
}
