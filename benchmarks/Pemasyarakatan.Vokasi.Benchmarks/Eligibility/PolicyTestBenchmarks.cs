using BenchmarkDotNet.Attributes;
using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Benchmarks.Eligibility;

/// <summary>One test of the bound ten-criterion policy, a full decision and the encoding of a sheet, against the hand-written chain.</summary>
[MemoryDiagnoser]
public class PolicyTestBenchmarks
{
    private const int People = 100_000;

    private Person[] _people = [];
    private FactSheet[] _sheets = [];
    private readonly BoundPolicy _bound = TenCriteria.Bind();
    private readonly HandWrittenRules _rules = new(TenCriteria.Decision, TenCriteria.TrainingStart, TenCriteria.TrainingEnd);

    [Params(10, 50, 90)]
    public int PercentPassing { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _people = TenCriteria.Population(People, PercentPassing);
        _sheets = [.. _people.Select(TenCriteria.Map.Encode)];
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = People)]
    public int HandWrittenChain()
    {
        int count = 0;
        foreach (Person person in _people)
            count += _rules.IsEligible(person) ? 1 : 0;
        return count;
    }

    [Benchmark(OperationsPerInvoke = People)]
    public int Test()
    {
        int count = 0;
        for (int i = 0; i < _sheets.Length; i++)
            count += _bound.Test(in _sheets[i]) == Truth.True ? 1 : 0;
        return count;
    }

    [Benchmark(OperationsPerInvoke = People)]
    public int Decide()
    {
        int count = 0;
        for (int i = 0; i < _sheets.Length; i++)
            count += _bound.Decide(in _sheets[i]).Verdict == Verdict.Eligible ? 1 : 0;
        return count;
    }

    [Benchmark(OperationsPerInvoke = People)]
    public int Encode()
    {
        int count = 0;
        foreach (Person person in _people)
            count += TenCriteria.Map.Encode(person).Id.Length;
        return count;
    }
}
