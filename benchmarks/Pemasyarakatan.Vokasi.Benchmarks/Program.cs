using BenchmarkDotNet.Running;
using Pemasyarakatan.Vokasi.Benchmarks.Ratios;
using Pemasyarakatan.Vokasi.Benchmarks.Selection;

// "ratios" measures each line of the performance table against its baseline in this run, "seats" how matching and intakes grow; everything else is BenchmarkDotNet's.
if (args is ["ratios", ..])
    return RatioTable.Run(Console.Out);
if (args is ["seats", ..])
{
    SeatGrowth.Run(Console.Out);
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(RatioTable).Assembly).Run(args);
return 0;
