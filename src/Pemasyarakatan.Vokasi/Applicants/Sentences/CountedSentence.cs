using System.Globalization;

namespace Pemasyarakatan.Vokasi.Applicants;

internal sealed class CountedSentence(string name, MonthLength expiry, MonthLength fractions, MonthLength remission, bool remissionInFractions = false) : SentenceCalculator
{
    private const int DaysOfMonth = 30; // KUHP (1946) Ps. 97
    private const int MonthsOfYear = 12;
    private const int HouseArrestDivisor = 3; // KUHAP (1981) Ps. 22(5)
    private const int CityArrestDivisor = 5;

    public override string Name => name + (remissionInFractions ? "-remissionInFractions" : "");

    // Part of the fingerprint of an encoder: what changes a date changes this line.
    public override string Description { get; } = string.Create(
        CultureInfo.InvariantCulture,
        $"{name}; expiry={expiry}; fractions={fractions}, rounded up to whole days; remission={remission}, one by one in order of grant; remissionInFractions={remissionInFractions}; "
        + $"month={DaysOfMonth} days, year={MonthsOfYear} months; credit: rutan=1/1, house=1/{HouseArrestDivisor}, city=1/{CityArrestDivisor}, rounded down to whole days (KUHAP Ps. 22(5))");

    public CountedSentence WithRemissionInFractions() => new(name, expiry, fractions, remission, remissionInFractions: true);

    public override SentenceDates Compute(Sentence sentence)
    {
        Guard.Against.Null(sentence);
        try
        {
            return Counted(sentence);
        }
        catch (Exception beyond) when (beyond is OverflowException or ArgumentOutOfRangeException)
        {
            throw new ArgumentException("Expected a sentence whose dates do not leave the calendar.", nameof(sentence), beyond);
        }
    }

    private SentenceDates Counted(Sentence sentence)
    {
        SentenceDates official = sentence.Official ?? new SentenceDates();
        // A release by expiry says when the sentence expires.
        Recorded<LocalDate> stated = official.Expiry.State == RecordState.NotOnRecord && official.ReleasedBy == ReleaseKind.Expiry ? official.ExpectedRelease : official.Expiry;
        Recorded<LocalDate> end = stated.State == RecordState.NotOnRecord ? Expiry(sentence) : OfficialExpiry(sentence, stated);
        (Recorded<LocalDate> release, ReleaseKind? by) = official.ExpectedRelease.State == RecordState.NotOnRecord
            ? Release(sentence, end)
            : OfficialRelease(official, stated.IsKnown ? end : default);
        Recorded<LocalDate> Or(Recorded<LocalDate> stated, int numerator, int denominator) =>
            stated.State == RecordState.NotOnRecord ? Fraction(sentence, numerator, denominator, end) : stated;
        SentenceDates dates = new(Or(official.OneThird, 1, 3), Or(official.OneHalf, 1, 2), Or(official.TwoThirds, 2, 3), end, release, by);
        // What is out of order with the fractions cannot be the day of release either.
        return by == ReleaseKind.Expiry && dates.Expiry.State == RecordState.Defective
            ? new(dates.OneThird, dates.OneHalf, dates.TwoThirds, dates.Expiry, dates.Expiry)
            : dates;
    }

    // A remission that was granted after the registry stated the expiry is not in it yet, nor is one of which that is said.
    private Recorded<LocalDate> OfficialExpiry(Sentence sentence, Recorded<LocalDate> stated)
    {
        if (!stated.IsKnown)
            return stated;
        Remission[] asked = [.. sentence.Remissions.Where(granted => granted.InExpiry is null ? stated.AsOf is not null : granted.InExpiry == false)];
        if (Undated(asked) is { } unknown)
            return unknown;
        LocalDate reduced = Reduce(stated.Value, asked.Where(granted => granted.InExpiry == false || granted.GrantedOn.Value > stated.AsOf));
        return stated.AsOf is { } asOf ? Recorded.Known(reduced, asOf) : Recorded.Known(reduced);
    }

    // Nobody is kept beyond the end that the registry states, which a remission may have brought forward since.
    private static (Recorded<LocalDate> On, ReleaseKind? By) OfficialRelease(SentenceDates official, Recorded<LocalDate> end) =>
        official.ExpectedRelease.TryGetValue(out LocalDate release) && end.TryGetValue(out LocalDate last) && last < release
            ? (end, ReleaseKind.Expiry)
            : (official.ExpectedRelease, official.ReleasedBy);

    private Recorded<LocalDate> Expiry(Sentence sentence)
    {
        if (Unknown(sentence) is { } unknown)
            return unknown;
        if (Undated(sentence.Remissions) is { } undated)
            return undated;
        LocalDate start = sentence.Start.Value;
        LocalDate end = AfterInterruptions(sentence, Add(expiry, start, sentence.Lengths).PlusDays(-Credit(sentence)));
        end = Reduce(end, sentence.Remissions);
        return Recorded.Known(sentence.Subsidiary is { } subsidiary ? Add(expiry, end, [subsidiary]) : end);
    }

    // A fraction that would be reached after the end is served at the end.
    private Recorded<LocalDate> Fraction(Sentence sentence, int numerator, int denominator, Recorded<LocalDate> end)
    {
        if (Unknown(sentence) is { } unknown)
            return unknown;
        if (remissionInFractions && Undated(sentence.Remissions) is { } undated)
            return undated;
        LocalDate start = sentence.Start.Value;
        LocalDate nominal = Add(fractions, start, sentence.Lengths);
        int days = Period.DaysBetween(start, remissionInFractions ? Reduce(nominal, sentence.Remissions) : nominal);
        int served = ((days * numerator) + denominator - 1) / denominator;
        LocalDate date = AfterInterruptions(sentence, start.PlusDays(Math.Max(served, 0) - Credit(sentence)));
        return Recorded.Known(end.TryGetValue(out LocalDate last) ? LocalDate.Min(date, last) : date);
    }

    private static (Recorded<LocalDate> On, ReleaseKind? By) Release(Sentence sentence, Recorded<LocalDate> end)
    {
        (Recorded<LocalDate> On, ReleaseKind By)[] decided =
        [
            (end, ReleaseKind.Expiry), (sentence.PembebasanBersyarat, ReleaseKind.PembebasanBersyarat),
            (sentence.CutiBersyarat, ReleaseKind.CutiBersyarat), (sentence.CutiMenjelangBebas, ReleaseKind.CutiMenjelangBebas),
        ];
        // A decided day that cannot be read may be the earliest.
        if (decided.Skip(1).FirstOrDefault(way => way.On.State == RecordState.Defective).On is { Defect: { } defect })
            return (Recorded<LocalDate>.Defective(defect), null);
        (Recorded<LocalDate> On, ReleaseKind By)[] known = [.. decided.Where(way => way.On.IsKnown)];
        if (known.Length == 0)
            return (end, null);
        (Recorded<LocalDate> on, ReleaseKind by) = known.MinBy(way => way.On.Value);
        return (on, by);
    }

    // Why neither fraction nor expiry can be found, or null where they can.
    private static Recorded<LocalDate>? Unknown(Sentence sentence)
    {
        if (sentence.Kind != SentenceKind.Term)
            return Recorded<LocalDate>.None;
        if (!sentence.Start.IsKnown)
            return sentence.Start.Defect is { } defect ? Recorded<LocalDate>.Defective(defect) : Recorded<LocalDate>.NotOnRecord;
        return sentence.Lengths.IsEmpty || sentence.Interruptions.Any(range => range.To is null) ? Recorded<LocalDate>.NotOnRecord : null;
    }

    private static Recorded<LocalDate>? Undated(IEnumerable<Remission> remissions)
    {
        foreach (Remission granted in remissions)
        {
            if (!granted.GrantedOn.IsKnown)
                return granted.GrantedOn.Defect is { } defect ? Recorded<LocalDate>.Defective(defect) : Recorded<LocalDate>.NotOnRecord;
        }

        return null;
    }

    private static int Credit(Sentence sentence) =>
        sentence.RutanDays + (sentence.HouseArrestDays / HouseArrestDivisor) + (sentence.CityArrestDays / CityArrestDivisor);

    // Each interruption that begins before the day puts the day off by its length; what lies before the start is none of the sentence.
    private static LocalDate AfterInterruptions(Sentence sentence, LocalDate date)
    {
        foreach (DateRange range in sentence.Interruptions)
        {
            LocalDate from = LocalDate.Max(range.From, sentence.Start.Value);
            if (from < date && range.To >= from)
                date = date.PlusDays(Period.DaysBetween(from, range.To.Value) + 1);
        }

        return date;
    }

    private LocalDate Reduce(LocalDate end, IEnumerable<Remission> remissions)
    {
        foreach (Remission granted in remissions.OrderBy(granted => granted.GrantedOn.Value))
            end = remission == MonthLength.Calendar ? end.Minus(granted.Amount) : end.PlusDays(-Days(granted.Amount));
        return end;
    }

    private static LocalDate Add(MonthLength months, LocalDate start, IEnumerable<Period> lengths) =>
        lengths.Aggregate(start, (date, length) => months == MonthLength.Calendar ? date.Plus(length) : date.PlusDays(Days(length)));

    private static int Days(Period period) =>
        (((period.Years * MonthsOfYear) + period.Months) * DaysOfMonth) + (period.Weeks * 7) + period.Days;
}
