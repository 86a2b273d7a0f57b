namespace Pemasyarakatan.Vokasi.Eligibility;

// A date moved by a period of date units, forward or back. Both ways are monotone, with plateaus and jumps at the ends of months.
internal readonly record struct Shift(Period? Period, bool Back)
{
    public static Shift None => default;

    public LocalDate Apply(LocalDate date) => Period is null ? date : Back ? date.Minus(Period) : date.Plus(Period);

    /// <summary>Moves a code of a date; a none stays where it is.</summary>
    public int Apply(int code) =>
        Period is null || code == FactCodes.Unknown || FactCodes.IsNone(code) ? code : FactCodes.OfDate(Apply(FactCodes.ToDate(code)));

    /// <summary>The first date that, moved, is not before the given one.</summary>
    /// <remarks>The opposite shift is off by a few days at most; single steps find the place, without assuming how many.</remarks>
    public LocalDate FirstReaching(LocalDate target)
    {
        LocalDate date = new Shift(Period, !Back).Apply(target);
        while (Apply(date) >= target)
            date = date.PlusDays(-1);
        while (Apply(date) < target)
            date = date.PlusDays(1);
        return date;
    }
}
