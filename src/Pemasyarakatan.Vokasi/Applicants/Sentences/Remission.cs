using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>A reduction of a sentence (remisi).</summary>
/// <remarks>Equality by all members. Immutable.</remarks>
public sealed record Remission
{
    /// <summary>A remission.</summary>
    /// <param name="amount">By how much the sentence is reduced.</param>
    /// <param name="grantedOn">When it was granted; remissions are applied in this order.</param>
    /// <param name="inExpiry">Whether an officially stated expiry has it already; null where that follows from the dates: what was granted up to the day as of which the expiry is stated is in it.</param>
    /// <exception cref="ArgumentException">The amount is not a period of date units above zero and of at most about a century.</exception>
    public Remission(Period amount, Recorded<LocalDate> grantedOn = default, bool? inExpiry = null)
    {
        Amount = Guard.Against.InvalidPeriod(amount);
        (GrantedOn, InExpiry) = (grantedOn, inExpiry);
    }

    /// <summary>By how much the sentence is reduced.</summary>
    public Period Amount { get; }

    /// <summary>When it was granted; remissions are applied in this order.</summary>
    [JsonConverter(typeof(RegisterJsonConverterFactory))]
    public Recorded<LocalDate> GrantedOn { get; }

    /// <summary>Whether an officially stated expiry has it already; null where that follows from the dates.</summary>
    public bool? InExpiry { get; }

    internal Remission WithGrantedOn(Recorded<LocalDate> grantedOn) => new(Amount, grantedOn, InExpiry);
}
