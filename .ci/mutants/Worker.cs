using System.Diagnostics;

// The side that runs tests.
internal static class Worker
{
    // No test of a room takes as long: what does hangs.
    private const int Seconds = 12;

    private static long _since = Stopwatch.GetTimestamp();
    private static volatile string? _mutant;

    public static int List(string space)
    {
        MutantSwitch.Rest();
        MutantSwitch.Record(true);
        List<TestCase> tests = TestCase.Of(space);
        (IList<int> methods, IList<int> statics) = MutantSwitch.Reached();
        Console.WriteLine($"before {string.Join(',', methods.Concat(statics))}");
        for (int i = 0; i < tests.Count; i++)
        {
            string state = tests[i].Fault() ?? "passed";
            (methods, statics) = MutantSwitch.Reached();
            Console.WriteLine($"test {i} {tests[i].Name} {state} {string.Join(',', methods)} {string.Join(',', statics)}");
        }

        // Recording takes many times as long as the test itself.
        MutantSwitch.Record(false);
        for (int i = 0; i < tests.Count; i++)
        {
            long start = Stopwatch.GetTimestamp();
            tests[i].Fault();
            Console.WriteLine(FormattableString.Invariant($"again {i} {Stopwatch.GetElapsedTime(start).TotalMicroseconds:0}"));
        }

        return 0;
    }

    public static int Work(string space)
    {
        MutantSwitch.Rest();
        List<TestCase> tests = TestCase.Of(space);
        Watch();
        while (Console.ReadLine() is { } line)
        {
            string[] parts = line.Split(' ');
            _mutant = parts[0];
            MutantSwitch.Awake(Number(parts[0]));
            string? killing = parts[1].Split(',').FirstOrDefault(test => Fails(tests[Number(test)]));
            MutantSwitch.Rest();
            // A mutant may have left something behind in a cache: then the test fails without it, too, and this process is of no more use.
            bool spoilt = killing is not null && Fails(tests[Number(killing)]);
            _mutant = null;
            Console.WriteLine($"{parts[0]} {(killing is null ? "Survived" : spoilt ? "Spoilt" : "Killed")} {killing ?? "-"}");
            if (spoilt)
                return 1;
        }

        return 0;
    }

    public static int Fresh(string space, int mutant)
    {
        MutantSwitch.Awake(mutant);
        _mutant = $"{mutant}";
        Watch();
        string? killer;
        try
        {
            killer = TestCase.Of(space).Find(Fails)?.Name;
        }
        catch (Exception fault) when (fault is TypeInitializationException or System.Reflection.TargetInvocationException)
        {
            killer = "(the data of the tests)";
        }

        Console.WriteLine($"{mutant} {(killer is null ? "Survived" : "Killed")} {killer ?? "-"}");
        return 0;
    }

    private static bool Fails(TestCase test)
    {
        Volatile.Write(ref _since, Stopwatch.GetTimestamp());
        return test.Fault() is not null;
    }

    private static void Watch() => new Thread(() =>
    {
        while (_mutant is null || Stopwatch.GetElapsedTime(Volatile.Read(ref _since)).TotalSeconds < Seconds)
            Thread.Sleep(200);
        Console.WriteLine($"{_mutant} Timeout -");
        Environment.Exit(3);
    })
    { IsBackground = true }.Start();

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
