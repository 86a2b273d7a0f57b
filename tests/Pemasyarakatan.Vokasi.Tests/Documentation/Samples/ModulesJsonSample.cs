using System.Text.Json;
using Pemasyarakatan.Vokasi.Testing;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Documentation.Samples;

internal static class ModulesJsonSample
{
    public static string Run()
    {
        using StringWriter Console = new() { NewLine = "\n" };
        //// begins
        TrainingPackage package = A.Package().WithoutSeats();
        string json = VokasiJson.Write(package);
        Console.WriteLine(VokasiJson.Write(new DateRange(new LocalDate(2026, 1, 5))));
        Console.WriteLine($"seats in the file: {json.Contains("seats")}; read again: {VokasiJson.Read<TrainingPackage>(json).Seats}");

        foreach (string text in new[]
        {
            """{ "id": "LAS-1", "title": "Las dasar", "field": "las", "providerId": "BLK-1", "audience": "inmates", "seats": -1 }""",
            """{ "id": "LAS-1", "title": "Las dasar", "field": "las", "providerId": "BLK-1", "audience": "everyone" }""",
            """{ "id": "LAS-1", "title": "Las dasar", "field": "las", "providerId": "BLK-1", "audience": "inmates", "seat": 16 }""",
            """{ "id": "LAS-1", "title": "Las dasar", "field": "las", "providerId": "BLK-1", "audience": "inmates", "registration": { "from": "2026-02-01", "to": "2026-01-01" } }""",
        })
        {
            try
            {
                VokasiJson.Read<TrainingPackage>(text);
            }
            catch (JsonException e)
            {
                Console.WriteLine(e.Message);
            }
        }
        //// ends
        return Console.ToString();
    }
}
