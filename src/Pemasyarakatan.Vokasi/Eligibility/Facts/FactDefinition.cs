using System.Collections.Frozen;
using System.Globalization;

namespace Pemasyarakatan.Vokasi.Eligibility;

internal sealed record FactDefinition
{
    private static readonly ImmutableArray<string> Anchors = [.. Enum.GetNames<Anchor>().Select(TextCodes.CamelCase)];

    private FrozenDictionary<string, int> _codes = FrozenDictionary<string, int>.Empty;
    private FrozenDictionary<int, string> _values = FrozenDictionary<int, string>.Empty;
    private ImmutableDictionary<string, (string Indonesian, string English)> _valueNames = ImmutableDictionary.Create<string, (string Indonesian, string English)>(StringComparer.Ordinal);

    public FactDefinition(string key, FactKind kind, NoneOrdering none)
    {
        Guard.Against.InvalidCode(key);
        Guard.Against.Condition(
            !char.IsAsciiLetterLower(key[0]) || !key.All(char.IsAsciiLetterOrDigit) || Anchors.Contains(key, StringComparer.Ordinal),
            "Expected a lower-case letter, then letters and digits, and not the name of an anchor.", nameof(key));
        Guard.Against.Condition(!TextCodes.IsCode("fact." + key), "Expected a name that a reason can bear.", nameof(key));
        (Key, Kind, None) = (key, kind, Guard.Against.EnumOutOfRange(none));
    }

    public string Key { get; }

    public FactKind Kind { get; }

    public NoneOrdering None { get; }

    public ImmutableArray<string> Steps { get; private init; } = [];

    public string? Unit { get; init; }

    public int Minimum { get; init; }

    public int Maximum { get; init; }

    public bool IsFamily { get; private init; }

    public ImmutableArray<string> FamilyKeys { get; private init; } = [];

    public Sensitivity Sensitivity { get; init; }

    public FactScope Scope { get; init; }

    public LegalBasis? Basis { get; init; }

    /// <summary>All that the codes of its values depend on, in one line.</summary>
    public string Declaration => string.Create(
        CultureInfo.InvariantCulture, $"{Key}|{Kind}|{None}|{Unit}|{Minimum}|{Maximum}|{IsFamily}|{string.Join(',', Steps)}|{string.Join(',', FamilyKeys)}");

    public string? Indonesian { get; init; }

    public string? English { get; init; }

    public string? MeaningIndonesian { get; init; }

    public string? MeaningEnglish { get; init; }

    public FactDefinition WithSteps(ImmutableArray<string> steps)
    {
        Dictionary<string, int> codes = new(StringComparer.Ordinal);
        for (int rank = 0; rank < steps.Length; rank++)
        {
            string[] values = steps[rank].Split(' ');
            Guard.Against.Condition(values.Length > FactCodes.Rank, "Expected at most 16 values of equal rank.", nameof(steps));
            for (int variant = 0; variant < values.Length; variant++)
            {
                bool added = TextCodes.IsCode(values[variant]) && TextCodes.IsCode($"{Key}.{values[variant]}") && codes.TryAdd(values[variant], (rank * FactCodes.Rank) + variant);
                Guard.Against.Condition(!added, "Expected codes that a reason can bear, each once; a blank parts values of equal rank.", nameof(steps));
            }
        }

        Guard.Against.Condition(codes.Count == 0, "Expected at least one value.", nameof(steps));
        return this with
        {
            Steps = steps,
            _codes = codes.ToFrozenDictionary(StringComparer.Ordinal),
            _values = codes.ToFrozenDictionary(pair => pair.Value, pair => pair.Key),
        };
    }

    public FactDefinition WithValueName(string value, string indonesian, string english)
    {
        Guard.Against.Condition(!_codes.ContainsKey(value), "Expected a value of the fact.", nameof(value));
        return this with { _valueNames = _valueNames.SetItem(value, (indonesian, english)) };
    }

    public FactDefinition ByKey(ImmutableArray<string> keys)
    {
        bool faulty = keys.Any(key => !TextCodes.IsCode(key) || !TextCodes.IsCode($"fact.{Key}.{key}")) || keys.Distinct(StringComparer.Ordinal).Count() != keys.Length;
        Guard.Against.Condition(faulty, "Expected codes that a reason can bear, each once.", nameof(keys));
        return this with { IsFamily = true, FamilyKeys = keys };
    }

    /// <summary>The codes of the values of an ordered or unordered fact, ascending.</summary>
    public IEnumerable<int> Codes => _values.Keys.Order();

    public bool TryFindValue(string value, out int code) => _codes.TryGetValue(value, out code);

    /// <summary>The value with this code as a term, told by the name that it was given.</summary>
    public ReasonArgument TermOf(int code)
    {
        string value = ValueOf(code), term = $"{Key}.{value}";
        return _valueNames.TryGetValue(value, out (string Indonesian, string English) name)
            ? ReasonArgument.Term(term, culture => Wording.IsIndonesian(culture) ? name.Indonesian : name.English)
            : ReasonArgument.Term(term);
    }

    /// <summary>The value with this code, or the first of its rank.</summary>
    public string ValueOf(int code) => _values.TryGetValue(code, out string? value) ? value : _values[code / FactCodes.Rank * FactCodes.Rank];
}
