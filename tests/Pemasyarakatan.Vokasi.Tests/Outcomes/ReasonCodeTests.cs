using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Pemasyarakatan.Vokasi.Outcomes;
using Pemasyarakatan.Vokasi.Tests.Conventions;
using Pemasyarakatan.Vokasi.Tests.Contracts;
using static Pemasyarakatan.Vokasi.Tests.Conventions.Library;

namespace Pemasyarakatan.Vokasi.Tests.Outcomes;

public sealed partial class ReasonCodeTests
{
    private static readonly CultureInfo[] Languages = [Cultures.Indonesian, Cultures.English];

    [Fact]
    public void All_HoldsEveryDeclaredCode()
    {
        var declared = typeof(ReasonCode).GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(ReasonCode))
            .ToDictionary(property => property.Name, property => (ReasonCode)property.GetValue(null)!);
        NoneMay("A declared code stands in its room's list", declared.Where(code => !ReasonCode.All.Contains(code.Value)).Select(code => code.Key));
        NoneMay("A listed code is a public property", ReasonCode.All.Except(declared.Values).Select(code => code.Id));
    }

    [Fact]
    public void Ids_AreUnique() => NoneMay(
        "An id is of one code", ReasonCode.All.GroupBy(code => code.Id, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Ids_AreRoomAndWhatIsWrong() => NoneMay(
        "An id has the form room.whatIsWrong", ReasonCode.All.Where(code => !IdShape().IsMatch(code.Id)).Select(code => code.Id));

    [Fact]
    public void Parameters_AreLowerCamelCaseAndUnique() => NoneMay(
        "Parameters are unique and in lower camel case",
        ReasonCode.All.Where(code => code.Parameters.Distinct().Count() != code.Parameters.Length || !code.Parameters.All(name => ParameterShape().IsMatch(name))).Select(code => code.Id));

    [Fact]
    public void Texts_InBothLanguages_HaveExactlyTheParameters() => NoneMay(
        "A code has a text in both languages, with exactly its parameters as placeholders",
        from code in ReasonCode.All
        from language in Languages
        let text = Wording.Find(code.Id, language)
        where text is null || !Placeholders(text).ToHashSet().SetEquals(code.Parameters)
        select $"{code.Id} ({language.Name}): {text ?? "no text"}");

    [Fact]
    public void Texts_OfTheTwoLanguages_Differ() => NoneMay(
        "A text is translated",
        ReasonCode.All.Where(code => Wording.Find(code.Id, Cultures.Indonesian) == Wording.Find(code.Id, Cultures.English)).Select(code => code.Id));

    [Fact]
    public void Texts_AreSentences() => NoneMay(
        "A text begins with a capital, a quotation, a bracket or a placeholder and ends with a full stop",
        from code in ReasonCode.All
        from language in Languages
        let text = Wording.Find(code.Id, language)
        where text is not null && !SentenceShape().IsMatch(text)
        select $"{code.Id} ({language.Name}): {text}");

    [Fact]
    public void Page_OfReasonCodes_IsThatOfTheRegistry() => Repository.HoldApproved(Page(), "docs", "reason-codes.md");

    [Fact]
    public void TextCode_EveryRegisteredCode_KeepsTheContract() =>
        TextCodeContract<ReasonCode>.Holds(["record.blank", "lifecycle.noSuchMove"], ["record.Blank", "record", "blank", ".", "record.blank "]);

    [Fact]
    public void Parse_RegisteredCode_IsTheOneInstance() => ReasonCode.Parse("record.missing").Should().BeSameAs(ReasonCode.RecordMissing);

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Groups["name"].Value);

    private static string Page()
    {
        StringBuilder page = new(
            "# Reason codes\n\nEvery reason that the library gives, room by room. A code and its parameters are stable from 1.0 on; the texts may change.\n" +
            "This page is written from the registry and held by a test.\n");
        foreach (var room in ReasonCode.All.GroupBy(code => code.Id.Split('.')[0]))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {room.Key}\n\n| Code | Kind | Parameters | Indonesian | English |\n|---|---|---|---|---|\n");
            foreach (ReasonCode code in room)
            {
                page.Append(CultureInfo.InvariantCulture, $"| `{code.Id}` | {code.Kind} | {string.Join(", ", code.Parameters.Select(name => $"`{name}`"))} ")
                    .Append(CultureInfo.InvariantCulture, $"| {Cell(code, Cultures.Indonesian)} | {Cell(code, Cultures.English)} |\n");
            }
        }

        return page.ToString();
    }

    private static string Cell(ReasonCode code, CultureInfo language) =>
        (Wording.Find(code.Id, language) ?? "").Replace("|", "\\|", StringComparison.Ordinal);

    [GeneratedRegex(@"^[a-z][a-zA-Z]*\.[a-z][a-zA-Z0-9]*\z")]
    private static partial Regex IdShape();

    [GeneratedRegex(@"^[a-z][a-zA-Z0-9]*\z")]
    private static partial Regex ParameterShape();

    [GeneratedRegex(@"\{(?<name>[^{}]*)\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^[\p{Lu}""{\[0-9].*\.\z", RegexOptions.Singleline)]
    private static partial Regex SentenceShape();
}
