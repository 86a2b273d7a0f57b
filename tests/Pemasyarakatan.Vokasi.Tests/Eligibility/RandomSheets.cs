using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

/// <summary>Seeded people over the facts of the known answers, with many dates at the ends of months.</summary>
internal sealed class RandomSheets(int seed)
{
    private static readonly string[] Homes = ["12", "12.71", "12.71.01", "12.71.01.1001", "73.11", "73.11.01", "73.11.01.2004", "99.99.99.3999"];

    private readonly Random _random = new(seed);

    public FactSheet Next(string id)
    {
        FactSheetBuilder sheet = new(EligibilityVectorTests.Catalogue);
        foreach (Fact fact in EligibilityVectorTests.Catalogue.Facts)
        {
            switch (fact)
            {
                case Fact<LocalDate> { IsFamily: true } family:
                    sheet.SetFamily(family, Record(fact, () => fact.FamilyKeys.Where(_ => _random.Next(2) == 0).Select(key => KeyValuePair.Create(key, Record(fact, Date))).ToArray().AsEnumerable()));
                    break;
                case Fact<LocalDate> date:
                    sheet.Set(date, Record(fact, Date));
                    break;
                case Fact<int> number:
                    sheet.Set(number, Record(fact, () => _random.Next(fact.Minimum, Math.Min(fact.Maximum, 100) + 1)));
                    break;
                case Fact<string> word:
                    sheet.Set(word, Record(fact, () => fact.Steps[_random.Next(fact.Steps.Length)]));
                    break;
                case Fact<bool> flag:
                    sheet.Set(flag, Record(fact, () => _random.Next(2) == 0));
                    break;
                case Fact<RegionCode> region:
                    sheet.Set(region, Record(fact, () => RegionCode.Parse(Homes[_random.Next(Homes.Length)])));
                    break;
            }
        }

        return sheet.Build(id);
    }

    /// <summary>A date from 2003 to 2031, every third at the end of a month or on the first days of the next.</summary>
    public LocalDate Date()
    {
        LocalDate date = new LocalDate(_random.Next(8) == 0 ? 2003 + _random.Next(10) : 2022 + _random.Next(10), 1, 1).PlusDays(_random.Next(365));
        return _random.Next(3) == 0 ? new LocalDate(date.Year, date.Month, 1).PlusDays(_random.Next(4) - 3) : date;
    }

    public Period Period()
    {
        PeriodBuilder period = new();
        do
        {
            period.Years = _random.Next(3) == 0 ? _random.Next(30) : 0;
            period.Months = _random.Next(2) == 0 ? _random.Next(40) : 0;
            period.Weeks = _random.Next(4) == 0 ? _random.Next(9) : 0;
            period.Days = _random.Next(2) == 0 ? _random.Next(400) : 0;
        }
        while (period.Build().Equals(NodaTime.Period.Zero));
        return period.Build();
    }

    public T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    public bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    private Recorded<T> Record<T>(Fact fact, Func<T> value)
        where T : notnull
    {
        Recorded<T> recorded = Chance(7) ? default : fact.None != NoneOrdering.NotAllowed && Chance(6) ? Recorded<T>.None : Recorded.Known(value());
        return recorded.State != RecordState.NotOnRecord && !Chance(5) ? recorded.DatedOn(Date()) : recorded;
    }
}
