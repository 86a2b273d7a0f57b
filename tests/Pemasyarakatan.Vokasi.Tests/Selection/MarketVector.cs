using System.Text.Json;
using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Selection;

namespace Pemasyarakatan.Vokasi.Tests.Selection;

/// <summary>The known answers of Vectors/matching.json.</summary>
internal sealed record MarketVector(string Name, ImmutableArray<PackageVector> Packages, ImmutableArray<ApplicantVector> Applicants, Dictionary<string, string?> Expected)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public static ImmutableArray<MarketVector> All { get; } = Load();

    public static MarketVector Named(string name) => All.Single(market => market.Name == name);

    private static ImmutableArray<MarketVector> Load()
    {
        using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Vectors", "matching.json"));
        return JsonSerializer.Deserialize<MarketFile>(file, Options)!.Markets;
    }

    private sealed record MarketFile(ImmutableArray<MarketVector> Markets);
}

internal sealed record PackageVector(string Id, int Seats, SeatOrder Order, SeatReserveKind Kind, ImmutableArray<ReserveVector> Reserves, ImmutableArray<string> Merit)
{
    public ChoiceRule Rule => new(Seats, [.. Reserves.Select(reserve => reserve.Seats)], Order, Kind);

    public ulong GroupsOf(ApplicantVector applicant) => Reserves
        .Select((reserve, index) => applicant.Groups.Contains(reserve.Group) ? 1UL << index : 0)
        .Aggregate(0UL, (all, bit) => all | bit);
}

internal sealed record ReserveVector(string Group, int Seats);

internal sealed record ApplicantVector(string Id, ImmutableArray<string> Groups, ImmutableArray<string> Wishes);
