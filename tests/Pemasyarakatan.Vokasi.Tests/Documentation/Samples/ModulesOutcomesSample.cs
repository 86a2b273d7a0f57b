using Pemasyarakatan.Vokasi.Testing;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Documentation.Samples;

internal static class ModulesOutcomesSample
{
    public static string Run()
    {
        using StringWriter Console = new() { NewLine = "\n" };
        //// begins
        Recorded<int>[] seats = [Recorded.Known(16, asOf: new LocalDate(2026, 1, 5)), Recorded<int>.None, Recorded<int>.NotOnRecord, Recorded<int>.Defective(RecordReasons.Blank)];
        foreach (Recorded<int> each in seats)
            Console.WriteLine($"{each}: {(each.TryGetValue(out int count) ? $"{count}" : "no value")}");
        //// ends
        Console.WriteLine("---");
        //// begins
        Outcome<TrainingPackage> outcome = A.Package().Fire(PackageTrigger.Start, Actor.FacilityOfficer);
        if (!outcome.TryGetValue(out TrainingPackage? running))
        {
            foreach (Reason reason in outcome.Refusals)
            {
                Console.WriteLine($"{reason.Code.Id} ({reason.Code.Kind}), {reason["state"].ToText(new("en"))}");
                Console.WriteLine(reason.ToText(new("en")));
                Console.WriteLine(reason.ToText(new("id")));
                Console.WriteLine(VokasiJson.Write(reason));
            }
        }
        //// ends
        Console.WriteLine("---");
        //// begins
        Ruling ruling = An.Agreement().WithoutTerm().Covers(A.Package(), A.Day);
        Console.WriteLine($"{ruling.Truth}: {string.Join(" ", ruling.Missing.Select(reason => reason.ToText(new("en"))))}");
        Console.WriteLine(ruling);                                                         // for logs: codes alone
        //// ends
        return Console.ToString();
    }
}
