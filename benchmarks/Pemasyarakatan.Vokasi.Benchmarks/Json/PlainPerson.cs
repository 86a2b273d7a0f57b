using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Benchmarks.Json;

/// <summary>An inmate on the wire as a good engineer writes it with the framework alone: the same members, texts for codes, <c>DateOnly</c> for dates, no rules.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PlainInmate), "inmate")]
public abstract class PlainPerson
{
    public required string Id { get; init; }

    public required string FacilityId { get; init; }

    public string? Nik { get; init; }

    public DateOnly? BirthDate { get; init; }

    public PlainSex? Sex { get; init; }

    public PlainDated<PlainDomicile>? Domicile { get; init; }

    public bool? ForeignCitizen { get; init; }

    public PlainEducation? Education { get; init; }

    public bool? AdjustmentNeeded { get; init; }

    public List<PlainCredential>? Certified { get; init; }

    public List<PlainCredential>? Trained { get; init; }

    public List<PlainCommitment>? Commitments { get; init; }

    public Dictionary<string, string>? Facts { get; init; }
}

public sealed class PlainInmate : PlainPerson
{
    public string? RegisterNumber { get; init; }

    public PlainCustody? Custody { get; init; }

    public PlainRegister? Register { get; init; }

    public DateOnly? FacilitySince { get; init; }

    public PlainSentence? Sentence { get; init; }

    public PlainDated<List<PlainViolation>>? Violations { get; init; }

    public PlainDated<PlainRisk>? Risk { get; init; }

    public PlainNone? SecurityLevel { get; init; }

    public PlainDated<PlainStage>? Stage { get; init; }

    public PlainDated<bool>? TppRecommendation { get; init; }

    public PlainDated<bool>? HealthClearance { get; init; }

    public List<string>? OffenceCategories { get; init; }

    public List<string>? RightsRevoked { get; init; }

    public DateOnly? ConsentGivenOn { get; init; }

    public PlainDated<bool>? LeavePermitted { get; init; }
}

public sealed class PlainDated<T>
{
    public required T Value { get; init; }

    public DateOnly AsOf { get; init; }
}

public sealed class PlainNone
{
    public bool None { get; init; }
}

public sealed class PlainDomicile
{
    public required string Region { get; init; }

    public PlainSource Source { get; init; }
}

public sealed class PlainSentence
{
    public PlainSentenceKind Kind { get; init; }

    public DateOnly? Start { get; init; }

    public List<string>? Lengths { get; init; }

    public List<string>? Interruptions { get; init; }

    public List<PlainRemission>? Remissions { get; init; }
}

public sealed class PlainRemission
{
    public required string Amount { get; init; }

    public DateOnly? GrantedOn { get; init; }
}

public sealed class PlainViolation
{
    public required string Severity { get; init; }

    public DateOnly? On { get; init; }
}

public sealed class PlainCredential
{
    public required string Field { get; init; }

    public DateOnly? Until { get; init; }
}

public sealed class PlainCommitment
{
    public required string Package { get; init; }
}

public enum PlainSex
{
    Male,
    Female,
}

public enum PlainEducation
{
    None,
    Sd,
    Smp,
    Sma,
}

public enum PlainCustody
{
    Tahanan,
    Narapidana,
}

public enum PlainRegister
{
    A1,
    B1,
    B2a,
}

public enum PlainRisk
{
    Low,
    Medium,
    High,
}

public enum PlainStage
{
    Awal,
    LanjutanPertama,
    LanjutanKedua,
    Akhir,
}

public enum PlainSource
{
    Ktp,
    Statement,
}

public enum PlainSentenceKind
{
    Term,
    Life,
}
