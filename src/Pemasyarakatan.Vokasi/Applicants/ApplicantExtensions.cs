using System.Text.Json;

namespace Pemasyarakatan.Vokasi.Applicants;

/// <summary>A team's own facts on a person, whatever the kind: an inmate stays an inmate.</summary>
public static class ApplicantExtensions
{
    /// <summary>The person with one of a team's own facts, in place of an earlier one of the same key.</summary>
    /// <typeparam name="T">The kind of person.</typeparam>
    /// <param name="applicant">The person.</param>
    /// <param name="key">The key of the fact, a code.</param>
    /// <param name="value">The value: a JSON text, number or truth value.</param>
    /// <returns>The changed person.</returns>
    /// <exception cref="ArgumentException">The key is no code, or the value is neither text, number nor truth value.</exception>
    public static T WithFact<T>(this T applicant, string key, Recorded<JsonElement> value)
        where T : Applicant => (T)Guard.Against.Null(applicant).With(key, value);

    /// <summary>The person with one of a team's own facts, in place of an earlier one of the same key.</summary>
    /// <typeparam name="T">The kind of person.</typeparam>
    /// <param name="applicant">The person.</param>
    /// <param name="key">The key of the fact, a code.</param>
    /// <param name="value">The truth value.</param>
    /// <returns>The changed person.</returns>
    /// <exception cref="ArgumentException">The key is no code.</exception>
    public static T WithFact<T>(this T applicant, string key, bool value)
        where T : Applicant => applicant.WithFact(key, OwnFacts.Of(value));

    /// <summary>The same with the date of the evidence, without which a policy that asks for its age finds it undated.</summary>
    /// <typeparam name="T">The kind of person.</typeparam>
    /// <param name="applicant">The person.</param>
    /// <param name="key">The key of the fact, a code.</param>
    /// <param name="value">The truth value.</param>
    /// <param name="asOf">The date of the evidence.</param>
    /// <returns>The changed person.</returns>
    /// <exception cref="ArgumentException">The key is no code.</exception>
    public static T WithFact<T>(this T applicant, string key, bool value, LocalDate asOf)
        where T : Applicant => applicant.WithFact(key, OwnFacts.Of(value, asOf));

    /// <summary>The person with one of a team's own facts, in place of an earlier one of the same key.</summary>
    /// <typeparam name="T">The kind of person.</typeparam>
    /// <param name="applicant">The person.</param>
    /// <param name="key">The key of the fact, a code.</param>
    /// <param name="value">The number.</param>
    /// <returns>The changed person.</returns>
    /// <exception cref="ArgumentException">The key is no code.</exception>
    public static T WithFact<T>(this T applicant, string key, int value)
        where T : Applicant => applicant.WithFact(key, OwnFacts.Of(value));

    /// <summary>The same with the date of the evidence, without which a policy that asks for its age finds it undated.</summary>
    /// <typeparam name="T">The kind of person.</typeparam>
    /// <param name="applicant">The person.</param>
    /// <param name="key">The key of the fact, a code.</param>
    /// <param name="value">The number.</param>
    /// <param name="asOf">The date of the evidence.</param>
    /// <returns>The changed person.</returns>
    /// <exception cref="ArgumentException">The key is no code.</exception>
    public static T WithFact<T>(this T applicant, string key, int value, LocalDate asOf)
        where T : Applicant => applicant.WithFact(key, OwnFacts.Of(value, asOf));

    /// <summary>The person with one of a team's own facts, in place of an earlier one of the same key.</summary>
    /// <typeparam name="T">The kind of person.</typeparam>
    /// <param name="applicant">The person.</param>
    /// <param name="key">The key of the fact, a code.</param>
    /// <param name="value">The text: a code, a region, or a date such as <c>2025-11-11</c>.</param>
    /// <returns>The changed person.</returns>
    /// <exception cref="ArgumentException">The key is no code.</exception>
    public static T WithFact<T>(this T applicant, string key, string value)
        where T : Applicant => applicant.WithFact(key, OwnFacts.Of(value));

    /// <summary>The same with the date of the evidence, without which a policy that asks for its age finds it undated.</summary>
    /// <typeparam name="T">The kind of person.</typeparam>
    /// <param name="applicant">The person.</param>
    /// <param name="key">The key of the fact, a code.</param>
    /// <param name="value">The text: a code, a region, or a date such as <c>2025-11-11</c>.</param>
    /// <param name="asOf">The date of the evidence.</param>
    /// <returns>The changed person.</returns>
    /// <exception cref="ArgumentException">The key is no code.</exception>
    public static T WithFact<T>(this T applicant, string key, string value, LocalDate asOf)
        where T : Applicant => applicant.WithFact(key, OwnFacts.Of(value, asOf));
}
