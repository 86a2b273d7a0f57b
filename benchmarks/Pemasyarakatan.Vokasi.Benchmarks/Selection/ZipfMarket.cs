using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Pemasyarakatan.Vokasi.Selection;

namespace Pemasyarakatan.Vokasi.Benchmarks.Selection;

/// <summary>A market as a country would make one: five wishes each, packages as popular as Zipf says, thirty seats a package for three in ten applicants, a fifth of them reserved for a quarter.</summary>
internal sealed class ZipfMarket
{
    private const int WishesEach = 5, SeatsEach = 30, ReservedEach = 6, Scores = 20;
    private static readonly byte[] Seed = "VOKASI-2026-01"u8.ToArray();
    private static readonly HashSet<int> Nobody = [];

    private readonly string[] _numbers;
    private readonly int[] _first;
    private readonly Market _market;

    public ZipfMarket(int applicants)
    {
        Random random = new(20_260_106);
        Applicants = applicants;
        _numbers = [.. Enumerable.Range(0, applicants).Select(n => string.Create(CultureInfo.InvariantCulture, $"P-{n:0000000}"))];
        int[] place = new int[applicants];
        int[] order = Draw();
        for (int i = 0; i < order.Length; i++)
            place[order[i]] = i;
        double[] popularity = Popularity(applicants / 100);
        Preference[] wishes = new Preference[applicants * WishesEach];
        for (int i = 0; i < wishes.Length; i++)
        {
            int applicant = i / WishesEach, start = applicant * WishesEach, package;
            do
                package = Pick(popularity, random.NextDouble());
            while (wishes.AsSpan(start, i - start).HoldsPackage(package));
            wishes[i] = new(package, (random.Next(Scores) * applicants) + place[applicant], applicant % 4 == 0 ? 1UL : 0);
        }

        _first = [.. Enumerable.Range(0, applicants + 1).Select(applicant => applicant * WishesEach)];
        ChoiceRule rule = new(SeatsEach, [ReservedEach], SeatOrder.ReservedFirst, SeatReserveKind.Soft);
        _market = new([.. Enumerable.Repeat(rule, applicants / 100)], _first, wishes);
    }

    public int Applicants { get; }

    /// <summary>The bytes of the market itself for each applicant: a wish is a package, a rank and the bits of groups.</summary>
    public static double BytesAnApplicant => (WishesEach * 16) + sizeof(int);

    /// <summary>Deferred acceptance; gives how many proposals were made.</summary>
    public long Match()
    {
        int[] at = _market.Match(Nobody);
        long proposals = 0;
        for (int applicant = 0; applicant < at.Length; applicant++)
            proposals += at[applicant] < 0 ? WishesEach : at[applicant] - _first[applicant] + 1;
        return proposals;
    }

    /// <summary>What the draw itself costs: an HMAC of each number and one sort.</summary>
    public long HashAndSort() => Draw()[0];

    private int[] Draw()
    {
        ulong[] keys = new ulong[Applicants];
        int[] order = new int[Applicants];
        Span<byte> utf8 = stackalloc byte[64], hash = stackalloc byte[32];
        for (int i = 0; i < keys.Length; i++)
        {
            int length = Encoding.UTF8.GetBytes(_numbers[i], utf8);
            HMACSHA256.HashData(Seed, utf8[..length], hash);
            (keys[i], order[i]) = (System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(hash), i);
        }

        Array.Sort(keys, order);
        return order;
    }

    private static double[] Popularity(int packages)
    {
        double[] cumulated = new double[packages];
        double sum = 0;
        for (int i = 0; i < packages; i++)
            cumulated[i] = sum += 1.0 / (i + 1);
        return [.. cumulated.Select(each => each / sum)];
    }

    private static int Pick(double[] cumulated, double at) => Array.BinarySearch(cumulated, at) is var found && found < 0 ? ~found : found;
}

/// <summary>A search among the wishes that an applicant has already.</summary>
internal static class WishSpans
{
    public static bool HoldsPackage(this Span<Preference> wishes, int package)
    {
        foreach (ref readonly Preference wish in wishes)
        {
            if (wish.Package == package)
                return true;
        }

        return false;
    }
}
