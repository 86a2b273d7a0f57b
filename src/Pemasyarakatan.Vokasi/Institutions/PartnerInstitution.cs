using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Calendars;
using Pemasyarakatan.Vokasi.Outcomes;
using Pemasyarakatan.Vokasi.Regions;

namespace Pemasyarakatan.Vokasi.Institutions;

/// <summary>An institution with which a facility works: a regional government, its agency, a training centre, a certification body, a company.</summary>
/// <remarks>Equality by all members. Immutable.</remarks>
public sealed record PartnerInstitution
{
    /// <summary>An institution.</summary>
    /// <param name="id">Its code.</param>
    /// <param name="name">Its name.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="region">Its region, where it has one; a regional government always has.</param>
    /// <param name="parent">The id of the institution whose organ it is, where it is one.</param>
    /// <param name="licenceTerm">Of a certification body, how long its licence lasts.</param>
    /// <param name="licensedSchemes">Of a certification body, the codes of the schemes within its licence, where they are on record.</param>
    /// <exception cref="ArgumentException">
    /// A code has not the shape of one, the name is blank, a regional government has no region, an institution is its own organ, or another than a certification body has a licence.
    /// </exception>
    [JsonConstructor]
    public PartnerInstitution(
        string id, string name, PartnerKind kind, RegionCode? region = null, string? parent = null, Recorded<DateRange> licenceTerm = default, ImmutableArray<string> licensedSchemes = default)
    {
        Id = Guard.Against.NotCode(id);
        Name = Guard.Against.NullOrWhiteSpace(name);
        Kind = Guard.Against.EnumOutOfRange(kind);
        Guard.Against.Condition(region is { } code ? code == default : kind == PartnerKind.RegionalGovernment, "Expected the region of a regional government.", nameof(region));
        Region = region;
        Parent = parent is null ? null : Guard.Against.NotCode(parent);
        Guard.Against.Condition(string.Equals(parent, id, StringComparison.Ordinal), "Expected another institution than this one.", nameof(parent));
        LicenceTerm = licenceTerm;
        LicensedSchemes = Guard.Against.NullElements<string>(licensedSchemes);
        foreach (string scheme in LicensedSchemes)
            Guard.Against.NotCode(scheme, nameof(licensedSchemes));
        bool licensed = licenceTerm.IsKnown || !LicensedSchemes.IsEmpty;
        Guard.Against.Condition(licensed && kind != PartnerKind.CertificationBody, "Expected a licence of a certification body alone.", nameof(licenceTerm));
    }

    /// <summary>Its code.</summary>
    public string Id { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What it is.</summary>
    public PartnerKind Kind { get; }

    /// <summary>Its region, or null where it has none.</summary>
    public RegionCode? Region { get; }

    /// <summary>The id of the institution whose organ it is, or null.</summary>
    public string? Parent { get; }

    /// <summary>Of a certification body, how long its licence (lisensi BNSP) lasts; none where it has none.</summary>
    public Recorded<DateRange> LicenceTerm { get; }

    /// <summary>Of a certification body, the codes of the schemes within its licence; empty where they are not on record.</summary>
    public ImmutableArray<string> LicensedSchemes { get; }

    /// <summary>Whether it is licensed to certify by a scheme on a date.</summary>
    /// <param name="scheme">The code of the scheme.</param>
    /// <param name="on">The date.</param>
    /// <returns>False for any other than a certification body, without a licence and outside its term or schemes; unknown where term or schemes are not on record.</returns>
    public Truth IsLicensed(string scheme, LocalDate on)
    {
        if (Kind != PartnerKind.CertificationBody || LicenceTerm.IsNone)
            return Truth.False;
        bool outOfTerm = LicenceTerm.TryGetValue(out DateRange? term) && !term.Contains(on);
        bool outOfScope = !LicensedSchemes.IsEmpty && !LicensedSchemes.Contains(scheme, StringComparer.Ordinal);
        return outOfTerm || outOfScope ? Truth.False
            : LicenceTerm.IsKnown && !LicensedSchemes.IsEmpty ? Truth.True
            : Truth.Unknown;
    }

    /// <inheritdoc/>
    public bool Equals(PartnerInstitution? other) =>
        other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal) && string.Equals(Name, other.Name, StringComparison.Ordinal) && Kind == other.Kind
        && Region.Equals(other.Region) && string.Equals(Parent, other.Parent, StringComparison.Ordinal) && LicenceTerm == other.LicenceTerm
        && LicensedSchemes.AsSpan().SequenceEqual(other.LicensedSchemes.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
