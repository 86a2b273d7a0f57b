namespace Pemasyarakatan.Vokasi.Screening;

internal enum MaskKind : byte
{
    Constant,
    Bound,
    Range,
    And,
    AtLeast,
}
