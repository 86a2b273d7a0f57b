using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Rosters;

// Of a single code nothing but itself is stored.
internal sealed class ConstantColumn(int code) : Column(ScaleOf(code), PresentIn(ScaleOf(code), code))
{
    public override long SizeInBytes => 0;

    public override int this[int row] => code;

    public override bool IsSameAs(Column other) => other is ConstantColumn constant && constant[0] == code;

    public override void Test(ColumnRange range, int first, Span<ulong> mask, LaneWidth width) =>
        mask.Fill(unchecked(Scale.Pack(code) - range.Low) <= range.Reach ? ulong.MaxValue : 0);

    private static ColumnScale ScaleOf(int code) => ColumnScale.Of(code == FactCodes.Unknown || FactCodes.IsNone(code) ? [] : [code]);

    private static ColumnRange PresentIn(ColumnScale scale, int code) => new(scale.Pack(code), scale.Pack(code));
}
