using Pemasyarakatan.Vokasi.Applicants;

namespace Pemasyarakatan.Vokasi.Testing;

// Rows of a register, before their faults: a fault is text that a person cannot bear.
internal sealed partial class PersonMaker(SeededRandom random, PopulationOptions options)
{
    private readonly SentenceMaker _sentences = new(random, options.AsOf);
    private readonly HomeMaker _homes = new(random, options);

    private LocalDate AsOf => options.AsOf;

    public string Row(int index, Traits traits)
    {
        (Inmate inmate, LocalDate birthDate) = Inmate(index, traits);
        LocalDate registered = traits.HasFlag(Traits.NikContradicting) ? birthDate.PlusDays(-random.Between(1, 300)) : birthDate;
        return RowWriter.Write(inmate, traits, Nik(index, registered, inmate.Sex.Value), birthDate);
    }

    private (Inmate Inmate, LocalDate BirthDate) Inmate(int index, Traits traits)
    {
        bool detained = traits.HasFlag(Traits.Detainee);
        (Sentence? sentence, string offence) = detained ? (null, _sentences.Offence()) : traits.HasFlag(Traits.Life) ? _sentences.Life() : _sentences.Term(stated: !traits.HasFlag(Traits.DatesOutOfOrder));
        LocalDate since = detained ? AsOf.PlusDays(-random.Between(5, 240)) : LocalDate.Min(AsOf.PlusDays(-3), sentence!.Start.Value.PlusDays(random.Between(0, 120) - sentence.RutanDays));
        LocalDate birthDate = Birth(sentence is null ? since : LocalDate.Min(since, sentence.Start.Value), oldest: 45);
        Sex sex = traits.HasFlag(Traits.Woman) ? Sex.Female : Sex.Male;
        Inmate inmate = new(
            Id(index, ""), options.FacilityId,
            nik: traits.HasFlag(Traits.Foreigner) || (traits & Traits.AnyNikFault) != Traits.None ? default : Recorded.Known(Nik(index, birthDate, sex)),
            birthDate: (traits & Traits.AnyBirthDateFault) != Traits.None ? default : Recorded.Known(birthDate),
            sex: Recorded.Known(sex),
            domicile: _homes.Make(traits),
            foreignCitizen: Recorded.Known(traits.HasFlag(Traits.Foreigner)),
            education: Education(),
            adjustmentNeeded: Flag(0.9, 0.02),
            registerNumber: Recorded.Known(RegisterNumber(traits.HasFlag(Traits.RegisterNumberDoubled) ? index - 1 : index)),
            custody: Recorded.Known(detained ? CustodyStatus.Tahanan : CustodyStatus.Narapidana),
            register: Register(sentence),
            facilitySince: Recorded.Known(since),
            sentence: sentence is null || traits.HasFlag(Traits.SentenceMissing) ? default : Recorded.Known(sentence),
            detentionEnds: detained && random.Chance(0.96) ? Recorded.Known(AsOf.PlusDays(random.Between(1, 60))) : default,
            violations: Violations(since),
            risk: Risk(traits, since),
            securityLevel: Recorded<SecurityLevel>.None,
            stage: Stage(sentence, since),
            tppRecommendation: detained ? default : Flag(0.35, 0.85, 200, since),
            healthClearance: Flag(0.85, 0.92, 300, since),
            offenceCategories: random.Chance(0.97) ? Recorded.Known<ImmutableArray<string>>([offence]) : default,
            rightsRevoked: detained ? default : RightsRevoked(),
            consentGivenOn: ConsentGivenOn(since),
            leavePermitted: detained ? Flag(0.05, 0.5, 60, since) : default,
            certified: Credentials(0.012), trained: Credentials(0.03), commitments: Commitments());
        return (inmate, birthDate);
    }

    public PublicApplicant Public(int index)
    {
        LocalDate birthDate = Birth(AsOf, oldest: 40);
        Sex sex = random.Chance(0.5) ? Sex.Female : Sex.Male;
        return new(
            Id(index, "P"),
            nik: Recorded.Known(Nik(options.Size + index, birthDate, sex)),
            birthDate: Recorded.Known(birthDate),
            sex: Recorded.Known(sex),
            domicile: _homes.Make(random.Chance(0.85) ? Traits.Resident : Traits.None),
            foreignCitizen: Recorded.Known(false),
            education: Education(),
            adjustmentNeeded: Flag(1, 0.02),
            employed: Flag(0.97, 0.2),
            inSchool: Flag(0.97, 0.1),
            socialRegistry: Flag(0.9, 0.35, 400, AsOf.PlusDays(-400)),
            certified: Credentials(0.03), trained: Credentials(0.08), commitments: Commitments());
    }

    // Regency and serial together follow the index, so that no number stands twice.
    private Nik Nik(int index, LocalDate birthDate, Sex sex) =>
        SyntheticNik.Of(FormattableString.Invariant($"{1 + (index / 9_999):00}{random.Between(1, 99):00}"), 1 + (index % 9_999), birthDate, sex);

    private string RegisterNumber(int index) => FormattableString.Invariant($"{options.IdPrefix}.{index + 1:00000}/{AsOf.Year}");

    private string Id(int index, string kind) => FormattableString.Invariant($"{options.IdPrefix}-{kind}{index + 1:0000}");

    private LocalDate Birth(LocalDate adultOn, int oldest) =>
        adultOn.PlusYears(-random.Pick((random.Between(18, 24), 30), (random.Between(25, 34), 40), (random.Between(35, oldest), 30))).PlusDays(-random.Between(1, 364));
}
