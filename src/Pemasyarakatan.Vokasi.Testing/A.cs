using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Testing;

/// <summary>A package, a member of the public and the day of the tests, all in good order; <see cref="An"/> makes the rest.</summary>
/// <remarks>
/// What both classes make fits together on <see cref="Day"/>: the agreement covers the package, and its applicants have everything on record. A test then says only in what its case differs from that,
/// with the methods of <see cref="TestDataExtensions"/>. All people are synthetic.
/// </remarks>
public static class A
{
    /// <summary>The day of the tests: Monday, 5 January 2026.</summary>
    /// <value>Evidence is dated one month earlier; training starts four weeks later.</value>
    public static LocalDate Day { get; } = new(2026, 1, 5);

    internal static LocalDate EvidenceDay { get; } = Day.PlusMonths(-1);

    /// <summary>A package of 16 seats for welding, <c>LAS-1</c>, held in the facility for inmates by the agency <c>DINAS-1</c>: 20 weekdays of 8 hours of 45 minutes from 2 February 2026.</summary>
    /// <returns>The package, which leads to no certificate of competence.</returns>
    public static TrainingPackage Package() => Package("LAS-1");

    /// <summary>The package of <see cref="Package()"/> under another id.</summary>
    /// <param name="id">The id, a code.</param>
    /// <returns>The package.</returns>
    /// <exception cref="ArgumentException">The id is no code.</exception>
    public static TrainingPackage Package(string id) => new(
        id, "Pelatihan las (contoh)", TrainingField.Welding, An.Provider, Audience.Inmates, Recorded.Known(DeliveryMode.NonInstitutional), Recorded.Known(16),
        Recorded.Known(TestDataExtensions.Weekdays(Day.PlusWeeks(4), 20)), Recorded.Known(new DateRange(Day, Day.PlusDays(18))), Recorded<CertificationScheme>.None,
        completionAttendance: Recorded.Known(80));

    /// <summary>A member of the public, <c>P-001</c>: a woman of 25 from Medan with secondary school, neither working nor at school, and with a NIK.</summary>
    /// <returns>The person.</returns>
    public static PublicApplicant PublicApplicant() => PublicApplicant("P-001");

    /// <summary>The person of <see cref="PublicApplicant()"/> under another id.</summary>
    /// <param name="id">The id, a code: never a name or a NIK.</param>
    /// <returns>The person.</returns>
    /// <exception cref="ArgumentException">The id is no code.</exception>
    public static PublicApplicant PublicApplicant(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        LocalDate birthDate = new(2000, 8, 17);
        return new(
            id, Recorded.Known(SyntheticNik.Of(id, birthDate, Sex.Female)), Recorded.Known(birthDate), Recorded.Known(Sex.Female),
            Recorded.Known(new Domicile(RegionCode.Parse("12.71", null), DomicileSource.Ktp), EvidenceDay), Recorded.Known(false), Recorded.Known(Education.Sma), Recorded.Known(false),
            Recorded.Known(false, EvidenceDay), Recorded.Known(false, EvidenceDay), Recorded.Known(false, EvidenceDay));
    }
}
