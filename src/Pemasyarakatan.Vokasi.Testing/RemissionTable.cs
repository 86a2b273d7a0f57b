namespace Pemasyarakatan.Vokasi.Testing;

// Keppres 174/1999 Ps. 4 and 5: remission by years served. The end of the fast is as announced in each year.
internal static class RemissionTable
{
    private static readonly Period[] General =
        [Period.FromMonths(1), Period.FromMonths(2), Period.FromMonths(3), Period.FromMonths(4), Period.FromMonths(5), Period.FromMonths(5), Period.FromMonths(6)];

    private static readonly Period[] Special =
    [
        Period.FromDays(15), Period.FromMonths(1), Period.FromMonths(1), Period.FromMonths(1),
        Period.FromMonths(1) + Period.FromDays(15), Period.FromMonths(1) + Period.FromDays(15), Period.FromMonths(2),
    ];

    private static readonly LocalDate[] EndOfFast =
    [
        new(2015, 7, 17), new(2016, 7, 6), new(2017, 6, 25), new(2018, 6, 15), new(2019, 6, 5), new(2020, 5, 24), new(2021, 5, 13), new(2022, 5, 2),
        new(2023, 4, 22), new(2024, 4, 10), new(2025, 3, 31), new(2026, 3, 21),
    ];

    /// <summary>The days of grant in a range, in order, each with whether it is the general one.</summary>
    public static IEnumerable<(LocalDate On, bool IsGeneral)> Grants(LocalDate after, LocalDate until, bool christmas)
    {
        for (int year = after.Year; year <= until.Year; year++)
        {
            LocalDate? religious = christmas ? new LocalDate(year, 12, 25) : EndOfFast.Where(day => day.Year == year).Cast<LocalDate?>().FirstOrDefault();
            (LocalDate? On, bool IsGeneral)[] days = [(religious, false), (new LocalDate(year, 8, 17), true)];
            foreach ((LocalDate? on, bool isGeneral) in days.OrderBy(day => day.On))
            {
                if (on > after && on <= until)
                    yield return (on.Value, isGeneral);
            }
        }
    }

    /// <summary>The amount for someone in custody since a day, or null under six months.</summary>
    public static Period? Amount(LocalDate since, LocalDate on, bool isGeneral)
    {
        int months = Period.Between(since, on, PeriodUnits.Months).Months;
        return months < 6 ? null : (isGeneral ? General : Special)[Math.Min(months / 12, 6)];
    }
}
