using BenchmarkDotNet.Attributes;
using Pemasyarakatan.Vokasi.Benchmarks.Eligibility;
using Pemasyarakatan.Vokasi.Benchmarks.Peers;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Screening;

namespace Pemasyarakatan.Vokasi.Benchmarks.Screening;

/// <summary>Screening a whole roster against the ten-criterion policy, with the hand-written chain, reading as many bytes, and what users would pick instead.</summary>
[MemoryDiagnoser]
public class ScreeningBenchmarks
{
    private readonly BoundPolicy _bound = TenCriteria.Bind();
    private readonly HandWrittenRules _rules = new(TenCriteria.Decision, TenCriteria.TrainingStart, TenCriteria.TrainingEnd);
    private readonly PersonValidator _validator = new();
    private Person[] _people = [];
    private Roster? _roster;
    private Bandwidth? _bandwidth;

    [Params(10_000, 100_000, 1_000_000)]
    public int People { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _people = TenCriteria.Population(People, 50);
        _roster = Roster.Of(_people, TenCriteria.Map);
        _bandwidth = new(_roster.SizeInBytes);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
    }

    [Benchmark(Baseline = true)]
    public int HandWrittenChain()
    {
        int count = 0;
        foreach (Person person in _people)
            count += _rules.IsEligible(person) ? 1 : 0;
        return count;
    }

    [Benchmark]
    public int Screen() => _roster!.Screen(_bound).Count(Verdict.Eligible);

    [Benchmark]
    public int Summarise() => _roster!.Summarise([_bound])[0].Eligible;

    [Benchmark]
    public long ReadTheSameBytes() => _bandwidth!.Read();

    [Benchmark]
    public int FluentValidation()
    {
        int count = 0;
        foreach (Person person in _people.AsSpan(0, People / 10))
            count += _validator.Validate(person).IsValid ? 1 : 0;
        return count;
    }
}
