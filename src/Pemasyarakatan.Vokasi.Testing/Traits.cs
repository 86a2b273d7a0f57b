namespace Pemasyarakatan.Vokasi.Testing;

// What is decided about each person before anything is made, so that shares and counts are exact.
[Flags]
internal enum Traits
{
    None = 0,
    Detainee = 1 << 0,
    Woman = 1 << 1,
    Foreigner = 1 << 2,
    Resident = 1 << 3,
    Life = 1 << 4,
    NikMissing = 1 << 5,
    NikBlank = 1 << 6,
    NikZeros = 1 << 7,
    NikLetters = 1 << 8,
    NikContradicting = 1 << 9,
    BirthDateMissing = 1 << 10,
    BirthDateUnreadable = 1 << 11,
    DomicileMissing = 1 << 12,
    DomicileProvinceOnly = 1 << 13,
    DomicileRegencyOnly = 1 << 14,
    RiskMissing = 1 << 15,
    RiskOld = 1 << 16,
    RegisterNumberDoubled = 1 << 17,
    DatesOutOfOrder = 1 << 18,
    SentenceMissing = 1 << 19,

    AnyNikFault = NikMissing | NikBlank | NikZeros | NikLetters | NikContradicting,
    AnyBirthDateFault = BirthDateMissing | BirthDateUnreadable,
    UnknownHome = DomicileMissing | DomicileProvinceOnly,
    AnySentenceFault = DatesOutOfOrder | SentenceMissing,
}
