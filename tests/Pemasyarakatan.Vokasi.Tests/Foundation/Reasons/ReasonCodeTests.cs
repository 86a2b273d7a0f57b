using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Pemasyarakatan.Vokasi.Tests.Contracts;
using Pemasyarakatan.Vokasi.Tests.Conventions;
using static Pemasyarakatan.Vokasi.Tests.Conventions.Library;

namespace Pemasyarakatan.Vokasi.Tests.Foundation;

public sealed partial class ReasonCodeTests
{
    private static readonly CultureInfo[] Languages = [Cultures.Indonesian, Cultures.English];

    [Fact]
    public void All_HoldsEveryDeclaredCode()
    {
        ReasonCode[] declared = [.. Declared.Select(property => (ReasonCode)property.GetValue(null)!)];
        NoneMay("A declared code stands in the list of its class, and the class in the registry", declared.Except(ReasonCode.All).Select(code => code.Id));
        NoneMay("A listed code is a public property", ReasonCode.All.Except(declared).Select(code => code.Id));
    }

    [Fact]
    public void Names_FollowFromTheIds() => NoneMay(
        "The code subject.whatIsWrong is SubjectReasons.WhatIsWrong",
        from property in Declared
        let id = ((ReasonCode)property.GetValue(null)!).Id.Split('.')
        where property.DeclaringType!.Name != Pascal(id[0]) + "Reasons" || property.Name != Pascal(id[1])
        select $"{property.DeclaringType!.Name}.{property.Name}: {string.Join('.', id)}");

    [Fact]
    public void Ids_AreUnique() => NoneMay(
        "An id is of one code", ReasonCode.All.GroupBy(code => code.Id, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Ids_AreSubjectAndWhatIsWrong() => NoneMay(
        "An id has the form subject.whatIsWrong", ReasonCode.All.Where(code => !IdShape().IsMatch(code.Id)).Select(code => code.Id));

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
        TextCodeContract<ReasonCode>.Holds(["record.blank", "lifecycle.noSuchTransition"], ["record.Blank", "record", "blank", ".", "record.blank "]);

    [Fact]
    public void Parse_RegisteredCode_IsTheOneInstance() => ReasonCode.Parse("record.missing").Should().BeSameAs(RecordReasons.Missing);

    private static IEnumerable<PropertyInfo> Declared =>
        from type in PublicTypesOf(Main)
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Static)
        where property.PropertyType == typeof(ReasonCode)
        select property;

    private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Groups["name"].Value);

    private static string Page()
    {
        StringBuilder page = new(
            "# Reason codes\n\nEvery reason that the library gives. In code, `agreement.termEnded` is `AgreementReasons.TermEnded`. A code and its parameters are stable from 1.0 on; the texts may change.\n" +
            "This page is written from the registry and held by a test.\n");
        foreach (var subject in ReasonCode.All.GroupBy(code => code.Id.Split('.')[0]))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {subject.Key}\n\n| Code | Kind | Parameters | Indonesian | English |\n|---|---|---|---|---|\n");
            foreach (ReasonCode code in subject)
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
