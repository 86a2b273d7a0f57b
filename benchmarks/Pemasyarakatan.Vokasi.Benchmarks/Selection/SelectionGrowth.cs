using System.Diagnostics;
using System.Globalization;
using Pemasyarakatan.Vokasi.Benchmarks.Measuring;
using Pemasyarakatan.Vokasi.Training;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Selection;

namespace Pemasyarakatan.Vokasi.Benchmarks.Selection;

/// <summary>How matching grows with the applicants, and what a command costs in an intake that is emptied by promotions.</summary>
internal static class SelectionGrowth
{
    private const int Seats = 16, Rounds = 9;
    private static readonly LocalDate Day = new(2026, 1, 6);

    public static void Run(TextWriter output)
    {
        output.WriteLine("| applicants | proposals | deferred acceptance ms | HMAC and sort ms | bytes an applicant |\n|---|---|---|---|---|");
        foreach (int applicants in (int[])[10_000, 100_000, 1_000_000])
        {
            ZipfMarket market = new(applicants);
            long proposals = market.Match();
            double bytes = ZipfMarket.BytesAnApplicant + ((double)Timing.AllocatedBytes(market.Match) / applicants);
            double match = Timing.Shortest(market.Match, Rounds), draw = Timing.Shortest(market.HashAndSort, Rounds);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {applicants:N0} | {proposals:N0} | {match / 1e6:0.0} | {draw / 1e6:0.0} | {bytes:0} |"));
        }

        output.WriteLine();
        output.WriteLine("| entries | fill ms | withdraw us | promote us | accept us | commands |\n|---|---|---|---|---|---|");
        Empty(100);
        foreach (int entries in (int[])[100, 1_000, 10_000])
            output.WriteLine(Empty(entries));
    }

    // Every holder withdraws in turn, the seat goes to the next, who accepts, until nobody waits.
    private static string Empty(int entries)
    {
        SeatPlan plan = new(SeatOrder.ReservedFirst, SeatReserveKind.Soft, seatKeptOnSuspension: true, [Reserve.For("home", 4, """{ "id": "home", "fact": "domicile", "within": "12.71" }""")]);
        AdoptedList list = new("las-1", Seats, plan, "Kepala Rutan", Day, [.. Enumerable.Range(0, entries).Select(One)]);
        Lottery lottery = Lottery.Close(list, Instant.FromUtc(2026, 1, 6, 3, 0)).Draw("3-1-6-4", "dadu", Instant.FromUtc(2026, 1, 6, 4, 0)).Value;
        TrainingPackage package = new("las-1", "Las", TrainingField.Welding, "blk", Audience.Inmates, seats: Recorded.Known(Seats));
        long start = Stopwatch.GetTimestamp();
        Intake intake = Do(Intake.Open(package, plan), IntakeCommand.Allocate(list, lottery, Day));
        double fill = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Queue<string> holders = new(intake.Entries.Where(entry => entry.HoldsSeat).Select(entry => entry.ApplicantId));
        double withdraw = 0, promote = 0, accept = 0;
        int rounds = 0;
        for (; rounds < entries - Seats; rounds++)
        {
            withdraw += Timed(() => intake = Do(intake, IntakeCommand.Withdraw(holders.Dequeue(), Day)));
            promote += Timed(() => intake = Do(intake, IntakeCommand.Promote(list, Day)));
            string offered = intake.Raw.First(entry => entry.State == OfferState.Offered && !holders.Contains(entry.ApplicantId)).ApplicantId;
            holders.Enqueue(offered);
            accept += Timed(() => intake = Do(intake, IntakeCommand.Accept(offered, Day)));
        }

        return string.Create(CultureInfo.InvariantCulture, $"| {entries:N0} | {fill:0.0} | {withdraw / rounds:0} | {promote / rounds:0} | {accept / rounds:0} | {intake.Version:N0} |");
    }

    private static Determination One(int n) => new(
        string.Create(CultureInfo.InvariantCulture, $"A{n:00000}"), Verdict.Eligible, new string('a', 64), Day, [n % 50], n % 4 == 0 ? ["home"] : []);

    private static Intake Do(Intake intake, IntakeCommand command) => intake.Apply(command, intake.Version).Value;

    private static double Timed(Action act)
    {
        long start = Stopwatch.GetTimestamp();
        act();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }
}
