using Pemasyarakatan.Vokasi.Selection;

namespace Pemasyarakatan.Vokasi.Tests.Selection;

/// <summary>A package of a small market.</summary>
/// <param name="Seats">The number of seats.</param>
/// <param name="Reserves">The group and the number of each reserve.</param>
/// <param name="Order">In which order reserved and open seats are filled.</param>
/// <param name="Kind">What becomes of a reserved seat that no member can take.</param>
/// <param name="Merit">The eligible applicants, best first.</param>
internal sealed record SmallPackage(int Seats, ImmutableArray<(int Group, int Seats)> Reserves, SeatOrder Order, SeatReserveKind Kind, ImmutableArray<int> Merit)
{
    public ChoiceRule Rule => new(Seats, [.. Reserves.Select(reserve => reserve.Seats)], Order, Kind);

    public ulong BitsOf(int groups) => Reserves.Select((reserve, i) => (groups >> reserve.Group & 1) != 0 ? 1UL << i : 0).Aggregate(0UL, (all, bit) => all | bit);
}

/// <summary>A market so small that everything can be tried: at most six applicants, three packages and three seats.</summary>
/// <param name="Packages">The packages.</param>
/// <param name="Groups">The groups of each applicant as bits.</param>
/// <param name="Wishes">The wishes of each applicant, most wanted first.</param>
internal sealed record SmallMarket(ImmutableArray<SmallPackage> Packages, ImmutableArray<int> Groups, ImmutableArray<ImmutableArray<int>> Wishes)
{
    public int Count => Groups.Length;

    public static SmallMarket Random(Random random, SeatOrder order, SeatReserveKind kind, bool overlap)
    {
        int count = random.Next(1, 7), packages = random.Next(1, 4);
        int[] people = [.. Enumerable.Range(0, count)];
        return new(
            [.. Enumerable.Range(0, packages).Select(_ => RandomPackage(random, order, kind, people))],
            [.. people.Select(_ => overlap ? random.Next(4) : random.Next(3))],
            [.. people.Select(_ => Lists(packages)[random.Next(Lists(packages).Length)])]);
    }

    /// <summary>Every list of distinct packages, the empty one first.</summary>
    public static ImmutableArray<ImmutableArray<int>> Lists(int packages)
    {
        List<ImmutableArray<int>> all = [[]];
        for (int i = 0; i < all.Count; i++)
            all.AddRange(Enumerable.Range(0, packages).Where(package => !all[i].Contains(package)).Select(package => all[i].Add(package)));
        return [.. all];
    }

    /// <summary>The package of each applicant by deferred acceptance, or −1.</summary>
    public int[] Match() => Match([.. Enumerable.Range(0, Count)]);

    /// <summary>The same with the applicants proposing in another order.</summary>
    public int[] Match(int[] order)
    {
        int[] placed = Markets.Match([.. Packages.Select(package => package.Rule)], [.. order.Select(WishesOf)]);
        int[] result = new int[Count];
        for (int i = 0; i < order.Length; i++)
            result[order[i]] = placed[i];
        return result;
    }

    public SmallMarket Wishing(int applicant, ImmutableArray<int> wishes) => this with { Wishes = Wishes.SetItem(applicant, wishes) };

    public SmallMarket With(int package, SmallPackage changed) => this with { Packages = Packages.SetItem(package, changed) };

    /// <summary>How much an applicant likes a package: 0 for the first wish, more for later ones, most for none.</summary>
    public int Regret(int applicant, int package) => package < 0 ? int.MaxValue - 1 : Wishes[applicant].IndexOf(package) is >= 0 and int place ? place : int.MaxValue;

    private Preference[] WishesOf(int applicant) =>
        [.. Wishes[applicant].Where(package => Packages[package].Merit.Contains(applicant)).Select(package => new Preference(package, Packages[package].Merit.IndexOf(applicant), Packages[package].BitsOf(Groups[applicant])))];

    private static SmallPackage RandomPackage(Random random, SeatOrder order, SeatReserveKind kind, int[] people)
    {
        int seats = random.Next(4), first = random.Next(seats + 1), second = random.Next(seats - first + 1);
        return new(seats, [(0, first), (1, second)], order, kind, [.. people.OrderBy(_ => random.Next()).Take(people.Length - random.Next(2))]);
    }
}
