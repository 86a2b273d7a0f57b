using Pemasyarakatan.Vokasi.Applicants;

namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>Turns applicants into sheets of facts, with a catalogue and a calculator of sentences that are named once and told in every decision.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class FactEncoder
{
    private readonly SheetOrigin _origin;

    private FactEncoder(FactCatalogue catalogue, SentenceCalculator calculator)
    {
        (Catalogue, Calculator) = (catalogue, calculator);
        Fingerprint = Sha256Text.Of($"{catalogue.Fingerprint}\n{calculator.Description}");
        _origin = new(catalogue, Fingerprint, calculator.Name);
    }

    /// <summary>The facts that policies may name.</summary>
    public FactCatalogue Catalogue { get; }

    /// <summary>How the dates of a sentence are found where the registry states none.</summary>
    public SentenceCalculator Calculator { get; }

    /// <summary>SHA-256 of catalogue and calculator with its options, in lower-case hex: encoders with the same one encode alike.</summary>
    public string Fingerprint { get; }

    /// <summary>An encoder.</summary>
    /// <param name="catalogue">The facts that policies may name: the standard ones, possibly with a team's own.</param>
    /// <param name="calculator">How the dates of a sentence are found where the registry states none.</param>
    /// <returns>The encoder.</returns>
    /// <exception cref="ArgumentException">The catalogue lacks a standard fact.</exception>
    public static FactEncoder Using(FactCatalogue catalogue, SentenceCalculator calculator)
    {
        Guard.Against.Null(catalogue);
        Guard.Against.Null(calculator);
        Guard.Against.Condition(!Facts.All.All(catalogue.Has), "Expected a catalogue with the standard facts.", nameof(catalogue));
        return new(catalogue, calculator);
    }

    /// <summary>Turns one applicant into a sheet of facts.</summary>
    /// <param name="applicant">The applicant.</param>
    /// <returns>The sheet, which holds neither name nor NIK.</returns>
    /// <exception cref="ArgumentException">An own fact is not in the catalogue, or a value is outside its fact's range: it is refused, never clamped.</exception>
    public FactSheet Encode(Applicant applicant) => Sheet(Guard.Against.Null(applicant), application: null);

    /// <summary>Turns one applicant and their application into a sheet of facts, with the day of the application and its scores.</summary>
    /// <param name="applicant">The applicant.</param>
    /// <param name="application">The application of this applicant.</param>
    /// <returns>The sheet, which holds neither name nor NIK.</returns>
    /// <exception cref="ArgumentException">The application is another person's, an own fact is not in the catalogue, or a value is outside its fact's range: it is refused, never clamped.</exception>
    public FactSheet Encode(Applicant applicant, Application application)
    {
        Guard.Against.Null(applicant);
        Guard.Against.Null(application);
        Guard.Against.Condition(!string.Equals(application.ApplicantId, applicant.Id, StringComparison.Ordinal), "Expected an application of this applicant.", nameof(application));
        return Sheet(applicant, application);
    }

    private FactSheet Sheet(Applicant applicant, Application? application)
    {
        FactSheetBuilder sheet = new(_origin);
        ApplicantFacts.Read(applicant, application, Calculator, sheet);
        OwnFactReader.Read(applicant, Catalogue, sheet);
        return sheet.Build(applicant.Id);
    }
}
