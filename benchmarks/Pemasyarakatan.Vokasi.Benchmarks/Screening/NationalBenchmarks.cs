using BenchmarkDotNet.Attributes;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Screening;

namespace Pemasyarakatan.Vokasi.Benchmarks.Screening;

/// <summary>A country for more and more packages.</summary>
[MemoryDiagnoser]
public class NationalBenchmarks
{
    private Roster? _roster;
    private BoundPolicy[] _bounds = [];

    [Params(1, 10, 100, 1_000)]
    public int Packages { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _roster = National.Roster(National.Population(National.People));
        _bounds = National.Bind(Packages);
    }

    [Benchmark]
    public int Summarise() => _roster!.Summarise(_bounds).Length;
}
