using System.Globalization;

namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>Something that a policy may ask about a person: its meaning, scale, and where it stands that there is none.</summary>
/// <remarks>
/// A fact is a single value or a <em>family</em>, one value for each key, such as the latest violation of each severity. Made with <see cref="Date"/>, <see cref="Number"/>, <see cref="Ordered"/>,
/// <see cref="Unordered"/>, <see cref="Flag"/> or <see cref="Region"/>, and registered in a <see cref="FactCatalogue"/>. Equality is identity. Immutable.
/// </remarks>
public abstract class Fact
{
    private protected Fact(FactDefinition definition) => Definition = definition;

    /// <summary>The name of the fact in a policy file.</summary>
    public string Key => Definition.Key;

    /// <summary>What the values are.</summary>
    public FactKind Kind => Definition.Kind;

    /// <summary>Where it stands that there is none.</summary>
    public NoneOrdering None => Definition.None;

    /// <summary>The values of an ordered or unordered fact, ordered ones from the lowest; values of equal rank stand in one step, parted by a blank.</summary>
    public ImmutableArray<string> Steps => Definition.Steps;

    /// <summary>The unit of a number.</summary>
    public string? Unit => Definition.Unit;

    /// <summary>The lowest number allowed.</summary>
    public int Minimum => Definition.Minimum;

    /// <summary>The highest number allowed.</summary>
    public int Maximum => Definition.Maximum;

    /// <summary>Whether there is one value for each key.</summary>
    public bool IsFamily => Definition.IsFamily;

    /// <summary>The keys of a family with a closed set of them; empty for a single fact and for a family of any keys.</summary>
    public ImmutableArray<string> FamilyKeys => Definition.FamilyKeys;

    /// <summary>How personal the fact is.</summary>
    public Sensitivity Sensitivity => Definition.Sensitivity;

    /// <summary>The source that the fact rests on; null where no rule defines it.</summary>
    public LegalBasis? Basis => Definition.Basis;

    internal FactDefinition Definition { get; }

    /// <summary>How many cells of a sheet it takes: one for each key of a closed family, and one for a single fact or for what stands under any other key.</summary>
    internal int Cells => FamilyKeys.Length + 1;

    /// <summary>The code of a none, or that of not on record where there cannot be none.</summary>
    internal int NoneCode => None switch
    {
        NoneOrdering.Low => FactCodes.NoneLow,
        NoneOrdering.High => FactCodes.NoneHigh,
        _ => FactCodes.Unknown,
    };

    /// <summary>A fact that is a date.</summary>
    /// <param name="key">The name in policy files: a lower-case letter, then letters and digits.</param>
    /// <param name="none">Where it stands that there is none.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">The key has another shape, or is the name of an anchor.</exception>
    public static Fact<LocalDate> Date(string key, NoneOrdering none) => new(new FactDefinition(key, FactKind.Date, none), date => FactCodes.IsDate(date) ? FactCodes.OfDate(date) : throw new ArgumentOutOfRangeException(nameof(date), $"Expected a value of {key} from 1900-01-01 to 2199-12-31."));

    /// <summary>A fact that is a whole number.</summary>
    /// <param name="key">The name in policy files.</param>
    /// <param name="unit">The unit, a code such as <c>days</c>.</param>
    /// <param name="minimum">The lowest number allowed.</param>
    /// <param name="maximum">The highest number allowed.</param>
    /// <param name="none">Where it stands that there is none.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">The key has another shape, or the range is empty.</exception>
    public static Fact<int> Number(string key, string unit, int minimum, int maximum, NoneOrdering none)
    {
        Guard.Against.Condition(maximum < minimum, "Expected a maximum that is not below the minimum.", nameof(maximum));
        Guard.Against.OutOfRange(minimum, nameof(minimum), -1_000_000_000, 1_000_000_000, "Expected at most a thousand million either way.");
        Guard.Against.OutOfRange(maximum, nameof(maximum), -1_000_000_000, 1_000_000_000, "Expected at most a thousand million either way.");
        Guard.Against.Condition(!TextCodes.IsCode("unit." + Guard.Against.InvalidCode(unit)), "Expected a unit that a reason can bear.", nameof(unit));
        FactDefinition definition = new(key, FactKind.Number, none) { Unit = unit, Minimum = minimum, Maximum = maximum };
        return new(definition, number => number >= minimum && number <= maximum ? number : throw new ArgumentOutOfRangeException(nameof(number), FormattableString.Invariant($"Expected a value of {key} from {minimum} to {maximum}.")));
    }

    /// <summary>A fact that is one of a list in ascending order.</summary>
    /// <param name="key">The name in policy files.</param>
    /// <param name="none">Where it stands that there is none.</param>
    /// <param name="steps">The values from the lowest; values of equal rank in one step, parted by a blank, at most 16.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">The key has another shape, or a value is none or stands twice.</exception>
    public static Fact<string> Ordered(string key, NoneOrdering none, params IEnumerable<string> steps) => Listed(new FactDefinition(key, FactKind.Ordered, none), steps);

    /// <summary>A fact that is one of a list without order.</summary>
    /// <param name="key">The name in policy files.</param>
    /// <param name="none">Whether there may be none; low and high are the same here.</param>
    /// <param name="values">The values.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">The key has another shape, or a value is none, holds a blank or stands twice.</exception>
    public static Fact<string> Unordered(string key, NoneOrdering none, params IEnumerable<string> values)
    {
        ImmutableArray<string> all = Guard.Against.NullElements(values);
        Guard.Against.Condition(all.Any(value => value.Contains(' ', StringComparison.Ordinal)), "Expected values without a blank, which is for values of equal rank.", nameof(values));
        return Listed(new FactDefinition(key, FactKind.Unordered, none), all);
    }

    /// <summary>A fact that is yes or no.</summary>
    /// <param name="key">The name in policy files.</param>
    /// <returns>The fact; there cannot be none of it.</returns>
    /// <exception cref="ArgumentException">The key has another shape.</exception>
    public static Fact<bool> Flag(string key) => new(new FactDefinition(key, FactKind.Flag, NoneOrdering.NotAllowed), flag => flag ? 1 : 0);

    /// <summary>A fact that is a region of any level.</summary>
    /// <param name="key">The name in policy files.</param>
    /// <param name="none">Where it stands that there is none.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">The key has another shape.</exception>
    public static Fact<RegionCode> Region(string key, NoneOrdering none) => new(new FactDefinition(key, FactKind.Region, none), EncodeRegion);

    /// <summary>The name of the fact in words.</summary>
    /// <param name="culture">Indonesian for <c>id</c>, English for every other.</param>
    /// <returns>The name, or the key of an own fact that was given none.</returns>
    public string ToText(CultureInfo culture)
    {
        Guard.Against.Null(culture);
        return (Wording.IsIndonesian(culture) ? Definition.Indonesian : Definition.English) ?? Wording.Term("fact." + Key, culture);
    }

    /// <summary>What the fact says, in one sentence.</summary>
    /// <param name="culture">Indonesian for <c>id</c>, English for every other.</param>
    /// <returns>The sentence, or the name of an own fact that was given none.</returns>
    public string Meaning(CultureInfo culture)
    {
        Guard.Against.Null(culture);
        return (Wording.IsIndonesian(culture) ? Definition.MeaningIndonesian : Definition.MeaningEnglish) ?? Wording.Find("meaning." + Key, culture) ?? ToText(culture);
    }

    /// <summary>What stands under one key of the family, in words.</summary>
    internal string ToText(string key, CultureInfo culture) =>
        (Wording.IsIndonesian(culture) ? Definition.Indonesian : Definition.English) is { } named ? $"{named} ({key})" : Wording.Term($"fact.{Key}.{key}", culture);

    /// <summary>The fact as an argument of a reason: by its key, and told by the name that it was given.</summary>
    internal ReasonArgument ToArgument() => ToArgument("fact." + Key, ToText);

    /// <summary>The same of what stands under one key of the family, unless no reason can bear the key, such as a very long id of a package.</summary>
    internal ReasonArgument ToArgument(string key)
    {
        string term = $"fact.{Key}.{key}";
        return TextCodes.IsCode(term) ? ToArgument(term, culture => ToText(key, culture)) : ToArgument();
    }

    /// <summary>The key.</summary>
    /// <returns><see cref="Key"/>.</returns>
    public override string ToString() => Key;

    /// <summary>The cell of a key among those of the fact; that of all other keys where the family is open or has no such one.</summary>
    internal int CellOf(string? key) => key is not null && FamilyKeys.IndexOf(key, StringComparer.Ordinal) is >= 0 and int index ? index : FamilyKeys.Length;

    /// <summary>Whether the other fact means the same values.</summary>
    internal bool IsDeclaredAs(Fact other) => ReferenceEquals(this, other) || string.Equals(Definition.Declaration, other.Definition.Declaration, StringComparison.Ordinal);

    private ReasonArgument ToArgument(string term, Func<CultureInfo, string> words) => Definition.Indonesian is null ? ReasonArgument.Term(term) : ReasonArgument.Term(term, words);

    private static int EncodeRegion(RegionCode region)
    {
        Guard.Against.Condition(region == default, "Expected a region.", nameof(region));
        return region.Ordinal;
    }

    private static Fact<string> Listed(FactDefinition definition, IEnumerable<string> steps)
    {
        FactDefinition listed = definition.WithSteps(Guard.Against.NullElements(steps));
        return new(listed, value => listed.TryFindValue(value, out int code) ? code : throw new ArgumentOutOfRangeException(nameof(value), $"Expected a value of {listed.Key}: {string.Join(", ", listed.Codes.Select(listed.ValueOf))}."));
    }
}
