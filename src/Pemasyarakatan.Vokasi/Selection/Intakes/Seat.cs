using System.Runtime.InteropServices;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>A seat: its ground and, where it is or was a reserved one, the place of its reserve in the plan. The default is no seat.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Seat(SeatGround Ground, int Reserve)
{
    public static Seat Open => new(SeatGround.Open, -1);

    public static Seat OverAllocated => new(SeatGround.OverAllocated, -1);

    public bool IsTaken => Ground != SeatGround.None;

    public static Seat Of(int reserve) => new(SeatGround.Reserved, reserve);

    public static Seat RevertedFrom(int reserve) => new(SeatGround.Reverted, reserve);
}
