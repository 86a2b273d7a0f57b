namespace Pemasyarakatan.Vokasi.Screening;

// Of whom what is on record of a fact: a none, nothing, something too old, or something defective (which is unknown too). All others are known.
internal readonly record struct RecordMasks(int None, int Unknown, int Stale, int Defective);
