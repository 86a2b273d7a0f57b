using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Testing;

public static partial class TestDataExtensions
{
    /// <summary>A package in another field, without a scheme of the former one.</summary>
    /// <param name="package">The package.</param>
    /// <param name="field">The field.</param>
    /// <returns>The changed package.</returns>
    public static TrainingPackage In(this TrainingPackage package, TrainingField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return Change(package, draft => (draft.Field, draft.Scheme) = (field, Recorded<CertificationScheme>.None));
    }

    /// <summary>A package at another time: on weekdays, 8 hours of 45 minutes each, with the registration closed on the day before.</summary>
    /// <param name="package">The package.</param>
    /// <param name="on">The first day, a weekday.</param>
    /// <param name="trainingDays">The number of training days.</param>
    /// <returns>The changed package.</returns>
    /// <exception cref="ArgumentException">The day is no weekday, or there is no training day.</exception>
    public static TrainingPackage Starting(this TrainingPackage package, LocalDate on, int trainingDays)
    {
        if (on.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
            throw Wrong("a day from Monday to Friday", nameof(on));
        if (trainingDays is < 1 or > 1_000)
            throw Wrong("1 to 1,000 training days", nameof(trainingDays));
        return Change(package, draft => (draft.Schedule, draft.Registration) = (Recorded.Known(Weekdays(on, trainingDays)), Recorded.Known(new DateRange(on.PlusWeeks(-4), on.PlusDays(-1)))));
    }

    /// <summary>A package with another number of seats.</summary>
    /// <param name="package">The package.</param>
    /// <param name="seats">The seats, zero or more.</param>
    /// <returns>The changed package.</returns>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public static TrainingPackage Seating(this TrainingPackage package, int seats) => Change(package, draft => draft.Seats = Recorded.Known(seats));

    /// <summary>A package for another audience.</summary>
    /// <param name="package">The package.</param>
    /// <param name="audience">The audience.</param>
    /// <returns>The changed package.</returns>
    /// <exception cref="ArgumentException">The audience is not declared.</exception>
    public static TrainingPackage For(this TrainingPackage package, Audience audience) => Change(package, draft => draft.Audience = audience);

    /// <summary>A package of another provider.</summary>
    /// <param name="package">The package.</param>
    /// <param name="providerId">The id of the provider.</param>
    /// <returns>The changed package.</returns>
    /// <exception cref="ArgumentException">The id is no code.</exception>
    public static TrainingPackage By(this TrainingPackage package, string providerId) => Change(package, draft => draft.ProviderId = providerId);

    /// <summary>A package held in another way.</summary>
    /// <param name="package">The package.</param>
    /// <param name="mode">The way, such as in the provider's own building, to which participants go out.</param>
    /// <returns>The changed package.</returns>
    /// <exception cref="ArgumentException">The way is not declared.</exception>
    public static TrainingPackage Held(this TrainingPackage package, DeliveryMode mode) => Change(package, draft => draft.Delivery = Recorded.Known(Declared(mode, nameof(mode))));

    /// <summary>A package that leads to a certificate of competence.</summary>
    /// <param name="package">The package.</param>
    /// <param name="scheme">The scheme.</param>
    /// <returns>The changed package.</returns>
    /// <exception cref="ArgumentException">The scheme is of another field.</exception>
    public static TrainingPackage LeadingTo(this TrainingPackage package, CertificationScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return Change(package, draft => draft.Scheme = Recorded.Known(scheme));
    }

    /// <summary>A package whose dates are not on record.</summary>
    /// <param name="package">The package.</param>
    /// <returns>The changed package.</returns>
    public static TrainingPackage WithoutSchedule(this TrainingPackage package) => Change(package, draft => draft.Schedule = default);

    /// <summary>A package whose number of seats is not on record.</summary>
    /// <param name="package">The package.</param>
    /// <returns>The changed package.</returns>
    public static TrainingPackage WithoutSeats(this TrainingPackage package) => Change(package, draft => draft.Seats = default);

    private static TrainingPackage Change(TrainingPackage package, Action<PackageDraft> change)
    {
        ArgumentNullException.ThrowIfNull(package);
        PackageDraft draft = new(package);
        change(draft);
        return draft.Done();
    }
}
