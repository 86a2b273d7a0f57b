using System.Numerics;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>Those whom a package holds while people propose one after the other: at any time exactly whom its rule would choose of all who have proposed.</summary>
internal abstract class SeatHolding
{
    /// <summary>Takes a proposal.</summary>
    /// <returns>Who is turned away by it: a holder, the newcomer himself, or −1 for nobody.</returns>
    /// <remarks>One came, so at most one goes: choice rules obey the law of aggregate demand.</remarks>
    public abstract int Add(Holder newcomer);

    /// <summary>The worst rank on seats that are open to everybody, where they are full: behind it, whoever is a member of no reserve is turned away.</summary>
    public abstract int Bar { get; }

    /// <summary>The holding of a package.</summary>
    /// <param name="rule">Its rule of choice.</param>
    /// <param name="overlapping">Whether somebody who may propose is a member of several reserves.</param>
    public static SeatHolding Of(ChoiceRule rule, bool overlapping) =>
        rule.Order == SeatOrder.Maximal && overlapping ? new MaximalHolding(rule) : new StagedHolding(rule);

    /// <summary>Seats from which the worst falls out when a better one comes: a heap with the worst on top.</summary>
    private sealed class Stage(int capacity, int reserve)
    {
        private readonly PriorityQueue<Holder, int> _holders = new();

        public int Capacity { get; set; } = capacity;

        public bool IsFull => _holders.Count >= Capacity;

        public bool IsReserve => reserve >= 0;

        /// <summary>The worst rank where the seats are full, 0 where there are none.</summary>
        public int Bar => !IsFull ? int.MaxValue : _holders.TryPeek(out Holder worst, out _) ? worst.Rank : 0;

        public bool Admits(ulong groups) => reserve < 0 || SeatMatching.IsMember(groups, reserve);

        public void Add(Holder holder) => _holders.Enqueue(holder, -holder.Rank);

        public Holder AddAndDropTheWorst(Holder holder) => _holders.EnqueueDequeue(holder, -holder.Rank);

        public bool TryDropBeyondCapacity(out Holder dropped)
        {
            dropped = default;
            return _holders.Count > Capacity && _holders.TryDequeue(out dropped, out _);
        }
    }

    /// <summary>Open seats and reserves one after the other, each filled with the best of those whom the one before did not take; at the end, under a soft plan, the reserved seats that nobody claims.</summary>
    private sealed class StagedHolding : SeatHolding
    {
        private readonly bool _soft;
        private readonly Stage[] _stages;

        public StagedHolding(ChoiceRule rule)
        {
            _soft = rule.Kind == SeatReserveKind.Soft;
            IEnumerable<Stage> reserved = rule.Reserves.Select((seats, reserve) => new Stage(seats, reserve));
            int reverted = _soft ? rule.ReservedSeats : 0;
            _stages = rule.Order == SeatOrder.OpenFirst
                ? [new(rule.OpenSeats, -1), .. reserved, new(reverted, -1)]
                : [.. reserved, new(rule.OpenSeats + reverted, -1)];
        }

        public override int Bar => Math.Max(_stages[^1].Bar, _stages[0].IsReserve ? 0 : _stages[0].Bar);

        public override int Add(Holder newcomer)
        {
            Holder out_ = newcomer;
            foreach (Stage stage in _stages)
            {
                if (!stage.Admits(out_.Groups))
                    continue;
                if (!stage.IsFull)
                {
                    stage.Add(out_);
                    return stage.IsReserve && _soft ? DropFromTheLast() : -1;
                }

                out_ = stage.AddAndDropTheWorst(out_);
            }

            return out_.Applicant;
        }

        // A reserved seat that is claimed now was open to everybody before.
        private int DropFromTheLast()
        {
            Stage last = _stages[^1];
            last.Capacity--;
            return last.TryDropBeyondCapacity(out Holder dropped) ? dropped.Applicant : -1;
        }
    }

    /// <summary>As many reserved seats as can be filled at once, by reserves that overlap; then the open ones.</summary>
    private sealed class MaximalHolding(ChoiceRule rule) : SeatHolding
    {
        private readonly SeatMatching _reserved = new(rule.Reserves);
        private readonly Stage _open = new(rule.OpenSeats + (rule.Kind == SeatReserveKind.Soft ? rule.ReservedSeats : 0), -1);

        public override int Bar => _open.Bar;

        public override int Add(Holder newcomer)
        {
            if (_reserved.TryAdd(newcomer))
            {
                if (rule.Kind == SeatReserveKind.Soft)
                    _open.Capacity--;
                return _open.TryDropBeyondCapacity(out Holder dropped) ? dropped.Applicant : -1;
            }

            Holder out_ = _reserved.Replace(newcomer);
            if (_open.IsFull)
                return _open.AddAndDropTheWorst(out_).Applicant;
            _open.Add(out_);
            return -1;
        }
    }

    /// <summary>Whether groups are several.</summary>
    public static bool Overlap(ulong groups) => BitOperations.PopCount(groups) > 1;
}
