using Pemasyarakatan.Vokasi.Applicants;

namespace Pemasyarakatan.Vokasi.Testing;

// Sentences that are still being served, drugs and theft most of all.
internal sealed class SentenceMaker(SeededRandom random, LocalDate asOf)
{
    private static readonly (string Offence, int FromMonths, int ToMonths, int Weight)[] Offences =
    [
        ("narkotika", 48, 96, 38), ("narkotika", 12, 46, 14), ("pencurian", 6, 36, 22), ("penganiayaan", 6, 48, 6), ("penipuan", 8, 36, 5),
        ("penggelapan", 8, 30, 5), ("perlindungan-anak", 60, 120, 5), ("perjudian", 3, 12, 3), ("korupsi", 12, 72, 2),
    ];

    public string Offence() => Draw().Offence;

    public (Sentence Sentence, string Offence) Life()
    {
        LocalDate start = asOf.PlusDays(-random.Between(200, 3_000));
        return (new(SentenceKind.Life, Recorded.Known(start)), random.Chance(0.7) ? "narkotika" : "pembunuhan");
    }

    public (Sentence Sentence, string Offence) Term(bool stated)
    {
        (string offence, int from, int to) = Draw();
        Period length = Length(random.Between(from, to));
        ImmutableArray<Period> lengths = random.Chance(0.05) ? [length, Period.FromMonths(random.Between(4, 12))] : [length];
        int days = Period.DaysBetween(asOf, lengths.Aggregate(asOf, (date, part) => date.Plus(part)));
        LocalDate start = asOf.PlusDays(-days * random.Between(3, 96) / 100);
        int left = days - Period.DaysBetween(start, asOf);
        int credit = random.Chance(0.3) ? random.Between(0, Math.Min(250, left / 2)) : 0;
        Sentence sentence = new(
            SentenceKind.Term, Recorded.Known(start), lengths,
            rutanDays: credit,
            houseArrestDays: random.Chance(0.02) ? random.Between(10, 40) : 0,
            subsidiary: string.Equals(offence, "narkotika", StringComparison.Ordinal) && random.Chance(0.6) ? Period.FromMonths(random.Between(1, 6)) : null,
            interruptions: random.Chance(0.004) ? [Escape(start)] : []);
        return (Decided(Stated(WithRemissions(sentence, start.PlusDays(-credit)), stated)), offence);
    }

    private (string Offence, int From, int To) Draw() => random.Pick<(string, int, int)>([.. Offences.Select(o => ((o.Offence, o.FromMonths, o.ToMonths), o.Weight))]);

    private static Period Length(int months)
    {
        (int years, int rest) = Math.DivRem(months, 12);
        return new PeriodBuilder { Years = years, Months = rest }.Build();
    }

    private DateRange Escape(LocalDate start)
    {
        LocalDate from = start.PlusDays(random.Between(1, 30));
        return new(from, from.PlusDays(random.Between(1, 12)));
    }

    // Nobody is kept beyond the end: a remission that would have ended the sentence by now was not granted.
    private Sentence WithRemissions(Sentence sentence, LocalDate since)
    {
        bool christmas = random.Chance(0.25);
        foreach ((LocalDate on, bool isGeneral) in RemissionTable.Grants(sentence.Start.Value, asOf, christmas))
        {
            if (RemissionTable.Amount(since, on, isGeneral) is not { } amount || !random.Chance(0.85))
                continue;
            Sentence reduced = sentence.WithRemission(new(amount, Recorded.Known(on)));
            if (SentenceCalculator.Mixed.Compute(reduced).Expiry.Value > asOf.PlusDays(10))
                sentence = reduced;
        }

        return sentence;
    }

    private Sentence Stated(Sentence sentence, bool stated)
    {
        if (!random.Chance(0.3) || !stated)
            return sentence;
        SentenceDates dates = SentenceCalculator.Mixed.Compute(sentence);
        return With(sentence, new(dates.OneThird, dates.OneHalf, dates.TwoThirds, dates.Expiry.DatedOn(asOf.PlusDays(-random.Between(0, 60)))));
    }

    // A way of early release is decided for some who have served two thirds, or will have soon.
    private Sentence Decided(Sentence sentence)
    {
        SentenceDates dates = SentenceCalculator.Mixed.Compute(sentence);
        LocalDate day = LocalDate.Max(dates.TwoThirds.Value, asOf.PlusDays(random.Between(5, 60)));
        if (!random.Chance(0.5) || day > asOf.PlusDays(90) || day >= dates.Expiry.Value)
            return sentence;
        bool isShort = sentence.Start.Value.Plus(Period.FromMonths(18)) >= sentence.Lengths.Aggregate(sentence.Start.Value, (date, length) => date.Plus(length));
        ReleaseKind way = isShort ? ReleaseKind.CutiBersyarat : random.Pick((ReleaseKind.PembebasanBersyarat, 85), (ReleaseKind.CutiMenjelangBebas, 15));
        return With(sentence, sentence.Official, day, way);
    }

    private static Sentence With(Sentence from, SentenceDates? official, LocalDate? decided = null, ReleaseKind way = default)
    {
        Recorded<LocalDate> On(ReleaseKind kind) => decided is { } day && way == kind ? Recorded.Known(day) : default;
        return new(
            from.Kind, from.Start, from.Lengths, from.RutanDays, from.HouseArrestDays, from.CityArrestDays, from.Subsidiary, from.Interruptions, from.Remissions, official,
            On(ReleaseKind.PembebasanBersyarat), On(ReleaseKind.CutiBersyarat), On(ReleaseKind.CutiMenjelangBebas));
    }
}
