using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Agreements;

/// <summary>Who signed for a party, by office. Whoever attended or spoke for a head of region is none.</summary>
/// <remarks>Equality by all members. Immutable.</remarks>
public sealed record Signatory
{
    /// <summary>A signatory whose capacity is on record, without a power of attorney.</summary>
    /// <param name="office">The office, as the document writes it.</param>
    /// <param name="capacity">The capacity in which the signatory signed.</param>
    /// <exception cref="ArgumentException">The office is blank, or the capacity undeclared.</exception>
    public Signatory(string office, SigningCapacity capacity)
        : this(office, Recorded.Known(capacity))
    {
    }

    /// <summary>A signatory.</summary>
    /// <param name="office">The office, as the document writes it.</param>
    /// <param name="capacity">The capacity in which the signatory signed.</param>
    /// <param name="powerNumber">The number of the power of attorney, where the signatory signed by one.</param>
    /// <param name="powerDate">The date of the power of attorney, where the signatory signed by one.</param>
    /// <param name="name">The name, where it may be kept.</param>
    /// <exception cref="ArgumentException">A text is blank, the capacity is undeclared, or there is a power of attorney in another capacity.</exception>
    [JsonConstructor]
    public Signatory(string office, Recorded<SigningCapacity> capacity = default, Recorded<string> powerNumber = default, Recorded<LocalDate> powerDate = default, Recorded<string> name = default)
    {
        Office = Guard.Against.NullOrWhiteSpace(office);
        Guard.Against.Condition(capacity.TryGetValue(out SigningCapacity known) && !Enum.IsDefined(known), "Expected a declared capacity.", nameof(capacity));
        Capacity = capacity;
        Guard.Against.Condition(powerNumber.TryGetValue(out string? number) && string.IsNullOrWhiteSpace(number), "Expected a number that is not blank.", nameof(powerNumber));
        Guard.Against.Condition(
            capacity != Recorded.Known(SigningCapacity.ByPowerOfAttorney) && (powerNumber.IsKnown || powerDate.IsKnown), "Expected a power of attorney only where the signatory signed by one.", nameof(powerNumber));
        Guard.Against.Condition(name.TryGetValue(out string? given) && string.IsNullOrWhiteSpace(given), "Expected a name that is not blank.", nameof(name));
        (PowerNumber, PowerDate, Name) = (powerNumber, powerDate, name);
    }

    /// <summary>The office, as the document writes it.</summary>
    public string Office { get; }

    /// <summary>The capacity in which the signatory signed.</summary>
    public Recorded<SigningCapacity> Capacity { get; }

    /// <summary>The number of the power of attorney (nomor surat kuasa).</summary>
    public Recorded<string> PowerNumber { get; }

    /// <summary>The date of the power of attorney.</summary>
    public Recorded<LocalDate> PowerDate { get; }

    /// <summary>The name.</summary>
    public Recorded<string> Name { get; }

    /// <summary>The office alone: a name is personal.</summary>
    /// <returns><see cref="Office"/>.</returns>
    public override string ToString() => Office;
}
