using Pemasyarakatan.Vokasi.Applicants;

namespace Pemasyarakatan.Vokasi.Testing;

internal sealed class ApplicationMaker(SeededRandom random, ImmutableArray<string> packageIds, LocalDate opens, LocalDate closes)
{
    private int _made;

    public bool Applies(double share) => random.Chance(share);

    public Application Make(Applicant applicant)
    {
        bool isInmate = applicant is Inmate;
        LocalDate appliedOn = random.Chance(0.04) ? closes.PlusDays(random.Between(1, 7)) : opens.PlusDays(random.Between(0, Period.DaysBetween(opens, closes)));
        bool tested = random.Chance(0.92);
        Recorded<int> written = Score(applicant.Education.TryGetValue(out Education education) && education >= Education.Sma ? 62 : 55);
        Recorded<int> interview = Score(65);
        bool consents = random.Chance(0.95);
        return new(
            FormattableString.Invariant($"APP-{++_made:00000}"), applicant.Id, Wishes(), appliedOn,
            isInmate ? ApplicationChannel.Facility : random.Pick((ApplicationChannel.Online, 7), (ApplicationChannel.InPerson, 2), (ApplicationChannel.Agency, 1)),
            Documents(isInmate),
            writtenTest: tested ? written : default,
            interview: tested && random.Chance(0.97) ? interview : default,
            consentedOn: consents ? Recorded.Known(appliedOn) : default,
            nominatedOn: isInmate && random.Chance(0.3) ? Recorded.Known(appliedOn) : default);
    }

    private ImmutableArray<string> Wishes()
    {
        string[] order = [.. packageIds];
        random.Shuffle<string>(order);
        return random.Chance(0.35) ? [.. order] : [order[0]];
    }

    private ImmutableArray<string> Documents(bool isInmate)
    {
        ImmutableArray<string>.Builder seen = ImmutableArray.CreateBuilder<string>();
        foreach ((string document, double share) in ((string, double)[])[(isInmate ? "register" : "ktp", 0.98), ("ijazah", 0.6), ("surat-pernyataan", 0.9)])
        {
            if (random.Chance(share))
                seen.Add(document);
        }

        return seen.ToImmutable();
    }

    // Around a middle, since three rolls of dice seldom agree.
    private Recorded<int> Score(int middle) => Recorded.Known(Math.Clamp(middle + random.Between(-13, 13) + random.Between(-12, 12) + random.Between(-10, 10), 0, 100));
}
