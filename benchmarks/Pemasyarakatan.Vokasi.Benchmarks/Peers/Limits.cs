using Pemasyarakatan.Vokasi.Benchmarks.Eligibility;

namespace Pemasyarakatan.Vokasi.Benchmarks.Peers;

/// <summary>The dates that the ten criteria compare with, worked out once.</summary>
public sealed class Limits
{
    public static Limits Instance { get; } = new();

    public DateOnly CleanSince { get; } = TenCriteria.Decision.AddMonths(-6);

    public DateOnly RiskFrom { get; } = TenCriteria.Decision.AddMonths(-12);

    public DateOnly HealthFrom { get; } = TenCriteria.Decision.AddMonths(-6);

    public DateOnly RecommendedFrom { get; } = TenCriteria.Decision.AddMonths(-3);

    public DateOnly BornBy { get; } = TenCriteria.TrainingStart.AddYears(-18);

    public DateOnly Decision { get; } = TenCriteria.Decision;

    public DateOnly TrainingEnd { get; } = TenCriteria.TrainingEnd;
}
