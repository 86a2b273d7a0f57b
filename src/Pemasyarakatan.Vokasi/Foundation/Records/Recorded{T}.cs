using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi;

/// <summary>What a register or a document says about a value: known, none, not on record, or defective.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>
/// The one way to say <em>not on record</em>, and the default of the type. <em>None</em> is knowledge: a life sentence has no release date. A defective value stays in the record with its defect and counts as unknown.
/// Why nothing is on record may be said too, such as a NIK that was never recorded. Equality by state, value, date, defect and absence. Immutable.
/// </remarks>
[JsonConverter(typeof(RecordedJsonConverterFactory))]
public readonly struct Recorded<T> : IEquatable<Recorded<T>>
    where T : notnull
{
    private readonly T? _value;
    private readonly ReasonCode? _code;

    private Recorded(RecordState state, T? value, LocalDate? asOf, ReasonCode? code) =>
        (State, _value, AsOf, _code) = (state, value, asOf, code);

    /// <summary>Nothing is on record.</summary>
    public static Recorded<T> NotOnRecord => default;

    /// <summary>It is on record that there is none.</summary>
    public static Recorded<T> None => new(RecordState.None, default, null, null);

    /// <summary>What the register says.</summary>
    public RecordState State { get; }

    /// <summary>The date of the evidence, where it is recorded.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>What is wrong with the value; only of a defective one.</summary>
    public ReasonCode? Defect => State == RecordState.Defective ? _code : null;

    /// <summary>Why nothing is on record, where that is known.</summary>
    public ReasonCode? Absence => State == RecordState.NotOnRecord ? _code : null;

    /// <summary>Whether a value is on record.</summary>
    public bool IsKnown => State == RecordState.Known;

    /// <summary>Whether it is on record that there is none.</summary>
    public bool IsNone => State == RecordState.None;

    /// <summary>The value on record.</summary>
    /// <exception cref="InvalidOperationException">No value is on record.</exception>
    public T Value => IsKnown ? _value! : throw new InvalidOperationException($"No value is on record: {State}.");

    /// <summary>Whether two registers say the same.</summary>
    /// <param name="left">One recorded value.</param>
    /// <param name="right">Another recorded value.</param>
    public static bool operator ==(Recorded<T> left, Recorded<T> right) => left.Equals(right);

    /// <summary>Whether two registers differ.</summary>
    /// <param name="left">One recorded value.</param>
    /// <param name="right">Another recorded value.</param>
    public static bool operator !=(Recorded<T> left, Recorded<T> right) => !left.Equals(right);

    /// <summary>A value that cannot be true or cannot be read.</summary>
    /// <param name="defect">What is wrong.</param>
    /// <returns>The defective value.</returns>
    /// <exception cref="ArgumentException">The code is not that of a defect.</exception>
    public static Recorded<T> Defective(ReasonCode defect)
    {
        Guard.Against.Null(defect);
        Guard.Against.Condition(defect.Kind != ReasonKind.Defect, "Expected the code of a defect.", nameof(defect));
        return new(RecordState.Defective, default, null, defect);
    }

    /// <summary>Nothing is on record, for a reason that is.</summary>
    /// <param name="why">Why, such as a NIK that was never recorded.</param>
    /// <returns>The absence.</returns>
    /// <exception cref="ArgumentException">The code is not that of something missing, or has parameters.</exception>
    public static Recorded<T> Absent(ReasonCode why)
    {
        Guard.Against.Null(why);
        Guard.Against.Condition(why.Kind != ReasonKind.Missing || !why.Parameters.IsEmpty, "Expected the code of something missing, without parameters.", nameof(why));
        return new(RecordState.NotOnRecord, default, null, why);
    }

    /// <summary>The same with the date of its evidence.</summary>
    /// <param name="date">The date of the evidence.</param>
    /// <returns>The dated value.</returns>
    /// <exception cref="InvalidOperationException">Neither a value nor a none is on record.</exception>
    public Recorded<T> DatedOn(LocalDate date) =>
        IsKnown || IsNone ? new(State, _value, date, null) : throw new InvalidOperationException($"Only evidence has a date: {State}.");

    /// <summary>Gets the value where one is on record.</summary>
    /// <param name="value">The value, or the default of its type.</param>
    /// <returns>Whether a value is on record.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return IsKnown;
    }

    /// <summary>The value on record, or the given one.</summary>
    /// <param name="fallback">What to return where no value is on record.</param>
    /// <returns>The value or the fallback.</returns>
    public T? ValueOr(T? fallback) => IsKnown ? _value : fallback;

    /// <inheritdoc/>
    public bool Equals(Recorded<T> other) =>
        State == other.State && AsOf == other.AsOf && _code == other._code && EqualityComparer<T?>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Recorded<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(State, _value, AsOf, _code);

    /// <summary>What the register says, without the value: it may be personal.</summary>
    /// <returns>The state, and the code of a defect or an absence.</returns>
    public override string ToString() => _code is null ? State.ToString() : $"{State}: {_code.Id}";

    /// <summary>The same record of something derived from the value.</summary>
    internal Recorded<TOther> Select<TOther>(Func<T, TOther> derive)
        where TOther : notnull =>
        State switch
        {
            RecordState.Known => Recorded<TOther>.Known(derive(_value!), AsOf),
            RecordState.Defective => Recorded<TOther>.Defective(Defect!),
            RecordState.None => AsOf is { } date ? Recorded<TOther>.None.DatedOn(date) : Recorded<TOther>.None,
            _ => _code is null ? default : Recorded<TOther>.Absent(_code),
        };

    /// <summary>The record of a part of the value, dated by its own evidence or else by that of the whole.</summary>
    internal Recorded<TOther> Then<TOther>(Func<T, Recorded<TOther>> part)
        where TOther : notnull
    {
        if (!IsKnown)
            return Select<TOther>(_ => default!);
        Recorded<TOther> recorded = part(_value!);
        return recorded.AsOf is null && AsOf is { } date && (recorded.IsKnown || recorded.IsNone) ? recorded.DatedOn(date) : recorded;
    }

    internal static Recorded<T> Known(T value, LocalDate? asOf)
    {
        Guard.Against.Null(value);
        if (typeof(T).IsEnum && Array.IndexOf(DeclaredValues.All, value) < 0)
            throw new ArgumentOutOfRangeException(nameof(value), $"Expected a declared value of {typeof(T).Name}.");
        return new(RecordState.Known, value, asOf, null);
    }

    // Asked for enums alone; found once, since the framework's own question boxes.
    private static class DeclaredValues
    {
        public static readonly T[] All = [.. Enum.GetValuesAsUnderlyingType(typeof(T)).Cast<object>().Select(value => (T)Enum.ToObject(typeof(T), value))];
    }
}
