using BenchmarkDotNet.Running;
using Pemasyarakatan.Vokasi.Benchmarks.Ratios;

// "ratios" measures each line of the performance table against its baseline in this run; everything else is BenchmarkDotNet's.
if (args is ["ratios", ..])
    return RatioTable.Run(Console.Out);
BenchmarkSwitcher.FromAssembly(typeof(RatioTable).Assembly).Run(args);
return 0;
