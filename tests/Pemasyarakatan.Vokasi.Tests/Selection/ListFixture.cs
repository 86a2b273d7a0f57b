using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Selection;

/// <summary>Short words for lists, plans and intakes. All people are synthetic.</summary>
internal static class ListFixture
{
    /// <summary>A reserve for residents of Medan; determinations in these tests name their reserves themselves.</summary>
    public static Reserve Reserve(string id, int seats) => Reserve(id, seats, """{ "id": "home", "fact": "domicile", "within": "12.71" }""");

    public static Reserve Reserve(string id, int seats, string criterion) => Pemasyarakatan.Vokasi.Selection.Reserve.For(id, seats, criterion);

    public static readonly string PolicyPrint = new('a', 64);

    public static LocalDate Day { get; } = new(2026, 1, 6);

    /// <summary>The end of registration where somebody is late.</summary>
    public static LocalDate Ends { get; } = new(2026, 1, 2);

    public static Instant Closed { get; } = Instant.FromUtc(2026, 1, 6, 3, 0);

    public static SeatPlan Plan(SeatOrder order, SeatReserveKind kind, params (string Id, int Seats)[] reserves) =>
        new(order, kind, seatKeptOnSuspension: false, [.. reserves.Select(reserve => ListFixture.Reserve(reserve.Id, reserve.Seats))], allowWaste: order == SeatOrder.OpenFirst && kind == SeatReserveKind.Hard);

    public static Determination One(string applicant, int merit = 0, string reserves = "", Verdict verdict = Verdict.Eligible, bool late = false) =>
        new(applicant, verdict, PolicyPrint, new(2026, 1, 5), [merit], [.. reserves.Split(' ', StringSplitOptions.RemoveEmptyEntries)], late: late);

    /// <summary>A001, A002 and so on, in order of merit.</summary>
    public static Determination[] Several(int count) => [.. Enumerable.Range(1, count).Select(n => One($"A{n:000}", n))];

    /// <summary>A list for 16 seats; only a first filling looks at their number.</summary>
    public static AdoptedList Adopted(SeatPlan plan, params Determination[] determinations) => Adopted(16, plan, determinations);

    public static AdoptedList Adopted(int seats, SeatPlan plan, params Determination[] determinations) => 
        new("las-1", seats, plan, "Kepala Rutan", Day, [.. determinations], registrationEnds: determinations.Any(one => one.Late) ? Ends : null);

    public static TrainingPackage Package(int? seats, string id = "las-1", Audience audience = Audience.Inmates) =>
        new(id, "Las dasar", TrainingField.Welding, "blk-medan", audience, seats: seats is { } count ? Recorded.Known(count) : default);

    public static Intake Open(int seats, SeatPlan plan) => Intake.Open(Package(seats), plan);

    public static Lottery Drawn(AdoptedList adopted) => Drawn([adopted]);

    public static Intake Filled(int seats, SeatPlan plan, params Determination[] determinations)
    {
        AdoptedList adopted = Adopted(seats, plan, determinations);
        return Open(seats, plan).Do(IntakeCommand.Allocate(adopted, Drawn(adopted), Day));
    }

    /// <summary>Closed on <see cref="Day"/>, or where a list is adopted later, on that day.</summary>
    public static Lottery Drawn(this IEnumerable<AdoptedList> lists, string seed = "VOKASI-2026-01")
    {
        AdoptedList[] all = [.. lists];
        Instant closed = Closed + Duration.FromDays(Math.Max(0, all.Max(list => NodaTime.Period.DaysBetween(Day, list.On))));
        return Lottery.Close(all, closed).Draw(seed, "dadu di hadapan saksi", closed + Duration.FromHours(1)).Value;
    }

    /// <summary>An application of everybody on the closed list of an intake, in time or late as the list says.</summary>
    public static Application[] Applied(Intake intake) => Applied(intake.Journal.OfType<IntakeCommand.AllocateCommand>().Single().Adopted);

    public static Application[] Applied(AdoptedList list) =>
        [.. list.Determinations.Select(one => new Application("P-" + one.ApplicantId, one.ApplicantId, [list.PackageId], Ends.PlusDays(one.Late ? 1 : 0), ApplicationChannel.Facility))];

    public static Intake Do(this Intake intake, IntakeCommand command) => intake.Apply(command, intake.Version).Value;

    public static string[] Holders(this Intake intake) => [.. intake.Entries.Where(entry => entry.HoldsSeat).Select(entry => entry.ApplicantId)];

    public static string[] Waiting(this Intake intake) => [.. intake.WaitingList.Select(entry => entry.ApplicantId)];
}
