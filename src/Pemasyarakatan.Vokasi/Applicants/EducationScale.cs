namespace Pemasyarakatan.Vokasi.Applicants;

// Equivalents share a rank and differ in variant.
internal static class EducationScale
{
    private static readonly ImmutableArray<ImmutableArray<Education>> Ranks =
    [
        [Education.TidakSekolah], [Education.Sd, Education.Mi, Education.PaketA], [Education.Smp, Education.Mts, Education.PaketB],
        [Education.Sma, Education.Ma, Education.Smk, Education.PaketC], [Education.D1], [Education.D2], [Education.D3],
        [Education.D4, Education.S1], [Education.S2], [Education.S3],
    ];

    public static int Rank(this Education education) => Place(education).Rank;

    public static int Variant(this Education education) => Place(education).Variant;

    private static (int Rank, int Variant) Place(Education education)
    {
        for (int rank = 0; rank < Ranks.Length; rank++)
        {
            int variant = Ranks[rank].IndexOf(education);
            if (variant >= 0)
                return (rank, variant);
        }

        throw new ArgumentOutOfRangeException(nameof(education), "Expected a declared value of Education.");
    }
}
