using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Agreements;

/// <summary>An institution with which a facility works: a regional government, its agency, a training centre, a certification body, a company.</summary>
/// <remarks>Equality by all members. Immutable.</remarks>
public sealed record PartnerInstitution
{
    private static readonly ReasonArgument LicenceTermTerm = ReasonArgument.Term("institution.licenceTerm");
    private static readonly ReasonArgument SchemesTerm = ReasonArgument.Term("institution.licensedSchemes");

    /// <summary>An institution.</summary>
    /// <param name="id">Its code.</param>
    /// <param name="name">Its name.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="region">Its region, where it has one; a regional government always has.</param>
    /// <param name="parent">The id of the institution whose organ it is, where it is one.</param>
    /// <param name="licenceTerm">Of a certification body, how long its licence lasts.</param>
    /// <param name="licensedSchemes">Of a certification body, the codes of the schemes within its licence, where they are on record.</param>
    /// <param name="appealWithin">Of a certification body, how long after a decision one may appeal; none where it sets no term.</param>
    /// <param name="appealAnsweredWithin">Of a certification body, how long after an appeal it is to be answered; none where it sets no term.</param>
    /// <param name="renewalAhead">Of a certification body, how long before the last date of a certificate its renewal is to be applied for; none where it sets no term.</param>
    /// <param name="panelSize">Of a certification body, how many people a deciding panel has at least, one or more; none where it sets no number.</param>
    /// <param name="forms">Of a certification body, the codes of its forms: by <c>apply</c> that of the application, by a trigger of an assessment such as <c>selfAssess</c> that of the trigger.</param>
    /// <exception cref="ArgumentException">
    /// A code has not the shape of one, the name is blank, a regional government has no region, an institution is its own organ, a period or number is out of its range, or another than a certification body has a licence or what goes with one.
    /// </exception>
    [JsonConstructor]
    public PartnerInstitution(
        string id,
        string name,
        PartnerKind kind,
        RegionCode? region = null,
        string? parent = null,
        Recorded<DateRange> licenceTerm = default,
        ImmutableArray<string> licensedSchemes = default,
        Recorded<Period> appealWithin = default,
        Recorded<Period> appealAnsweredWithin = default,
        Recorded<Period> renewalAhead = default,
        Recorded<int> panelSize = default,
        ImmutableSortedDictionary<string, string>? forms = null)
    {
        Id = Guard.Against.InvalidCode(id);
        Name = Guard.Against.NullOrWhiteSpace(name);
        Kind = Guard.Against.EnumOutOfRange(kind);
        Guard.Against.Condition(region is { } code ? code == default : kind == PartnerKind.RegionalGovernment, "Expected the region of a regional government.", nameof(region));
        Region = region;
        Parent = parent is null ? null : Guard.Against.InvalidCode(parent);
        Guard.Against.Condition(string.Equals(parent, id, StringComparison.Ordinal), "Expected another institution than this one.", nameof(parent));
        LicenceTerm = licenceTerm;
        LicensedSchemes = Guard.Against.NullElements<string>(licensedSchemes);
        foreach (string scheme in LicensedSchemes)
            Guard.Against.InvalidCode(scheme, nameof(licensedSchemes));
        (AppealWithin, AppealAnsweredWithin, RenewalAhead) = (Term(appealWithin), Term(appealAnsweredWithin), Term(renewalAhead));
        Guard.Against.Condition(panelSize.TryGetValue(out int size) && size < 1, "Expected a panel of one or more.", nameof(panelSize));
        PanelSize = panelSize;
        Forms = (forms ?? ImmutableSortedDictionary<string, string>.Empty).WithComparers(StringComparer.Ordinal);
        foreach (string form in Forms.Keys.Concat(Forms.Values))
            Guard.Against.InvalidCode(form, nameof(forms));
        bool licensed = licenceTerm.IsKnown || !LicensedSchemes.IsEmpty || AppealWithin.IsKnown || AppealAnsweredWithin.IsKnown || RenewalAhead.IsKnown || PanelSize.IsKnown || !Forms.IsEmpty;
        Guard.Against.Condition(licensed && kind != PartnerKind.CertificationBody, "Expected a licence, and what goes with it, of a certification body alone.", nameof(licenceTerm));
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

    /// <summary>Of a certification body, how long after a decision one may appeal (jangka waktu banding); none where it sets no term.</summary>
    public Recorded<Period> AppealWithin { get; }

    /// <summary>Of a certification body, how long after an appeal it is to be answered; none where it sets no term.</summary>
    public Recorded<Period> AppealAnsweredWithin { get; }

    /// <summary>Of a certification body, how long before the last date of a certificate its renewal is to be applied for; none where it sets no term.</summary>
    public Recorded<Period> RenewalAhead { get; }

    /// <summary>Of a certification body, how many people a deciding panel (rapat pleno) has at least; none where it sets no number.</summary>
    public Recorded<int> PanelSize { get; }

    /// <summary>Of a certification body, the codes of its forms, such as <c>FR.APL.01</c> by <c>apply</c>; they differ from body to body.</summary>
    public ImmutableSortedDictionary<string, string> Forms { get; }

    /// <summary>Whether it is licensed to certify by a scheme on a date.</summary>
    /// <param name="scheme">The code of the scheme.</param>
    /// <param name="on">The date.</param>
    /// <returns>No for any other than a certification body, without a licence and outside its term or schemes; unknown where term or schemes are not on record.</returns>
    public Ruling IsLicensed(string scheme, LocalDate on)
    {
        if (Kind != PartnerKind.CertificationBody)
            return Ruling.Of(Reason.Of(InstitutionReasons.NotLicensed, ReasonArgument.Code(Id), on));
        IEnumerable<Reason> scope = LicensedSchemes.IsEmpty ? [Reason.Of(RecordReasons.Missing, SchemesTerm)]
            : LicensedSchemes.Contains(scheme, StringComparer.Ordinal) ? []
            : [Reason.Of(InstitutionReasons.SchemeNotLicensed, ReasonArgument.Code(Id), ReasonArgument.Code(scheme))];
        return Ruling.Of([.. LicenceTerm.Outside(on, InstitutionReasons.NotLicensed, Id, LicenceTermTerm), .. scope]);
    }

    /// <inheritdoc/>
    public bool Equals(PartnerInstitution? other) =>
        other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal) && string.Equals(Name, other.Name, StringComparison.Ordinal) && Kind == other.Kind
        && Region.Equals(other.Region) && string.Equals(Parent, other.Parent, StringComparison.Ordinal) && LicenceTerm == other.LicenceTerm
        && LicensedSchemes.AsSpan().SequenceEqual(other.LicensedSchemes.AsSpan())
        && AppealWithin == other.AppealWithin && AppealAnsweredWithin == other.AppealAnsweredWithin && RenewalAhead == other.RenewalAhead
        && PanelSize == other.PanelSize && Forms.SequenceEqual(other.Forms);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The id and the kind.</summary>
    /// <returns>Such as <c>blk-medan: RegionalTrainingCentre</c>.</returns>
    public override string ToString() => $"{Id}: {Kind}";

    private static Recorded<Period> Term(Recorded<Period> term, [CallerArgumentExpression(nameof(term))] string? parameter = null)
    {
        if (term.TryGetValue(out Period? period))
            Guard.Against.InvalidPeriod(period, parameter);
        return term;
    }
}
