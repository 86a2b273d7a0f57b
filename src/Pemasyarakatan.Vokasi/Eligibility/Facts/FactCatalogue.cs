using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>The facts that policies may name.</summary>
/// <remarks><see cref="Standard"/> holds those of the library; a team adds its own with <see cref="With"/>. Equality by <see cref="Fingerprint"/> is up to the caller. Immutable and thread-safe.</remarks>
public sealed class FactCatalogue
{
    private readonly FrozenDictionary<string, int> _places;
    private readonly int[] _cells;

    private FactCatalogue(ImmutableArray<Fact> facts)
    {
        Facts = facts;
        Guard.Against.Condition(facts.Select(fact => fact.Key).Distinct(StringComparer.Ordinal).Count() != facts.Length, "Expected each fact once.", nameof(facts));
        _places = facts.Select((fact, place) => KeyValuePair.Create(fact.Key, place)).ToFrozenDictionary(StringComparer.Ordinal);
        _cells = new int[facts.Length];
        for (int place = 0; place < facts.Length; place++)
        {
            _cells[place] = Cells;
            Cells += facts[place].Cells;
        }

        Fingerprint = Hash(facts);
    }

    /// <summary>The catalogue without any fact, for teams whose facts are all their own.</summary>
    public static FactCatalogue Empty { get; } = new([]);

    /// <summary>The facts of the library.</summary>
    public static FactCatalogue Standard { get; } = new(Eligibility.Facts.All);

    /// <summary>The facts in the order of registration.</summary>
    public ImmutableArray<Fact> Facts { get; }

    /// <summary>SHA-256 of all declarations, in lower-case hex: two catalogues with the same one encode alike.</summary>
    public string Fingerprint { get; }

    /// <summary>How many cells a sheet has.</summary>
    internal int Cells { get; }

    /// <summary>The catalogue with further facts.</summary>
    /// <param name="facts">A team's own facts.</param>
    /// <returns>The larger catalogue.</returns>
    /// <exception cref="ArgumentException">A key is taken.</exception>
    public FactCatalogue With(params IEnumerable<Fact> facts) => new([.. Facts, .. Guard.Against.NullElements(facts)]);

    /// <summary>The JSON Schema of policy files over these facts, with which an editor completes and checks one.</summary>
    /// <returns>The schema, draft 2020-12.</returns>
    /// <remarks>What only the whole file tells, such as ids that stand once, tiers that are inherited and bounds of a calendar, is left to <see cref="Policy.Parse"/>.</remarks>
    public string PolicySchema() => new PolicySchema(this).Write();

    /// <summary>Finds a fact by its key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="fact">The fact, or null.</param>
    /// <returns>Whether it is registered.</returns>
    public bool TryFind(string key, [NotNullWhen(true)] out Fact? fact)
    {
        bool found = _places.TryGetValue(Guard.Against.Null(key), out int place);
        fact = found ? Facts[place] : null;
        return found;
    }

    /// <summary>The place of a fact; an equal declaration fits too, another of the same key does not: its values would mean something else.</summary>
    internal int PlaceOf(Fact fact) =>
        _places.TryGetValue(fact.Key, out int place) && Facts[place].IsDeclaredAs(fact) ? place : throw new ArgumentException($"{fact.Key} is not in the catalogue.", nameof(fact));

    internal bool Has(Fact fact) => _places.TryGetValue(fact.Key, out int place) && Facts[place].IsDeclaredAs(fact);

    internal int CellOf(int place) => _cells[place];

    private static string Hash(ImmutableArray<Fact> facts)
    {
        StringBuilder text = new();
        foreach (Fact fact in facts)
            text.Append(fact.Definition.Declaration).Append('\n');
        return Sha256Text.Of(text.ToString());
    }
}
