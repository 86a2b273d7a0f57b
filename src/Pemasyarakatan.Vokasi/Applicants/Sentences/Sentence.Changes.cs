namespace Pemasyarakatan.Vokasi.Applicants;

public sealed partial record Sentence
{
    /// <summary>The register in which the lengths enter the person; not on record where they are not.</summary>
    /// <remarks>Exactly one year is B.IIa, exactly three months B.IIb. Lengths compare by the end date that they give, so that the start is needed too.</remarks>
    [System.Text.Json.Serialization.JsonIgnore]
    public Recorded<RegisterClass> ImpliedRegister
    {
        get
        {
            if (Kind != SentenceKind.Term)
                return Recorded.Known(RegisterClass.B1);
            if (Lengths.IsEmpty || !Start.TryGetValue(out LocalDate start))
                return default;
            LocalDate end = Lengths.Aggregate(start, (date, length) => date.Plus(length));
            return Recorded.Known(SentenceRegister.ClassOf(start, end));
        }
    }

    /// <summary>The sentence with one more remission, as a registry would enter it or to ask what would be.</summary>
    /// <param name="remission">The remission; an officially stated expiry counts as without it, whatever the dates, unless it says otherwise itself.</param>
    /// <returns>The changed sentence.</returns>
    /// <exception cref="ArgumentException">It is not on record when the remission was granted.</exception>
    public Sentence WithRemission(Remission remission)
    {
        Guard.Against.Null(remission);
        Guard.Against.Condition(!remission.GrantedOn.IsKnown, "Expected the date on which the remission was granted.", nameof(remission));
        Remission entered = Official is null ? remission : new(remission.Amount, remission.GrantedOn, remission.InExpiry ?? false);
        return With(Start, Remissions.Add(entered), Official);
    }

    /// <inheritdoc/>
    public bool Equals(Sentence? other) =>
        other is not null && Kind == other.Kind && Start == other.Start && Lengths.AsSpan().SequenceEqual(other.Lengths.AsSpan())
        && (RutanDays, HouseArrestDays, CityArrestDays) == (other.RutanDays, other.HouseArrestDays, other.CityArrestDays)
        && Equals(Subsidiary, other.Subsidiary) && Interruptions.AsSpan().SequenceEqual(other.Interruptions.AsSpan())
        && Remissions.AsSpan().SequenceEqual(other.Remissions.AsSpan()) && Official == other.Official
        && (PembebasanBersyarat, CutiBersyarat, CutiMenjelangBebas) == (other.PembebasanBersyarat, other.CutiBersyarat, other.CutiMenjelangBebas);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Start, Lengths.Length, Remissions.Length, Official);

    /// <summary>The kind, and how many terms and remissions there are.</summary>
    /// <returns>Such as <c>Term: 1 lengths, 2 remissions</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Kind}: {Lengths.Length} lengths, {Remissions.Length} remissions");

    internal Sentence WithStart(Recorded<LocalDate> start) => start == Start ? this : With(start, Remissions, Official);

    private Sentence With(Recorded<LocalDate> start, ImmutableArray<Remission> remissions, SentenceDates? official) => new(
        Kind, start, Lengths, RutanDays, HouseArrestDays, CityArrestDays, Subsidiary, Interruptions, remissions, official, PembebasanBersyarat, CutiBersyarat, CutiMenjelangBebas);
}
