using Pemasyarakatan.Vokasi.Outcomes;

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
    /// <param name="remission">The remission; official dates count as known before it was granted.</param>
    /// <returns>The changed sentence.</returns>
    /// <exception cref="ArgumentException">It is not on record when the remission was granted.</exception>
    public Sentence WithRemission(Remission remission)
    {
        Guard.Against.Null(remission);
        Guard.Against.Condition(!remission.GrantedOn.IsKnown, "Expected the date on which the remission was granted.", nameof(remission));
        return With(Start, Remissions.Add(remission), Official is null ? null : Before(Official, remission.GrantedOn.Value));
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

    internal Sentence WithStart(Recorded<LocalDate> start) => start == Start ? this : With(start, Remissions, Official);

    private static SentenceDates Before(SentenceDates official, LocalDate granted)
    {
        Recorded<LocalDate> expiry = official.Expiry;
        if (expiry.IsKnown && !(expiry.AsOf < granted))
            expiry = expiry.DatedOn(granted.PlusDays(-1));
        return new(official.OneThird, official.OneHalf, official.TwoThirds, expiry);
    }

    private Sentence With(Recorded<LocalDate> start, ImmutableArray<Remission> remissions, SentenceDates? official) => new(
        Kind, start, Lengths, RutanDays, HouseArrestDays, CityArrestDays, Subsidiary, Interruptions, remissions, official, PembebasanBersyarat, CutiBersyarat, CutiMenjelangBebas);
}
