using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Testing;

/// <summary>What a test expects of a decision, a ruling or an outcome; where it does not hold, the failure prints why.</summary>
/// <remarks>They stand beside those of FluentAssertions, which stay in reach of every other type; of these three, write <c>((object)decision).Should()</c> for the general ones.</remarks>
public static class ShouldExtensions
{
    /// <summary>What is expected of a decision.</summary>
    /// <param name="decision">The decision.</param>
    /// <returns>The expectations.</returns>
    public static DecisionAssertions Should(this Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return new(decision);
    }

    /// <summary>What is expected of a ruling, such as whether an agreement covers a package.</summary>
    /// <param name="ruling">The ruling.</param>
    /// <returns>The expectations.</returns>
    public static RulingAssertions Should(this Ruling ruling)
    {
        ArgumentNullException.ThrowIfNull(ruling);
        return new(ruling);
    }

    /// <summary>What is expected of the outcome of a question or a command.</summary>
    /// <typeparam name="T">The type of its value.</typeparam>
    /// <param name="outcome">The outcome.</param>
    /// <returns>The expectations.</returns>
    public static OutcomeAssertions<T> Should<T>(this Outcome<T> outcome)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return new(outcome);
    }
}
