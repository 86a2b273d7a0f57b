using Pemasyarakatan.Vokasi.Benchmarks.Eligibility;
using RulesEngine.Models;

namespace Pemasyarakatan.Vokasi.Benchmarks.Peers;

/// <summary>The ten criteria as a workflow of RulesEngine: ten rules, each an expression in text over the person and the dates, all of them evaluated.</summary>
/// <remarks>Its expressions know no order of nullable enum values, so the risk is compared with each level that will do.</remarks>
internal sealed class RulesEnginePolicy
{
    private const string WorkflowName = "ten-criteria";

    private readonly RuleParameter _limits = new("limits", Limits.Instance);

    private readonly RulesEngine.RulesEngine _engine = new(
        [
            new Workflow
            {
                WorkflowName = WorkflowName,
                Rules =
                [
                    One("status", "person.Custody == Custody.Narapidana"),
                    One("conduct", "person.NoSeriousViolation || person.LatestSeriousViolation < limits.CleanSince"),
                    One("risk", "(person.Risk == Risk.Low || person.Risk == Risk.Medium) && person.RiskAssessedOn >= limits.RiskFrom"),
                    One("stay", "person.ExpectedRelease >= limits.TrainingEnd"),
                    One("adult", "person.BirthDate <= limits.BornBy"),
                    One("home", "person.Domicile == 1271"),
                    One("health", "person.Healthy == true && person.ExaminedOn >= limits.HealthFrom"),
                    One("schooling", "person.EducationRank >= 1"),
                    One("tpp", "person.Recommended == true && person.RecommendedOn >= limits.RecommendedFrom"),
                    One("served", "person.OneThird <= limits.Decision"),
                ],
            },
        ],
        new ReSettings { CustomTypes = [typeof(Custody), typeof(Risk)] });

    public bool IsEligible(Person person)
    {
        // Nothing in these rules waits.
        ValueTask<List<RuleResultTree>> results = _engine.ExecuteAllRulesAsync(WorkflowName, new RuleParameter("person", person), _limits);
        return results.IsCompleted ? results.Result.TrueForAll(result => result.IsSuccess) : throw new InvalidOperationException("The rules did not complete at once.");
    }

    private static Rule One(string name, string expression) => new() { RuleName = name, Expression = expression };
}
