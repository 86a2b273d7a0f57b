using Pemasyarakatan.Vokasi.Applicants;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>Who is placed in which of several packages by ranked preferences (penempatan): stable, and among stable results the best for every applicant.</summary>
/// <remarks>
/// Deferred acceptance, applicants proposing (Gale and Shapley 1962): nobody gains by naming other preferences than their true ones, as long as they may name as many as there are.
/// In a matching an applicant who came late stands behind all others and is a member of no reserve. Placements are worked out on access. Equality by identity. Immutable.
/// </remarks>
public sealed partial class Matching
{
    private readonly MatchingField _field;
    private readonly ImmutableHashSet<int> _left;
    private readonly int[] _at;
    private readonly Seat[] _seats;
    private readonly MatchingCutoffs _cutoffs;

    private Matching(MatchingField field, VacancyRule chain, ImmutableHashSet<int> left, int[] at, Seat[] seats)
    {
        (_field, Chain, _left, _at, _seats) = (field, chain, left, at, seats);
        _cutoffs = new(field, at, seats);
    }

    /// <summary>The adopted lists, in the order of their packages' UTF-8 bytes.</summary>
    public ImmutableArray<AdoptedList> Lists => _field.Lists;

    /// <summary>The lottery that broke ties.</summary>
    public Lottery Lottery => _field.Lottery;

    /// <summary>What becomes of the others when somebody leaves.</summary>
    public VacancyRule Chain { get; }

    /// <summary>What it came to for each applicant, in the order of the ids' UTF-8 bytes.</summary>
    public IEnumerable<Assignment> Assignments => Enumerable.Range(0, _field.Applications.Length).Select(Place);

    internal ImmutableArray<Application> Applications => _field.Applications;

    /// <summary>Places applicants by their ranked preferences.</summary>
    /// <param name="applications">All applications; those count that name one of the packages.</param>
    /// <param name="adopted">One adopted list a package.</param>
    /// <param name="lottery">The drawn lottery, which has closed all the lists.</param>
    /// <param name="chain">What becomes of the others when somebody leaves.</param>
    /// <returns>
    /// The matching; refused where the lottery is not drawn or was closed without one of the lists, somebody applied twice, stands on a list without an application for it or is missing there,
    /// or bears two numbers.
    /// </returns>
    /// <exception cref="ArgumentException">A package has two lists.</exception>
    /// <exception cref="ArgumentException">The policy is no declared value.</exception>
    public static Outcome<Matching> Run(IEnumerable<Application> applications, IEnumerable<AdoptedList> adopted, Lottery lottery, VacancyRule chain)
    {
        Guard.Against.EnumOutOfRange(chain);
        MatchingField field = new(Guard.Against.NullElements(applications), Guard.Against.NullElements(adopted), Guard.Against.Null(lottery));
        return field.Refusals.IsEmpty ? Outcome.Success(Run(field, chain, [])) : Outcome.Refused<Matching>(field.Refusals);
    }

    /// <summary>Finds what the matching came to for one applicant.</summary>
    /// <param name="applicantId">The id of the applicant.</param>
    /// <returns>The placement, or null where nobody applied under that id.</returns>
    public Assignment? Find(string applicantId) => _field.PlaceOf(Guard.Against.Null(applicantId)) is >= 0 and int place ? Place(place) : null;

    /// <summary>The number of applicants and how many of them are placed.</summary>
    /// <returns>Such as <c>24/40 placed</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{_at.Count(preference => preference >= 0)}/{_at.Length} placed");

    private static Matching Run(MatchingField field, VacancyRule chain, ImmutableHashSet<int> left)
    {
        int[] at = field.Market.Match(left);
        return new(field, chain, left, at, field.SeatsOf(at));
    }
}
