using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Figures;

/// <summary>The figures of a programme, package by package, which add up in any order.</summary>
/// <remarks>Merging is associative and commutative, and <see cref="Empty"/> changes nothing: parts may be counted apart and put together. Equality by sequence. Immutable.</remarks>
public sealed record ProgrammeFigures
{
    /// <summary>The figures of a programme.</summary>
    /// <param name="packages">The figures of its packages; those of one package, facility, field and partner are added up.</param>
    [JsonConstructor]
    public ProgrammeFigures(ImmutableArray<PackageFigures> packages = default) =>
        Packages =
        [
            .. Guard.Against.NullElements<PackageFigures>(packages)
                .GroupBy(row => row.Key)
                .OrderBy(rows => rows.Key.Package, StringComparer.Ordinal)
                .ThenBy(rows => rows.Key.Facility, StringComparer.Ordinal)
                .ThenBy(rows => rows.Key.Field, StringComparer.Ordinal)
                .ThenBy(rows => rows.Key.Partner, StringComparer.Ordinal)
                .Select(rows => rows.First().With(Sum(rows))),
        ];

    /// <summary>The figures of no package.</summary>
    public static ProgrammeFigures Empty { get; } = new([]);

    /// <summary>The figures of the packages, in the order of package, facility, field and partner.</summary>
    public ImmutableArray<PackageFigures> Packages { get; }

    /// <summary>The sum over all packages; a count is null where one of them is not told.</summary>
    [JsonIgnore]
    public Counts Total => Sum(Packages);

    /// <summary>The sum over the packages of a field.</summary>
    /// <param name="field">The field of training.</param>
    /// <returns>The sum, zero where there is none.</returns>
    public Counts TotalOf(TrainingField field) => Sum(Packages.Where(row => row.Field == field));

    /// <summary>The sum over the packages at a facility.</summary>
    /// <param name="facilityId">The id of the facility.</param>
    /// <returns>The sum, zero where there is none.</returns>
    public Counts TotalAt(string facilityId) => Sum(Packages.Where(row => string.Equals(row.FacilityId, facilityId, StringComparison.Ordinal)));

    /// <summary>The sum over the packages that a partner's agreement carries.</summary>
    /// <param name="partnerId">The id of the partner.</param>
    /// <returns>The sum, zero where there is none.</returns>
    public Counts TotalWith(string partnerId) => Sum(Packages.Where(row => string.Equals(row.PartnerId, Guard.Against.Null(partnerId), StringComparison.Ordinal)));

    /// <summary>Puts figures together.</summary>
    /// <param name="other">The other figures.</param>
    /// <returns>The figures of both; those of one package, facility, field and partner are added up.</returns>
    public ProgrammeFigures Merge(ProgrammeFigures other) => new([.. Packages, .. Guard.Against.Null(other).Packages]);

    /// <summary>Leaves out every count of people below a threshold, package by package, so that nobody is recognised in it.</summary>
    /// <param name="below">The lowest count that is told, such as 5.</param>
    /// <returns>The figures that may be told; a total over a count that was left out is not told either.</returns>
    public ProgrammeFigures Suppressed(int below) =>
        new([.. Packages.Select(row => row.With(row.Counts.Suppressed(below)))]);

    /// <inheritdoc/>
    public bool Equals(ProgrammeFigures? other) => other is not null && Packages.AsSpan().SequenceEqual(other.Packages.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Packages.Aggregate(0, HashCode.Combine);

    /// <summary>Of how many packages.</summary>
    /// <returns>Such as <c>5 packages</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Packages.Length} packages");

    private static Counts Sum(IEnumerable<PackageFigures> rows) => rows.Aggregate(Counts.Zero, (sum, row) => sum.Plus(row.Counts));
}
