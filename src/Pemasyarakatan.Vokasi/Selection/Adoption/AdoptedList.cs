using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>The determinations that an officer adopted for a package (daftar penetapan peserta): one for each applicant.</summary>
/// <remarks>The list is what a lottery closes and what seats are given out by. Equality by all members, determinations in order of their ids. Immutable.</remarks>
public sealed partial record AdoptedList
{
    private readonly Dictionary<string, int> _places;

    /// <summary>An adopted list.</summary>
    /// <param name="packageId">The id of the package.</param>
    /// <param name="seats">The number of its seats, zero or more.</param>
    /// <param name="plan">The plan of seats by which membership of reserves was determined.</param>
    /// <param name="officer">The office of the one who adopted the list.</param>
    /// <param name="on">The date of adoption.</param>
    /// <param name="determinations">One for each applicant, in any order.</param>
    /// <param name="registrationEnds">The last day on which one may apply; null where it is not on record, so that nobody is late.</param>
    /// <exception cref="ArgumentException">
    /// The id has not the shape of a code, more seats are reserved than there are, the office is blank, an applicant or a number stands twice, a reserve is not in the plan, keys of merit differ in number,
    /// a screening is later than the adoption,
    /// or somebody is late for no end of registration.
    /// </exception>
    /// <exception cref="ArgumentException">The number of seats is negative.</exception>
    [JsonConstructor]
    public AdoptedList(string packageId, int seats, SeatPlan plan, string officer, LocalDate on, ImmutableArray<Determination> determinations, LocalDate? registrationEnds = default)
    {
        PackageId = Guard.Against.InvalidCode(packageId);
        Seats = Guard.Against.Negative(seats);
        Plan = Guard.Against.Null(plan);
        Guard.Against.Condition(plan.ReservedSeats > seats, "Expected no more reserved seats than there are seats.", nameof(plan));
        Officer = Guard.Against.NullOrWhiteSpace(officer);
        (On, RegistrationEnds) = (on, registrationEnds);
        Determinations = Guard.Against.NullElements<Determination>(determinations).Sort((left, right) => Utf8OrdinalComparer.Compare(left.ApplicantId, right.ApplicantId));
        _places = new(Determinations.Length, StringComparer.Ordinal);
        foreach (Determination one in Determinations)
            Refuse(!_places.TryAdd(one.ApplicantId, _places.Count), "Expected each applicant once.");
        Refuse(Determinations.Select(one => one.Number).Distinct(StringComparer.Ordinal).Count() != Determinations.Length, "Expected each number once.");
        Refuse(Determinations.Any(one => one.Merit.Length != Determinations[0].Merit.Length), "Expected as many keys of merit for each applicant.");
        Refuse(Determinations.Any(one => one.ScreenedOn > on), "Expected a screening that is not after the adoption.");
        HashSet<string> known = plan.Reserves.Select(reserve => reserve.Id).ToHashSet(StringComparer.Ordinal);
        Refuse(!Determinations.All(one => known.IsSupersetOf(one.Reserves) && known.IsSupersetOf(one.ReservesUnknown)), "Expected reserves of the plan alone.");
        Refuse(registrationEnds is null && Determinations.Any(one => one.Late), "Expected nobody late where the end of registration is not on record.");
        Fingerprint = Sha256Text.Of(ToCanonicalText());
    }

    /// <summary>The id of the package.</summary>
    public string PackageId { get; }

    /// <summary>The number of seats of the package.</summary>
    public int Seats { get; }

    /// <summary>The plan of seats by which membership of reserves was determined.</summary>
    public SeatPlan Plan { get; }

    /// <summary>The office of the one who adopted the list.</summary>
    public string Officer { get; }

    /// <summary>The date of adoption.</summary>
    public LocalDate On { get; }

    /// <summary>One determination for each applicant, in the order of the ids' UTF-8 bytes.</summary>
    public ImmutableArray<Determination> Determinations { get; }

    /// <summary>The last day on which one may apply; null where it is not on record.</summary>
    public LocalDate? RegistrationEnds { get; }

    /// <summary>The SHA-256 of <see cref="ToCanonicalText"/> in lower-case hexadecimal digits: what is published when the list closes.</summary>
    [JsonIgnore]
    public string Fingerprint { get; }

    /// <inheritdoc/>
    public bool Equals(AdoptedList? other) =>
        other is not null && string.Equals(PackageId, other.PackageId, StringComparison.Ordinal) && Seats == other.Seats && Plan == other.Plan && RegistrationEnds == other.RegistrationEnds
        && string.Equals(Officer, other.Officer, StringComparison.Ordinal) && On == other.On && Determinations.AsSpan().SequenceEqual(other.Determinations.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Fingerprint);

    /// <summary>The package and the number of applicants.</summary>
    /// <returns>Such as <c>las-2026-1: 24 applicants</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{PackageId}: {Determinations.Length} applicants");

    /// <summary>The same list with a verdict other than the screening's for one person: the officer decides, and the list says so.</summary>
    /// <param name="applicantId">The id of the applicant.</param>
    /// <param name="verdict">The verdict in place of the screening's.</param>
    /// <param name="why">The code of the reason.</param>
    /// <returns>The list; refused where nobody applied under the id, the verdict is the screening's already, or law or programme excludes whom it would make eligible.</returns>
    /// <exception cref="ArgumentException">The id or the reason has not the shape of a code.</exception>
    /// <exception cref="ArgumentException">The verdict is no declared value.</exception>
    public Outcome<AdoptedList> Waive(string applicantId, Verdict verdict, string why)
    {
        Guard.Against.EnumOutOfRange(verdict);
        Guard.Against.InvalidCode(why);
        if (Find(Guard.Against.InvalidCode(applicantId)) is not { } one)
            return Outcome.Refused<AdoptedList>(Reason.Of(IntakeReasons.NoSuchApplicant, ReasonArgument.Code(applicantId)));
        Verdict screened = one.Screened ?? one.Verdict;
        if (screened == verdict)
            return Outcome.Refused<AdoptedList>(Reason.Of(SelectionReasons.NothingWaived, ReasonArgument.Code(applicantId), ReasonArgument.Term(verdict)));
        if (Determination.IsExcluded(screened, verdict))
            return Outcome.Refused<AdoptedList>(Reason.Of(SelectionReasons.Excluded, ReasonArgument.Code(applicantId)));
        return Outcome.Success(new AdoptedList(PackageId, Seats, Plan, Officer, On, Determinations.SetItem(_places[applicantId], one.Waived(verdict, why)), RegistrationEnds));
    }

    /// <summary>The determination of an applicant, or null.</summary>
    internal Determination? Find(string applicantId) => Find(applicantId, out _);

    /// <summary>The determination of an applicant and its place on the list, or null.</summary>
    internal Determination? Find(string applicantId, out int place) => _places.TryGetValue(applicantId, out place) ? Determinations[place] : null;

    private static void Refuse(bool fault, string message) => Guard.Against.Condition(fault, message, "determinations");
}
