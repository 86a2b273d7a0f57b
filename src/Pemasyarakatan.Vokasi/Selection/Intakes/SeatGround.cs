namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>On what ground a seat is held.</summary>
internal enum SeatGround
{
    None,
    Open,
    Reserved,
    Reverted,
    OverAllocated,
}
