using System.Numerics;
using Pemasyarakatan.Vokasi.Selection;

namespace Pemasyarakatan.Vokasi.Tests.Selection;

/// <summary>The rules by brute force: whom a package chooses of every set of applicants, and every stable matching there is.</summary>
internal sealed class Oracle
{
    private readonly SmallMarket _market;
    private readonly int[][] _choices;

    public Oracle(SmallMarket market)
    {
        _market = market;
        _choices = [.. market.Packages.Select(package => Enumerable.Range(0, 1 << market.Count).Select(set => Choose(package, set)).ToArray())];
    }

    /// <summary>Whom a package chooses of a set; sets are bits.</summary>
    public int Choice(int package, int set) => _choices[package][set];

    /// <summary>Every stable matching: the package of each applicant, or −1.</summary>
    public IEnumerable<int[]> StableMatchings() => Matchings(new int[_market.Count], 0).Where(IsStable);

    public bool IsStable(int[] matching)
    {
        for (int package = 0; package < _market.Packages.Length; package++)
        {
            int held = Bits(Enumerable.Range(0, _market.Count).Where(one => matching[one] == package));
            if (Choice(package, held) != held)
                return false;
            for (int one = 0; one < _market.Count; one++)
            {
                if (_market.Regret(one, package) < _market.Regret(one, matching[one]) && (Choice(package, held | 1 << one) >> one & 1) != 0)
                    return false;
            }
        }

        return true;
    }

    private static int Bits(IEnumerable<int> people) => people.Aggregate(0, (all, one) => all | 1 << one);

    private IEnumerable<int[]> Matchings(int[] matching, int applicant)
    {
        if (applicant == _market.Count)
        {
            yield return [.. matching];
            yield break;
        }

        foreach (int package in _market.Wishes[applicant].Prepend(-1))
        {
            matching[applicant] = package;
            foreach (int[] whole in Matchings(matching, applicant + 1))
                yield return whole;
        }
    }

    private int Choose(SmallPackage package, int set)
    {
        List<int> pool = [.. package.Merit.Where(one => (set >> one & 1) != 0)];
        List<int> chosen = [];
        void Take(int count, Func<int, bool> may) => chosen.AddRange(pool.Except(chosen).Where(may).Take(count).ToArray());
        void TakeReserved() => package.Reserves.ToList().ForEach(reserve => Take(reserve.Seats, one => IsMember(one, reserve.Group)));
        int open = package.Seats - package.Reserves.Sum(reserve => reserve.Seats);
        if (package.Order == SeatOrder.OpenFirst)
            Take(open, _ => true);
        if (package.Order == SeatOrder.Maximal)
            chosen.AddRange(pool.Where((one, i) => MostSeated(package, pool[..(i + 1)]) > MostSeated(package, pool[..i])).ToArray());
        else
            TakeReserved();
        if (package.Order != SeatOrder.OpenFirst)
            Take(open, _ => true);
        if (package.Kind == SeatReserveKind.Soft)
            Take(package.Seats - chosen.Count, _ => true);
        return Bits(chosen);
    }

    // The most who can sit on reserved seats at once: Hall's condition over the two groups there are.
    private int MostSeated(SmallPackage package, List<int> people)
    {
        int best = int.MaxValue;
        for (int groups = 0; groups < 4; groups++)
        {
            int seats = package.Reserves.Where(reserve => (groups >> reserve.Group & 1) != 0).Sum(reserve => reserve.Seats);
            int elsewhere = people.Count(one => (_market.Groups[one] & ~groups) != 0);
            best = Math.Min(best, seats + elsewhere);
        }

        return best;
    }

    private bool IsMember(int one, int group) => (_market.Groups[one] >> group & 1) != 0;

    public static int Count(int set) => BitOperations.PopCount((uint)set);
}
