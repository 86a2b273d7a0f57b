using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Screening;

// The four verdicts of all rows in three masks, each of which lies in the next: where the policy is true, where it is not false, and where its best case is not false.
internal readonly record struct VerdictMasks(RowMask Met, RowMask Possible, RowMask BestCase)
{
    public Verdict this[int row] =>
        !BestCase.Contains(row) ? Verdict.Ineligible
        : !Possible.Contains(row) ? Verdict.NotRecommended
        : !Met.Contains(row) ? Verdict.Undetermined
        : Verdict.Eligible;

    /// <summary>The rows of a word that have a verdict; behind the last row all are ineligible.</summary>
    public ulong Word(Verdict verdict, int word) => verdict switch
    {
        Verdict.Eligible => Met[word],
        Verdict.Undetermined => Possible[word] & ~Met[word],
        Verdict.NotRecommended => BestCase[word] & ~Possible[word],
        _ => ~BestCase[word],
    };

    public int Count(Verdict verdict, int rows) => verdict switch
    {
        Verdict.Eligible => Met.Count,
        Verdict.Undetermined => Possible.Count - Met.Count,
        Verdict.NotRecommended => BestCase.Count - Possible.Count,
        _ => rows - BestCase.Count,
    };

    public void Set(int row, Verdict verdict)
    {
        Met.Set(row, verdict == Verdict.Eligible);
        Possible.Set(row, verdict >= Verdict.Undetermined);
        BestCase.Set(row, verdict >= Verdict.NotRecommended);
    }
}
