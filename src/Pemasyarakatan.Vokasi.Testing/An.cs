using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Testing;

/// <summary>An inmate, an application and an agreement, all in good order; <see cref="A"/> makes the rest.</summary>
/// <example><code>Inmate inmate = An.Inmate().Convicted("P3Y", from: new LocalDate(2025, 3, 3)).LivingIn("12.71");</code></example>
public static class An
{
    internal const string Facility = "RUTAN-1";
    internal const string Government = "PEMKOT-1";
    internal const string Provider = "DINAS-1";

    /// <summary>A convict, <c>A-001</c> in <c>RUTAN-1</c>: a man of 35 from Medan, half way through three years, of good conduct and low risk, healthy, recommended, willing, permitted to go out, with everything on record.</summary>
    /// <returns>The person.</returns>
    public static Inmate Inmate() => Inmate("A-001");

    /// <summary>The person of <see cref="Inmate()"/> under another id.</summary>
    /// <param name="id">The id, a code: never a name or a NIK.</param>
    /// <returns>The person.</returns>
    /// <exception cref="ArgumentException">The id is no code.</exception>
    public static Inmate Inmate(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        (LocalDate birthDate, LocalDate since, LocalDate evidence) = (new(1990, 5, 20), new(2024, 6, 3), A.EvidenceDay);
        return new(
            id, Facility, Recorded.Known(SyntheticNik.Of(id, birthDate, Sex.Male)), Recorded.Known(birthDate), Recorded.Known(Sex.Male),
            Recorded.Known(new Domicile(RegionCode.Parse("12.71", null), DomicileSource.Ktp), evidence), Recorded.Known(false), Recorded.Known(Education.Sma), Recorded.Known(false),
            Recorded.Known($"B.I-{id}"), Recorded.Known(CustodyStatus.Narapidana), Recorded.Known(RegisterClass.B1), Recorded.Known(since),
            Recorded.Known(new Sentence(SentenceKind.Term, Recorded.Known(since), [Period.FromYears(3)])), default,
            Recorded.Known<ImmutableArray<Violation>>([], evidence), Recorded.Known(RiskLevel.Low, evidence), Recorded<SecurityLevel>.None, Recorded.Known(PembinaanStage.LanjutanKedua, evidence),
            Recorded.Known(true, evidence), Recorded.Known(true, evidence), Recorded.Known<ImmutableArray<string>>(["pencurian"]), Recorded.Known<ImmutableArray<string>>([]),
            Recorded.Known(evidence), Recorded.Known(true, evidence));
    }

    /// <summary>An application, <c>APP-</c> and the applicant's id, made on <see cref="A.Day"/> with the applicant's consent: by an inmate through the facility, by a member of the public online.</summary>
    /// <param name="applicant">Who applies.</param>
    /// <param name="packages">The packages, the one wished for most first.</param>
    /// <returns>The application, without scores.</returns>
    /// <exception cref="ArgumentException">There is no package, or one stands twice.</exception>
    public static Application Application(Applicant applicant, params TrainingPackage[] packages)
    {
        ArgumentNullException.ThrowIfNull(applicant);
        ArgumentNullException.ThrowIfNull(packages);
        if (packages.Length == 0 || packages.Any(package => package is null))
            throw new ArgumentException("Expected at least one package, and no null.", nameof(packages));
        return new(
            $"APP-{applicant.Id}", applicant.Id, [.. packages.Select(package => package.Id)], A.Day, applicant is Inmate ? ApplicationChannel.Facility : ApplicationChannel.Online,
            consentedOn: Recorded.Known(A.Day));
    }

    /// <summary>A signed Nota Kesepakatan, <c>NK-1</c>, between <c>RUTAN-1</c> and the city <c>PEMKOT-1</c> with its agency <c>DINAS-1</c>, over all fields from 1 July 2025 to 30 June 2027.</summary>
    /// <returns>The agreement.</returns>
    public static Agreement Agreement() => Agreement("NK-1");

    /// <summary>The agreement of <see cref="Agreement()"/> under another id.</summary>
    /// <param name="id">The id, a code.</param>
    /// <returns>The agreement.</returns>
    /// <exception cref="ArgumentException">The id is no code.</exception>
    public static Agreement Agreement(string id)
    {
        RegionCode city = RegionCode.Parse("12.71", null);
        Party facility = new(new Facility(Facility, FacilityKind.Rutan, "Rutan Contoh", city));
        Party government = new(
            institution: new(Government, "Pemerintah Kota Contoh", PartnerKind.RegionalGovernment, city),
            organs: [new(Provider, "Dinas Ketenagakerjaan Contoh", PartnerKind.RegionalAgency, city, Government)]);
        return new(
            id, facility.SignedBy(new("Kepala Rutan", SigningCapacity.HeadOfOffice)), [government.SignedBy(new("Wali Kota", SigningCapacity.HeadOfOffice))],
            ["Nota Kesepakatan"], Recorded.Known(AgreementInstrument.NotaKesepakatan), Recorded.Known(StatedDate.On(new(2025, 6, 16))),
            Recorded.Known(new DateRange(new(2025, 7, 1), new(2027, 6, 30))), Recorded.Known(new AgreementScope(isOpenEnded: true, TrainingField.All)), state: Recorded.Known(AgreementState.Signed));
    }
}
