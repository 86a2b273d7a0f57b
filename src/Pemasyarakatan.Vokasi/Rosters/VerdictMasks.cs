using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Rosters;

// The four verdicts of all rows in three masks, each of which lies in the next: where the policy is true, where it is not false, and where its best case is not false.
internal readonly record struct VerdictMasks(ulong[] Met, ulong[] Possible, ulong[] BestCase)
{
    public Verdict this[int row]
    {
        get
        {
            (int word, ulong bit) = (row / MaskKernels.WordBits, 1UL << (row % MaskKernels.WordBits));
            return (BestCase[word] & bit) == 0 ? Verdict.Ineligible
                : (Possible[word] & bit) == 0 ? Verdict.NotRecommended
                : (Met[word] & bit) == 0 ? Verdict.Undetermined
                : Verdict.Eligible;
        }
    }

    /// <summary>The rows of a word that have a verdict; behind the last row the word may hold some that are ineligible.</summary>
    public ulong Word(Verdict verdict, int word) => verdict switch
    {
        Verdict.Eligible => Met[word],
        Verdict.Undetermined => Possible[word] & ~Met[word],
        Verdict.NotRecommended => BestCase[word] & ~Possible[word],
        _ => ~BestCase[word],
    };

    public void Set(int row, Verdict verdict)
    {
        Set(Met, row, verdict == Verdict.Eligible);
        Set(Possible, row, verdict >= Verdict.Undetermined);
        Set(BestCase, row, verdict >= Verdict.NotRecommended);
    }

    private static void Set(ulong[] mask, int row, bool value)
    {
        ulong bit = 1UL << (row % MaskKernels.WordBits);
        ref ulong word = ref mask[row / MaskKernels.WordBits];
        word = value ? word | bit : word & ~bit;
    }
}
