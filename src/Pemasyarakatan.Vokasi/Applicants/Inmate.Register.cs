namespace Pemasyarakatan.Vokasi.Applicants;

public sealed partial class Inmate
{
    /// <summary>Finds the register numbers that several rows of a file bear; the rows stay as they are.</summary>
    /// <param name="applicants">The rows of one file.</param>
    /// <returns>One advisory for each row that repeats the number of an earlier one, in the order of the rows.</returns>
    /// <exception cref="ArgumentException">The sequence or one of its elements is null.</exception>
    public static ImmutableArray<Reason> DoubledRegisterNumbers(IEnumerable<Applicant> applicants)
    {
        Dictionary<string, string> first = new(StringComparer.Ordinal);
        ImmutableArray<Reason>.Builder doubled = ImmutableArray.CreateBuilder<Reason>();
        foreach (Inmate inmate in Guard.Against.NullElements(applicants).OfType<Inmate>())
        {
            if (inmate.RegisterNumber.TryGetValue(out string? number) && !first.TryAdd(number, inmate.Id))
                doubled.Add(Reason.Of(ApplicantReasons.RegisterNumberDoubled, ReasonArgument.Code(inmate.Id), ReasonArgument.Code(first[number])));
        }

        return doubled.ToImmutable();
    }

    /// <summary>The person with another sentence, as after a judgment or to ask what would be.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <returns>The changed person.</returns>
    public Inmate WithSentence(Recorded<Sentence> sentence) => new(
        Id, FacilityId, Nik, BirthDate, Sex, Domicile, ForeignCitizen, Education, AdjustmentNeeded, RegisterNumber, Custody, Register, FacilitySince, sentence, DetentionEnds,
        Violations, Risk, SecurityLevel, Stage, TppRecommendation, HealthClearance, OffenceCategories, RightsRevoked, ConsentGivenOn, LeavePermitted, Certified, Trained, Commitments, Facts);

    // Nobody is sentenced or brought in before birth: both dates are in the contradiction.
    private static Recorded<LocalDate> BirthInOrder(Recorded<LocalDate> birthDate, Recorded<Sentence> sentence, Recorded<LocalDate> facilitySince)
    {
        Recorded<LocalDate> start = sentence.TryGetValue(out Sentence? known) ? known.Start : default;
        Recorded<LocalDate> before = Chronology.Check(birthDate, start)[0];
        return before.IsKnown ? Chronology.Check(birthDate, facilitySince)[0] : before;
    }

    private static Recorded<Sentence> StartInOrder(Recorded<LocalDate> birthDate, Recorded<Sentence> sentence)
    {
        if (!sentence.TryGetValue(out Sentence? known))
            return sentence;
        Recorded<LocalDate> start = Chronology.Check(birthDate, known.Start)[1];
        if (start == known.Start)
            return sentence;
        Recorded<Sentence> changed = Recorded.Known(known.WithStart(start));
        return sentence.AsOf is { } asOf ? changed.DatedOn(asOf) : changed;
    }

    private static Recorded<ImmutableArray<string>> Codes(Recorded<ImmutableArray<string>> recorded, string parameterName)
    {
        foreach (string code in Listed(recorded, parameterName).ValueOr([]))
            Guard.Against.InvalidCode(code, parameterName);
        return recorded;
    }

    private static Recorded<ImmutableArray<T>> Listed<T>(Recorded<ImmutableArray<T>> recorded, string parameterName)
    {
        if (recorded.TryGetValue(out ImmutableArray<T> items))
            Guard.Against.Condition(items.IsDefault || items.Any(item => item is null), "Expected a list without null elements.", parameterName);
        return recorded;
    }
}
