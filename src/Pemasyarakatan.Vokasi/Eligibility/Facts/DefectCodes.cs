namespace Pemasyarakatan.Vokasi.Eligibility;

// Defects stand in the cell of the evidence, far below every date, so that they are never fresh.
internal static class DefectCodes
{
    private const int Base = -1_000_000_000;

    public static int Of(ReasonCode defect) => Base - ReasonCode.All.IndexOf(defect);

    /// <summary>Where all defects lie.</summary>
    public static (int Low, int High) Range => (Base - ReasonCode.All.Length + 1, Base);

    public static ReasonCode? Find(int evidence) =>
        evidence <= Base && Base - evidence < ReasonCode.All.Length ? ReasonCode.All[Base - evidence] : null;
}
