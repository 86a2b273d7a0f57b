using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Tests.Conventions;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Examples;

/// <summary>The sample records beside the example: sixteen seats, four of them reserved, for twenty-six synthetic applicants.</summary>
internal static class AuditSamples
{
    private const string Package = "LAS-2026-1";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly LocalDate Closing = new(2026, 1, 5);

    // The record of an intake in which somebody declines, the next in order is no longer eligible and is skipped, and the one after him is offered the seat.
    public static JsonObject Clean()
    {
        SeatPlan plan = new(SeatOrder.ReservedFirst, SeatReserveKind.Soft, seatKeptOnSuspension: true, [Reserve.For("home", 4, """{ "id": "home", "fact": "domicile", "within": "12.71" }""")]);
        AdoptedList closed = List(plan, new(2026, 1, 7), One);
        Lottery lottery = Lottery.Close(closed, Instant.FromUtc(2026, 1, 7, 3, 0)).Draw("3-1-6-4-2-5", "dadu di hadapan saksi", Instant.FromUtc(2026, 1, 7, 4, 0)).Value;
        TrainingPackage package = new(Package, "Las dasar", TrainingField.Welding, "BLK-MEDAN", Audience.Inmates, seats: Recorded.Known(16));
        Intake intake = Intake.Open(package, plan);
        foreach (IntakeCommand command in (IntakeCommand[])
        [
            IntakeCommand.Allocate(closed, lottery, new(2026, 1, 8), answerBy: new(2026, 1, 12)),
            IntakeCommand.Accept("A1", new(2026, 1, 9)),
            IntakeCommand.Decline("A3", new(2026, 1, 10)),
            IntakeCommand.Promote(List(plan, new(2026, 1, 14), n => n == 18 ? Made(18, Verdict.Ineligible) : One(n)), new(2026, 1, 14)),
        ])
            intake = intake.Apply(command, intake.Version).Value;
        Application[] applications = [.. closed.Determinations.Select(one => new Application(one.Number, one.ApplicantId, [Package], Closing.PlusDays(one.Late ? 1 : -3), ApplicationChannel.Facility))];
        return JsonNode.Parse(VokasiJson.Write(PublishedRecord.Of(intake, applications)))!.AsObject();
    }

    // A member moved off his reserve, an offer left out, a result left out.
    public static JsonObject Tampered()
    {
        JsonObject record = Clean();
        Placement(record, "P-025").Remove("reserve");
        Placement(record, "P-019")["reserve"] = "r1";
        record["acts"]!.AsArray()[^1]!.AsObject().Remove("offered");
        record["placements"]!.AsArray().Remove(Placement(record, "P-024"));
        return record;
    }

    public static void Approve(string name, JsonObject record)
    {
        string path = Repository.PathTo("docs", "examples", "data", "audit", name), text = record.ToJsonString(Indented).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("VOKASI_APPROVE") == "1")
            File.WriteAllText(path, text);
        File.ReadAllText(path).Should().Be(text, "run the tests once with VOKASI_APPROVE=1 to write the samples anew");
    }

    private static AdoptedList List(SeatPlan plan, LocalDate on, Func<int, Determination> make) =>
        new(Package, 16, plan, "Kepala Rutan", on, [.. Enumerable.Range(1, 26).Select(make)], registrationEnds: Closing);

    private static Determination One(int n) => Made(n, n is 5 or 22 ? Verdict.Undetermined : n == 9 ? Verdict.NotRecommended : Verdict.Eligible);

    // Merit is the interview in steps of ten, so that many are tied; every fifth lives in the city.
    private static Determination Made(int n, Verdict verdict)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"A{n}"), number = string.Create(CultureInfo.InvariantCulture, $"P-{n:000}");
        (Verdict? screened, string? why) = n == 12 ? (Verdict.NotRecommended, "conduct-improved") : ((Verdict?)null, (string?)null);
        return new(id, verdict, new string('7', 64), new(2026, 1, 6), [-(95 - (n / 4 * 10))], n % 5 == 0 ? ["home"] : [], late: n == 26, number: number, screened: screened, why: why);
    }

    private static JsonObject Placement(JsonObject record, string id) => record["placements"]!.AsArray().Select(row => row!.AsObject()).Single(row => row["id"]!.GetValue<string>() == id);
}
