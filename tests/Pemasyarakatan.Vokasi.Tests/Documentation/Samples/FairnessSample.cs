using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Tests.Conventions;

namespace Pemasyarakatan.Vokasi.Tests.Documentation.Samples;

internal static class FairnessSample
{
    public static string Run()
    {
        using StringWriter Console = new() { NewLine = "\n" };
        int wrong = Audit([Repository.PathTo("docs", "examples", "data", "audit", "tampered.json")], Console);
        wrong.Should().Be(1);
        return Console.ToString();
    }

    private static int Audit(string[] args, StringWriter Console)
    {
        //// begins
        PublishedRecord record = VokasiJson.Read<PublishedRecord>(File.ReadAllText(args[0]));
        Ruling audit = FairnessAudit.Of(record);
        foreach (Reason wrong in audit.Refusals.Concat(audit.Missing))
            Console.WriteLine($"{wrong}: {wrong.ToText(new("en"))}");
        return audit.Truth == Truth.True ? 0 : 1;
        //// ends
    }
}
