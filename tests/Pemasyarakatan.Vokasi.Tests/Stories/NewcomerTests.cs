using System.Text.Json.Nodes;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Screening;
using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Testing;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Stories;

/// <summary>What teams stumble over in their first hours.</summary>
public sealed class NewcomerTests
{
    private static readonly Fact<int> Reading = Fact.Number("readingScore", "points", 0, 100, NoneOrdering.Low).Named("nilai tes membaca", "reading score");
    private static readonly FactEncoder Facts = FactEncoder.Using(FactCatalogue.Standard.With([Reading]), SentenceCalculator.Mixed);

    private static readonly Policy Reads = Policy.Of(
        "membaca", "1", Criteria.AtLeast(Reading, 60).WithId("reads").WithEvidenceWithin(Period.FromMonths(6)).Under(Tier.Suitability, LegalBasis.Agreement("PKS 1/2026")), Facts.Catalogue)
        .WithInForce(new(new LocalDate(2026, 1, 2)));

    private static readonly EligibilityRules Rules = new(PolicyBook.Of([Reads]), Facts);

    [Fact]
    public void OwnFact_WithAName_IsToldByItInReasonsAndRemedies()
    {
        Decision refused = Rules.Decide(An.Inmate().WithFact("readingScore", 40, asOf: A.Day), A.Package(), A.Day).Value;
        refused.Reasons.Single().ToText(new("id")).Should().StartWith("[reads] nilai tes membaca: 40");
        refused.Reasons.Single().ToText(new("en")).Should().StartWith("[reads] reading score: 40");
        refused.Reasons.Single()["fact"].Value.Should().Be("fact.readingScore", "the wire bears the key");
        Decision unknown = Rules.Decide(An.Inmate(), A.Package(), A.Day).Value;
        unknown.Remedies[0].ToText(new("en")).Should().Contain("reading score");
        VokasiJson.Read<Reason>(VokasiJson.Write(refused.Reasons.Single())).Should().Be(refused.Reasons.Single());
    }

    [Theory]
    [InlineData("2025-07-05", Verdict.Eligible)]
    [InlineData("2025-07-04", Verdict.Undetermined)]
    public void OwnFact_WithItsDate_IsHeldToTheAgeThatThePolicyAllows(string asOf, Verdict verdict) =>
        Rules.Decide(An.Inmate().WithFact("readingScore", 60, NodaTime.Text.LocalDatePattern.Iso.Parse(asOf).Value), A.Package(), A.Day).Value.Verdict.Should().Be(verdict);

    [Fact]
    public void OwnFact_OfTextsAndTruths_BearItsDateToo()
    {
        An.Inmate().WithFact("language", "jawa", A.Day).Facts["language"].AsOf.Should().Be(A.Day);
        An.Inmate().WithFact("literate", true, A.Day).Facts["literate"].AsOf.Should().Be(A.Day);
        An.Inmate().WithFact("literate", true).Facts["literate"].AsOf.Should().BeNull();
    }

    [Fact]
    public void Roster_OneValueThatDoesNotFit_SaysInWhichRowAndOfWhichFact()
    {
        Applicant[] people = [An.Inmate("A-001"), An.Inmate("A-002").WithFact("readingScore", 101)];
        ((Func<Roster>)(() => Roster.Of(people, Facts))).Should().Throw<ArgumentException>().WithMessage("Row 1 (from 0) cannot be encoded. Expected a value of readingScore from 0 to 100.*");
        Roster.Of([An.Inmate("A-001"), An.Inmate("A-002").WithFact("readingScore", 100)], Facts).Count.Should().Be(2);
    }

    [Theory]
    [InlineData(null, "eligibility.overrideUnforeseen")]
    [InlineData("Kepala UPT", "eligibility.overrideByAnother")]
    [InlineData("kepala rutan", null)]
    public void Override_ByAnOfficeThatThePolicyDoesNotName_IsAdvised(string? named, string? advisory)
    {
        Criterion risk = Criteria.AtMost(Vokasi.Eligibility.Facts.Risk, "medium").WithId("risk").Under(Tier.Suitability, LegalBasis.Assumption("contoh"));
        Policy policy = Policy.Of("aturan", "1", named is null ? risk : risk.WithOverride(named, unknown: false), FactCatalogue.Standard);
        Outcome<Override> made = Override.Make(policy, "A-001", "risk", new(A.Day, A.Day), "Kepala Rutan", "perlu");
        made.Success.Should().BeTrue();
        made.Advisories.Select(each => each.Code.Id).Should().Equal(advisory is null ? [] : [advisory]);
    }

    [Fact]
    public void Adopt_ApplicationsThatDoNotNameThePackage_AreCounted()
    {
        Inmate one = An.Inmate("A-001"), other = An.Inmate("A-002");
        TrainingPackage package = A.Package("LAS-1");
        Policy anybody = Policy.Of("semua", "1", Criteria.In(Vokasi.Eligibility.Facts.CustodyStatus, ["narapidana"]).WithId("status").Under(Tier.Programme, LegalBasis.Assumption("contoh")), FactCatalogue.Standard);
        EligibilityRules rules = new(PolicyBook.Of([anybody.WithInForce(new(new LocalDate(2026, 1, 2)))]), FactEncoder.Using(FactCatalogue.Standard, SentenceCalculator.Mixed));
        ScreeningResult screening = rules.Screen(Roster.Of([one, other], rules.Facts), package, A.Day).Value;
        SeatPlan plan = new(SeatOrder.ReservedFirst, SeatReserveKind.Soft, seatKeptOnSuspension: true);
        Outcome<AdoptedList> adopted = Determination.Adopt(screening, [An.Application(one, package), An.Application(other, A.Package("LAS1"))], plan, new Priority([]), "Kepala Rutan", A.Day);
        adopted.Value.Determinations.Should().ContainSingle();
        adopted.Advisories.Single().ToText(new("en")).Should().Be("Applications that do not name package LAS-1 and do not count for it: 1.");
        Determination.Adopt(screening, [An.Application(one, package)], plan, new Priority([]), "Kepala Rutan", A.Day).Advisories.Should().BeEmpty();
    }

    [Fact]
    public void Json_MembersInTheOrderOfAStore_AreRead()
    {
        // As the binary JSON of PostgreSQL gives it back: shorter names first.
        Applicant person = An.Inmate();
        string json = VokasiJson.Write(person);
        string stored = Sorted(JsonNode.Parse(json)!).ToJsonString();
        stored.Should().NotBe(json);
        VokasiJson.Write(VokasiJson.Read<Applicant>(stored)).Should().Be(json);
        VokasiJson.Read<ImmutableArray<Inmate>>($"[{VokasiJson.Write(An.Inmate())}]").Should().ContainSingle();
        IntakeCommand command = IntakeCommand.Withdraw("A-001", A.Day);
        VokasiJson.Write(VokasiJson.Read<IntakeCommand>(Sorted(JsonNode.Parse(VokasiJson.Write(command))!).ToJsonString())).Should().Be(VokasiJson.Write(command));
    }

    [Theory]
    [InlineData("en", "by law, not read in its own text: UU 22/2022 Ps. 10")]
    [InlineData("id", "dasar hukum yang belum dibaca pada naskah aslinya: UU 22/2022 Ps. 10")]
    public void LegalBasis_InALetter_IsToldInWords(string culture, string text) => LegalBasis.Law("UU 22/2022 Ps. 10", verified: false).ToText(new(culture)).Should().Be(text);

    private static JsonNode Sorted(JsonNode node) => node switch
    {
        JsonObject members => new JsonObject(members.OrderBy(member => member.Key.Length).ThenBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Key, member.Value is null ? null : (JsonNode?)Sorted(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(item => item is null ? null : Sorted(item))]),
        _ => node.DeepClone(),
    };
}
