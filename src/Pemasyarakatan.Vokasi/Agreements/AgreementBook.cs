using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Agreements;

/// <summary>The agreements of one facility.</summary>
/// <remarks>Equality by identity. Immutable.</remarks>
public sealed class AgreementBook
{
    /// <summary>A book.</summary>
    /// <param name="facilityId">The id of the facility.</param>
    /// <param name="agreements">Its agreements, possibly none, in any order.</param>
    /// <exception cref="ArgumentException">An agreement is of another facility, or an id stands twice.</exception>
    public AgreementBook(string facilityId, IEnumerable<Agreement> agreements)
    {
        FacilityId = Guard.Against.InvalidCode(facilityId);
        Agreements = [.. Guard.Against.NullElements(agreements).OrderBy(agreement => agreement.Id, StringComparer.Ordinal)];
        Guard.Against.Condition(Agreements.Any(agreement => !string.Equals(agreement.Facility.Id, facilityId, StringComparison.Ordinal)), "Expected agreements of this facility.", nameof(agreements));
        Guard.Against.Condition(Agreements.DistinctBy(agreement => agreement.Id, StringComparer.Ordinal).Count() != Agreements.Length, "Expected each agreement once.", nameof(agreements));
    }

    /// <summary>The id of the facility.</summary>
    public string FacilityId { get; }

    /// <summary>The agreements in the order of their ids.</summary>
    public ImmutableArray<Agreement> Agreements { get; }

    /// <summary>Finds the one agreement that carries a package for inmates on a date.</summary>
    /// <param name="package">The package.</param>
    /// <param name="on">The date.</param>
    /// <returns>
    /// The agreement with its advisories; refused where the package needs none, where none carries it, with the reasons of each that concerns its provider, and where several do: then choose one by its id.
    /// </returns>
    /// <remarks>Where one of several carries out or extends another of them, it goes before the other.</remarks>
    public Outcome<Agreement> Carrying(TrainingPackage package, LocalDate on)
    {
        if (!Guard.Against.Null(package).NeedsAgreement(FacilityId))
            return Outcome.Refused<Agreement>(Reason.Of(AgreementReasons.NothingToCarry));
        ImmutableArray<Agreement> concerned = [.. Agreements.Where(agreement => agreement.Concerns(package))];
        ImmutableArray<Agreement> covering = MostSpecific([.. concerned.Where(agreement => agreement.Covers(package, on).Truth == Truth.True)]);
        return covering.Length switch
        {
            1 => Answer(covering[0], package, on),
            > 1 => Outcome.Refused<Agreement>(covering.Select(agreement => Reason.Of(AgreementReasons.Ambiguous, ReasonArgument.Code(agreement.Id)))),
            _ when concerned.IsEmpty => Outcome.Refused<Agreement>(Reason.Of(AgreementReasons.None)),
            _ => Outcome.Refused<Agreement>(concerned.SelectMany(agreement => Answer(agreement, package, on).Refusals).Distinct()),
        };
    }

    /// <summary>Takes the chosen agreement, if it carries the package on the date.</summary>
    /// <param name="package">The package.</param>
    /// <param name="on">The date.</param>
    /// <param name="chosen">The id of the agreement, one of this book.</param>
    /// <returns>The agreement with its advisories, or every reason why it does not carry the package.</returns>
    /// <exception cref="ArgumentException">No agreement of this book has the id.</exception>
    public Outcome<Agreement> Carrying(TrainingPackage package, LocalDate on, string chosen)
    {
        Guard.Against.Null(package);
        Agreement? agreement = Agreements.FirstOrDefault(candidate => string.Equals(candidate.Id, chosen, StringComparison.Ordinal));
        Guard.Against.Condition(agreement is null, "Expected the id of an agreement of this book.", nameof(chosen));
        return package.NeedsAgreement(FacilityId) ? Answer(agreement!, package, on) : Outcome.Refused<Agreement>(Reason.Of(AgreementReasons.NothingToCarry));
    }

    /// <summary>The agreements whose term ends within a range, so that an extension can be agreed in time.</summary>
    /// <param name="range">The range, ends inclusive.</param>
    /// <returns>Those that are signed or suspended, by the end of their term, then by id.</returns>
    public ImmutableArray<Agreement> ExpiringWithin(DateRange range)
    {
        Guard.Against.Null(range);
        return
        [
            .. from agreement in Agreements
               where agreement.State.TryGetValue(out AgreementState state) && state is AgreementState.Signed or AgreementState.Suspended
               let end = agreement.Term.ValueOr(null)?.To
               where end is { } last && range.Contains(last)
               orderby end
               select agreement,
        ];
    }

    private static ImmutableArray<Agreement> MostSpecific(ImmutableArray<Agreement> covering)
    {
        HashSet<string?> carriedOut = [.. covering.Select(agreement => agreement.DerivedFrom), .. covering.Select(agreement => agreement.Extends)];
        return covering.RemoveAll(agreement => carriedOut.Contains(agreement.Id));
    }

    private Outcome<Agreement> Answer(Agreement agreement, TrainingPackage package, LocalDate on)
    {
        Ruling ruling = agreement.Covers(package, on);
        return ruling.Truth switch
        {
            Truth.True => Outcome.Success(agreement, [.. ruling.Advisories, .. UmbrellaNotInForce(agreement, on)]),
            Truth.False => Outcome.Refused<Agreement>(ruling.Refusals),
            _ => Outcome.Refused<Agreement>([Reason.Of(AgreementReasons.Undetermined, ReasonArgument.Code(agreement.Id)), .. ruling.Missing]),
        };
    }

    // No text that was read says that a work plan ends with its nota kesepakatan; whoever relies on it should know.
    private IEnumerable<Reason> UmbrellaNotInForce(Agreement agreement, LocalDate date) =>
        Agreements
            .Where(umbrella => string.Equals(umbrella.Id, agreement.DerivedFrom, StringComparison.Ordinal) && umbrella.StatusOn(date) != AgreementStatus.InForce)
            .Select(umbrella => Reason.Of(AgreementReasons.UmbrellaNotInForce, ReasonArgument.Code(umbrella.Id), ReasonArgument.Term(umbrella.StatusOn(date))));
}
