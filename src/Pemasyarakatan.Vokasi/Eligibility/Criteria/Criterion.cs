using System.Text.Json.Nodes;

namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>A rule over facts as code writes it, and just as a policy file would: one comparison, or several joined by all, any, not, a count, or when … then.</summary>
/// <remarks>
/// Made with <see cref="Criteria"/> and tagged with what a policy asks of it; whether it fits is seen by <see cref="Policy.Of"/>, which knows the facts. Equality by what is written. Immutable.
/// </remarks>
public sealed class Criterion : IEquatable<Criterion>
{
    private readonly JsonObject _written;

    internal Criterion(JsonObject written) => _written = written;

    /// <summary>Whether two criteria are written alike.</summary>
    /// <param name="left">One criterion.</param>
    /// <param name="right">Another criterion.</param>
    public static bool operator ==(Criterion? left, Criterion? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether two criteria are written differently.</summary>
    /// <param name="left">One criterion.</param>
    /// <param name="right">Another criterion.</param>
    public static bool operator !=(Criterion? left, Criterion? right) => !(left == right);

    /// <summary>The same with an id, by which findings and overrides name it.</summary>
    /// <param name="id">The id, unique in a policy.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">The id is no code.</exception>
    public Criterion WithId(string id) => With("id", Guard.Against.InvalidCode(id));

    /// <summary>The same with the kind of rule it is and where it comes from; of a group, those of all its parts that have none of their own.</summary>
    /// <param name="tier">What its failure means.</param>
    /// <param name="basis">Where it comes from.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">The tier is undeclared.</exception>
    public Criterion Under(Tier tier, LegalBasis basis)
    {
        Guard.Against.Null(basis);
        string word = TextCodes.CamelCase(Guard.Against.EnumOutOfRange(tier).ToString());
        JsonObject source = new() { [TextCodes.CamelCase(basis.Kind.ToString())] = basis.Text };
        if (basis.Kind == LegalBasisKind.Law)
            source["verified"] = basis.IsVerified;
        return With("tier", word).With("basis", source);
    }

    /// <summary>The same for one key of a family of facts.</summary>
    /// <param name="key">The key; <c>packageField</c> and <c>package</c> stand for those of the package.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">The key is no code.</exception>
    public Criterion WithKey(string key) => With("key", Guard.Against.InvalidCode(key));

    /// <summary>The same with an age beyond which evidence no longer counts.</summary>
    /// <param name="age">The age on the decision date, of date units.</param>
    /// <returns>The criterion.</returns>
    public Criterion WithEvidenceWithin(Period age) => With("evidenceWithin", Guard.Against.Null(age).ToString());

    /// <summary>The same, which an officer may waive for one person.</summary>
    /// <param name="by">The office of who may.</param>
    /// <param name="unknown">Whether also where it is not on record.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">The office is blank.</exception>
    public Criterion WithOverride(string by, bool unknown)
    {
        JsonObject rule = new() { ["by"] = Guard.Against.NullOrWhiteSpace(by) };
        if (unknown)
            rule["unknown"] = true;
        return With("override", rule);
    }

    /// <inheritdoc/>
    public bool Equals(Criterion? other) => other is not null && JsonNode.DeepEquals(_written, other._written);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Criterion);

    /// <inheritdoc/>
    public override int GetHashCode() => _written.Count;

    /// <summary>The criterion as a policy file has it.</summary>
    /// <returns>JSON in one line.</returns>
    public override string ToString() => _written.ToJsonString();

    internal JsonNode ToNode() => _written.DeepClone();

    private Criterion With(string member, JsonNode value)
    {
        JsonObject changed = (JsonObject)_written.DeepClone();
        changed[member] = value;
        return new(changed);
    }
}
