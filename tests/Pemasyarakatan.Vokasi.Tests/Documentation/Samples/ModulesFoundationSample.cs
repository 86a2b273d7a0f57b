using System.Text.Json;
using Pemasyarakatan.Vokasi.Enrolments;
using Pemasyarakatan.Vokasi.Testing;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Documentation.Samples;

internal static class ModulesFoundationSample
{
    public static string Run()
    {
        using StringWriter console = new() { NewLine = "\n" };
        Outcomes(console);
        console.WriteLine("---");
        Dates(console);
        console.WriteLine("---");
        Regions(console);
        console.WriteLine("---");
        Lifecycles(console);
        console.WriteLine("---");
        Json(console);
        return console.ToString();
    }

    private static void Outcomes(StringWriter Console)
    {
        //// begins
        Recorded<int>[] seats = [Recorded.Known(16, asOf: new LocalDate(2026, 1, 5)), Recorded<int>.None, Recorded<int>.NotOnRecord, Recorded<int>.Defective(RecordReasons.Blank)];
        foreach (Recorded<int> each in seats)
            Console.WriteLine($"{each}: {(each.TryGetValue(out int count) ? $"{count}" : "no value")}");

        Outcome<TrainingPackage> outcome = A.Package().Fire(PackageTrigger.Start, Actor.FacilityOfficer);
        if (!outcome.TryGetValue(out TrainingPackage? running))
        {
            foreach (Reason reason in outcome.Refusals)
            {
                Console.WriteLine($"{reason.Code.Id} ({reason.Code.Kind}): {reason.ToText(new("en"))}");
                Console.WriteLine(reason.ToText(new("id")));
                Console.WriteLine(VokasiJson.Write(reason));
            }
        }

        Ruling ruling = An.Agreement().WithoutTerm().Covers(A.Package(), A.Day);
        Console.WriteLine($"{ruling.Truth}: {string.Join(" ", ruling.Missing.Select(reason => reason.ToText(new("en"))))}");
        Console.WriteLine(ruling);                                                         // for logs: codes alone
        //// ends
    }

    private static void Dates(StringWriter Console)
    {
        //// begins
        var term = new DateRange(new LocalDate(2026, 1, 5), new LocalDate(2026, 1, 9));
        Console.WriteLine($"{term} has {term.Days} days; the last is in it: {term.Contains(new LocalDate(2026, 1, 9))}, the next is not: {term.Contains(new LocalDate(2026, 1, 10))}");
        string Tell(LocalDate? date) => date is { } known ? $"{known:uuuu-MM-dd}" : "not known";
        foreach (string text in new[] { "../2025-05-07", "2025-01-01/2025-05-07", "--02-10" })
        {
            StatedDate date = StatedDate.Parse(text, null);
            Console.WriteLine($"{date}: exact {Tell(date.Exact)}, earliest {Tell(date.Earliest)}, latest {Tell(date.Latest)}");
        }
        //// ends
    }

    private static void Regions(StringWriter Console)
    {
        //// begins
        RegionCode city = RegionCode.Parse("12.71"), district = RegionCode.Parse("127101");
        Console.WriteLine($"{district} is a {district.Level} of {district.Parent} in province {district.ProvinceCode}");
        Console.WriteLine($"{city} contains {district}: {city.Contains(district)}; itself: {city.Contains(city)}; its province: {city.Contains(city.ProvinceCode)}");
        if (Province.TryFind(district, out Province? province))
            Console.WriteLine($"{province}, {province.Zone}");
        //// ends
    }

    private static void Lifecycles(StringWriter Console)
    {
        //// begins
        Lifecycle<EnrolmentState, EnrolmentTrigger> lifecycle = Enrolment.Lifecycle;
        Console.WriteLine($"a provider may, in training: {string.Join(", ", lifecycle.PermittedTriggers(EnrolmentState.InTraining, Actor.TrainingProvider))}");
        Transition<EnrolmentState, EnrolmentTrigger> complete = lifecycle.Find(EnrolmentState.InTraining, EnrolmentTrigger.Complete)!;
        Console.WriteLine($"to complete leads to {complete.To}, is for {string.Join(", ", complete.Actors)} and demands {string.Join(", ", complete.Guards)}");

        foreach (EnrolmentState from in new[] { EnrolmentState.InTraining, EnrolmentState.Ended })
        {
            Outcome<EnrolmentState> fired = lifecycle.Fire(from, EnrolmentTrigger.Complete, Actor.TrainingProvider);
            Console.WriteLine(fired.TryGetValue(out EnrolmentState next) ? next : fired.Refusals[0].ToText(new("en")));
        }
        //// ends
    }

    private static void Json(StringWriter Console)
    {
        //// begins
        string json = VokasiJson.Write(A.Package().WithoutSeats());
        Console.WriteLine($"seats in the file: {json.Contains("seats")}; read again: {VokasiJson.Read<TrainingPackage>(json).Seats}");
        foreach (string member in new[] { "\"seats\": -1", "\"seat\": 16", "\"registration\": { \"from\": \"2026-02-01\", \"to\": \"2026-01-01\" }" })
        {
            try
            {
                VokasiJson.Read<TrainingPackage>($$"""{ "id": "LAS-1", "title": "Las dasar", "field": "las", "providerId": "BLK-1", "audience": "inmates", {{member}} }""");
            }
            catch (JsonException e)
            {
                Console.WriteLine(e.Message);
            }
        }
        //// ends
    }
}
