using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Testing;

internal sealed partial class PersonMaker
{
    private Recorded<Education> Education() => random.Chance(0.03)
        ? default
        : Recorded.Known(random.Pick(
            (Applicants.Education.TidakSekolah, 5), (Applicants.Education.Sd, 24), (Applicants.Education.PaketA, 2), (Applicants.Education.Smp, 24), (Applicants.Education.Mts, 2),
            (Applicants.Education.PaketB, 3), (Applicants.Education.Sma, 22), (Applicants.Education.Ma, 1), (Applicants.Education.Smk, 9), (Applicants.Education.PaketC, 4),
            (Applicants.Education.D3, 1), (Applicants.Education.S1, 3)));

    private Recorded<RegisterClass> Register(Sentence? sentence) => sentence?.ImpliedRegister ?? Recorded.Known(random.Pick(
        (RegisterClass.A1, 15), (RegisterClass.A2, 20), (RegisterClass.A3, 50), (RegisterClass.A4, 10), (RegisterClass.A5, 5)));

    private Recorded<RiskLevel> Risk(Traits traits, LocalDate since)
    {
        if (traits.HasFlag(Traits.RiskMissing))
            return default;
        // An old one may be of an earlier time in custody.
        LocalDate assessedOn = traits.HasFlag(Traits.RiskOld) ? AsOf.PlusDays(-random.Between(380, 1_100)) : Recently(340, since);
        return Recorded.Known(random.Pick((RiskLevel.Low, 45), (RiskLevel.Medium, 38), (RiskLevel.High, 14), (RiskLevel.VeryHigh, 3)), assessedOn);
    }

    private Recorded<ImmutableArray<Violation>> Violations(LocalDate since)
    {
        if (random.Chance(0.08))
            return default;
        LocalDate extract = Recently(60, since);
        int days = Period.DaysBetween(since, extract);
        ImmutableArray<Violation>.Builder violations = ImmutableArray.CreateBuilder<Violation>();
        for (int count = random.Pick((0, 80), (1, 15), (2, 4), (3, 1)); count > 0; count--)
        {
            ViolationSeverity severity = random.Pick((ViolationSeverity.Ringan, 50), (ViolationSeverity.Sedang, 30), (ViolationSeverity.Berat, 20));
            violations.Add(new(severity, Recorded.Known(since.PlusDays(random.Between(0, days)))));
        }

        return Recorded.Known<ImmutableArray<Violation>>([.. violations.OrderBy(violation => violation.On.Value)], extract);
    }

    // The TPP decides: some stand a stage behind what the dates would allow.
    private Recorded<PembinaanStage> Stage(Sentence? sentence, LocalDate since)
    {
        if (sentence is null || random.Chance(0.05))
            return default;
        SentenceDates dates = SentenceCalculator.Mixed.Compute(sentence);
        int reached = ((Recorded<LocalDate>[])[dates.OneThird, dates.OneHalf, dates.TwoThirds]).Count(date => date.IsKnown && date.Value <= AsOf);
        return Recorded.Known((PembinaanStage)Math.Max(0, random.Chance(0.1) ? reached - 1 : reached), Recently(200, since));
    }

    private Recorded<ImmutableArray<string>> RightsRevoked() =>
        Flag(0.98, 0.005).TryGetValue(out bool revoked) ? Recorded.Known<ImmutableArray<string>>(revoked ? ["asimilasi", "pembebasan-bersyarat"] : []) : default;

    // Asked once, on the day of the evidence: some declined.
    private Recorded<LocalDate> ConsentGivenOn(LocalDate since)
    {
        Recorded<bool> consent = Flag(0.6, 0.92, 90, since);
        return !consent.TryGetValue(out bool given) ? default : given ? Recorded.Known(consent.AsOf!.Value) : Recorded<LocalDate>.None.DatedOn(consent.AsOf!.Value);
    }

    private Recorded<bool> Flag(double recorded, double holds)
    {
        bool known = random.Chance(recorded);
        bool value = random.Chance(holds);
        return known ? Recorded.Known(value) : default;
    }

    private Recorded<bool> Flag(double recorded, double holds, int daysOld, LocalDate since)
    {
        Recorded<bool> flag = Flag(recorded, holds);
        LocalDate on = Recently(daysOld, since);
        return flag.IsKnown ? flag.DatedOn(on) : flag;
    }

    private LocalDate Recently(int days, LocalDate since) => LocalDate.Max(since, AsOf.PlusDays(-random.Between(0, days)));

    // Most earlier training of a facility left no certificate, and so no credential.
    private ImmutableArray<HeldCredential> Credentials(double share) => random.Chance(share)
        ? [new(random.Pick((TrainingField.Workshop, 4), (TrainingField.Welding, 2), (TrainingField.Sewing, 2), (TrainingField.Cookery, 2)), Recorded.Known(AsOf.PlusDays(random.Between(-400, 1_000))))]
        : [];

    private ImmutableArray<Commitment> Commitments()
    {
        if (!random.Chance(0.03))
            return [];
        LocalDate from = AsOf.PlusDays(-random.Between(60, 500));
        LocalDate? dismissedOn = random.Chance(0.3) ? from.PlusDays(random.Between(1, 20)) : null;
        string package = random.Pick(("MDN-MOTOR-2024", 1), ("MDN-LAS-2024", 1));
        return [new(package, new DateRange(from, dismissedOn ?? from.PlusDays(30)), dismissedOn)];
    }
}
