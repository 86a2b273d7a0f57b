using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Agreements;

/// <summary>A party to a cooperation: the legal entity, the organs through which it acts, and who signed for it.</summary>
/// <remarks>The entity is either a facility or an institution. Equality by all members. Immutable.</remarks>
public sealed record Party
{
    /// <summary>A party.</summary>
    /// <param name="facility">The facility, where the party is one.</param>
    /// <param name="institution">The institution, where the party is one.</param>
    /// <param name="organs">The organs through which an institution acts, such as the agency of a city.</param>
    /// <param name="signatory">Who signed for it; none where it is on record that nobody did.</param>
    /// <param name="documentNumber">The number that the party gave the document; each party gives its own.</param>
    /// <param name="attendees">The offices that attended or spoke for it without signing.</param>
    /// <param name="obligations">What it undertakes, in the words of the document.</param>
    /// <exception cref="ArgumentException">
    /// There is not exactly one of facility and institution, an organ stands twice or belongs to another institution, a facility acts through organs, or a text is blank.
    /// </exception>
    [JsonConstructor]
    public Party(
        Facility? facility = null,
        PartnerInstitution? institution = null,
        ImmutableArray<PartnerInstitution> organs = default,
        Recorded<Signatory> signatory = default,
        Recorded<string> documentNumber = default,
        ImmutableArray<string> attendees = default,
        ImmutableArray<string> obligations = default)
    {
        Guard.Against.Condition(facility is null == institution is null, "Expected exactly one of a facility and an institution.", nameof(institution));
        Organs = Guard.Against.NullElements<PartnerInstitution>(organs);
        Attendees = Guard.Against.NullElements<string>(attendees);
        Obligations = Guard.Against.NullElements<string>(obligations);
        (Facility, Institution, Signatory, DocumentNumber) = (facility, institution, signatory, documentNumber);
        Guard.Against.Condition(facility is not null && !Organs.IsEmpty, "Expected no organs of a facility.", nameof(organs));
        Guard.Against.Condition(Organs.Any(organ => organ.Parent is { } parent && !string.Equals(parent, Id, StringComparison.Ordinal)), "Expected organs of this party.", nameof(organs));
        Guard.Against.Condition(Organs.Select(organ => organ.Id).Append(Id).Distinct(StringComparer.Ordinal).Count() != Organs.Length + 1, "Expected each organ once.", nameof(organs));
        Guard.Against.Condition(documentNumber.TryGetValue(out string? number) && string.IsNullOrWhiteSpace(number), "Expected a number that is not blank.", nameof(documentNumber));
        Guard.Against.Condition(Attendees.Any(string.IsNullOrWhiteSpace), "Expected offices that are not blank.", nameof(attendees));
        Guard.Against.Condition(Obligations.Any(string.IsNullOrWhiteSpace), "Expected obligations that are not blank.", nameof(obligations));
    }

    /// <summary>The facility, or null where the party is an institution.</summary>
    public Facility? Facility { get; }

    /// <summary>The institution, or null where the party is a facility.</summary>
    public PartnerInstitution? Institution { get; }

    /// <summary>The organs through which it acts, in the order of the document.</summary>
    public ImmutableArray<PartnerInstitution> Organs { get; }

    /// <summary>Who signed for it; none where it is on record that nobody did.</summary>
    public Recorded<Signatory> Signatory { get; }

    /// <summary>The number that the party gave the document.</summary>
    public Recorded<string> DocumentNumber { get; }

    /// <summary>The offices that attended or spoke for it without signing.</summary>
    public ImmutableArray<string> Attendees { get; }

    /// <summary>What it undertakes (kewajiban), in the words and the order of the document.</summary>
    public ImmutableArray<string> Obligations { get; }

    /// <summary>The id of the legal entity.</summary>
    [JsonIgnore]
    public string Id => Facility?.Id ?? Institution!.Id;

    /// <summary>The name of the legal entity.</summary>
    [JsonIgnore]
    public string Name => Facility?.Name ?? Institution!.Name;

    /// <summary>Whether an institution is the legal entity or one of its acting organs.</summary>
    /// <param name="id">The id of the institution.</param>
    /// <returns>Whether it is.</returns>
    public bool Includes(string id) => string.Equals(Id, id, StringComparison.Ordinal) || Organs.Any(organ => string.Equals(organ.Id, id, StringComparison.Ordinal));

    /// <summary>The same party with who signed for it.</summary>
    /// <param name="signatory">Who signed.</param>
    /// <returns>The party.</returns>
    public Party SignedBy(Signatory signatory) => new(Facility, Institution, Organs, Recorded.Known(Guard.Against.Null(signatory)), DocumentNumber, Attendees, Obligations);

    /// <inheritdoc/>
    public bool Equals(Party? other) =>
        other is not null && Equals(Facility, other.Facility) && Equals(Institution, other.Institution) && Signatory == other.Signatory && DocumentNumber == other.DocumentNumber
        && Organs.AsSpan().SequenceEqual(other.Organs.AsSpan()) && Attendees.AsSpan().SequenceEqual(other.Attendees.AsSpan())
        && Obligations.AsSpan().SequenceEqual(other.Obligations.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The name of the legal entity: who signed or attended may be personal.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
