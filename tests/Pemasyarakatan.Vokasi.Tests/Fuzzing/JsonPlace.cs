namespace Pemasyarakatan.Vokasi.Tests.Fuzzing;

/// <summary>Where a value stands: from its first byte to behind its last, and where the name before it begins; -1 for one that has no name.</summary>
internal readonly record struct JsonPlace(int Member, int Start, int End)
{
    public int First => Member < 0 ? Start : Member;
}
