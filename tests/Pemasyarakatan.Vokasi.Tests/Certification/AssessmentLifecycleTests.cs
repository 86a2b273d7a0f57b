using Pemasyarakatan.Vokasi.Certification;
using Pemasyarakatan.Vokasi.Competency;
using Pemasyarakatan.Vokasi.Enrolments;
using Pemasyarakatan.Vokasi.Lifecycles;
using Pemasyarakatan.Vokasi.Tests.Lifecycles;
using static Pemasyarakatan.Vokasi.Tests.Certification.Lives;

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

    [Fact]
    public void Apply_EveryStateTriggerAndActor_MovesAsDeclaredOrSaysTheLegalMoves() => Table.Holds(
        At,
        life => life.State,
        // A report is due once every unit is judged, a judgement before that.
        (life, trigger, actor) => (trigger, life.State) is (AssessmentTrigger.Report, AssessmentState.Admitted)
            ? Judged(life, Judgement.Kompeten, "AS-1", Day).Apply(Entry(trigger, actor, Day, First, "B-1"))
            : life.Apply(Entry(trigger, actor, Day, First, trigger == AssessmentTrigger.Judge ? "AS-1" : "B-1")));

    [Fact]
    public void Apply_RandomWalks_StayInTheTableAndReplay()
    {
        HashSet<AssessmentState> visited = [];
        for (int seed = 0; seed < 200; seed++)
        {
            Random random = new(seed);
            Assessment origin = Applied(AssessmentPurpose.Rpl);
            Assessment life = origin;
            LocalDate on = Day;
            for (int step = 0; step < 1500; step++)
            {
                AssessmentTrigger trigger = Pick<AssessmentTrigger>(random);
                Actor actor = Pick<Actor>(random);
                on = on.PlusDays(random.Next(-1, 3));
                // A withdrawal is possible nearly everywhere and would end most walks at once.
                if (trigger == AssessmentTrigger.Withdraw && random.Next(30) != 0)
                    continue;
                AssessmentEntry entry = Entry(trigger, actor, on, random.Next(2) == 0 ? First : Second, $"X-{random.Next(9)}");
                if (!life.Apply(entry).TryGetValue(out Assessment? next))
                    continue;
                Table.Next(life.State, trigger, actor).Should().Be(next.State, $"seed {seed}, step {step}");
                if (entry.Trigger is AssessmentTrigger.DecideCompetent or AssessmentTrigger.DecideNotCompetent)
                    next.Assessors.Should().NotContain(entry.People);
                life = next;
                visited.Add(life.State);
            }

            Assessment.Replay(life, life.History).Value.Should().Be(life, $"seed {seed}");
            VokasiJson.Read<Assessment>(VokasiJson.Write(life)).Should().Be(life, $"seed {seed}");
        }

        visited.Should().BeEquivalentTo(Enum.GetValues<AssessmentState>().Except([AssessmentState.Applied]));
    }

    private static T Pick<T>(Random random)
        where T : struct, Enum => random.GetItems(Enum.GetValues<T>(), 1)[0];

    private static Assessment At(AssessmentState state)
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
