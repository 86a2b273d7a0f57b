using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Documentation.Samples;

internal static class ModulesCompetencySample
{
    public static string Run()
    {
        using StringWriter Console = new() { NewLine = "\n" };
        //// begins
        TrainingField own = TrainingField.Parse("pengolahan-kopi");
        Console.WriteLine($"{TrainingField.Welding} is {TrainingField.Welding.ToText(new("en"))}, {own} is {own.ToText(new("en"))}; known: {TrainingField.All.Contains(own)}");
        foreach (string code in new[] { "OTO.SM01.001.01", "J.620100.004.01", "C.24LAS01.001.1", "LAS-1" })
            Console.WriteLine(UnitCode.TryParse(code, null, out UnitCode? unit) ? $"{unit}: generation {unit.Generation}" : $"{code}: no unit of competency");

        var scheme = new CertificationScheme("LAS-DASAR", SchemeKind.Qualification, TrainingField.Welding,
            units: [UnitCode.Parse("C.24LAS01.001.1")], level: Recorded.Known(KkniLevel.Level2), validity: Recorded.Known(Period.FromYears(3)));
        Console.WriteLine(VokasiJson.Write(scheme));
        //// ends
        return Console.ToString();
    }
}
