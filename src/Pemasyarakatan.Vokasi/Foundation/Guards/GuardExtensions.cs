using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Pemasyarakatan.Vokasi;

// The checks of the domain that Ardalis.GuardClauses has not, as its extensions. No message repeats the value: it may be a name or a NIK.
internal static class GuardExtensions
{
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

    /// <summary>Refuses what is no short code of letters, digits and <c>. _ / : -</c>: what an id, a register number or a key of a fact consists of.</summary>
    public static string InvalidCode(this IGuardClause guard, [NotNull] string? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    {
        guard.Null(input, parameterName);
        return TextCodes.IsCode(input) ? input : throw new ArgumentException(TextCodes.Expectation, parameterName);
    }

    /// <summary>Refuses a period by which a date cannot be moved: units of time, a negative part, zero, or more than about a century in one unit.</summary>
    public static Period InvalidPeriod(this IGuardClause guard, [NotNull] Period? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    {
        guard.Null(input, parameterName);
        bool valid = !input.HasTimeComponent && input is { Years: >= 0 and <= 100, Months: >= 0 and <= 1200, Weeks: >= 0 and <= 5200, Days: >= 0 and <= 36_500 } && !input.Equals(Period.Zero);
        return valid ? input : throw new ArgumentException("Expected a period of date units, longer than zero and at most about a century in each unit.", parameterName);
    }

    /// <summary>Refuses when a condition holds that no other check can say.</summary>
    public static void Condition(this IGuardClause guard, bool refused, string message, string parameterName)
    {
        if (refused)
            throw new ArgumentException(message, parameterName);
    }
}
