namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>Who put a policy into force: its signature block.</summary>
/// <remarks>Equality by all members. Immutable.</remarks>
public sealed record Adoption
{
    /// <summary>A signature.</summary>
    /// <param name="by">The office that adopted it.</param>
    /// <param name="on">The date of adoption, from 1900 to 2199.</param>
    /// <param name="number">The number of the decision, where it has one.</param>
    /// <exception cref="ArgumentException">The office is blank, or a number is given that is.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2199.</exception>
    public Adoption(string by, LocalDate on, string? number = null)
    {
        By = Guard.Against.NullOrWhiteSpace(by);
        On = Guard.Against.OutOfRange(on, nameof(on), FactCodes.FirstDate, FactCodes.LastDate, FactCodes.DateExpectation);
        Number = number is null ? null : Guard.Against.NullOrWhiteSpace(number);
    }

    /// <summary>The office that adopted it.</summary>
    public string By { get; }

    /// <summary>The date of adoption.</summary>
    public LocalDate On { get; }

    /// <summary>The number of the decision, where it has one.</summary>
    public string? Number { get; }
}
