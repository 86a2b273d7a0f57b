namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>Says how the facts of a team's own class are read off, so that no <c>Applicant</c> is needed to decide.</summary>
/// <typeparam name="T">The team's own class.</typeparam>
/// <remarks>Immutable; the functions given to it have to be pure.</remarks>
public sealed class FactMap<T>
{
    private readonly SheetOrigin _origin;
    private readonly Func<T, string> _id;
    private readonly ImmutableArray<Step> _steps;

    /// <summary>A map without any fact yet: every one is not on record.</summary>
    /// <param name="catalogue">The facts that policies may name.</param>
    /// <param name="id">Gets the id of a person: a code, never a name or a NIK.</param>
    public FactMap(FactCatalogue catalogue, Func<T, string> id)
        : this(Guard.Against.Null(catalogue), Guard.Against.Null(id), [])
    {
    }

    private FactMap(FactCatalogue catalogue, Func<T, string> id, ImmutableArray<Step> steps) =>
        (_origin, _id, _steps) = (new(catalogue, catalogue.Fingerprint, null), id, steps);

    /// <summary>The facts that policies may name.</summary>
    public FactCatalogue Catalogue => _origin.Catalogue;

    /// <summary>The map with one more fact.</summary>
    /// <typeparam name="TValue">The type of its values.</typeparam>
    /// <param name="fact">A single fact of the catalogue.</param>
    /// <param name="read">Reads it off; its evidence is dated by <see cref="Recorded{T}.AsOf"/>.</param>
    /// <returns>The larger map.</returns>
    /// <exception cref="ArgumentException">The fact is not in the catalogue, is a family, or is mapped already.</exception>
    public FactMap<T> Map<TValue>(Fact<TValue> fact, Func<T, Recorded<TValue>> read)
        where TValue : notnull
    {
        Refuse(fact, family: false);
        return With(fact, Guard.Against.Null(read), (sheet, value) => sheet.Set(fact, value));
    }

    /// <summary>The map with one more family.</summary>
    /// <typeparam name="TValue">The type of its values.</typeparam>
    /// <param name="family">A family of the catalogue.</param>
    /// <param name="read">Reads the whole record off; a key that is not there reads as the family's none.</param>
    /// <returns>The larger map.</returns>
    /// <exception cref="ArgumentException">The fact is not in the catalogue, is no family, or is mapped already.</exception>
    public FactMap<T> MapFamily<TValue>(Fact<TValue> family, Func<T, Recorded<IEnumerable<KeyValuePair<string, Recorded<TValue>>>>> read)
        where TValue : notnull
    {
        Refuse(family, family: true);
        return With(family, Guard.Against.Null(read), (sheet, value) => sheet.SetFamily(family, value));
    }

    /// <summary>The map with one more set, which is a family of yes and no such as the categories of offence.</summary>
    /// <param name="set">A family of the catalogue.</param>
    /// <param name="read">Reads its members off; of a record that is there, every other key is a no.</param>
    /// <returns>The larger map.</returns>
    /// <exception cref="ArgumentException">The fact is not in the catalogue, is no family, or is mapped already.</exception>
    public FactMap<T> MapSet(Fact<bool> set, Func<T, Recorded<IEnumerable<string>>> read)
    {
        Refuse(set, family: true);
        return With(set, Guard.Against.Null(read), (sheet, value) => sheet.SetMembers(set, value));
    }

    /// <summary>Turns one person into a sheet of facts.</summary>
    /// <param name="item">The person.</param>
    /// <returns>The sheet.</returns>
    /// <exception cref="ArgumentException">The id or the key of a family is no code, such a key stands twice, or a value is outside its fact's range: it is refused, never clamped.</exception>
    public FactSheet Encode(T item)
    {
        Guard.Against.Null(item);
        FactSheetBuilder sheet = new(_origin);
        foreach (Step step in _steps)
            step.Set(item, sheet);
        return sheet.Build(Guard.Against.InvalidCode(_id(item), nameof(item)));
    }

    private void Refuse(Fact fact, bool family)
    {
        _ = Catalogue.PlaceOf(Guard.Against.Null(fact));
        Guard.Against.Condition(fact.IsFamily != family, family ? "Expected a family." : "Expected a single fact.", nameof(fact));
        Guard.Against.Condition(_steps.Any(step => step.Fact.Key == fact.Key), "Expected each fact once.", nameof(fact));
    }

    // What the team's own function throws is the team's; what the fact refuses is told with its key.
    private FactMap<T> With<TRead>(Fact fact, Func<T, TRead> read, Action<FactSheetBuilder, TRead> set) => new(Catalogue, _id, _steps.Add(new(fact, (item, sheet) =>
    {
        TRead value = read(item);
        try
        {
            set(sheet, value);
        }
        catch (ArgumentException fault)
        {
            throw new ArgumentException($"{fact.Key}: {JsonErrorSanitizer.Of(fault)}", nameof(item), fault);
        }
    })));

    private sealed record Step(Fact Fact, Action<T, FactSheetBuilder> Set);
}
