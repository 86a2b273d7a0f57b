namespace Pemasyarakatan.Vokasi.Screening;

// How many rows are tested at a time. Every width runs on every machine and gives the same bits.
internal enum LaneWidth
{
    Bits64 = 64,
    Bits256 = 256,
    Bits512 = 512,
}
