namespace Pemasyarakatan.Vokasi;

/// <summary>Makes recorded values.</summary>
public static class Recorded
{
    /// <summary>A value that is on record, without the date of its evidence.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The recorded value.</returns>
    public static Recorded<T> Known<T>(T value)
        where T : notnull => Recorded<T>.Known(value, asOf: null);

    /// <summary>A value that is on record with the date of its evidence.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="asOf">The date of the evidence.</param>
    /// <returns>The recorded value.</returns>
    public static Recorded<T> Known<T>(T value, LocalDate asOf)
        where T : notnull => Recorded<T>.Known(value, asOf);
}
