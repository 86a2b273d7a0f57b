using FluentValidation;
using Pemasyarakatan.Vokasi.Benchmarks.Eligibility;

namespace Pemasyarakatan.Vokasi.Benchmarks.Peers;

/// <summary>The ten criteria as a user of FluentValidation writes them: every rule with its code, in the same order. By default all failures are told; with <see cref="CascadeMode.Stop"/> the first one.</summary>
public sealed class PersonValidator : AbstractValidator<Person>
{
    public PersonValidator(CascadeMode cascade = CascadeMode.Continue)
    {
        ClassLevelCascadeMode = cascade;
        Limits limits = Limits.Instance;
        RuleFor(person => person.Custody).Equal(Custody.Narapidana).WithErrorCode("status");
        RuleFor(person => person.LatestSeriousViolation).NotNull().LessThan(limits.CleanSince).Unless(person => person.NoSeriousViolation).WithErrorCode("conduct");
        RuleFor(person => person.Risk).Must(risk => risk <= Risk.Medium).WithErrorCode("risk");
        RuleFor(person => person.RiskAssessedOn).NotNull().GreaterThanOrEqualTo(limits.RiskFrom).WithErrorCode("risk");
        RuleFor(person => person.ExpectedRelease).NotNull().GreaterThanOrEqualTo(limits.TrainingEnd).WithErrorCode("stay");
        RuleFor(person => person.BirthDate).NotNull().LessThanOrEqualTo(limits.BornBy).WithErrorCode("adult");
        RuleFor(person => person.Domicile).Equal(1271).WithErrorCode("home");
        RuleFor(person => person.Healthy).Equal(true).WithErrorCode("health");
        RuleFor(person => person.ExaminedOn).NotNull().GreaterThanOrEqualTo(limits.HealthFrom).WithErrorCode("health");
        RuleFor(person => person.EducationRank).NotNull().GreaterThanOrEqualTo(1).WithErrorCode("schooling");
        RuleFor(person => person.Recommended).Equal(true).WithErrorCode("tpp");
        RuleFor(person => person.RecommendedOn).NotNull().GreaterThanOrEqualTo(limits.RecommendedFrom).WithErrorCode("tpp");
        RuleFor(person => person.OneThird).NotNull().LessThanOrEqualTo(limits.Decision).WithErrorCode("served");
    }
}
