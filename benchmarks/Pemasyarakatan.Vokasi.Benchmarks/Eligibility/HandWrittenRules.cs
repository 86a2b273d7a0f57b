namespace Pemasyarakatan.Vokasi.Benchmarks.Eligibility;

/// <summary>The ten criteria as a hand-written chain: bounds worked out once, short-circuiting, the age of evidence checked, the same order as the policy.</summary>
public sealed class HandWrittenRules(DateOnly decision, DateOnly trainingStart, DateOnly trainingEnd)
{
    private readonly DateOnly _cleanSince = decision.AddMonths(-6);
    private readonly DateOnly _riskFrom = decision.AddMonths(-12);
    private readonly DateOnly _healthFrom = decision.AddMonths(-6);
    private readonly DateOnly _recommendedFrom = decision.AddMonths(-3);
    private readonly DateOnly _bornBy = trainingStart.AddYears(-18);
    private readonly DateOnly _decision = decision;
    private readonly DateOnly _trainingEnd = trainingEnd;

    public bool IsEligible(Person person) =>
        person.Custody == Custody.Narapidana
        && (person.NoSeriousViolation || person.LatestSeriousViolation < _cleanSince)
        && person.Risk <= Risk.Medium && person.RiskAssessedOn >= _riskFrom
        && person.ExpectedRelease >= _trainingEnd
        && person.BirthDate <= _bornBy
        && person.Domicile == 1271
        && person.Healthy == true && person.ExaminedOn >= _healthFrom
        && person.EducationRank >= 1
        && person.Recommended == true && person.RecommendedOn >= _recommendedFrom
        && person.OneThird <= _decision;
}
