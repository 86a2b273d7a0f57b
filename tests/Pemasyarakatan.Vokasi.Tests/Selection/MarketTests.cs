using Pemasyarakatan.Vokasi.Selection;

namespace Pemasyarakatan.Vokasi.Tests.Selection;

public sealed class MarketTests
{
    public static TheoryData<string> Names => [.. MarketVector.All.Select(market => market.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Match_KnownMarket_GivesTheKnownAnswer(string name)
    {
        MarketVector market = MarketVector.Named(name);
        Match(market, market.Applicants).Should().BeEquivalentTo(market.Expected);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_KnownMarketThroughThePublicEntry_GivesTheKnownAnswer(string name)
    {
        MarketVector market = MarketVector.Named(name);
        PublicMarket entry = new(market);
        entry.Match(entry.Applications).Should().BeEquivalentTo(market.Expected);
        entry.Match(entry.Applications.Reverse()).Should().BeEquivalentTo(market.Expected);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Match_ApplicantsInAnotherOrder_GivesTheSame(string name)
    {
        MarketVector market = MarketVector.Named(name);
        Match(market, [.. market.Applicants.Reverse()]).Should().BeEquivalentTo(market.Expected);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Choose_AmongThoseWhoAskForOnePackage_TakesTheKnownOnes(string name)
    {
        MarketVector market = MarketVector.Named(name);
        foreach (PackageVector package in market.Packages.Where(_ => market.Packages.Length == 1))
        {
            ApplicantVector[] eligible = [.. package.Merit.Select(id => market.Applicants.Single(one => one.Id == id)).Where(one => one.Wishes.Contains(package.Id))];
            Seat[] seats = package.Rule.Choose([.. eligible.Select(package.GroupsOf)]);
            eligible.Zip(seats).Where(one => one.Second.IsTaken).Select(one => one.First.Id)
                .Should().BeEquivalentTo(market.Expected.Where(one => one.Value == package.Id).Select(one => one.Key));
        }
    }

    [Fact]
    public void Names_HoldSinglePackages_SoThatTheRuleIsTried() =>
        MarketVector.All.Count(market => market.Packages.Length == 1).Should().BeGreaterThan(50);

    private static Dictionary<string, string?> Match(MarketVector market, ImmutableArray<ApplicantVector> applicants)
    {
        Preference[][] wishes = [.. applicants.Select(applicant => WishesOf(market, applicant).ToArray())];
        int[] placed = Markets.Match([.. market.Packages.Select(package => package.Rule)], wishes);
        return applicants.Zip(placed).ToDictionary(one => one.First.Id, one => one.Second < 0 ? null : market.Packages[one.Second].Id);
    }

    private static ImmutableArray<Preference> WishesOf(MarketVector market, ApplicantVector applicant) =>
    [
        .. from id in applicant.Wishes
           let index = market.Packages.ToList().FindIndex(package => package.Id == id)
           let package = market.Packages[index]
           where package.Merit.Contains(applicant.Id)
           select new Preference(index, package.Merit.IndexOf(applicant.Id), package.GroupsOf(applicant)),
    ];
}
