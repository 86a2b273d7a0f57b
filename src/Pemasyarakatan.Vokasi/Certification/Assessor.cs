using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Certification;

/// <summary>An assessor of competence (asesor kompetensi), by the code under which the certification body keeps them, never by name.</summary>
/// <remarks>Equality by all members. Immutable.</remarks>
public sealed record Assessor
{
    private static readonly ReasonArgument RegistrationTerm = ReasonArgument.Term("certification.assessorRegistration");
    private static readonly ReasonArgument ScopeTerm = ReasonArgument.Term("certification.assessorScope");

    /// <summary>An assessor.</summary>
    /// <param name="id">The body's code of the assessor.</param>
    /// <param name="registered">The term of the registration; none where there is none.</param>
    /// <param name="units">The units that the assessor may assess, where they are on record.</param>
    /// <param name="registrationNumber">The number of the registration.</param>
    /// <exception cref="ArgumentException">The id has not the shape of a code, a unit stands twice, or the number is blank.</exception>
    [JsonConstructor]
    public Assessor(string id, Recorded<DateRange> registered = default, ImmutableArray<UnitCode> units = default, Recorded<string> registrationNumber = default)
    {
        Id = Guard.Against.InvalidCode(id);
        Registered = registered;
        Units = Guard.Against.NullElements<UnitCode>(units);
        Guard.Against.Condition(Units.Distinct().Count() != Units.Length, "Expected each unit once.", nameof(units));
        Guard.Against.Condition(registrationNumber.TryGetValue(out string? text) && string.IsNullOrWhiteSpace(text), "Expected a number that is not blank.", nameof(registrationNumber));
        RegistrationNumber = registrationNumber;
    }

    /// <summary>The body's code of the assessor.</summary>
    public string Id { get; }

    /// <summary>The term of the registration, both ends inclusive; none where there is none.</summary>
    public Recorded<DateRange> Registered { get; }

    /// <summary>The units that the assessor may assess; empty where they are not on record.</summary>
    public ImmutableArray<UnitCode> Units { get; }

    /// <summary>The number of the registration (nomor registrasi asesor).</summary>
    public Recorded<string> RegistrationNumber { get; }

    /// <summary>Whether the assessor may assess a unit on a date.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="on">The date.</param>
    /// <returns>Yes; no outside the registration or the units; unknown where one of the two is not on record.</returns>
    public Ruling MayAssess(UnitCode unit, LocalDate on)
    {
        Guard.Against.Null(unit);
        IEnumerable<Reason> scope = Units.IsEmpty ? [Reason.Of(RecordReasons.Missing, ScopeTerm)]
            : Units.Contains(unit) ? []
            : [Reason.Of(CertificationReasons.AssessorOutOfScope, ReasonArgument.Code(Id), ReasonArgument.Code(unit))];
        return Ruling.Of([.. Registered.Outside(on, CertificationReasons.AssessorNotRegistered, Id, RegistrationTerm), .. scope]);
    }

    /// <inheritdoc/>
    public bool Equals(Assessor? other) =>
        other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal) && Registered == other.Registered && RegistrationNumber == other.RegistrationNumber
        && Units.AsSpan().SequenceEqual(other.Units.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The code alone: a number of registration leads to a person.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;
}
