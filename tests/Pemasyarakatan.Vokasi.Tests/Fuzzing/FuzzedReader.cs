using System.Globalization;

namespace Pemasyarakatan.Vokasi.Tests.Fuzzing;

/// <summary>A reader under inputs that nobody meant: each gives a value or the documented exception, within bounded memory.</summary>
internal abstract class FuzzedReader(string name)
{
    public string Name { get; } = name;

    /// <summary>Reads inputs out of garbage; the same number of inputs is always the same inputs.</summary>
    public abstract FuzzCount Run(int inputs);

    public sealed override string ToString() => Name;
}

/// <summary>A reader of one kind of input.</summary>
/// <param name="name">The name.</param>
/// <param name="next">Makes an input.</param>
/// <param name="length">The length of an input in bytes or characters.</param>
/// <param name="read">Reads it: true for a value that keeps to its laws, false for a documented refusal; all else it throws.</param>
/// <param name="show">An input as a test's message may show it.</param>
internal sealed class FuzzedReader<TInput>(string name, Func<Random, TInput> next, Func<TInput, int> length, Func<TInput, bool> read, Func<TInput, string> show) : FuzzedReader(name)
{
    // Generous against what a refusal costs (a document, a search for its place), and far below what an attack needs.
    private const long BytesOfARead = 8_000_000;
    private const long BytesForEach = 4_000;
    private const int Shown = 5;

    public override FuzzCount Run(int inputs)
    {
        int values = 0, refusals = 0;
        List<string> faults = [];
        long most = 0;
        Parallel.For(0, inputs, (round, loop) =>
        {
            TInput input = next(new Random(Mixed(round)));
            long before = GC.GetAllocatedBytesForCurrentThread();
            string? fault = Attempt(input, out bool isValue);
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            if (allocated > BytesOfARead + (BytesForEach * length(input)))
                fault ??= string.Create(CultureInfo.InvariantCulture, $"{allocated} bytes were allocated for {length(input)}");
            _ = isValue ? Interlocked.Increment(ref values) : Interlocked.Increment(ref refusals);
            lock (faults)
            {
                most = Math.Max(most, allocated);
                if (fault is not null)
                    faults.Add($"{Name}, round {round}: {fault}\n    {show(input)}");
                if (faults.Count >= Shown)
                    loop.Stop();
            }
        });
        return new(Name, values, refusals, most, [.. faults]);
    }

    // Neighbouring seeds of the framework's generator begin alike.
    private static int Mixed(int round) => unchecked((int)((uint)(round + 1) * 2_654_435_761u));

    private string? Attempt(TInput input, out bool isValue)
    {
        try
        {
            isValue = read(input);
            return null;
        }
        catch (Exception undocumented)
        {
            isValue = false;
            return undocumented.ToString();
        }
    }
}
