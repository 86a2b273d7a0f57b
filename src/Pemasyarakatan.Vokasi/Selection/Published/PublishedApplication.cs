using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>What is published of an application: wishes in order and the day on which it came in.</summary>
internal sealed record PublishedApplication
{
    /// <summary>A published application.</summary>
    /// <param name="id">The number of the applicant.</param>
    /// <param name="packageIds">The packages of this record that they wish for, most wanted first.</param>
    /// <param name="appliedOn">The day on which it came in.</param>
    [JsonConstructor]
    public PublishedApplication(string id, ImmutableArray<string> packageIds, LocalDate appliedOn)
    {
        Id = Guard.Against.InvalidCode(id);
        PackageIds = Guard.Against.NullElements<string>(packageIds);
        Guard.Against.Condition(PackageIds.Distinct(StringComparer.Ordinal).Count() != PackageIds.Length, "Expected each package once.", nameof(packageIds));
        AppliedOn = appliedOn;
    }

    public string Id { get; }

    public ImmutableArray<string> PackageIds { get; }

    public LocalDate AppliedOn { get; }
}
