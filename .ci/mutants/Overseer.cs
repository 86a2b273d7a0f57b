using System.Collections.Concurrent;
using System.Diagnostics;

// The side that gives mutants to workers and counts what became of them.
internal sealed class Overseer(string report, string room, string folder)
{
    private const int Workers = 2;
    private const double Least = 85;

    private readonly string _space = $"Pemasyarakatan.Vokasi.Tests.{room}";
    private readonly Dictionary<int, List<int>> _reaching = [];
    private readonly Dictionary<int, long> _time = [];
    private readonly HashSet<int> _once = [];
    private readonly ConcurrentDictionary<Mutant, string> _fates = [];

    // The tests of a file by the number of its mutants that they have killed: what has killed many kills the next one, too.
    private readonly ConcurrentDictionary<(string File, int Test), int> _kills = [];

    public int Run()
    {
        Stopwatch watch = Stopwatch.StartNew();
        (List<Mutant> mutants, int notCompiled) = Mutant.Of(report, room);
        ListTests();
        ConcurrentQueue<Mutant> queue = new(mutants.Where(mutant => !_once.Contains(mutant.Number) && _reaching.ContainsKey(mutant.Number)));
        ConcurrentQueue<Mutant> once = new(mutants.Where(mutant => _once.Contains(mutant.Number)));
        foreach (Mutant mutant in mutants.Except(queue).Except(once))
            _fates[mutant] = "NoCoverage";
        Console.WriteLine($"{room}: {mutants.Count} mutants, {notCompiled} more did not compile, {_time.Count} tests");
        Task[] workers = [.. Enumerable.Range(0, Workers).Select(_ => Task.Run(() => Serve(queue, once)))];
        while (!Task.WaitAll(workers, TimeSpan.FromSeconds(30)))
            Console.WriteLine($"{_fates.Count} of {mutants.Count} after {watch.Elapsed.TotalSeconds:0} s");
        return Tell(mutants.Count, watch.Elapsed);
    }

    private int Tell(int count, TimeSpan time)
    {
        foreach ((Mutant mutant, string fate) in _fates.Where(each => each.Value is "Survived" or "NoCoverage").OrderBy(each => each.Key.Number))
            Console.WriteLine($"{fate}: {mutant}");
        ILookup<string, Mutant> fates = _fates.ToLookup(each => each.Value, each => each.Key);
        double score = 100.0 * (count - fates["Survived"].Count() - fates["NoCoverage"].Count()) / count;
        Console.WriteLine(FormattableString.Invariant(
            $"{room}: {score:0.00} % of {count} mutants killed ({fates["Timeout"].Count()} of them hung, {fates["Crashed"].Count()} brought the process down), {fates["Survived"].Count()} survived, {fates["NoCoverage"].Count()} were reached by no test; at least {Least} % wanted; {time.TotalSeconds:0} s"));
        return score >= Least ? 0 : 1;
    }

    private void ListTests()
    {
        using Process list = Start("list", []);
        List<int> before = [];
        while (list.StandardOutput.ReadLine() is { } line)
        {
            string[] parts = line.Split(' ');
            if (parts[0] == "before")
                before.AddRange(Numbers(parts[1]));
            else if (parts[0] == "test")
                Note(parts);
            else
                _time[Number(parts[1])] = long.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture);
        }

        // What a static initialiser or the data of a theory reaches runs once for a process.
        _once.UnionWith(before.Where(mutant => !_reaching.ContainsKey(mutant)));
    }

    private void Note(string[] parts)
    {
        if (parts[3] != "passed")
            throw new InvalidOperationException($"{parts[2]} fails without any mutant: {parts[3]}.");
        foreach (int mutant in Numbers(parts[4]))
        {
            if (!_reaching.TryGetValue(mutant, out List<int>? tests))
                _reaching.Add(mutant, tests = []);
            tests.Add(Number(parts[1]));
        }

        _once.UnionWith(Numbers(parts[5]));
    }

    private void Serve(ConcurrentQueue<Mutant> queue, ConcurrentQueue<Mutant> once)
    {
        Process? worker = null;
        while (queue.TryDequeue(out Mutant? mutant))
        {
            string tests = string.Join(',', _reaching[mutant.Number].OrderByDescending(test => _kills.GetValueOrDefault((mutant.File, test))).ThenBy(test => _time[test]));
            string fate;
            bool used;
            do
            {
                used = worker is not null;
                worker ??= Start("work", []);
                worker.StandardInput.WriteLine($"{mutant.Number} {tests}");
                (fate, string test) = AnswerOf(worker);
                if (fate == "Killed")
                    _kills.AddOrUpdate((mutant.File, Number(test)), 1, (_, count) => count + 1);
                else if (fate != "Survived")
                    Stop(ref worker);
            }
            while (fate == "Spoilt" && used);
            // In a process that had seen no other, the mutant itself has spoilt it.
            if (fate == "Spoilt")
                fate = "Killed";
            _fates[mutant] = fate;
        }

        Stop(ref worker);
        while (once.TryDequeue(out Mutant? mutant))
        {
            Process? fresh = Start("fresh", [$"{mutant.Number}"]);
            _fates[mutant] = AnswerOf(fresh).Fate;
            Stop(ref fresh);
        }
    }

    private static (string Fate, string Test) AnswerOf(Process worker) => worker.StandardOutput.ReadLine()?.Split(' ') is [_, var fate, var test, ..] ? (fate, test) : ("Crashed", "-");

    private static void Stop(ref Process? worker)
    {
        worker?.Kill();
        worker?.Dispose();
        worker = null;
    }

    private static IEnumerable<int> Numbers(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Number);

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private Process Start(string what, string[] more)
    {
        string tests = Path.Combine(folder, "Pemasyarakatan.Vokasi.Tests");
        ProcessStartInfo start = new(
            "dotnet", ["exec", "--runtimeconfig", $"{tests}.runtimeconfig.json", "--depsfile", $"{tests}.deps.json", Path.Combine(folder, "Mutants.dll"), what, _space, .. more])
        { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        // A mutant that asks for memory without end gets an exception instead.
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x100000000";
        Process process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return process;
    }
}
