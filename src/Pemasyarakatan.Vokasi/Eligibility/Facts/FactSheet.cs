namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>The facts of one person, each as one int that keeps the order of its values.</summary>
/// <remarks>
/// What every test, decision and timeline runs on. Holds no name and no NIK. Made by a <see cref="FactEncoder"/> or a <see cref="FactMap{T}"/>. Equality by catalogue, id and facts. Immutable and thread-safe.
/// A value, so that a list of sheets lies in one piece of memory. The default value is nobody's, and every member but equality refuses it.
/// </remarks>
public readonly struct FactSheet : IEquatable<FactSheet>
{
    /// <summary>Cells are filled up to whole blocks, so that they can be tested several at a time.</summary>
    internal const int BlockOfCells = 4;

    // The subject's, here too: whether a sheet is over a catalogue is asked before every test, and one origin is shared by all.
    private readonly SheetOrigin? _origin;
    private readonly FactCell[] _cells;
    private readonly SheetSubject _subject;

    internal FactSheet(SheetSubject subject, FactCell[] cells) => (_origin, _cells, _subject) = (subject.Origin, cells, subject);

    /// <summary>The id of the person.</summary>
    public string Id => Subject.Id;

    /// <summary>The facts that the sheet answers.</summary>
    public FactCatalogue Catalogue => Origin.Catalogue;

    /// <summary>The fingerprint of what encoded the sheet: of a <see cref="FactEncoder"/> its own, of a <see cref="FactMap{T}"/> that of its catalogue.</summary>
    public string EncoderFingerprint => Origin.EncoderFingerprint;

    internal SheetOrigin Origin => _origin ?? throw Nobody();

    internal SheetSubject Subject => _origin is null ? throw Nobody() : _subject;

    /// <summary>The cells, which nobody writes any more.</summary>
    internal FactCell[] Cells => _cells;

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

    /// <summary>Gets what the sheet says under a key of a family.</summary>
    /// <param name="family">A family of the catalogue.</param>
    /// <param name="key">The key, such as <c>berat</c> of <c>latestViolation</c>.</param>
    /// <exception cref="ArgumentException">The family is not in the catalogue or a single fact, or the key is no code or none of the family's.</exception>
    public FactValue this[Fact family, string key]
    {
        get
        {
            _ = Catalogue.PlaceOf(Guard.Against.Null(family));
            Guard.Against.Condition(!family.IsFamily, "Expected a family.", nameof(family));
            Guard.Against.InvalidCode(key);
            Guard.Against.Condition(!family.FamilyKeys.IsEmpty && !family.FamilyKeys.Contains(key, StringComparer.Ordinal), "Expected a key of the family.", nameof(key));
            return new(family, Find(family, key));
        }
    }

    /// <summary>Whether two sheets say the same of the same person.</summary>
    /// <param name="left">One sheet.</param>
    /// <param name="right">Another sheet.</param>
    public static bool operator ==(FactSheet left, FactSheet right) => left.Equals(right);

    /// <summary>Whether two sheets differ.</summary>
    /// <param name="left">One sheet.</param>
    /// <param name="right">Another sheet.</param>
    public static bool operator !=(FactSheet left, FactSheet right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(FactSheet other) =>
        ReferenceEquals(_cells, other._cells)
        || (_origin is not null && _origin.EncoderFingerprint == other._origin?.EncoderFingerprint && _origin.Catalogue.Fingerprint == other._origin.Catalogue.Fingerprint
            && _subject.Id == other._subject.Id && _cells.AsSpan().SequenceEqual(other._cells) && _subject.Entries.AsSpan().SequenceEqual(other._subject.Entries));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FactSheet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _origin is null ? 0 : StringComparer.Ordinal.GetHashCode(_subject.Id);

    /// <summary>The id alone.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;

    /// <summary>The cells of a sheet on which nothing is on record yet.</summary>
    internal static FactCell[] EmptyCells(FactCatalogue catalogue)
    {
        FactCell[] cells = new FactCell[(catalogue.Cells + BlockOfCells - 1) / BlockOfCells * BlockOfCells];
        Array.Fill(cells, FactCell.Unknown);
        return cells;
    }

    /// <summary>What stands under a key of a family; of a single fact, its value.</summary>
    internal FactCell Find(Fact fact, string key)
    {
        int place = Catalogue.PlaceOf(fact);
        return fact is { IsFamily: true, FamilyKeys.IsEmpty: true } ? Find(place, key) : _cells[Catalogue.CellOf(place) + (fact.IsFamily ? fact.CellOf(key) : 0)];
    }

    /// <summary>What stands under a key of an open family.</summary>
    internal FactCell Find(int place, string key)
    {
        foreach (SheetSubject.FamilyEntry entry in _subject.Entries)
        {
            if (entry.Place == place && string.Equals(entry.Key, key, StringComparison.Ordinal))
                return entry.Cell;
        }

        return _cells[Catalogue.CellOf(place)];
    }

    /// <summary>Whether the sheet is over this very catalogue, without looking further.</summary>
    internal bool IsOver(FactCatalogue catalogue) => ReferenceEquals(_origin?.Catalogue, catalogue);

    private static InvalidOperationException Nobody() => new("The default value is nobody's sheet.");
}
