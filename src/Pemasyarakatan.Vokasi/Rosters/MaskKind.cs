namespace Pemasyarakatan.Vokasi.Rosters;

internal enum MaskKind : byte
{
    Constant,
    Bound,
    Range,
    And,
    AtLeast,
}
