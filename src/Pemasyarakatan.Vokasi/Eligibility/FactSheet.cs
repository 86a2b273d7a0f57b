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

    /// <summary>The code of a fact, of a family under a key.</summary>
    internal int CodeOf(Fact fact, string key)
    {
        int place = Catalogue.PlaceOf(fact);
        if (!fact.IsFamily || !fact.FamilyKeys.IsEmpty)
            return _cells[Catalogue.CellOf(place) + Math.Max(0, fact.FamilyKeys.IndexOf(key, StringComparer.Ordinal))].Code;
        return Find(place, key);
    }

    /// <summary>The value of an open family under a key.</summary>
    internal int Find(int place, string key)
    {
        foreach (FamilyEntry entry in _entries)
        {
            if (entry.Place == place && string.Equals(entry.Key, key, StringComparison.Ordinal))
                return entry.Code;
        }

        return _cells[Catalogue.CellOf(place)].Code;
    }

    internal readonly record struct FamilyEntry(int Place, string Key, int Code);
}
