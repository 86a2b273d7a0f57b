using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Rosters;

/// <summary>A whole population, encoded once and screened as often as one likes.</summary>
/// <remarks>Rows keep the order in which they were given. Immutable and thread-safe.</remarks>
public sealed class Roster
{
    private readonly FactSheet[] _sheets;

    private Roster(FactCatalogue catalogue, FactSheet[] sheets) => (Catalogue, _sheets) = (catalogue, sheets);

    /// <summary>The facts that the rows answer.</summary>
    public FactCatalogue Catalogue { get; }

    /// <summary>How many people there are.</summary>
    public int Count => _sheets.Length;

    /// <summary>Gets the facts of one row.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public FactSheet this[int row] => _sheets[Guard.Against.OutOfRange(row, 0, Count - 1)];

    /// <summary>A roster of a team's own class.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="people">The people.</param>
    /// <param name="map">How their facts are read off.</param>
    /// <returns>The roster.</returns>
    public static Roster Of<T>(IEnumerable<T> people, FactMap<T> map)
    {
        Guard.Against.Null(map);
        return new(map.Catalogue, [.. Guard.Against.Null(people).Select(map.Encode)]);
    }

    /// <summary>Screens everybody against one policy.</summary>
    /// <param name="bound">The policy, bound to a package and a date.</param>
    /// <param name="overrides">Departures from criteria of suitability.</param>
    /// <returns>The screening.</returns>
    /// <exception cref="ArgumentException">The roster is over another catalogue.</exception>
    public Screening Screen(BoundPolicy bound, params IEnumerable<Override> overrides) => new(this, Guard.Against.Null(bound), [.. Guard.Against.Null(overrides)]);
}
