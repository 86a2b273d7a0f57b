namespace Pemasyarakatan.Vokasi.Eligibility;

// The truths that something may still come out as, while not every fact is settled.
[Flags]
internal enum TruthSet
{
    None = 0,
    False = 1 << Truth.False,
    Unknown = 1 << Truth.Unknown,
    True = 1 << Truth.True,
    Decided = False | True,
    Any = False | Unknown | True,
}
