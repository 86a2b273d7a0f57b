namespace Pemasyarakatan.Vokasi.Rosters;

// How many bits of a column are tested at a time. Every width runs on every machine and gives the same bits.
internal enum LaneWidth
{
    Scalar = 0,
    Bits256 = 256,
    Bits512 = 512,
}
