using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Screening;

// A range of a fact's codes, both ends included, by their places: none-low is 0, then come the values, none-high and, at the very end, unknown.
internal readonly record struct CodeRange(uint From, uint To)
{
    public static CodeRange Unknown { get; } = new(PlaceOf(FactCodes.Unknown), PlaceOf(FactCodes.Unknown));

    /// <summary>The range of known codes from low to high; null where there is none between.</summary>
    public static CodeRange? Of(int low, int high) =>
        high < low || high < FactCodes.NoneLow ? null : new(PlaceOf(Math.Max(low, FactCodes.NoneLow)), PlaceOf(high));

    public static uint PlaceOf(int code) => unchecked((uint)(code - FactCodes.NoneLow));
}
