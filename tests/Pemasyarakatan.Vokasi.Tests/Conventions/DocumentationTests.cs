using System.Xml.Linq;
using static Pemasyarakatan.Vokasi.Tests.Conventions.Library;

namespace Pemasyarakatan.Vokasi.Tests.Conventions;

public sealed class DocumentationTests
{
    [Theory]
    [InlineData("Pemasyarakatan.Vokasi.xml")]
    [InlineData("Pemasyarakatan.Vokasi.Testing.xml")]
    public void Tags_OfTheDocumentation_AreNotEmpty(string file) => NoneMay(
        "A tag of the documentation says something",
        from member in Members(file)
        from tag in member.Elements()
        where tag.Name.LocalName != "inheritdoc" && string.IsNullOrWhiteSpace(tag.Value) && !tag.HasElements
        select $"{member.Attribute("name")!.Value}: <{tag.Name.LocalName}>");

    [Fact]
    public void Summaries_OfTypes_AreOneSentence() => NoneMay(
        "A summary ends with a full stop",
        from member in Members("Pemasyarakatan.Vokasi.xml")
        where PublicTypes.Any(type => "T:" + type.FullName == member.Attribute("name")!.Value)
        let summary = member.Element("summary")
        where summary is not null && !summary.Value.TrimEnd().EndsWith('.')
        select member.Attribute("name")!.Value);

    private static IEnumerable<XElement> Members(string file) =>
        XDocument.Load(Path.Combine(AppContext.BaseDirectory, file)).Descendants("member");
}
