namespace Pemasyarakatan.Vokasi.Screening;

// A mask that a step of a program writes: of which node, from which bound on and, of a range, behind which one no more (else 0); where it begins; and whether it is counted or kept.
internal readonly record struct MaskOutput(int Node, long Bound = 0, long Behind = 0, int Offset = 0, bool IsAsked = false);
