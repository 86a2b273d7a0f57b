using System.Globalization;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Examples;
using Pemasyarakatan.Vokasi.Examples.Medan;
using Pemasyarakatan.Vokasi.Outcomes;

namespace Pemasyarakatan.Vokasi.Tests.Examples;

/// <summary>One line that says which file, where in it, and what was expected; exit code 2; nothing else.</summary>
public sealed class BadFileTests
{
    private const string FirstNik = "\"nik\":\"9901202202840001\"";

    // The file, what is broken in it, and how the line begins that says so.
    public static TheoryData<string, string, string, string> Broken => new()
    {
        { "stated.json", "\"facility\": {", "\"facility\": ,", "x" },
        { "assumed.json", "\"term\": {", "\"term\" {", "x" },
        { "policy.json", "\"version\"", "version", "x" },
        { "events.json", "[", "[,", "x" },
        { "population.json", "\"kind\"", "kind", "x" },
        { "applications.json", "},", "}", "x" },
        { "stated.json", "\"inmates\": {", "\"prisoners\": {}, \"inmates\": {", "x" },
        { "stated.json", "\"name\": \"Rutan", "\"nama\": \"Rutan", "x" },
        { "stated.json", "\"source\": \"mistar", "\"sumber\": \"mistar", "x" },
        { "assumed.json", "\"powerNumber\"", "\"number\"", "x" },
        { "assumed.json", "\"seats\": 16,", "\"seats\": 16, \"chairs\": 16,", "x" },
        { "assumed.json", "\"hoursPerDay\"", "\"hours\"", "x" },
        { "policy.json", "\"fact\": \"birthDate\", ", "\"fact\": \"birthDate\", \"facts\": 1, ", "x" },
        { "events.json", "\"appliedOn\"", "\"date\"", "x" },
        { "population.json", FirstNik, "\"nama\":\"-\"," + FirstNik, "x" },
        { "applications.json", "\"channel\"", "\"via\"", "x" },
        { "stated.json", "\"kind\": \"rutan\"", "\"kind\": \"hotel\"", "x" },
        { "assumed.json", "\"mobileUnit\"", "\"boat\"", "x" },
        { "policy.json", "\"tier\": \"programme\"", "\"tier\": \"law\"", "x" },
        { "events.json", "\"actor\": \"applicant\"", "\"actor\": \"nobody\"", "x" },
        { "population.json", "\"kind\":\"inmate\"", "\"kind\":\"guest\"", "x" },
        { "population.json", "\"kind\":\"inmate\",", "", "x" },
        { "population.json", "\"medium\"", "\"middling\"", "x" },
        { "applications.json", "\"channel\":\"facility\"", "\"channel\":\"pigeon\"", "x" },
        { "policy.json", "\"fact\": \"birthDate\"", "\"fact\": \"birthday\"", "x" },
        { "policy.json", "{ \"from\": \"2025-11-11\" }", "{ \"from\": \"2025-11-11\", \"to\": \"2025-01-01\" }", "x" },
        { "assumed.json", "\"to\": \"2026-12-31\"", "\"to\": \"2024-12-31\"", "x" },
        { "assumed.json", "\"end\": \"2026-02-06\"", "\"end\": \"2026-01-02\"", "x" },
        { "assumed.json", "\"to\": \"2025-12-19\"", "\"to\": \"2025-11-19\"", "x" },
        { "assumed.json", "\"to\": \"2028-12-31\"", "\"to\": \"2020-12-31\"", "x" },
        { "assumed.json", "\"seats\": 16", "\"seats\": -16", "x" },
        { "assumed.json", "\"seats\": 16", "\"seats\": \"16\"", "x" },
        { "assumed.json", "\"seats\": 16", "\"seats\": { \"value\": 1.5, \"asOf\": \"2025-12-01\" }", "x" },
        { "assumed.json", "\"seats\": 16", "\"seats\": { \"value\": 16, \"asOf\": \"yesterday\" }", "x" },
        { "assumed.json", "\"seats\": 16,", "", "x" },
        { "assumed.json", "\"seats\": 10", "\"seats\": -10", "x" },
        { "assumed.json", "\"units\": [ \"C.24LAS01.001.1\" ]", "\"units\": [ \"las\" ]", "x" },
        { "assumed.json", "\"id\": \"MEBEL-2026-1\"", "\"id\": \"LAS-2026-1\"", "x" },
        { "assumed.json", "\"screenedOn\": \"2025-12-22\"", "\"screenedOn\": \"22-12-2025\"", "x" },
        { "population.json", "\"id\":\"MDN-0002\"", "\"id\":\"MDN-0001\"", "x" },
        { "population.json", FirstNik, "\"nik\":9901202202840001", "x" },
        { "population.json", "\"region\":\"12.71.04\"", "\"region\":\"Medan\"", "x" },
        { "population.json", "\"asOf\":\"2023-12-18\"", "\"asOf\":\"18/12/2023\"", "x" },
        { "population.json", "\"lengths\":[\"P9Y2M\"", "\"lengths\":[\"nine years\"", "x" },
        { "population.json", "\"houseArrestDays\":24", "\"houseArrestDays\":-24", "x" },
        { "population.json", "\"facilityId\":\"RUTAN-MEDAN\",", "", "x" },
        { "applications.json", "\"id\":\"APP-00005\"", "\"id\":\"APP-00001\"", "x" },
        { "applications.json", "\"applicantId\":\"MDN-0008\"", "\"applicantId\":\"MDN-9999\"", "x" },
        { "applications.json", "[\"LAS-2026-1\"]", "[\"JAHIT-2026-1\"]", "x" },
        { "applications.json", "[\"LAS-2026-1\"]", "[]", "x" },
        { "applications.json", "\"interview\":57", "\"interview\":null", "x" },
        { "events.json", "24110 7212 2 0000001 2026", "24110", "x" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Read_OneThingBroken_SaysFilePlaceAndExpectation(string file, string old, string now, string line)
    {
        using MedanFolder folder = new();
        folder.Replace(file, old, now);
        Refusal("--data", folder.Path).Should().Be($"{file}: {line}");
    }

    [Theory]
    [InlineData("stated.json")]
    [InlineData("assumed.json")]
    [InlineData("policy.json")]
    [InlineData("events.json")]
    [InlineData("population.json")]
    [InlineData("applications.json")]
    public void Read_FileMissing_SaysWhichAndWhere(string file)
    {
        using MedanFolder folder = new();
        folder.Delete(file);
        Refusal("--data", folder.Path).Should().Be($"{file}: expected this file in {folder.Path}.");
    }

    [Theory]
    [InlineData("arguments: expected --culture id or --culture en.", "--culture", "fr")]
    [InlineData("arguments: expected a value after --culture.", "--culture")]
    [InlineData("arguments: expected a value after --data.", "--culture", "id", "--data")]
    [InlineData("arguments: expected [--culture id|en] [--data DIR].", "--lang", "id")]
    [InlineData("arguments: expected [--culture id|en] [--data DIR].", "id")]
    public void Run_WrongArguments_SaysWhatIsTaken(string line, params string[] arguments) => Refusal(arguments).Should().Be(line);

    [Fact]
    public void Read_DirtyRecords_Stay()
    {
        using MedanFolder folder = new();
        folder.Replace("population.json", FirstNik, "\"nik\":\"tidak terbaca\"");
        folder.Replace("population.json", "\"birthDate\":\"1984-02-22\"", "\"birthDate\":\"22 Feb\"");
        folder.Replace("population.json", "\"registerNumber\":\"MDN.00002/2025\"", "\"registerNumber\":\"MDN.00001/2025\"");
        MedanData data = MedanData.Read(folder.Path);
        data.Population.Should().HaveCount(3290);
        data.Population[0].Nik.State.Should().Be(RecordState.Defective);
        data.Population[0].BirthDate.State.Should().Be(RecordState.Defective);
        Inmate.DoubledRegisterNumbers(data.Population.OfType<Inmate>()).Should().HaveCountGreaterThan(3);
    }

    private static string Refusal(params string[] arguments)
    {
        using StringWriter output = new(CultureInfo.InvariantCulture), error = new(CultureInfo.InvariantCulture);
        int exit = Example.Run(arguments, "nowhere", (page, folder) => page.Line(MedanData.Read(folder).Partner), output, error);
        exit.Should().Be(2);
        output.ToString().Should().BeEmpty();
        string line = error.ToString().ReplaceLineEndings("\n");
        line.Should().MatchRegex(@"^[^\n]+\n$", "one line says it all").And.NotContain("System.").And.NotContain("   at ");
        return line.TrimEnd('\n');
    }
}
