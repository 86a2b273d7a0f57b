namespace Pemasyarakatan.Vokasi.Eligibility;

internal sealed record PolicyHeader(string Id, string Version)
{
    public DateRange? InForce { get; init; }

    public Adoption? Adopted { get; init; }

    public string? TitleIndonesian { get; init; }

    public string? TitleEnglish { get; init; }

    public Objection? Objection { get; init; }

    public ImmutableArray<UnaskedRequirement> NotAsked { get; init; } = [];
}
