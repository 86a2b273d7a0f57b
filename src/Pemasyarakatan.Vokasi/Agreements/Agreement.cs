using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Agreements;

/// <summary>A cooperation of a facility with partners: what its sources call it, what document carries it, who signed, for how long and about what.</summary>
/// <remarks>
/// Each of these may be missing from the sources and is then not on record; <see cref="Covers"/> says what to obtain. Equality by identity. Immutable: a command returns the agreement as it is afterwards.
/// </remarks>
public sealed partial class Agreement
{
    /// <summary>An agreement.</summary>
    /// <param name="id">Its code.</param>
    /// <param name="facility">The facility as a party.</param>
    /// <param name="partners">The other parties, at least one.</param>
    /// <param name="labels">What the sources call it, as written.</param>
    /// <param name="instrument">The kind of document; none where it is on record that there is no document.</param>
    /// <param name="signedOn">When it was signed.</param>
    /// <param name="term">How long it is in force; none where the document sets no term.</param>
    /// <param name="scope">What it is about; none where the document sets no limits.</param>
    /// <param name="purposes">What it is for, as written.</param>
    /// <param name="programmes">The programmes to which it is linked.</param>
    /// <param name="runOff">Whether a clause lets a training begun within the term finish after its end; false and none say that there is no such clause.</param>
    /// <param name="state">How far it has come.</param>
    /// <param name="since">When it came to that state.</param>
    /// <param name="suspensions">When it was suspended and is no longer, ascending.</param>
    /// <param name="extends">The id of the agreement that it extends, or null.</param>
    /// <param name="derivedFrom">The id of the agreement that it carries out, such as the nota kesepakatan of a work plan, or null.</param>
    /// <param name="supersededBy">The id of the agreement that replaced it, or null.</param>
    /// <exception cref="ArgumentException">
    /// An id has not the shape of a code or names the agreement itself, the parties are not a facility and at least one institution, each once, a text is blank, past suspensions are open, overlap or do not ascend,
    /// something was signed that is on record as no document, or an agreement is replaced without being in that state.
    /// </exception>
    [JsonConstructor]
    public Agreement(
        string id,
        Party facility,
        ImmutableArray<Party> partners,
        ImmutableArray<string> labels = default,
        Recorded<AgreementInstrument> instrument = default,
        Recorded<StatedDate> signedOn = default,
        Recorded<DateRange> term = default,
        Recorded<AgreementScope> scope = default,
        ImmutableArray<string> purposes = default,
        ImmutableArray<Programme> programmes = default,
        Recorded<bool> runOff = default,
        Recorded<AgreementState> state = default,
        Recorded<LocalDate> since = default,
        ImmutableArray<DateRange> suspensions = default,
        string? extends = null,
        string? derivedFrom = null,
        string? supersededBy = null)
    {
        Id = Guard.Against.InvalidCode(id);
        Facility = Guard.Against.Null(facility);
        Partners = Guard.Against.NullElements<Party>(partners);
        Labels = Guard.Against.NullElements<string>(labels);
        Purposes = Guard.Against.NullElements<string>(purposes);
        Programmes = Guard.Against.NullElements<Programme>(programmes);
        Suspensions = Guard.Against.NullElements<DateRange>(suspensions);
        (Instrument, SignedOn, Term, Scope, RunOff, State, Since) = (instrument, signedOn, term, scope, runOff, state, since);
        (Extends, DerivedFrom, SupersededBy) = (Other(extends, nameof(extends)), Other(derivedFrom, nameof(derivedFrom)), Other(supersededBy, nameof(supersededBy)));
        RefuseFaults();
    }

    /// <summary>Its code.</summary>
    public string Id { get; }

    /// <summary>The facility as a party.</summary>
    public Party Facility { get; }

    /// <summary>The other parties, in the order of the document.</summary>
    public ImmutableArray<Party> Partners { get; }

    /// <summary>What the sources call it, as written.</summary>
    public ImmutableArray<string> Labels { get; }

    /// <summary>The kind of document; none where it is on record that there is no document.</summary>
    public Recorded<AgreementInstrument> Instrument { get; }

    /// <summary>When it was signed: exact, bounded or without the year, as the sources have it.</summary>
    public Recorded<StatedDate> SignedOn { get; }

    /// <summary>How long it is in force, both ends inclusive; none where the document sets no term.</summary>
    public Recorded<DateRange> Term { get; }

    /// <summary>What it is about; none where the document sets no limits.</summary>
    public Recorded<AgreementScope> Scope { get; }

    /// <summary>What it is for, as written.</summary>
    public ImmutableArray<string> Purposes { get; }

    /// <summary>The programmes to which it is linked.</summary>
    public ImmutableArray<Programme> Programmes { get; }

    /// <summary>Whether a clause lets a training begun within the term finish after its end.</summary>
    public Recorded<bool> RunOff { get; }

    /// <summary>How far it has come.</summary>
    public Recorded<AgreementState> State { get; }

    /// <summary>When it came to that state.</summary>
    public Recorded<LocalDate> Since { get; }

    /// <summary>When it was suspended and is no longer, ascending; a suspension that lasts is the state.</summary>
    public ImmutableArray<DateRange> Suspensions { get; }

    /// <summary>The id of the agreement that it extends, or null.</summary>
    public string? Extends { get; }

    /// <summary>The id of the agreement that it carries out, or null.</summary>
    public string? DerivedFrom { get; }

    /// <summary>The id of the agreement that replaced it, or null.</summary>
    public string? SupersededBy { get; }

    /// <summary>The same agreement with who signed for a party.</summary>
    /// <param name="party">The id of the facility or of a partner.</param>
    /// <param name="signatory">Who signed for it.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentException">No party has that id.</exception>
    public Agreement SignedBy(string party, Signatory signatory)
    {
        bool facility = string.Equals(Facility.Id, party, StringComparison.Ordinal);
        Party? partner = Partners.FirstOrDefault(candidate => string.Equals(candidate.Id, party, StringComparison.Ordinal));
        Guard.Against.Condition(!facility && partner is null, "Expected the id of a party.", nameof(party));
        return facility ? With(facility: Facility.SignedBy(signatory)) : With(partners: Partners.Replace(partner!, partner!.SignedBy(signatory)));
    }

    /// <summary>The same agreement with what has been obtained since.</summary>
    /// <param name="term">The term; only where none was on record.</param>
    /// <param name="scope">The scope; only where none was on record.</param>
    /// <param name="runOff">Whether training begun within the term may finish; only where that was not on record.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentException">Something is on record already: that is changed by amending, not by completing.</exception>
    public Agreement Completed(Recorded<DateRange> term, Recorded<AgreementScope> scope, Recorded<bool> runOff)
    {
        Guard.Against.Condition(term != default && Term.State != RecordState.NotOnRecord, "Expected a term only where none is on record.", nameof(term));
        Guard.Against.Condition(scope != default && Scope.State != RecordState.NotOnRecord, "Expected a scope only where none is on record.", nameof(scope));
        Guard.Against.Condition(runOff != default && RunOff.State != RecordState.NotOnRecord, "Expected a run-off clause only where none is on record.", nameof(runOff));
        return With(term: term == default ? Term : term, scope: scope == default ? Scope : scope, runOff: runOff == default ? RunOff : runOff);
    }

    private string? Other(string? id, string parameter)
    {
        if (id is not null)
            Guard.Against.InvalidCode(id, parameter);
        Guard.Against.Condition(string.Equals(id, Id, StringComparison.Ordinal), "Expected another agreement than this one.", parameter);
        return id;
    }

    private void RefuseFaults()
    {
        Guard.Against.Condition(Facility.Facility is null, "Expected a facility as the first party.", "facility");
        Guard.Against.Condition(Partners.IsEmpty || Partners.Any(partner => partner.Institution is null), "Expected at least one partner, each an institution.", "partners");
        Guard.Against.Condition(Partners.DistinctBy(partner => partner.Id, StringComparer.Ordinal).Count() != Partners.Length, "Expected each partner once.", "partners");
        Guard.Against.Condition(Labels.Any(string.IsNullOrWhiteSpace), "Expected labels that are not blank.", "labels");
        Guard.Against.Condition(Purposes.Any(string.IsNullOrWhiteSpace), "Expected purposes that are not blank.", "purposes");
        Guard.Against.Condition(Instrument.TryGetValue(out AgreementInstrument kind) && !Enum.IsDefined(kind), "Expected a declared instrument.", "instrument");
        Guard.Against.Condition(State.TryGetValue(out AgreementState state) && !Enum.IsDefined(state), "Expected a declared state.", "state");
        bool lasting = Suspensions.Any(past => past.To is null) || Suspensions.Zip(Suspensions.Skip(1)).Any(pair => pair.Second.From <= pair.First.To);
        Guard.Against.Condition(lasting, "Expected past suspensions, each with its end, ascending and without overlap.", "suspensions");
        bool signed = State.IsKnown && state >= AgreementState.Signed;
        Guard.Against.Condition(signed && Instrument.IsNone, "Expected a document where something was signed.", "instrument");
        Guard.Against.Condition(SupersededBy is not null && state != AgreementState.Superseded, "Expected a successor only of what was replaced.", "supersededBy");
    }

    private Agreement With(
        Party? facility = null,
        ImmutableArray<Party>? partners = null,
        Recorded<StatedDate>? signedOn = null,
        Recorded<DateRange>? term = null,
        Recorded<AgreementScope>? scope = null,
        Recorded<AgreementState>? state = null,
        Recorded<LocalDate>? since = null,
        ImmutableArray<DateRange>? suspensions = null,
        string? supersededBy = null,
        Recorded<bool>? runOff = null) => new(
            Id, facility ?? Facility, partners ?? Partners, Labels, Instrument, signedOn ?? SignedOn, term ?? Term, scope ?? Scope,
            Purposes, Programmes, runOff ?? RunOff, state ?? State, since ?? Since, suspensions ?? Suspensions, Extends, DerivedFrom, supersededBy ?? SupersededBy);
}
