using Pemasyarakatan.Vokasi.Benchmarks.Eligibility;

namespace Pemasyarakatan.Vokasi.Benchmarks.Screening;

/// <summary>One package of one policy of the country, written by hand: bounds worked out once, short-circuiting, the same order as the policy.</summary>
public sealed class NationalRules(int policy, int field, DateOnly decision, DateOnly trainingStart, DateOnly trainingEnd)
{
    private readonly DateOnly _cleanSince = decision.AddMonths(-3 - policy);
    private readonly DateOnly _riskFrom = decision.AddMonths(-10 - policy);
    private readonly DateOnly _healthFrom = decision.AddMonths(-4 - policy);
    private readonly DateOnly _recommendedFrom = decision.AddMonths(-2 - policy);
    private readonly DateOnly _stay = trainingEnd.AddDays(1 + policy);
    private readonly DateOnly _trainingEnd = trainingEnd;
    private readonly int _field = field;

    // The last day of birth that is old enough, by the end of months: the age is reached forward from the birth.
    private readonly DateOnly _bornBy = BornBy(trainingStart, ((17 + (policy % 5)) * 12) + 1 + policy);

    public bool IsEligible(Person person) =>
        person.Custody == Custody.Narapidana
        && (person.NoSeriousViolation || person.LatestSeriousViolation < _cleanSince)
        && person.Risk <= Risk.Medium && person.RiskAssessedOn >= _riskFrom
        && person.ExpectedRelease >= _stay
        && person.BirthDate <= _bornBy
        && person.Domicile == 1271
        && person.Healthy == true && person.ExaminedOn >= _healthFrom
        && person.EducationRank >= 1
        && person.Recommended == true && person.RecommendedOn >= _recommendedFrom
        && !(person.Certified is { } held && held.Field == _field && held.Until > _trainingEnd);

    private static DateOnly BornBy(DateOnly on, int months)
    {
        DateOnly born = on.AddMonths(-months).AddDays(5);
        while (born.AddMonths(months) > on)
            born = born.AddDays(-1);
        return born;
    }
}
