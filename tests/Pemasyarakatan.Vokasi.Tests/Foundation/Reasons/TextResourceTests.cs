using System.Text.RegularExpressions;
using System.Xml.Linq;
using Pemasyarakatan.Vokasi.Tests.Contracts;
using Pemasyarakatan.Vokasi.Tests.Conventions;
using Pemasyarakatan.Vokasi.Training;
using static Pemasyarakatan.Vokasi.Tests.Conventions.Library;

namespace Pemasyarakatan.Vokasi.Tests.Foundation;

/// <summary>The two resources say the same things, each once.</summary>
public sealed partial class TextResourceTests
{
    private static readonly (string Language, ILookup<string, string> Texts)[] Resources = [("Indonesian", Load("Indonesian")), ("English", Load("English"))];

    [Fact]
    public void Keys_InOneResource_StandOnce() => NoneMay(
        "A key stands once",
        from resource in Resources
        from texts in resource.Texts
        where texts.Count() > 1
        select $"{resource.Language}: {texts.Key}");

    [Fact]
    public void Keys_OfBothResources_AreTheSame() => NoneMay(
        "What has a text in one language has one in the other",
        from resource in Resources
        from other in Resources
        from texts in resource.Texts
        where !other.Texts.Contains(texts.Key)
        select $"{texts.Key} is missing in {other.Language}");

    [Fact]
    public void Texts_AreNotBlankAndTheirBracesMatch() => NoneMay(
        "A text is not blank, is trimmed, and its braces hold names alone",
        from resource in Resources
        from texts in resource.Texts
        from text in texts
        where string.IsNullOrWhiteSpace(text) || text.Trim() != text || Placeholder().Replace(text, "").AsSpan().ContainsAny('{', '}')
        select $"{resource.Language}: {texts.Key}");

    [Fact]
    public void Placeholders_OfBothLanguages_AreTheSame() => NoneMay(
        "A text has the same placeholders in both languages",
        from texts in Resources[0].Texts
        where Resources[1].Texts.Contains(texts.Key)
        let indonesian = Placeholder().Matches(texts.First()).Select(match => match.Value)
        let english = Placeholder().Matches(Resources[1].Texts[texts.Key].First()).Select(match => match.Value)
        where !indonesian.ToHashSet().SetEquals(english)
        select texts.Key);

    // "1 applications do not name": where the number is not known beforehand, it stands behind what is counted.
    [Fact]
    public void Numbers_InEnglish_LeadNoPlural() => NoneMay(
        "A number leads no plural",
        from texts in Resources[1].Texts
        where LeadingNumber().IsMatch(texts.First())
        select texts.Key);

    [Fact]
    public void Terms_OfActorsStatesTriggersAndLifecycles_HaveTexts() => NoneMay(
        "Actors, lifecycles, their states and their triggers have texts in both languages",
        from key in LifecycleCatalogue.All.SelectMany(life => Keys(life.State).Concat(Keys(life.Trigger)).Append("term.lifecycle." + life.Name)).Concat(Keys(typeof(Actor))).Distinct()
        from resource in Resources
        where !resource.Texts.Contains(key)
        select $"{resource.Language}: {key}");

    [Fact]
    public void Terms_OfTrainingFields_HaveTexts() => NoneMay(
        "A known field has a name in both languages",
        from field in TrainingField.All
        from culture in new[] { Cultures.Indonesian, Cultures.English }
        where Wording.Find("term.trainingField." + field.Code, culture) is null
        select $"{culture.Name}: {field.Code}");

    private static IEnumerable<string> Keys(Type enumType) =>
        Enum.GetNames(enumType).Select(name => $"term.{TextCodes.CamelCase(enumType.Name)}.{TextCodes.CamelCase(name)}");

    private static ILookup<string, string> Load(string language) =>
        XDocument.Load(Repository.PathTo("src", "Pemasyarakatan.Vokasi", "Foundation", "Reasons", "Texts", language + ".resx"))
            .Root!.Elements("data").ToLookup(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value, StringComparer.Ordinal);

    [GeneratedRegex(@"\{[a-z][a-zA-Z0-9]*\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"(^|[:;.] )\{[a-zA-Z]+\} (more )?([a-z]+ )?[a-z]+s (are|were|do|have|stay|hold)\b")]
    private static partial Regex LeadingNumber();
}
