using System.Text.Json;
using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>A number of seats set aside for those who meet a criterion.</summary>
/// <remarks>
/// What is published calls reserves <c>r1</c>, <c>r2</c> and so on: a seat called after inmates would publish a criminal record. The criterion is as in a policy, with ids but neither tiers nor bases;
/// it is read against the catalogue when a screening is adopted. Only its SHA-256 is published, which whoever guesses the criterion can repeat: where its meaning must stay inside, give it an id that nobody guesses.
/// Equality by id, seats and the criterion, whatever its layout. Immutable.
/// </remarks>
public sealed record Reserve
{
    /// <summary>A reserve.</summary>
    /// <param name="id">The id inside, such as <c>resident</c>.</param>
    /// <param name="seats">How many seats are set aside, 0 or more.</param>
    /// <param name="criterion">Who is a member: one criterion as in a policy.</param>
    /// <exception cref="ArgumentException">The id is no code, the number is negative, or the criterion is no object of whole texts and of numbers that can be meant.</exception>
    [JsonConstructor]
    public Reserve(string id, int seats, JsonElement criterion)
    {
        Id = Guard.Against.InvalidCode(id);
        Seats = Guard.Against.Negative(seats);
        Guard.Against.Condition(criterion.ValueKind != JsonValueKind.Object, "Expected a criterion: an object with one of fact, all, any, not or count.", nameof(criterion));
        Guard.Against.Condition(!JsonTexts.AreWhole(criterion), "Expected texts of whole characters and numbers of at most 40.", nameof(criterion));
        Criterion = criterion.Clone();
    }

    /// <summary>The id inside.</summary>
    public string Id { get; }

    /// <summary>How many seats are set aside.</summary>
    public int Seats { get; }

    /// <summary>Who is a member: one criterion as in a policy.</summary>
    public JsonElement Criterion { get; }

    /// <summary>A reserve whose criterion is given as text.</summary>
    /// <param name="id">The id inside, such as <c>resident</c>.</param>
    /// <param name="seats">How many seats are set aside, 0 or more.</param>
    /// <param name="criterion">Who is a member: one criterion as in a policy, such as <c>{ "id": "home", "fact": "domicile", "within": "12.71" }</c>.</param>
    /// <returns>The reserve.</returns>
    /// <exception cref="ArgumentException">The id is no code, the number is negative, or the criterion is no object.</exception>
    /// <exception cref="JsonException">The criterion is no JSON of a bounded size, or a member stands twice.</exception>
    public static Reserve For(string id, int seats, string criterion)
    {
        using JsonDocument document = PolicyReader.Document(Guard.Against.Null(criterion));
        return new(id, seats, document.RootElement);
    }

    /// <summary>The same reserve with another number of seats.</summary>
    /// <param name="seats">How many seats are set aside, 0 or more.</param>
    /// <returns>The reserve.</returns>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public Reserve WithSeats(int seats) => new(Id, seats, Criterion);

    /// <inheritdoc/>
    public bool Equals(Reserve? other) => other is not null && Id == other.Id && Seats == other.Seats && JsonElement.DeepEquals(Criterion, other.Criterion);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StringComparer.Ordinal.GetHashCode(Id), Seats);

    /// <summary>Whether it is the same reserve, whatever its number of seats.</summary>
    internal bool IsFor(Reserve other) => Equals(other.WithSeats(Seats));

    /// <summary>The facts that the criterion asks for, as it names them.</summary>
    internal IEnumerable<string> Facts() => FactsOf(Criterion).Distinct(StringComparer.Ordinal);

    internal BoundCriterion Bind(BoundPolicy policy)
    {
        try
        {
            return policy.BindAlone(Criterion);
        }
        catch (JsonException e)
        {
            throw new ArgumentException($"The criterion of reserve {Id}: {e.Message}", nameof(policy), e);
        }
    }

    private static IEnumerable<string> FactsOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
            member.NameEquals("fact") && member.Value.ValueKind == JsonValueKind.String ? [member.Value.GetString()!] : FactsOf(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(FactsOf),
        _ => [],
    };
}
