using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Testing;

/// <summary>What is out of order with a person or a package, each in a word: every method returns a changed copy.</summary>
/// <remarks>They start from what <see cref="A"/> and <see cref="An"/> make, and work on a person of a <see cref="SyntheticPopulation"/> or a real one as well.</remarks>
public static partial class TestDataExtensions
{
    /// <summary>Somebody who lives elsewhere, by an identity card seen on the day of the other evidence.</summary>
    /// <typeparam name="T">The kind of person.</typeparam>
    /// <param name="applicant">The person.</param>
    /// <param name="region">The code of the province, regency or city, district or village, such as <c>12.71</c>.</param>
    /// <returns>The changed person.</returns>
    /// <exception cref="ArgumentException">The code is none.</exception>
    public static T LivingIn<T>(this T applicant, string region)
        where T : Applicant => Change(applicant, person => person.Domicile = Recorded.Known(
            new Domicile(RegionCode.TryParse(region, null, out RegionCode code) ? code : throw Wrong("a code of a region such as 12.71 or 12.71.01", nameof(region)), DomicileSource.Ktp),
            person.Domicile.AsOf ?? A.EvidenceDay));

    /// <summary>Somebody born on another day; a NIK on record is made anew.</summary>
    /// <typeparam name="T">The kind of person.</typeparam>
    /// <param name="applicant">The person.</param>
    /// <param name="on">The birth date.</param>
    /// <returns>The changed person.</returns>
    /// <exception cref="ArgumentException">The sentence or the time in the facility would begin before the birth.</exception>
    public static T Born<T>(this T applicant, LocalDate on)
        where T : Applicant
    {
        T born = Change(applicant, person =>
        {
            person.BirthDate = Recorded.Known(on);
            person.Renumber();
        });
        return born.BirthDate.IsKnown ? born : throw Wrong("a birth before the sentence and the time in the facility", nameof(on));
    }

    /// <summary>Somebody of the given sex; a NIK on record is made anew.</summary>
    /// <typeparam name="T">The kind of person.</typeparam>
    /// <param name="applicant">The person.</param>
    /// <param name="sex">The sex.</param>
    /// <returns>The changed person.</returns>
    /// <exception cref="ArgumentException">The value is not declared.</exception>
    public static T OfSex<T>(this T applicant, Sex sex)
        where T : Applicant => Change(applicant, person =>
        {
            person.Sex = Recorded.Known(Declared(sex, nameof(sex)));
            person.Renumber();
        });

    /// <summary>A foreign citizen, who has no NIK.</summary>
    /// <typeparam name="T">The kind of person.</typeparam>
    /// <param name="applicant">The person.</param>
    /// <returns>The changed person.</returns>
    public static T Foreign<T>(this T applicant)
        where T : Applicant => Change(applicant, person => (person.ForeignCitizen, person.Nik) = (Recorded.Known(true), default));

    /// <summary>Somebody with another education.</summary>
    /// <typeparam name="T">The kind of person.</typeparam>
    /// <param name="applicant">The person.</param>
    /// <param name="education">The highest completed education.</param>
    /// <returns>The changed person.</returns>
    /// <exception cref="ArgumentException">The value is not declared.</exception>
    public static T Educated<T>(this T applicant, Education education)
        where T : Applicant => Change(applicant, person => person.Education = Recorded.Known(Declared(education, nameof(education))));

    /// <summary>Somebody who needs an adjustment of the training for a disability.</summary>
    /// <typeparam name="T">The kind of person.</typeparam>
    /// <param name="applicant">The person.</param>
    /// <returns>The changed person.</returns>
    public static T NeedingAdjustment<T>(this T applicant)
        where T : Applicant => Change(applicant, person => person.AdjustmentNeeded = Recorded.Known(true));

    /// <summary>Somebody who holds a certificate of competence besides those on record.</summary>
    /// <typeparam name="T">The kind of person.</typeparam>
    /// <param name="applicant">The person.</param>
    /// <param name="field">Its field.</param>
    /// <param name="until">Its last day.</param>
    /// <returns>The changed person.</returns>
    public static T CertifiedIn<T>(this T applicant, TrainingField field, LocalDate until)
        where T : Applicant => Change(applicant, person => person.Certified = person.Certified.Add(new(field, Recorded.Known(until))));

    /// <summary>Somebody who has completed a training besides those on record.</summary>
    /// <typeparam name="T">The kind of person.</typeparam>
    /// <param name="applicant">The person.</param>
    /// <param name="field">Its field.</param>
    /// <param name="until">Its last day.</param>
    /// <returns>The changed person.</returns>
    public static T TrainedIn<T>(this T applicant, TrainingField field, LocalDate until)
        where T : Applicant => Change(applicant, person => person.Trained = person.Trained.Add(new(field, Recorded.Known(until))));

    /// <summary>Somebody who takes part in another package.</summary>
    /// <typeparam name="T">The kind of person.</typeparam>
    /// <param name="applicant">The person.</param>
    /// <param name="packageId">The id of that package.</param>
    /// <param name="from">Its first day.</param>
    /// <param name="to">Its last day.</param>
    /// <returns>The changed person.</returns>
    /// <exception cref="ArgumentException">The id is no code, or the last day lies before the first.</exception>
    public static T CommittedTo<T>(this T applicant, string packageId, LocalDate from, LocalDate to)
        where T : Applicant => Change(applicant, person => person.Commitments = person.Commitments.Add(new(packageId, new DateRange(from, to))));

    /// <summary>Somebody who was dismissed from a package.</summary>
    /// <typeparam name="T">The kind of person.</typeparam>
    /// <param name="applicant">The person.</param>
    /// <param name="packageId">The id of that package.</param>
    /// <param name="on">The day of the dismissal.</param>
    /// <returns>The changed person.</returns>
    /// <exception cref="ArgumentException">The id is no code.</exception>
    public static T DismissedFrom<T>(this T applicant, string packageId, LocalDate on)
        where T : Applicant => Change(applicant, person => person.Commitments = person.Commitments.Add(new(packageId, new DateRange(on, on), on)));

    /// <summary>Somebody of whom something is not on record.</summary>
    /// <typeparam name="T">The kind of person.</typeparam>
    /// <param name="applicant">The person.</param>
    /// <param name="fact">What is missing, such as <see cref="Facts.Risk"/>; for a date that follows from the sentence, the sentence is.</param>
    /// <returns>The changed person.</returns>
    /// <exception cref="ArgumentException">The fact is not one of a record of this kind of person.</exception>
    public static T Without<T>(this T applicant, Fact fact)
        where T : Applicant
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Change(applicant, person => person.Forget(fact.Key));
    }

    /// <summary>Somebody whose evidence, as far as it is dated, is all of one day: older than a policy takes, or renewed.</summary>
    /// <typeparam name="T">The kind of person.</typeparam>
    /// <param name="applicant">The person.</param>
    /// <param name="on">The day.</param>
    /// <returns>The changed person.</returns>
    public static T RecordedOn<T>(this T applicant, LocalDate on)
        where T : Applicant => Change(applicant, person => person.Redate(on));

    internal static Schedule Weekdays(LocalDate start, int trainingDays) => Schedule.OnWeekdays(start, trainingDays, hoursPerDay: 8, minutesPerHour: 45, closedDays: []);

    private static T Change<T>(T applicant, Action<PersonDraft> change)
        where T : Applicant
    {
        ArgumentNullException.ThrowIfNull(applicant);
        PersonDraft draft = PersonDraft.Of(applicant);
        change(draft);
        return (T)draft.Done();
    }

    private static TEnum Declared<TEnum>(TEnum value, string parameterName)
        where TEnum : struct, Enum => Enum.IsDefined(value) ? value : throw Wrong($"a declared value of {typeof(TEnum).Name}", parameterName);

    // No message repeats what was given: it may be about a person.
    private static ArgumentException Wrong(string expected, string parameterName) => new($"Expected {expected}.", parameterName);
}
