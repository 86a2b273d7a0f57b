using System.Globalization;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Examples;
using Pemasyarakatan.Vokasi.Examples.Medan;

namespace Pemasyarakatan.Vokasi.Tests.Examples;

/// <summary>One line that says which file, where in it, and what was expected; exit code 2; nothing else.</summary>
public sealed class BadFileTests
{
    private const string FirstNik = "\"nik\":\"9901202202840001\"";

    // The file, what is broken in it, and the line that says so.
    public static TheoryData<string, string, string, string> Broken => new()
    {
        { "stated.json", "\"facility\": {", "\"facility\": ,", "$ (line 2): ',' is an invalid start of a value." },
        { "assumed.json", "\"term\": {", "\"term\" {", "$ (line 2): '{' is invalid after a property name. Expected a ':'." },
        { "policy.json", "\"version\"", "version", "$: expected JSON: 'v' is an invalid start of a property name. Expected a '\"'. Line 3, byte 3." },
        { "events.json", "[", "[,", "$ (line 2): ',' is an invalid start of a value." },
        { "population.json", "\"kind\"", "kind", "$[0] (line 2): 'k' is an invalid start of a property name. Expected a '\"'." },
        { "applications.json", "},", "}", "$[1] (line 3): '{' is invalid after a value. Expected either ',', '}', or ']'." },
        { "stated.json", "\"inmates\": {", "\"prisoners\": {}, \"inmates\": {", "$.prisoners: expected one of the members facility, agreement, inmates, residents, earlierTraining." },
        { "stated.json", "\"name\": \"Rutan", "\"nama\": \"Rutan", "$.facility.value.nama: expected one of the members id, kind, name, region, class, zoneId." },
        { "stated.json", "\"source\": \"mistar", "\"sumber\": \"mistar", "$.facility.sumber: expected one of the members value, source." },
        { "assumed.json", "\"powerNumber\"", "\"number\"", "$.signatory.value.number: expected one of the members office, capacity, powerNumber, powerDate, name." },
        { "assumed.json", "\"seats\": 16,", "\"seats\": 16, \"chairs\": 16,", "$.packages.value[0].chairs: expected one of the members id, title, field, providerId, audience, delivery, seats, schedule, registration, scheme, venue, curriculum, instructors, funding, support, completionAttendance, stageOf, state." },
        { "assumed.json", "\"hoursPerDay\"", "\"hours\"", "$.packages.value[0].schedule.hours: expected one of the members start, end, trainingDays, hoursPerDay, minutesPerHour, statedJp." },
        { "policy.json", "\"fact\": \"birthDate\", ", "\"fact\": \"birthDate\", \"facts\": 1, ", "$.require.all[1].facts: expected one of the members id, fact, key, evidenceWithin, tier, basis, override, atLeast, atMost, between, in, within, before, notAfter, notBefore, after, elapsed, notElapsed, is, by." },
        { "events.json", "\"appliedOn\"", "\"date\"", "$.assessment.appliedOn: expected this member." },
        { "population.json", FirstNik, "\"nama\":\"-\"," + FirstNik, "$[0].nama: expected one of the members id, facilityId, nik, birthDate, sex, domicile, foreignCitizen, education, adjustmentNeeded, registerNumber, custody, register, facilitySince, sentence, detentionEnds, violations, risk, securityLevel, stage, tppRecommendation, healthClearance, offenceCategories, rightsRevoked, consentGivenOn, leavePermitted, certified, trained, commitments, facts." },
        { "applications.json", "\"channel\"", "\"via\"", "$[0].via: expected one of the members id, applicantId, packageIds, appliedOn, channel, documentsSeen, writtenTest, interview, consentedOn, nominatedOn." },
        { "stated.json", "\"kind\": \"rutan\"", "\"kind\": \"hotel\"", "$.facility.value.kind: expected one of rutan, cabangRutan, lapas, lpas, lpka, bapas." },
        { "assumed.json", "\"mobileUnit\"", "\"boat\"", "$.packages.value[0].delivery: expected one of institutional, nonInstitutional, mobileUnit." },
        { "policy.json", "\"tier\": \"programme\"", "\"tier\": \"moral\"", "$.require.all[0].tier: expected one of law, programme, suitability." },
        { "events.json", "\"MDN-0001\"", "\"MDN-9999\"", "$.rpl.applicant: expected the id of somebody in population.json." },
        { "events.json", "\"actor\": \"applicant\"", "\"actor\": \"nobody\"", "$.assessment.history[0].actor: expected one of facilityHead, facilityOfficer, partner, trainingProvider, applicant, assessor, decisionPanel, certificationBody, registry." },
        { "population.json", "\"kind\":\"inmate\"", "\"kind\":\"guest\"", "$[0].kind: expected one of inmate, public." },
        { "population.json", "\"kind\":\"inmate\",", "", "$[0].kind: expected one of inmate, public." },
        { "population.json", "\"medium\"", "\"middling\"", "$[0].risk.value: expected one of low, medium, high, veryHigh." },
        { "applications.json", "\"channel\":\"facility\"", "\"channel\":\"pigeon\"", "$[0].channel: expected one of facility, inPerson, online, agency." },
        { "policy.json", "\"fact\": \"birthDate\"", "\"fact\": \"birthday\"", "$.require.all[1].fact: expected a fact of the catalogue, of which the nearest is birthDate." },
        { "policy.json", "{ \"from\": \"2025-11-11\" }", "{ \"from\": \"2025-11-11\", \"to\": \"2025-01-01\" }", "$.inForce: expected an end that is not before its start." },
        { "assumed.json", "\"to\": \"2026-12-31\"", "\"to\": \"2024-12-31\"", "$.term.value: expected an end that is not before its start. (to)" },
        { "assumed.json", "\"end\": \"2026-02-06\"", "\"end\": \"2026-01-02\"", "$.packages.value[0].schedule: expected the last day of training at the end. (end)" },
        { "assumed.json", "\"to\": \"2025-12-19\"", "\"to\": \"2025-11-19\"", "$.packages.value[0].registration: expected an end that is not before its start. (to)" },
        { "assumed.json", "\"to\": \"2028-12-31\"", "\"to\": \"2020-12-31\"", "$.certificationBody.value.licenceTerm: expected an end that is not before its start. (to)" },
        { "assumed.json", "\"seats\": 16", "\"seats\": -16", "$.packages.value[0]: expected zero seats or more. (seats)" },
        { "assumed.json", "\"seats\": 16", "\"seats\": \"16\"", "$.packages.value[0].seats: expected a whole number." },
        { "assumed.json", "\"seats\": 16", "\"seats\": { \"value\": 1.5, \"asOf\": \"2025-12-01\" }", "$.packages.value[0].seats.value: expected a whole number." },
        { "assumed.json", "\"seats\": 16", "\"seats\": { \"value\": 16, \"asOf\": \"yesterday\" }", "$.packages.value[0].seats.asOf: expected a date such as 2025-11-11." },
        { "assumed.json", "\"seats\": 16,", "", "$.packages.value[0].seats: expected a number of seats." },
        { "assumed.json", "\"seats\": 10", "\"seats\": -10", "$.seatPlan.value.reserves[0]: Required input seats cannot be negative. (seats)" },
        { "assumed.json", "\"units\": [ \"C.24LAS01.001.1\" ]", "\"units\": [ \"las\" ]", "$.packages.value[0].scheme.units[0]: expected a text that reads as UnitCode." },
        { "assumed.json", "\"id\": \"MEBEL-2026-1\"", "\"id\": \"LAS-2026-1\"", "$.packages.value[1].id: expected each id once; this one stands before." },
        { "assumed.json", "\"screenedOn\": \"2025-12-22\"", "\"screenedOn\": \"22-12-2025\"", "$.acts.value.screenedOn: expected a date such as 2025-11-11." },
        { "population.json", "\"id\":\"MDN-0002\"", "\"id\":\"MDN-0001\"", "$[1].id: expected each id once; this one stands before." },
        { "population.json", FirstNik, "\"nik\":9901202202840001", "$[0].nik: expected a text that reads as Nik." },
        { "population.json", "\"region\":\"12.71.04\"", "\"region\":\"Medan\"", "$[1].domicile.value.region: expected a text that reads as RegionCode." },
        { "population.json", "\"asOf\":\"2023-12-18\"", "\"asOf\":\"18/12/2023\"", "$[1].domicile.asOf: expected a date such as 2025-11-11." },
        { "population.json", "\"lengths\":[\"P9Y2M\"", "\"lengths\":[\"nine years\"", "$[0].sentence.lengths[0]: expected a period such as P6M or P14D." },
        { "population.json", "\"houseArrestDays\":24", "\"houseArrestDays\":-24", "$[0].sentence: expected from 0 to 36,500 days. (houseArrestDays)" },
        { "population.json", "\"facilityId\":\"RUTAN-MEDAN\",", "", "$[0].facilityId: expected this member." },
        { "applications.json", "\"id\":\"APP-00005\"", "\"id\":\"APP-00001\"", "$[1].id: expected each id once; this one stands before." },
        { "applications.json", "\"applicantId\":\"MDN-0008\"", "\"applicantId\":\"MDN-9999\"", "$[1].applicantId: expected the id of somebody in population.json." },
        { "applications.json", "[\"LAS-2026-1\"]", "[\"JAHIT-2026-1\"]", "$[1].packages: expected packages of assumed.json." },
        { "applications.json", "[\"LAS-2026-1\"]", "[]", "$[1]: expected at least one package. (packageIds)" },
        { "applications.json", "\"interview\":57", "\"interview\":\"good\"", "$[0].interview: expected a whole number." },
        { "applications.json", "\"appliedOn\":\"2025-12-09\"", "\"appliedOn\":null", "$[0].appliedOn: expected a date such as 2025-11-11." },
        { "applications.json", "\"channel\":\"facility\"", "\"channel\":\"facility\",\"channel\":\"online\"", "$[0].channel: expected each member once." },
        { "applications.json", "\"packageIds\":[\"MEBEL-2026-1\"]", "\"packageIds\":\"MEBEL-2026-1\"", "$[0].packageIds: expected an array." },
        { "events.json", "24110 7212 2 0000001 2026", "24110", "$.certificate.number: expected a text that reads as CertificateNumber." },
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
