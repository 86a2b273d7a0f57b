using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Enrolments;
using Pemasyarakatan.Vokasi.Figures;
using Pemasyarakatan.Vokasi.Testing;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Documentation.Samples;

internal static class ModulesFiguresSample
{
    public static string Run()
    {
        using StringWriter Console = new() { NewLine = "\n" };
        //// begins
        var first = new ProgrammeFigures([new PackageFigures("LAS-1", TrainingField.Welding, "RUTAN-1",
            new Counts(seats: 16, applicants: 40, admitted: 17, completed: 15, assessed: 14, certified: 12, supported: 3), partnerId: "PEMKOT-1")]);
        var second = new ProgrammeFigures([new PackageFigures("JAHIT-1", TrainingField.Sewing, "RUTAN-2",
            new Counts(seats: 8, applicants: 9, admitted: 8, completed: 6, assessed: null, certified: null, supported: 0), partnerId: "PEMKOT-1")]);
        ProgrammeFigures both = first.Merge(second);
        string Tell(Rate? rate) => rate is { } known ? $"{known}" : "not told";
        Console.WriteLine($"filled {Tell(first.Total.FillRate)}, all {Tell(both.Total.FillRate)}");
        Console.WriteLine($"certified: welding {Tell(both.TotalOf(TrainingField.Welding).CertificationRate)}, all {Tell(both.Total.CertificationRate)}");
        Console.WriteLine($"of no package: {Tell(ProgrammeFigures.Empty.Total.CompletionRate)}, as a number: {ProgrammeFigures.Empty.Total.CompletionRate?.Value?.ToString() ?? "none"}");

        Counts told = both.Suppressed(below: 5).Total;
        Console.WriteLine($"to be published: completed {told.Completed}, supported {told.Supported?.ToString() ?? "not told"}");

        var exact = new Programme("Program 1.000 Tenaga Kerja Terlatih", target: Recorded.Known(new StatedFigure(100, FigureQualifier.Exact, "SK 3/2026")));
        var about = new Programme("Program 1.000 Tenaga Kerja Terlatih", target: Recorded.Known(new StatedFigure(100, FigureQualifier.About, "press release")));
        Console.WriteLine($"of the target: {Tell(both.Total.TargetRate(exact))}; of \"about 100\": {Tell(both.Total.TargetRate(about))}");
        //// ends
        Console.WriteLine("---");
        //// begins
        TrainingPackage welding = A.Package();
        Enrolment confirmed = Enrolment.In(welding, "E-1", "A-001", confirmedOn: A.Day);
        Enrolment left = Enrolment.In(welding, "E-2", "A-002", confirmedOn: A.Day).End(Actor.Applicant, EndingReason.WithdrawnByOwnWish, A.Day).Value;
        Counts counts = Counts.Of(seats: 16, applicants: 2, [confirmed, left], assessments: [], certificates: []);
        Console.WriteLine($"admitted {counts.Admitted}, completed {counts.Completed}, certified {counts.Certified}");
        //// ends
        return Console.ToString();
    }
}
