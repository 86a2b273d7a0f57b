using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Json;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>The determinations that an officer adopted for a package (daftar penetapan peserta): one for each applicant.</summary>
/// <remarks>The list is what a lottery closes and what seats are given out by. Equality by all members, determinations in order of their ids. Immutable.</remarks>
public sealed partial record AdoptedList
{
    /// <summary>An adopted list.</summary>
    /// <param name="package">The id of the package.</param>
    /// <param name="plan">The plan of seats by which membership of reserves was determined.</param>
    /// <param name="officer">The office of the one who adopted the list.</param>
    /// <param name="on">The date of adoption.</param>
    /// <param name="determinations">One for each applicant, in any order.</param>
    /// <exception cref="ArgumentException">
    /// The id has not the shape of a code, the office is blank, an applicant stands twice, a reserve is not in the plan, keys of merit differ in number, or a screening is later than the adoption.
    /// </exception>
    [JsonConstructor]
    public AdoptedList(string package, SeatPlan plan, string officer, LocalDate on, ImmutableArray<Determination> determinations)
    {
        Package = Guard.Against.NotCode(package);
        Plan = Guard.Against.Null(plan);
        Officer = Guard.Against.NullOrWhiteSpace(officer);
        On = on;
        Determinations = Guard.Against.NullElements<Determination>(determinations).Sort((left, right) => Utf8Order.Compare(left.Applicant, right.Applicant));
        Refuse(Determinations.DistinctBy(one => one.Applicant, StringComparer.Ordinal).Count() != Determinations.Length, "Expected each applicant once.");
        Refuse(Determinations.Any(one => one.Merit.Length != Determinations[0].Merit.Length), "Expected as many keys of merit for each applicant.");
        Refuse(Determinations.Any(one => one.ScreenedOn > on), "Expected a screening that is not after the adoption.");
        HashSet<string> known = plan.Reserves.Select(reserve => reserve.Id).ToHashSet(StringComparer.Ordinal);
        Refuse(!Determinations.All(one => known.IsSupersetOf(one.Reserves) && known.IsSupersetOf(one.ReservesUnknown)), "Expected reserves of the plan alone.");
        Fingerprint = Sha256Text.Of(ToCanonicalText());
    }

    /// <summary>The id of the package.</summary>
    public string Package { get; }

    /// <summary>The plan of seats by which membership of reserves was determined.</summary>
    public SeatPlan Plan { get; }

    /// <summary>The office of the one who adopted the list.</summary>
    public string Officer { get; }

    /// <summary>The date of adoption.</summary>
    public LocalDate On { get; }

    /// <summary>One determination for each applicant, in the order of the ids' UTF-8 bytes.</summary>
    public ImmutableArray<Determination> Determinations { get; }

    /// <summary>The SHA-256 of <see cref="ToCanonicalText"/> in lower-case hexadecimal digits: what is published when the list closes.</summary>
    [JsonIgnore]
    public string Fingerprint { get; }

    /// <inheritdoc/>
    public bool Equals(AdoptedList? other) =>
        other is not null && string.Equals(Package, other.Package, StringComparison.Ordinal) && Plan == other.Plan
        && string.Equals(Officer, other.Officer, StringComparison.Ordinal) && On == other.On && Determinations.AsSpan().SequenceEqual(other.Determinations.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Fingerprint);

    /// <summary>The package and the number of applicants.</summary>
    /// <returns>Such as <c>las-2026-1: 24 applicants</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Package}: {Determinations.Length} applicants");

    /// <summary>The determination of an applicant, or null.</summary>
    internal Determination? Find(string applicant)
    {
        int index = Determinations.AsSpan().BinarySearch(new ById(applicant));
        return index < 0 ? null : Determinations[index];
    }

    private static void Refuse(bool fault, string message) => Guard.Against.Condition(fault, message, "determinations");

    private readonly struct ById(string applicant) : IComparable<Determination>
    {
        public int CompareTo(Determination? other) => other is null ? 1 : Utf8Order.Compare(applicant, other.Applicant);
    }
}
