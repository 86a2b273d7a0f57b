using NodaTime.Text;

namespace Pemasyarakatan.Vokasi.Eligibility;

// What a date is held against: a literal date, an anchor, or another fact of the same person, the latter two moved by a period.
internal sealed record Bound(LocalDate? Date, Anchor? Anchor, Fact? Fact, Shift Shift)
{
    public override string ToString()
    {
        if (Date is { } date)
            return LocalDatePattern.Iso.Format(date);
        string name = Fact?.Key ?? TextCodes.CamelCase(Anchor!.Value.ToString());
        return Shift.Period is null ? name : $"{name} {(Shift.Back ? '-' : '+')} {Shift.Period}";
    }

    /// <summary>The code of the date; of a bound on a fact there is none before the person is known.</summary>
    public int Resolve(BindingContext context) => Date is { } date ? FactCodes.OfDate(date) : Shift.Apply(context.Of(Anchor!.Value));
}
