namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>Who put a policy into force: its signature block.</summary>
/// <param name="By">The office that adopted it.</param>
/// <param name="On">The date of adoption.</param>
/// <param name="Number">The number of the decision, where it has one.</param>
public sealed record Adoption(string By, LocalDate On, string? Number)
{
    /// <summary>The office that adopted it.</summary>
    public string By { get; } = Guard.Against.NullOrWhiteSpace(By);

    /// <summary>The date of adoption.</summary>
    public LocalDate On { get; } = On;

    /// <summary>The number of the decision, where it has one.</summary>
    public string? Number { get; } = Number;
}
