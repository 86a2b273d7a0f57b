using Pemasyarakatan.Vokasi.Selection;

namespace Pemasyarakatan.Vokasi.Tests.Selection;

/// <summary>Markets in ranks and bits, in short.</summary>
internal static class Markets
{
    private static readonly HashSet<int> Nobody = [];

    /// <summary>The package of each applicant, or −1.</summary>
    public static int[] Match(ImmutableArray<ChoiceRule> packages, Preference[][] wishes)
    {
        int[] first = new int[wishes.Length + 1];
        for (int i = 0; i < wishes.Length; i++)
            first[i + 1] = first[i] + wishes[i].Length;
        Preference[] flat = [.. wishes.SelectMany(one => one)];
        return [.. new Market(packages, first, flat).Match(Nobody).Select(wish => wish < 0 ? -1 : flat[wish].Package)];
    }
}
