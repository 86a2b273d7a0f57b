using Pemasyarakatan.Vokasi.Certification;
using Pemasyarakatan.Vokasi.Enrolments;
using Pemasyarakatan.Vokasi.Tests.Conventions;
using Pemasyarakatan.Vokasi.Tests.Foundation;
using Pemasyarakatan.Vokasi.Training;
using static Pemasyarakatan.Vokasi.Tests.Certification.CertificationFixture;


namespace Pemasyarakatan.Vokasi.Tests.Certification;

public sealed class AssessmentLifecycleTests
{
    private static readonly DeclaredTable<AssessmentState, AssessmentTrigger> Table = new(
        "Applied      SelfAssess         SelfAssessed    Applicant",
        "Applied      Withdraw           Withdrawn       Applicant CertificationBody Registry",
        "SelfAssessed Admit              Admitted        CertificationBody",
        "SelfAssessed Withdraw           Withdrawn       Applicant CertificationBody Registry",
        "Admitted     Assign             Admitted        CertificationBody",
        "Admitted     Adjust             Admitted        Assessor CertificationBody",
        "Admitted     Judge              Admitted        Assessor",
        "Admitted     Report             Assessed        Assessor",
        "Admitted     Withdraw           Withdrawn       Applicant CertificationBody Registry",
        "Assessed     DecideCompetent    Competent       DecisionPanel",
        "Assessed     DecideNotCompetent NotCompetent    DecisionPanel",
        "Assessed     Withdraw           Withdrawn       Applicant CertificationBody Registry",
        "NotCompetent Appeal             Appealed        Applicant",
        "NotCompetent Reassess           Admitted        CertificationBody",
        "Appealed     UpholdAppeal       Admitted        CertificationBody",
        "Appealed     DismissAppeal      AppealDismissed CertificationBody",
        "AppealDismissed Reassess        Admitted        CertificationBody");

    // The definitions as their pages draw them, conditions of every move included.
    [Fact]
    public void Definitions_AreThoseOfTheirPages()
    {
        File.ReadAllText(Repository.PathTo("docs", "lifecycles", "assessment.md")).Should().Contain(Assessment.Lifecycle.ToMermaid());
        File.ReadAllText(Repository.PathTo("docs", "lifecycles", "certificate.md")).Should().Contain(CompetenceCertificate.Lifecycle.ToMermaid());
        (Assessment.Lifecycle.Name, CompetenceCertificate.Lifecycle.Name).Should().Be(("assessment", "certificate"));
    }

    [Fact]
    public void Apply_EveryStateTriggerAndActor_MovesAsDeclaredOrSaysTheLegalMoves() => Table.Holds(
        At,
        life => life.State,
        // A report is due once every unit is judged, a judgement before that.
        (life, trigger, actor) => (trigger, life.State) is (AssessmentTrigger.Report, AssessmentState.Admitted)
            ? Judged(life, Judgement.Kompeten, "AS-1", Day).Apply(Entry(trigger, actor, Day, First, "B-1"))
            : life.Apply(Entry(trigger, actor, Day, First, trigger == AssessmentTrigger.Judge ? "AS-1" : "B-1")));

    [Fact]
    public void Apply_AMillionRandomSteps_StayInTheTableAndReplay() => new RandomWalk<Assessment, AssessmentEntry, AssessmentState, AssessmentTrigger>(Table)
    {
        Begin = random => Applied((AssessmentPurpose)random.Next(3)),
        From = Day,
        StateOf = life => life.State,
        Propose = (random, trigger, actor, on) => Entry(trigger, actor, on, random.Next(2) == 0 ? First : Second, $"X-{random.Next(4)}"),
        Apply = (life, entry) => life.Apply(entry),
        Replay = life => Assessment.Replay(life, life.History).Value,
        Ends = trigger => trigger is AssessmentTrigger.Withdraw or AssessmentTrigger.DecideCompetent,
    }.Walk().Should().BeEquivalentTo(Enum.GetValues<AssessmentState>().Except([AssessmentState.Applied]));

    [Fact]
    public void Apply_InEveryHistory_NobodyDecidesWhoHasAssessed()
    {
        for (int seed = 0; seed < 200; seed++)
        {
            Random random = new(seed);
            Assessment life = Admitted(Applied(AssessmentPurpose.Certification));
            for (int step = 0; step < 400; step++)
            {
                AssessmentTrigger trigger = random.GetItems(Enum.GetValues<AssessmentTrigger>(), 1)[0];
                Actor actor = Assessment.Lifecycle.Find(life.State, trigger)?.Actors[0] ?? Actor.Registry;
                if (trigger == AssessmentTrigger.Withdraw || !life.Apply(Entry(trigger, actor, Day, random.Next(2) == 0 ? First : Second, $"AS-{random.Next(4)}")).TryGetValue(out Assessment? next))
                    continue;
                if (next.History[^1] is { Trigger: AssessmentTrigger.DecideCompetent or AssessmentTrigger.DecideNotCompetent } decision && decision.People.Any(life.Assessors.Contains))
                    Assert.Fail($"Seed {seed}, step {step}: an assessor decided.");
                life = next;
            }
        }
    }

    internal static Assessment At(AssessmentState state)
    {
        Assessment applied = Applied(AssessmentPurpose.Certification);
        return state switch
        {
            AssessmentState.Applied => applied,
            AssessmentState.SelfAssessed => applied.SelfAssess(Actor.Applicant, [First], Day).Value,
            AssessmentState.Admitted => Admitted(applied),
            AssessmentState.Assessed => Assessed(applied, Judgement.Kompeten),
            AssessmentState.Competent => Competent(applied),
            AssessmentState.NotCompetent => NotCompetent(applied),
            AssessmentState.Appealed => At(AssessmentState.NotCompetent).Appeal(Actor.Applicant, Day).Value,
            AssessmentState.AppealDismissed => At(AssessmentState.Appealed).AnswerAppeal(Actor.CertificationBody, ["B-1"], upheld: false, Day).Value,
            _ => applied.Withdraw(Actor.Applicant, EndingReason.WithdrawnByOwnWish, Day).Value,
        };
    }

    private static AssessmentEntry Entry(AssessmentTrigger trigger, Actor actor, LocalDate on, UnitCode unit, string person) => trigger switch
    {
        AssessmentTrigger.Judge => new(trigger, actor, on, [person], unit, Judgement.Kompeten),
        AssessmentTrigger.DecideCompetent or AssessmentTrigger.DecideNotCompetent or AssessmentTrigger.UpholdAppeal or AssessmentTrigger.DismissAppeal =>
            new(trigger, actor, on, [person]),
        AssessmentTrigger.Assign => new(trigger, actor, on, assessor: Assessor(person), place: Workshop, letter: "ST-1"),
        AssessmentTrigger.Adjust => new(trigger, actor, on, adjustments: ["extra-time"]),
        AssessmentTrigger.Withdraw => new(trigger, actor, on, reason: EndingReason.Transferred),
        _ => new(trigger, actor, on),
    };
}
