using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>The dates that follow from a sentence, as a registry states them or a calculator finds them.</summary>
/// <remarks>All are none for life and death. Equality by all members. Immutable.</remarks>
public sealed record SentenceDates
{
    /// <summary>The dates of a sentence.</summary>
    /// <param name="oneThird">The day on which a third is served.</param>
    /// <param name="oneHalf">The day on which half is served.</param>
    /// <param name="twoThirds">The day on which two thirds are served.</param>
    /// <param name="expiry">The day on which the sentence ends (ekspirasi).</param>
    /// <param name="expectedRelease">The day of release, as decided so far.</param>
    /// <param name="releasedBy">The way of that release.</param>
    public SentenceDates(
        Recorded<LocalDate> oneThird = default,
        Recorded<LocalDate> oneHalf = default,
        Recorded<LocalDate> twoThirds = default,
        Recorded<LocalDate> expiry = default,
        Recorded<LocalDate> expectedRelease = default,
        ReleaseKind? releasedBy = null)
    {
        ImmutableArray<Recorded<LocalDate>> ordered = Chronology.Check(oneThird, oneHalf, twoThirds, expiry);
        (OneThird, OneHalf, TwoThirds, Expiry) = (ordered[0], ordered[1], ordered[2], ordered[3]);
        (ExpectedRelease, ReleasedBy) = (expectedRelease, releasedBy);
    }

    /// <summary>The day on which a third is served (1/3 masa pidana).</summary>
    [JsonConverter(typeof(RegisterJsonConverterFactory))]
    public Recorded<LocalDate> OneThird { get; }

    /// <summary>The day on which half is served (1/2 masa pidana).</summary>
    [JsonConverter(typeof(RegisterJsonConverterFactory))]
    public Recorded<LocalDate> OneHalf { get; }

    /// <summary>The day on which two thirds are served (2/3 masa pidana).</summary>
    [JsonConverter(typeof(RegisterJsonConverterFactory))]
    public Recorded<LocalDate> TwoThirds { get; }

    /// <summary>The day on which the sentence ends, subsidiary detention included (ekspirasi).</summary>
    [JsonConverter(typeof(RegisterJsonConverterFactory))]
    public Recorded<LocalDate> Expiry { get; }

    /// <summary>The day of release, as decided so far: the earliest of expiry, PB, CB and CMB.</summary>
    [JsonConverter(typeof(RegisterJsonConverterFactory))]
    public Recorded<LocalDate> ExpectedRelease { get; }

    /// <summary>The way of that release; null where no day is known.</summary>
    public ReleaseKind? ReleasedBy { get; }
}
