using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Figures;

/// <summary>The figures of one training package at one facility.</summary>
/// <remarks>Equality by all members. Immutable.</remarks>
public sealed record PackageFigures
{
    /// <summary>The figures of one package.</summary>
    /// <param name="packageId">The id of the training package.</param>
    /// <param name="field">The field of training.</param>
    /// <param name="facilityId">The id of the facility.</param>
    /// <param name="counts">The counts.</param>
    /// <param name="partnerId">The id of the partner whose agreement carries it, where one does.</param>
    /// <exception cref="ArgumentException">An id has not the shape of one.</exception>
    [JsonConstructor]
    public PackageFigures(string packageId, TrainingField field, string facilityId, Counts counts, string? partnerId = null)
    {
        PackageId = Guard.Against.InvalidCode(packageId);
        Field = Guard.Against.Null(field);
        FacilityId = Guard.Against.InvalidCode(facilityId);
        Counts = Guard.Against.Null(counts);
        PartnerId = partnerId is null ? null : Guard.Against.InvalidCode(partnerId);
    }

    /// <summary>The id of the training package.</summary>
    public string PackageId { get; }

    /// <summary>The field of training.</summary>
    public TrainingField Field { get; }

    /// <summary>The id of the facility.</summary>
    public string FacilityId { get; }

    /// <summary>The counts.</summary>
    public Counts Counts { get; }

    /// <summary>The id of the partner whose agreement carries it; null where none does.</summary>
    public string? PartnerId { get; }

    internal (string Package, string Facility, string Field, string? Partner) Key => (PackageId, FacilityId, Field.Code, PartnerId);

    internal PackageFigures With(Counts counts) => new(PackageId, Field, FacilityId, counts, PartnerId);
}
