namespace Pemasyarakatan.Vokasi.Eligibility;

// One value of a sheet and the date of its evidence (or, where the value is unknown, its defect), side by side, so that both are one load.
internal readonly record struct FactCell(int Code, int Evidence)
{
    public static FactCell Unknown => new(FactCodes.Unknown, FactCodes.Unknown);
}
