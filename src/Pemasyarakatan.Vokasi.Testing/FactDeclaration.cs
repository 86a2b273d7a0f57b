using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Testing;

// Facts of a team's own as a file of known answers declares them, and their values.
internal static class FactDeclaration
{
    public static Fact Read(KeyValuePair<string, FileNode> declared)
    {
        (string key, FileNode fact) = declared;
        fact.Allow("kind", "none", "keys", "values", "unit", "min", "max");
        NoneOrdering none = fact.TryGet("none") is { } place
            ? Enum.GetValues<NoneOrdering>().Cast<NoneOrdering?>().FirstOrDefault(each => string.Equals(each.ToString(), place.Text(), StringComparison.OrdinalIgnoreCase)) ?? throw place.Wrong("notAllowed, low or high")
            : NoneOrdering.NotAllowed;
        return fact.Guarded<Fact>(_ => fact.Get("kind").Text() switch
        {
            "date" => Fact.Date(key, none),
            "dateFamily" => Fact.Date(key, none).ByKey(Texts(fact, "keys")),
            "number" => Fact.Number(key, fact.Get("unit").Text(), fact.Get("min").Read<int>(), fact.Get("max").Read<int>(), none),
            "ordered" => Fact.Ordered(key, none, Texts(fact, "values")),
            "unordered" => Fact.Unordered(key, none, Texts(fact, "values")),
            "flag" => Fact.Flag(key),
            "region" => Fact.Region(key, none),
            _ => throw fact.Get("kind").Wrong("date, dateFamily, number, ordered, unordered, flag or region"),
        });
    }

    public static FactMap<FileNode> Map(FactMap<FileNode> map, Fact fact, FileNode given) => fact switch
    {
        Fact<LocalDate> { IsFamily: true } family => map.MapFamily(family, _ => Family<LocalDate>(given)),
        Fact<LocalDate> date => map.Map(date, _ => Value<LocalDate>(given)),
        Fact<int> number => map.Map(number, _ => Value<int>(given)),
        Fact<string> { IsFamily: false } word => map.Map(word, _ => Value<string>(given)),
        Fact<bool> { IsFamily: true } set => map.MapFamily(set, _ => Family<bool>(given)),
        Fact<bool> flag => map.Map(flag, _ => Value<bool>(given)),
        Fact<RegionCode> region => map.Map(region, _ => Value<RegionCode>(given)),
        _ => throw given.Wrong("a fact of a kind that a file can give"),
    };

    private static Recorded<T> Value<T>(FileNode given)
        where T : notnull
    {
        given.Allow("value", "none", "unknown", "evidence");
        Recorded<T> recorded = given.TryGet("value") is { } value ? Recorded.Known(value.Read<T>())
            : given.TryGet("none") is not null ? Recorded<T>.None
            : given.TryGet("unknown") is not null ? Recorded<T>.NotOnRecord
            : throw given.Wrong("a value, a none or an unknown");
        return Dated(recorded, given);
    }

    private static Recorded<IEnumerable<KeyValuePair<string, Recorded<T>>>> Family<T>(FileNode given)
        where T : notnull
    {
        given.Allow("entries", "unknown", "evidence");
        return given.TryGet("entries") is null
            ? default
            : Dated(Recorded.Known<IEnumerable<KeyValuePair<string, Recorded<T>>>>([.. given.Members("entries").Select(entry => KeyValuePair.Create(entry.Key, Value<T>(entry.Value)))]), given);
    }

    private static Recorded<T> Dated<T>(Recorded<T> recorded, FileNode given)
        where T : notnull => recorded.State != RecordState.NotOnRecord && given.TryGet("evidence") is { } evidence ? recorded.DatedOn(evidence.Read<LocalDate>()) : recorded;

    private static string[] Texts(FileNode fact, string member) => [.. fact.Get(member).Items().Select(text => text.Text())];
}
