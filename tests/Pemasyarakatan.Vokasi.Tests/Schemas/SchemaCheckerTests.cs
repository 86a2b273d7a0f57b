using Json.Schema;

namespace Pemasyarakatan.Vokasi.Tests.Schemas;

public sealed class SchemaCheckerTests
{
    private const string Head = "\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"";

    [Fact]
    public void Parse_AMistypedKeyword_IsAnError()
    {
        foreach (string keyword in (string[])["minimun", "additionalProperty"])
            ((Action)(() => SchemaChecker.Parse($$"""{ {{Head}}, "properties": { "seats": { "{{keyword}}": 0 } } }"""))).Should().Throw<JsonSchemaException>().WithMessage($"*{keyword}*");
    }

    [Fact]
    public void Faults_AreGivenByPlace()
    {
        SchemaChecker schema = SchemaChecker.Parse($$"""{ {{Head}}, "items": { "type": "integer" } }""");
        schema.Faults("[1, 2]").Should().BeEmpty();
        schema.Faults("[1, \"2\"]").Should().ContainSingle().Which.Should().StartWith("/1: ");
    }
}
