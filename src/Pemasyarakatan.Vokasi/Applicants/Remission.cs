using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Outcomes;

namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>A reduction of a sentence (remisi).</summary>
/// <remarks>Equality by date and amount. Immutable.</remarks>
public sealed record Remission
{
    /// <summary>A remission.</summary>
    /// <param name="amount">By how much the sentence is reduced.</param>
    /// <param name="grantedOn">When it was granted; remissions are applied in this order.</param>
    /// <exception cref="ArgumentException">The amount is not a period of date units above zero and of at most about a century.</exception>
    public Remission(Period amount, Recorded<LocalDate> grantedOn = default)
    {
        Amount = Guard.Against.NotTerm(amount);
        GrantedOn = grantedOn;
    }

    /// <summary>By how much the sentence is reduced.</summary>
    public Period Amount { get; }

    /// <summary>When it was granted; remissions are applied in this order.</summary>
    [JsonConverter(typeof(RegisterJsonConverterFactory))]
    public Recorded<LocalDate> GrantedOn { get; }

    internal Remission WithGrantedOn(Recorded<LocalDate> grantedOn) => new(Amount, grantedOn);
}
