namespace Pemasyarakatan.Vokasi.Eligibility;

// Read once, when first asked for.
internal static class ShippedPolicies
{
    private static readonly string[] Ids = ["pelatihan-di-dalam", "pelatihan-di-luar", "paket-inklusif", "pelayanan-tahanan", "pelayanan-tahanan-di-luar"];

    public static ImmutableArray<Policy> All { get; } = [.. Ids.Select(id => Policy.Parse(Text(id), FactCatalogue.Standard))];

    /// <summary>The file as it is embedded.</summary>
    public static string Text(string id)
    {
        using Stream stream = typeof(ShippedPolicies).Assembly.GetManifestResourceStream($"Pemasyarakatan.Vokasi.Eligibility.Policies.{id}.json")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
