using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Training;

/// <summary>A certification scheme (skema sertifikasi) of a certification body: what is assessed, at which level, and how long a certificate lasts.</summary>
/// <remarks>Validity belongs to the scheme: practice knows three years, but also two and one to five. Equality by code, kind, units, level and validity. Immutable.</remarks>
public sealed record CertificationScheme
{
    /// <summary>A scheme.</summary>
    /// <param name="code">The body's own code of the scheme.</param>
    /// <param name="kind">How the units are packed.</param>
    /// <param name="field">The field of training.</param>
    /// <param name="units">The units of competency, where they are on record.</param>
    /// <param name="level">The level of the KKNI, where the scheme has one.</param>
    /// <param name="validity">How long a certificate lasts from its issue; none where it does not expire.</param>
    /// <exception cref="ArgumentException">The code has not the shape of one, a unit stands twice, or the validity is not positive or far beyond a century.</exception>
    [JsonConstructor]
    public CertificationScheme(
        string code, SchemeKind kind, TrainingField field, ImmutableArray<UnitCode> units = default, Recorded<KkniLevel> level = default, Recorded<Period> validity = default)
    {
        Code = Guard.Against.InvalidCode(code);
        Kind = Guard.Against.EnumOutOfRange(kind);
        Field = Guard.Against.Null(field);
        Units = Guard.Against.NullElements<UnitCode>(units);
        Guard.Against.Condition(Units.Distinct().Count() != Units.Length, "Expected each unit once.", nameof(units));
        if (validity.TryGetValue(out Period? period))
            Guard.Against.InvalidPeriod(period, nameof(validity));
        (Level, Validity) = (level, validity);
    }

    /// <summary>The body's own code of the scheme.</summary>
    public string Code { get; }

    /// <summary>How the units are packed.</summary>
    public SchemeKind Kind { get; }

    /// <summary>The field of training.</summary>
    public TrainingField Field { get; }

    /// <summary>The units of competency; empty where they are not on record.</summary>
    public ImmutableArray<UnitCode> Units { get; }

    /// <summary>The level of the KKNI.</summary>
    public Recorded<KkniLevel> Level { get; }

    /// <summary>How long a certificate lasts from its issue; none where it does not expire.</summary>
    public Recorded<Period> Validity { get; }

    /// <inheritdoc/>
    public bool Equals(CertificationScheme? other) =>
        other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal) && Kind == other.Kind && Field == other.Field
        && Units.AsSpan().SequenceEqual(other.Units.AsSpan()) && Level == other.Level && Validity == other.Validity;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>The code, the kind and the number of units.</summary>
    /// <returns>Such as <c>SKM-1: Cluster, 4 units</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Code}: {Kind}, {Units.Length} units");
}
