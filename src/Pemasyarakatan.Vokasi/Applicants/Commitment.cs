using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>A place in a training package that a person has or had (keikutsertaan), and how it ended if by dismissal.</summary>
/// <remarks>Equality by all members. Immutable.</remarks>
public sealed record Commitment
{
    /// <summary>A place in a training package.</summary>
    /// <param name="packageId">The id of the package.</param>
    /// <param name="during">The days on which it binds the person.</param>
    /// <param name="dismissedOn">When the person was dismissed from it, if so.</param>
    /// <exception cref="ArgumentException">The id is no code, or the dismissal lies before the commitment.</exception>
    public Commitment(string packageId, DateRange during, LocalDate? dismissedOn = null)
    {
        PackageId = Guard.Against.InvalidCode(packageId);
        During = Guard.Against.Null(during);
        Guard.Against.Condition(dismissedOn < during.From, "Expected a dismissal that is not before the commitment.", nameof(dismissedOn));
        DismissedOn = dismissedOn;
    }

    /// <summary>The id of the package.</summary>
    public string PackageId { get; }

    /// <summary>The days on which it binds the person; ends with a dismissal.</summary>
    public DateRange During { get; }

    /// <summary>When the person was dismissed from it (dikeluarkan), if so.</summary>
    [JsonConverter(typeof(NodaTimeJsonConverter))]
    public LocalDate? DismissedOn { get; }
}
