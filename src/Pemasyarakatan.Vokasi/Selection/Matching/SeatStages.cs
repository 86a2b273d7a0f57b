using System.Runtime.InteropServices;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>
/// Those whom packages hold that fill open seats and reserves one after the other, each with the best of those whom the one before did not take; at the end, under a soft plan, come the reserved seats that nobody claims.
/// Each kind of seat is a stage, a heap with the worst on top, and all heaps of all packages lie side by side.
/// </summary>
internal sealed class SeatStages
{
    private readonly bool[] _soft;
    private readonly Stage[] _stages;
    private readonly int[] _first;
    private readonly ulong[] _nodes;
    private readonly Func<int, ulong> _groupsOf;

    /// <summary>The stages of packages, all seats free.</summary>
    /// <param name="packages">The rules of choice.</param>
    /// <param name="demand">How many may propose to each package.</param>
    /// <param name="groupsOf">The groups of somebody who is held, in the package that holds them.</param>
    public SeatStages(ImmutableArray<ChoiceRule> packages, ReadOnlySpan<int> demand, Func<int, ulong> groupsOf)
    {
        (_groupsOf, _first) = (groupsOf, new int[packages.Length + 1]);
        _soft = [.. packages.Select(rule => rule.Kind == SeatReserveKind.Soft)];
        List<Stage> stages = [];
        int nodes = 0;
        for (int package = 0; package < packages.Length; package++)
        {
            foreach ((int capacity, int reserve) in StagesOf(packages[package]))
            {
                stages.Add(new(nodes, Math.Min(capacity, demand[package]), reserve));
                nodes += Math.Min(capacity, demand[package]);
            }

            _first[package + 1] = stages.Count;
        }

        (_stages, _nodes) = ([.. stages], new ulong[nodes]);
    }

    /// <summary>Takes a proposal.</summary>
    /// <returns>Who is turned away by it: a holder, the newcomer themselves, or −1 for nobody. One came, so at most one goes: choice rules obey the law of aggregate demand.</returns>
    public int Add(int package, Proposal newcomer)
    {
        ulong node = ((ulong)(uint)newcomer.Rank << 32) | (uint)newcomer.Applicant, groups = newcomer.Groups;
        for (int i = _first[package]; i < _first[package + 1]; i++)
        {
            ref Stage stage = ref _stages[i];
            if (stage.Reserve >= 0 && !SeatMatching.IsMember(groups, stage.Reserve))
                continue;
            if (stage.Count < stage.Capacity)
            {
                Push(ref stage, node);
                return stage.Reserve >= 0 && _soft[package] ? DropFromTheLast(package) : -1;
            }

            if (stage.Capacity == 0 || _nodes[stage.Start] < node)
                continue;
            node = ReplaceTop(ref stage, node);
            groups = i + 2 < _first[package + 1] ? _groupsOf((int)node) : 0;
        }

        return (int)(uint)node;
    }

    /// <summary>The worst rank on seats that are open to everybody, where they are full: behind it, whoever is a member of no reserve is turned away.</summary>
    public int BarOf(int package)
    {
        ref readonly Stage last = ref _stages[_first[package + 1] - 1], first = ref _stages[_first[package]];
        return first.Reserve >= 0 ? BarOf(last) : Math.Max(BarOf(first), BarOf(last));
    }

    private static IEnumerable<(int Capacity, int Reserve)> StagesOf(ChoiceRule rule)
    {
        int reverted = rule.Kind == SeatReserveKind.Soft ? rule.ReservedSeats : 0;
        IEnumerable<(int, int)> reserved = rule.Reserves.Select((seats, reserve) => (seats, reserve));
        return rule.Order == SeatOrder.OpenFirst ? [(rule.OpenSeats, -1), .. reserved, (reverted, -1)] : [.. reserved, (rule.OpenSeats + reverted, -1)];
    }

    private int BarOf(in Stage stage) => stage.Count < stage.Capacity ? int.MaxValue : stage.Capacity == 0 ? 0 : (int)(_nodes[stage.Start] >> 32);

    // A reserved seat that is claimed now was open to everybody before.
    private int DropFromTheLast(int package)
    {
        ref Stage last = ref _stages[_first[package + 1] - 1];
        last.Capacity--;
        if (last.Count <= last.Capacity)
            return -1;
        last.Count--;
        return (int)(uint)ReplaceTop(ref last, _nodes[last.Start + last.Count]);
    }

    private void Push(ref Stage stage, ulong node)
    {
        Span<ulong> heap = _nodes.AsSpan(stage.Start, ++stage.Count);
        int place = heap.Length - 1;
        for (; place > 0 && heap[(place - 1) / 2] < node; place = (place - 1) / 2)
            heap[place] = heap[(place - 1) / 2];
        heap[place] = node;
    }

    private ulong ReplaceTop(ref Stage stage, ulong node)
    {
        Span<ulong> heap = _nodes.AsSpan(stage.Start, stage.Count);
        ulong top = _nodes[stage.Start];
        int place = 0;
        for (int child = 1; child < heap.Length; child = (2 * place) + 1)
        {
            if (child + 1 < heap.Length && heap[child + 1] > heap[child])
                child++;
            if (heap[child] <= node)
                break;
            heap[place] = heap[child];
            place = child;
        }

        if (heap.Length > 0)
            heap[place] = node;
        return top;
    }

    /// <summary>Seats of one kind: where their heap starts, how many hold one, how many there are, and the reserve that they are set aside for, or −1.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct Stage(int start, int capacity, int reserve)
    {
        public readonly int Start = start;
        public readonly int Reserve = reserve;
        public int Count;
        public int Capacity = capacity;
    }
}
