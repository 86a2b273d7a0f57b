using BenchmarkDotNet.Running;
using Pemasyarakatan.Vokasi.Benchmarks.Lives;
using Pemasyarakatan.Vokasi.Benchmarks.Ratios;
using Pemasyarakatan.Vokasi.Benchmarks.Selection;

// "ratios" measures each line of the performance table (or of the parts named after it) against its baseline in this run, "growth" prints how screening grows,
// "seats" how matching and intakes do, "replay" what a million histories cost, "country" screens a country once, for a process whose heap is limited; everything else is BenchmarkDotNet's.
switch (args)
{
    case ["ratios", .. string[] parts]:
        return RatioTable.Run(Console.Out, parts);
    case ["growth", ..]:
        return Growth.Run(Console.Out);
    case ["seats", ..]:
        SeatGrowth.Run(Console.Out);
        return 0;
    case ["replay", ..]:
        HistoryReplay.Run(Console.Out);
        return 0;
    case ["country", ..]:
        return Growth.Country(Console.Out);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(RatioTable).Assembly).Run(args);
        return 0;
}
