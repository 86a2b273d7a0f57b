using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Screening;
using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Testing;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Documentation;

/// <summary>What pages say in words alone, without a sample that prints it.</summary>
public sealed class SaidInWordsTests
{
    private static readonly FactEncoder Encoder = FactEncoder.Using(FactCatalogue.Standard, SentenceCalculator.Mixed);

    private static readonly Policy Either = Policy.Parse(
        """
        { "id": "salah-satu", "version": "1", "inForce": { "from": "2026-01-02" }, "require": { "id": "either", "tier": "suitability", "basis": { "assumption": "contoh" }, "any": [
          { "id": "calm", "fact": "risk", "atMost": "low" }, { "id": "school", "fact": "education", "atLeast": "s1" } ] } }
        """,
        Encoder.Catalogue);

    [Fact]
    public void Policies_NobodyDepartsFromAGroup_ButFromALeafOfIt()
    {
        DateRange fortnight = new(A.Day, A.Day.PlusDays(13));
        Either.Describe(new("en")).Should().Contain("[either]");
        Override.Make(Either, "A-001", "either", fortnight, "Kepala Rutan", "TPP").Refusals.Single().Code.Should().Be(EligibilityReasons.OverrideNoSuchCriterion);
        Override ofALeaf = Override.Make(Either, "A-001", "school", fortnight, "Kepala Rutan", "TPP").Value;
        BoundPolicy bound = Either.Bind(A.Package(), A.Day).Value;
        FactSheet sheet = Encoder.Encode(An.Inmate("A-001").AtRisk(RiskLevel.High, A.Day).Educated(Education.Sma));
        bound.Decide(sheet).Verdict.Should().Be(Verdict.NotRecommended);
        bound.Decide(sheet, [ofALeaf]).Verdict.Should().Be(Verdict.Eligible);
    }

    [Fact]
    public void Policies_AnOwnFamily_IsNoFactOfAPerson()
    {
        Fact<bool> member = Fact.Flag("memberOf").ByKey("koor", "bengkel");
        var own = FactEncoder.Using(FactCatalogue.Standard.With(member), SentenceCalculator.Mixed);
        Action encoding = () => own.Encode(An.Inmate().WithFact("memberOf", true));
        encoding.Should().Throw<ArgumentException>().WithMessage("Expected own single facts of the catalogue alone*");
        FactSheet ofARow = new FactMap<string>(own.Catalogue, row => row).MapSet(member, _ => Recorded.Known<IEnumerable<string>>(["koor"])).Encode("A-001");
        Policy.Parse("""{ "id": "koor", "version": "1", "require": { "id": "sings", "fact": "memberOf", "key": "koor", "in": [true], "tier": "programme", "basis": { "assumption": "contoh" } } }""", own.Catalogue)
            .Bind(A.Package(), A.Day).Value.Decide(ofARow).Verdict.Should().Be(Verdict.Eligible);
    }

    [Fact]
    public void Json_AList_IsAnImmutableArray()
    {
        string file = VokasiJson.Write<ImmutableArray<Applicant>>([An.Inmate()]);
        VokasiJson.Read<ImmutableArray<Applicant>>(file).Single().Id.Should().Be("A-001");
        Action reading = () => VokasiJson.Read<List<Applicant>>(file);
        reading.Should().Throw<NotSupportedException>();
    }

    [Theory]
    [InlineData(false, false, 70, -71)]
    [InlineData(true, false, 70, 70)]
    [InlineData(false, false, null, 2147483647)]
    [InlineData(false, true, null, -2147483648)]
    public void Fairness_MeritOfAScore_IsAsThePagesExplain(bool lowestFirst, bool unknownFirst, int? score, int expected)
    {
        TrainingPackage welding = A.Package().Seating(1);
        Application application = An.Application(An.Inmate(), welding);
        if (score is { } known)
            application = application.Scoring(writtenTest: 0, interview: known);
        var plan = new SeatPlan(SeatOrder.ReservedFirst, SeatReserveKind.Soft, seatKeptOnSuspension: true);
        ScreeningResult screening = new EligibilityRules(PolicyBook.Of(Either), Encoder).Screen(Roster.Of([An.Inmate()], Encoder), welding, A.Day).Value;
        Determination.Adopt(screening, [application], plan, new Priority([new(lowestFirst, unknownFirst, score: "interview")]), "Kepala Rutan", A.Day).Value
            .Determinations.Single().Merit.Should().Equal(expected);
        foreach (Page page in new[] { new Page("docs", "fairness.md"), new Page("docs", "id", "keadilan.md") })
            page.Text.Should().ContainAll("`-71`", "`2147483647`", "`-2147483648`");
    }
}
