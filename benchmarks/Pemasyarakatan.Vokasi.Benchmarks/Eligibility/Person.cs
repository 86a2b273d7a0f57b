namespace Pemasyarakatan.Vokasi.Benchmarks.Eligibility;

public enum Custody
{
    Tahanan,
    Narapidana,
    AnakBinaan,
}

public enum Risk
{
    Low,
    Medium,
    High,
}

/// <summary>What a good engineer writes by hand: a sealed class with plain fields, null where nothing is on record, dates in the fastest type that the framework has.</summary>
public sealed class Person
{
    public string Id = "";
    public Custody? Custody;
    public bool NoSeriousViolation;
    public DateOnly? LatestSeriousViolation;
    public Risk? Risk;
    public DateOnly? RiskAssessedOn;
    public DateOnly? ExpectedRelease;
    public DateOnly? BirthDate;
    public int? Domicile;
    public bool? Healthy;
    public DateOnly? ExaminedOn;
    public int? EducationRank;
    public bool? Recommended;
    public DateOnly? RecommendedOn;
    public DateOnly? OneThird;
    public bool? Consents;
    public (int Field, DateOnly Until)? Certified;
}
