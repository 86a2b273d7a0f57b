namespace Pemasyarakatan.Vokasi.Tests.Fuzzing;

/// <summary>What became of the inputs of one reader.</summary>
internal sealed record FuzzCount(string Reader, int Values, int Refusals, long MostBytes, ImmutableArray<string> Faults)
{
    public int Inputs => Values + Refusals;

    public override string ToString() => FormattableString.Invariant($"{Reader,-60} {Inputs,10} {Values,10} {Refusals,10} {Faults.Length,7} {MostBytes,12}");
}
