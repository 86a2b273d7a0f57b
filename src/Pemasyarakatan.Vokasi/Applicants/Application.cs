using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>An application (pendaftaran) of one person for one or several packages; nobody is placed without one.</summary>
/// <remarks>Equality by all members. Immutable.</remarks>
public sealed record Application
{
    /// <summary>An application.</summary>
    /// <param name="id">The id of the application.</param>
    /// <param name="applicantId">The id of the person.</param>
    /// <param name="packageIds">The ids of the packages, the most wanted first.</param>
    /// <param name="appliedOn">The day on which it came in.</param>
    /// <param name="channel">The way by which it came in.</param>
    /// <param name="documentsSeen">The codes of the documents that were seen.</param>
    /// <param name="writtenTest">The score of the written test, 0 to 100.</param>
    /// <param name="interview">The score of the interview, 0 to 100.</param>
    /// <param name="consentedOn">The day on which the person agreed.</param>
    /// <param name="nominatedOn">The day on which the facility or an agency named the person.</param>
    /// <exception cref="ArgumentException">An id or code has not the shape of one, there is no package or one stands twice, or a score is not 0 to 100.</exception>
    [JsonConstructor]
    public Application(
        string id,
        string applicantId,
        ImmutableArray<string> packageIds,
        LocalDate appliedOn,
        ApplicationChannel channel,
        ImmutableArray<string> documentsSeen = default,
        Recorded<int> writtenTest = default,
        Recorded<int> interview = default,
        Recorded<LocalDate> consentedOn = default,
        Recorded<LocalDate> nominatedOn = default)
    {
        (Id, ApplicantId) = (Guard.Against.InvalidCode(id), Guard.Against.InvalidCode(applicantId));
        PackageIds = Codes(packageIds, nameof(packageIds));
        Guard.Against.Condition(PackageIds.IsEmpty, "Expected at least one package.", nameof(packageIds));
        (AppliedOn, Channel) = (appliedOn, Guard.Against.EnumOutOfRange(channel));
        DocumentsSeen = Codes(documentsSeen, nameof(documentsSeen));
        (WrittenTest, Interview) = (Score(writtenTest, nameof(writtenTest)), Score(interview, nameof(interview)));
        (ConsentedOn, NominatedOn) = (consentedOn, nominatedOn);
    }

    /// <summary>The id of the application.</summary>
    public string Id { get; }

    /// <summary>The id of the person.</summary>
    public string ApplicantId { get; }

    /// <summary>The ids of the packages, the most wanted first.</summary>
    public ImmutableArray<string> PackageIds { get; }

    /// <summary>The day on which it came in.</summary>
    [JsonConverter(typeof(NodaTimeJsonConverter))]
    public LocalDate AppliedOn { get; }

    /// <summary>The way by which it came in.</summary>
    public ApplicationChannel Channel { get; }

    /// <summary>The codes of the documents that were seen (berkas), such as <c>ktp</c> or <c>ijazah</c>.</summary>
    public ImmutableArray<string> DocumentsSeen { get; }

    /// <summary>The score of the written test (tes tertulis), 0 to 100.</summary>
    public Recorded<int> WrittenTest { get; }

    /// <summary>The score of the interview (wawancara), 0 to 100.</summary>
    public Recorded<int> Interview { get; }

    /// <summary>The day on which the person agreed to the application (persetujuan).</summary>
    public Recorded<LocalDate> ConsentedOn { get; }

    /// <summary>The day on which the facility or an agency named the person (usulan).</summary>
    public Recorded<LocalDate> NominatedOn { get; }

    /// <inheritdoc/>
    public bool Equals(Application? other) =>
        other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal) && string.Equals(ApplicantId, other.ApplicantId, StringComparison.Ordinal)
        && PackageIds.AsSpan().SequenceEqual(other.PackageIds.AsSpan()) && AppliedOn == other.AppliedOn && Channel == other.Channel
        && DocumentsSeen.AsSpan().SequenceEqual(other.DocumentsSeen.AsSpan())
        && (WrittenTest, Interview, ConsentedOn, NominatedOn) == (other.WrittenTest, other.Interview, other.ConsentedOn, other.NominatedOn);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The ids alone.</summary>
    /// <returns>The application's id and the person's.</returns>
    public override string ToString() => $"{Id} ({ApplicantId})";

    private static ImmutableArray<string> Codes(ImmutableArray<string> codes, string parameterName)
    {
        ImmutableArray<string> copy = Guard.Against.NullElements<string>(codes, parameterName);
        foreach (string code in copy)
            Guard.Against.InvalidCode(code, parameterName);
        Guard.Against.Condition(copy.Distinct(StringComparer.Ordinal).Count() != copy.Length, "Expected each code once.", parameterName);
        return copy;
    }

    private static Recorded<int> Score(Recorded<int> score, string parameterName)
    {
        if (score.TryGetValue(out int value))
            Guard.Against.OutOfRange(value, parameterName, 0, 100, "Expected scores from 0 to 100.");
        return score;
    }
}
