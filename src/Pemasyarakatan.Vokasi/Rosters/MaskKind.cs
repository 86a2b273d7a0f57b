namespace Pemasyarakatan.Vokasi.Rosters;

internal enum MaskKind : byte
{
    Constant,
    Range,
    And,
    Or,
    Not,
    AtLeast,
}
