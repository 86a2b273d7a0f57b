namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>The facts of one person, each as one int that keeps the order of its values.</summary>
/// <remarks>What every test, decision and timeline runs on. Holds no name and no NIK. Made by a <see cref="FactEncoder"/> or a <see cref="FactMap{T}"/>. Immutable and thread-safe.</remarks>
public sealed class FactSheet
{
    private readonly FactCell[] _cells;
    private readonly FamilyEntry[] _entries;

    internal FactSheet(FactCatalogue catalogue, string id, FactCell[] cells, FamilyEntry[] entries) =>
        (Catalogue, Id, _cells, _entries) = (catalogue, id, cells, entries);

    /// <summary>The id of the person.</summary>
    public string Id { get; }

    /// <summary>The facts that the sheet answers.</summary>
    public FactCatalogue Catalogue { get; }

    internal ReadOnlySpan<FactCell> Cells => _cells;

    /// <summary>Gets what the sheet says of a single fact.</summary>
    /// <param name="fact">A fact of the catalogue that is no family.</param>
    /// <exception cref="ArgumentException">The fact is not in the catalogue, or is a family.</exception>
    public FactValue this[Fact fact]
    {
        get
        {
            int place = Catalogue.PlaceOf(Guard.Against.Null(fact));
            Guard.Against.Condition(fact.IsFamily, "Expected a single fact.", nameof(fact));
            return new(fact, _cells[Catalogue.CellOf(place)]);
        }
    }

    /// <summary>The id alone.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;

    /// <summary>What stands under a key of a family; of a single fact, its value.</summary>
    internal FactCell Find(Fact fact, string key)
    {
        int place = Catalogue.PlaceOf(fact);
        return fact is { IsFamily: true, FamilyKeys.IsEmpty: true } ? Find(place, key) : _cells[Catalogue.CellOf(place) + (fact.IsFamily ? fact.CellOf(key) : 0)];
    }

    /// <summary>What stands under a key of an open family.</summary>
    internal FactCell Find(int place, string key)
    {
        foreach (FamilyEntry entry in _entries)
        {
            if (entry.Place == place && string.Equals(entry.Key, key, StringComparison.Ordinal))
                return entry.Cell;
        }

        return _cells[Catalogue.CellOf(place)];
    }

    internal readonly record struct FamilyEntry(int Place, string Key, FactCell Cell);
}
