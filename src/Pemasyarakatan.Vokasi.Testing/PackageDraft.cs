using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Testing;

internal sealed class PackageDraft(TrainingPackage of)
{
    public TrainingField Field { get; set; } = of.Field;

    public string ProviderId { get; set; } = of.ProviderId;

    public Audience Audience { get; set; } = of.Audience;

    public Recorded<DeliveryMode> Delivery { get; set; } = of.Delivery;

    public Recorded<int> Seats { get; set; } = of.Seats;

    public Recorded<Schedule> Schedule { get; set; } = of.Schedule;

    public Recorded<DateRange> Registration { get; set; } = of.Registration;

    public Recorded<CertificationScheme> Scheme { get; set; } = of.Scheme;

    public TrainingPackage Done() => new(
        of.Id, of.Title, Field, ProviderId, Audience, Delivery, Seats, Schedule, Registration, Scheme, of.Venue, of.Curriculum, of.Instructors, of.Funding, of.Support, of.CompletionAttendance,
        of.StageOf, of.State);
}
