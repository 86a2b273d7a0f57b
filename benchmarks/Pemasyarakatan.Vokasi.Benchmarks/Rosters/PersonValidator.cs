using FluentValidation;
using Pemasyarakatan.Vokasi.Benchmarks.Eligibility;

namespace Pemasyarakatan.Vokasi.Benchmarks.Rosters;

/// <summary>The ten criteria as a user of FluentValidation writes them: every rule with its code, in the same order, all of them told.</summary>
public sealed class PersonValidator : AbstractValidator<Person>
{
    public PersonValidator(DateOnly decision, DateOnly trainingStart, DateOnly trainingEnd)
    {
        DateOnly cleanSince = decision.AddMonths(-6), riskFrom = decision.AddMonths(-12), healthFrom = decision.AddMonths(-6), recommendedFrom = decision.AddMonths(-3), bornBy = trainingStart.AddYears(-18);
        RuleFor(person => person.Custody).Equal(Custody.Narapidana).WithErrorCode("status");
        RuleFor(person => person.LatestSeriousViolation).NotNull().LessThan(cleanSince).Unless(person => person.NoSeriousViolation).WithErrorCode("conduct");
        RuleFor(person => person.Risk).Must(risk => risk <= Risk.Medium).WithErrorCode("risk");
        RuleFor(person => person.RiskAssessedOn).NotNull().GreaterThanOrEqualTo(riskFrom).WithErrorCode("risk");
        RuleFor(person => person.ExpectedRelease).NotNull().GreaterThanOrEqualTo(trainingEnd).WithErrorCode("stay");
        RuleFor(person => person.BirthDate).NotNull().LessThanOrEqualTo(bornBy).WithErrorCode("adult");
        RuleFor(person => person.Domicile).Equal(1271).WithErrorCode("home");
        RuleFor(person => person.Healthy).Equal(true).WithErrorCode("health");
        RuleFor(person => person.ExaminedOn).NotNull().GreaterThanOrEqualTo(healthFrom).WithErrorCode("health");
        RuleFor(person => person.EducationRank).NotNull().GreaterThanOrEqualTo(1).WithErrorCode("schooling");
        RuleFor(person => person.Recommended).Equal(true).WithErrorCode("tpp");
        RuleFor(person => person.RecommendedOn).NotNull().GreaterThanOrEqualTo(recommendedFrom).WithErrorCode("tpp");
        RuleFor(person => person.OneThird).NotNull().LessThanOrEqualTo(decision).WithErrorCode("served");
    }
}
