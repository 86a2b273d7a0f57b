using BenchmarkDotNet.Running;
using Pemasyarakatan.Vokasi.Benchmarks.Ratios;

// "ratios" measures each line of the performance table against its baseline in this run, "growth" prints how it grows, "country"
// screens a country once, for a process whose heap is limited; everything else is BenchmarkDotNet's.
if (args is ["ratios", ..])
    return RatioTable.Run(Console.Out);
if (args is ["growth", ..])
    return Growth.Run(Console.Out);
if (args is ["country", ..])
    return Growth.Country(Console.Out);
BenchmarkSwitcher.FromAssembly(typeof(RatioTable).Assembly).Run(args);
return 0;
