using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>A sentence (pidana) as the registry holds it: what was imposed, what counts towards it, and what was decided since.</summary>
/// <remarks>
/// It computes nothing: a <see cref="SentenceCalculator"/>, named by the caller, does. Dates that contradict each other, such as an expiry before the start, are defective, all of them.
/// Equality by all members. Immutable.
/// </remarks>
public sealed partial record Sentence
{
    // A century, as in the periods.
    private const int MostDays = 36_500;
    private const string DaysExpectation = "Expected from 0 to 36,500 days.";

    /// <summary>A sentence.</summary>
    /// <param name="kind">What was imposed.</param>
    /// <param name="start">The day from which the term counts.</param>
    /// <param name="lengths">The lengths of the judgments, served one after the other.</param>
    /// <param name="rutanDays">Days of detention in a rutan before the start, which count in full.</param>
    /// <param name="houseArrestDays">Days of house arrest before the start, which count in part.</param>
    /// <param name="cityArrestDays">Days of city arrest before the start, which count in part.</param>
    /// <param name="subsidiary">Detention in place of an unpaid fine, served last; null where there is none.</param>
    /// <param name="interruptions">Days that do not count, such as those of an escape.</param>
    /// <param name="remissions">The remissions.</param>
    /// <param name="official">The dates that the registry states; they win over computed ones.</param>
    /// <param name="pembebasanBersyarat">The day of a conditional release that is decided.</param>
    /// <param name="cutiBersyarat">The day of a conditional leave that is decided.</param>
    /// <param name="cutiMenjelangBebas">The day of a leave before release that is decided.</param>
    /// <exception cref="ArgumentException">A length is not a period of date units above zero and of at most about a century, a number of days is not from 0 to 36,500, or two interruptions overlap.</exception>
    [JsonConstructor]
    public Sentence(
        SentenceKind kind,
        Recorded<LocalDate> start = default,
        ImmutableArray<Period> lengths = default,
        int rutanDays = 0,
        int houseArrestDays = 0,
        int cityArrestDays = 0,
        Period? subsidiary = null,
        ImmutableArray<DateRange> interruptions = default,
        ImmutableArray<Remission> remissions = default,
        SentenceDates? official = null,
        Recorded<LocalDate> pembebasanBersyarat = default,
        Recorded<LocalDate> cutiBersyarat = default,
        Recorded<LocalDate> cutiMenjelangBebas = default)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Lengths = Guard.Against.NullElements<Period>(lengths);
        foreach (Period length in Lengths)
            Guard.Against.InvalidPeriod(length, nameof(lengths));
        RutanDays = Guard.Against.OutOfRange(rutanDays, nameof(rutanDays), 0, MostDays, DaysExpectation);
        HouseArrestDays = Guard.Against.OutOfRange(houseArrestDays, nameof(houseArrestDays), 0, MostDays, DaysExpectation);
        CityArrestDays = Guard.Against.OutOfRange(cityArrestDays, nameof(cityArrestDays), 0, MostDays, DaysExpectation);
        Subsidiary = subsidiary is null ? null : Guard.Against.InvalidPeriod(subsidiary);
        Interruptions = [.. Guard.Against.NullElements<DateRange>(interruptions).OrderBy(range => range.From)];
        Guard.Against.Condition(Interruptions.Zip(Interruptions.Skip(1)).Any(pair => pair.First.Overlaps(pair.Second)), "Expected interruptions that do not overlap.", nameof(interruptions));
        SentenceRegister register = SentenceRegister.Check(
            start, Guard.Against.NullElements<Remission>(remissions), official, [pembebasanBersyarat, cutiBersyarat, cutiMenjelangBebas]);
        (Start, Remissions, Official) = (register.Start, register.Remissions, register.Official);
        (PembebasanBersyarat, CutiBersyarat, CutiMenjelangBebas) = (register.Decided[0], register.Decided[1], register.Decided[2]);
    }

    /// <summary>What was imposed.</summary>
    public SentenceKind Kind { get; }

    /// <summary>The day from which the term counts: that of the detention or of the execution of the judgment.</summary>
    [JsonConverter(typeof(RegisterJsonConverterFactory))]
    public Recorded<LocalDate> Start { get; }

    /// <summary>The lengths of the judgments, served one after the other; empty where they are not on record.</summary>
    public ImmutableArray<Period> Lengths { get; }

    /// <summary>Days of detention in a rutan before the start, which count in full.</summary>
    public int RutanDays { get; }

    /// <summary>Days of house arrest (tahanan rumah) before the start, which count in part.</summary>
    public int HouseArrestDays { get; }

    /// <summary>Days of city arrest (tahanan kota) before the start, which count in part.</summary>
    public int CityArrestDays { get; }

    /// <summary>Detention in place of an unpaid fine (subsider), served last; null where there is none.</summary>
    public Period? Subsidiary { get; }

    /// <summary>Days that do not count, such as those of an escape, in order of date.</summary>
    public ImmutableArray<DateRange> Interruptions { get; }

    /// <summary>The remissions, as written.</summary>
    public ImmutableArray<Remission> Remissions { get; }

    /// <summary>The dates that the registry states; they win over computed ones.</summary>
    /// <remarks>Where the expiry bears the date of its evidence, remissions granted after that date still reduce it.</remarks>
    public SentenceDates? Official { get; }

    /// <summary>The day of a conditional release (PB) that is decided; not on record where none is.</summary>
    [JsonConverter(typeof(RegisterJsonConverterFactory))]
    public Recorded<LocalDate> PembebasanBersyarat { get; }

    /// <summary>The day of a conditional leave (CB) that is decided; not on record where none is.</summary>
    [JsonConverter(typeof(RegisterJsonConverterFactory))]
    public Recorded<LocalDate> CutiBersyarat { get; }

    /// <summary>The day of a leave before release (CMB) that is decided; not on record where none is.</summary>
    [JsonConverter(typeof(RegisterJsonConverterFactory))]
    public Recorded<LocalDate> CutiMenjelangBebas { get; }
}
