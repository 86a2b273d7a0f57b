namespace Pemasyarakatan.Vokasi.Outcomes;

public sealed partial class ReasonCode
{
    private static ImmutableArray<ReasonCode> TrainingCodes => [];
}
