using BenchmarkDotNet.Running;
using Pemasyarakatan.Vokasi.Benchmarks.Lifecycles;
using Pemasyarakatan.Vokasi.Benchmarks.Ratios;
using Pemasyarakatan.Vokasi.Benchmarks.Screening;
using Pemasyarakatan.Vokasi.Benchmarks.Selection;

// "ratios" measures each line of the performance table (or of the parts named after it) against its baseline, "growth" prints how screening grows,
// "seats" how matching and intakes grow, "replay" what a million histories cost, "country" screens a country once, for a process with a limited heap; all else goes to BenchmarkDotNet.
switch (args)
{
    case ["ratios", .. string[] parts]:
        return RatioTable.Run(Console.Out, parts);
    case ["growth", ..]:
        ScreeningGrowth.Run(Console.Out);
        return 0;
    case ["seats", ..]:
        SelectionGrowth.Run(Console.Out);
        return 0;
    case ["replay", ..]:
        HistoryReplay.Run(Console.Out);
        return 0;
    case ["country", ..]:
        ScreeningGrowth.Country(Console.Out);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(RatioTable).Assembly).Run(args);
        return 0;
}
