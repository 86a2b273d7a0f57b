using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

#pragma warning disable MA0048 // one file on purpose: it is what gets deleted
namespace Pemasyarakatan.Vokasi.Guards;

// In the shape of Ardalis.GuardClauses, which the registry in reach does not hold (docs/decisions/0001). Once it can be
// restored, referencing it and deleting this file is all it takes. No message repeats the value: it may be a name or a NIK.
internal interface IGuardClause;

internal sealed class Guard : IGuardClause
{
    public static IGuardClause Against { get; } = new Guard();

    private Guard()
    {
    }
}

internal static class GuardClauseExtensions
{
    public static T Null<T>(this IGuardClause guard, [NotNull] T? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null) =>
        input is null ? throw new ArgumentNullException(parameterName) : input;

    public static string NullOrWhiteSpace(this IGuardClause guard, [NotNull] string? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    {
        guard.Null(input, parameterName);
        return string.IsNullOrWhiteSpace(input) ? throw new ArgumentException("Expected a text that is not blank.", parameterName) : input;
    }

    public static T OutOfRange<T>(this IGuardClause guard, T input, T from, T to, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : IComparable<T> =>
        input.CompareTo(from) < 0 || input.CompareTo(to) > 0
            ? throw new ArgumentOutOfRangeException(parameterName, $"Expected a value from {Shown(from)} to {Shown(to)}.")
            : input;

    public static T Negative<T>(this IGuardClause guard, T input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : System.Numerics.INumber<T> =>
        T.IsNegative(input) ? throw new ArgumentOutOfRangeException(parameterName, "Expected zero or more.") : input;

    public static TEnum EnumOutOfRange<TEnum>(this IGuardClause guard, TEnum input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where TEnum : struct, Enum =>
        Enum.IsDefined(input) ? input : throw new ArgumentOutOfRangeException(parameterName, $"Expected a declared value of {typeof(TEnum).Name}.");

    /// <summary>Copies a sequence once; refuses null and null elements.</summary>
    public static ImmutableArray<T> NullElements<T>(this IGuardClause guard, [NotNull] IEnumerable<T>? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    {
        // A default ImmutableArray is what System.Text.Json passes for an absent member; it is the caller's "none".
        if (input is ImmutableArray<T> { IsDefault: true })
            return [];
        guard.Null(input, parameterName);
        ImmutableArray<T> copy = [.. input];
        foreach (T element in copy)
        {
            if (element is null)
                throw new ArgumentException("Expected no null element.", parameterName);
        }

        return copy;
    }

    /// <summary>A short code of letters, digits and <c>. _ / : -</c>: what an id, a number of a register or a key of a fact is made of.</summary>
    public static string NotCode(this IGuardClause guard, [NotNull] string? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    {
        guard.Null(input, parameterName);
        return TextCodes.IsCode(input) ? input : throw new ArgumentException(TextCodes.Expectation, parameterName);
    }

    /// <summary>A period by which a date can be moved: date units, none negative, above zero, at most about a century in each.</summary>
    public static Period NotTerm(this IGuardClause guard, [NotNull] Period? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    {
        guard.Null(input, parameterName);
        bool term = !input.HasTimeComponent && input is { Years: >= 0 and <= 100, Months: >= 0 and <= 1200, Weeks: >= 0 and <= 5200, Days: >= 0 and <= 36_500 } && !input.Equals(Period.Zero);
        return term ? input : throw new ArgumentException("Expected a period of date units above zero and of at most about a century in each.", parameterName);
    }

    private static string Shown<T>(T value) => value is LocalDate date ? date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) : FormattableString.Invariant($"{value}");

    public static void Condition(this IGuardClause guard, bool refused, string message, string parameterName)
    {
        if (refused)
            throw new ArgumentException(message, parameterName);
    }
}
