using System.Collections.Frozen;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Rosters;

/// <summary>A whole population, encoded once and screened as often as one likes.</summary>
/// <remarks>Rows keep the order in which they were given. Immutable and thread-safe.</remarks>
public sealed class Roster
{
    private readonly FactSheet[] _sheets;

    private readonly FrozenDictionary<string, int> _rows;

    private Roster(FactCatalogue catalogue, string encoder, FactSheet[] sheets)
    {
        (Catalogue, Encoder, _sheets) = (catalogue, encoder, sheets);
        Dictionary<string, int> rows = new(sheets.Length, StringComparer.Ordinal);
        for (int row = 0; row < sheets.Length; row++)
            Guard.Against.Condition(!rows.TryAdd(sheets[row].Id, row), FormattableString.Invariant($"Expected each id once; that of row {row} (from 0) stands before."), nameof(sheets));
        _rows = rows.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The facts that the rows answer.</summary>
    public FactCatalogue Catalogue { get; }

    /// <summary>The fingerprint of what encoded the rows, as in <see cref="FactSheet.Encoder"/>.</summary>
    public string Encoder { get; }

    /// <summary>How many people there are.</summary>
    public int Count => _sheets.Length;

    /// <summary>Gets the facts of one row.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public FactSheet this[int row] => _sheets[Guard.Against.OutOfRange(row, 0, Count - 1)];

    /// <summary>Finds the row of a person.</summary>
    /// <param name="id">The id of the person.</param>
    /// <param name="row">The row, or -1.</param>
    /// <returns>Whether the person is on the roster.</returns>
    public bool TryFind(string id, out int row)
    {
        bool found = _rows.TryGetValue(Guard.Against.Null(id), out row);
        row = found ? row : -1;
        return found;
    }

    /// <summary>A roster of a team's own class.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="people">The people.</param>
    /// <param name="map">How their facts are read off.</param>
    /// <returns>The roster.</returns>
    /// <exception cref="ArgumentException">Two people have one id, or a value is outside its fact's range.</exception>
    public static Roster Of<T>(IEnumerable<T> people, FactMap<T> map)
    {
        Guard.Against.Null(map);
        return new(map.Catalogue, map.Catalogue.Fingerprint, [.. Guard.Against.Null(people).Select(map.Encode)]);
    }

    /// <summary>A roster of applicants.</summary>
    /// <param name="applicants">The applicants.</param>
    /// <param name="facts">How facts are encoded.</param>
    /// <returns>The roster.</returns>
    /// <exception cref="ArgumentException">Two applicants have one id, or a value is outside its fact's range.</exception>
    public static Roster Of(IEnumerable<Applicant> applicants, FactEncoder facts)
    {
        Guard.Against.Null(facts);
        return new(facts.Catalogue, facts.Fingerprint, [.. Guard.Against.Null(applicants).Select(facts.Encode)]);
    }

    /// <summary>Screens everybody against one policy.</summary>
    /// <param name="bound">The policy, bound to a package and a date.</param>
    /// <param name="overrides">Departures from criteria of suitability.</param>
    /// <returns>The screening.</returns>
    /// <exception cref="ArgumentException">The roster is over another catalogue.</exception>
    public Screening Screen(BoundPolicy bound, params IEnumerable<Override> overrides) => new(this, Guard.Against.Null(bound), Guard.Against.NullElements(overrides));
}
