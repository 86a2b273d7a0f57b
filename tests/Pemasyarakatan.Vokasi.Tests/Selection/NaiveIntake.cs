using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Selection;

namespace Pemasyarakatan.Vokasi.Tests.Selection;

/// <summary>The rules of seats once more, as plainly as they can be said: mutable, slow, by trying everything. Each command says whether it was carried out.</summary>
internal sealed class NaiveIntake(int seats, SeatPlan plan)
{
    private const string OpenSeat = "open", OverSeat = "over";
    private Lottery? _lottery;
    private int _round;

    public List<Person> People { get; private set; } = [];

    public int Seats { get; private set; } = seats;

    public SeatPlan Plan { get; private set; } = plan;

    public int Permitted { get; private set; }

    public int Free => Math.Max(0, Seats - People.Count(one => one.Seat is not (null or OverSeat)));

    private IEnumerable<Person> Holders => People.Where(one => one.Seat is not null);

    private IEnumerable<Person> Waiting => People.Where(one => one.State == OfferState.Waiting && one.Verdict == Verdict.Eligible);

    private int OpenSeats => Seats - Plan.Reserves.Sum(reserve => reserve.Seats);

    public bool Fill(AdoptedList adopted, Lottery lottery, LocalDate? answerBy)
    {
        if (_lottery is not null)
            return false;
        _lottery = lottery;
        Enter(adopted.Determinations);
        List<Person> pool = [.. Waiting.Where(one => !one.Late)];
        if (Plan.Order == SeatOrder.OpenFirst)
            Take(pool, OpenSeats, OpenSeat, _ => true, answerBy);
        if (Plan.Order == SeatOrder.Maximal)
            TakeMaximal(pool, answerBy);
        else
            Plan.Reserves.ToList().ForEach(reserve => Take(pool, reserve.Seats, reserve.Id, one => one.Groups.Contains(reserve.Id), answerBy));
        if (Plan.Order != SeatOrder.OpenFirst)
            Take(pool, OpenSeats, OpenSeat, _ => true, answerBy);
        if (Plan is { Kind: SeatReserveKind.Soft, Order: not SeatOrder.OpenFirst })
            Take(pool, Seats - Holders.Count(), OpenSeat, _ => true, answerBy);
        if (Plan is { Kind: SeatReserveKind.Soft, Order: SeatOrder.OpenFirst })
            Plan.Reserves.ToList().ForEach(reserve => Take(pool, reserve.Seats - Holders.Count(one => one.Seat == reserve.Id), reserve.Id, _ => true, answerBy));
        OfferFree(answerBy, []);
        return Done();
    }

    public bool Promote(AdoptedList adopted, LocalDate? answerBy)
    {
        if (_lottery is null || Free + Permitted == 0)
            return false;
        HashSet<Person> before = [.. Waiting];
        Person[] joined = Enter(adopted.Determinations.Where(one => People.TrueForAll(old => old.Id != one.ApplicantId)).Select(one => one.Late ? one : Late(one)));
        Dictionary<string, Determination> current = adopted.Determinations.ToDictionary(one => one.ApplicantId);
        HashSet<Person> failing = [.. before.Where(one => !current.TryGetValue(one.Id, out Determination? now) || now.Verdict != Verdict.Eligible)];
        Person[] waiting = [.. People.Where(one => one.State == OfferState.Waiting)];
        foreach (Person one in waiting.Where(one => !failing.Contains(one) && current.ContainsKey(one.Id)))
            one.Learn(current[one.Id]);
        bool any = OfferFree(answerBy, failing) + joined.Length > 0;
        foreach (Person one in failing.Where(one => current.ContainsKey(one.Id)))
            one.Learn(current[one.Id]);
        return Done() && any;
    }

    public bool Join(AdoptedList adopted) =>
        _lottery is not null && Enter(adopted.Determinations.Where(one => People.TrueForAll(old => old.Id != one.ApplicantId)).Select(one => one.Late ? one : Late(one))).Length > 0;

    public bool Accept(string id, LocalDate on) => Move(id, one => one.State == OfferState.Offered && !(one.AnswerBy < on), one => one.State = OfferState.Accepted);

    public bool Decline(string id) => Move(id, one => one.State == OfferState.Offered, one => one.Leave(OfferState.Declined));

    public bool Withdraw(string id) => Move(id, one => one.State <= OfferState.Suspended, one => one.Leave(OfferState.Withdrawn));

    public bool Suspend(string id) => Move(id, one => one.State == OfferState.Accepted, one =>
    {
        if (!Plan.SeatKeptOnSuspension)
            one.Leave(OfferState.Suspended);
        one.State = OfferState.Suspended;
    });

    public bool Return(string id) => Move(id, one => one.State == OfferState.Suspended, one =>
    {
        if (one.Seat is null && Free > 0)
            one.Seat = Next([one])?.Seat;
        one.State = one.Seat is null ? OfferState.Waiting : OfferState.Accepted;
    });

    public bool Happen(string id, OutsideEventKind kind, bool goesOn)
    {
        if (People.Find(one => one.Id == id) is not { } person)
            return false;
        bool gone = kind is OutsideEventKind.Transfer or OutsideEventKind.Escape or OutsideEventKind.Death || (kind is OutsideEventKind.Release or OutsideEventKind.DetentionEnded && !goesOn);
        if (gone && person.State <= OfferState.Suspended)
            return Withdraw(id);
        if (kind is OutsideEventKind.TemporaryAbsence or OutsideEventKind.Isolation or OutsideEventKind.Illness && person.State == OfferState.Accepted)
            return Suspend(id);
        return kind != OutsideEventKind.Return || person.State != OfferState.Suspended || Return(id);
    }

    public bool Lapse(LocalDate on)
    {
        Person[] past = [.. People.Where(one => one.State == OfferState.Offered && one.AnswerBy < on)];
        Array.ForEach(past, one => one.Leave(OfferState.Lapsed));
        return Done() && past.Length > 0;
    }

    public bool OverAllocate(int count)
    {
        Permitted += count;
        return true;
    }

    public bool ChangeCapacity(int seats, ImmutableArray<Reserve> reserves)
    {
        if (reserves.Sum(reserve => reserve.Seats) > seats)
            return false;
        (Seats, Plan) = (seats, Plan.Restate(reserves));
        return Done();
    }

    /// <summary>A copy to try a command on; one that was refused is thrown away.</summary>
    public NaiveIntake Copy() => new(Seats, Plan) { _lottery = _lottery, _round = _round, Permitted = Permitted, People = [.. People.Select(one => one.Copy())] };

    private static Determination Late(Determination one) =>
        new(one.ApplicantId, one.Verdict, one.PolicyFingerprint, one.ScreenedOn, one.Merit, one.Reserves, one.ReservesUnknown, late: true);

    private bool Move(string id, Func<Person, bool> may, Action<Person> move)
    {
        if (People.Find(one => one.Id == id) is not { } person || !may(person))
            return false;
        move(person);
        return Done();
    }

    // Whoever sits on a seat beyond the number moves to a free one.
    private bool Done()
    {
        while (Free > 0 && People.Find(one => one.Seat == OverSeat) is { } over)
            over.Seat = OpenSeat;
        return true;
    }

    private Person[] Enter(IEnumerable<Determination> determinations)
    {
        Person[] entered = [.. determinations.Select(one => new Person(one, _round))];
        _round++;
        People = [.. People.Concat(entered).OrderBy(one => (one.Late, one.Merit, one.Round)).ThenBy(one => _lottery!.KeyOf(one.Id), StringComparer.Ordinal)];
        return entered;
    }

    private static void Take(List<Person> pool, int count, string seat, Func<Person, bool> may, LocalDate? answerBy)
    {
        foreach (Person one in pool.Where(may).Take(Math.Max(0, count)).ToArray())
        {
            one.Offer(seat, answerBy);
            pool.Remove(one);
        }
    }

    private void TakeMaximal(List<Person> pool, LocalDate? answerBy)
    {
        foreach (Person one in pool.ToArray())
        {
            if (Seatable([.. Holders, one]) > Seatable([.. Holders]))
                Take(pool, 1, Plan.Reserves.First(reserve => one.Groups.Contains(reserve.Id)).Id, other => other == one, answerBy);
        }
    }

    private int OfferFree(LocalDate? answerBy, HashSet<Person> failing)
    {
        int steps = 0;
        List<Person> waiting = [.. Waiting];
        while (waiting.Count > 0 && (Free > 0 ? Next(waiting) : Permitted > 0 ? (waiting[0], OverSeat) : null) is { } next)
        {
            steps++;
            waiting.Remove(next.Person);
            if (failing.Contains(next.Person))
                continue;
            if (next.Seat == OverSeat)
                Permitted--;
            next.Person.Offer(next.Seat, answerBy);
        }

        return steps;
    }

    private (Person Person, string Seat)? Next(List<Person> waiting)
    {
        if (Plan.Order == SeatOrder.OpenFirst && Holders.Count(one => one.Seat is OpenSeat or OverSeat) < OpenSeats)
            return (waiting[0], OpenSeat);
        foreach (Reserve reserve in Plan.Reserves)
        {
            int filled = Plan.Order == SeatOrder.OpenFirst ? Holders.Count(one => one.Seat == reserve.Id) : Holders.Count(one => one.Groups.Contains(reserve.Id));
            if (filled < reserve.Seats && waiting.Find(one => one.Groups.Contains(reserve.Id)) is { } member)
                return (member, reserve.Id);
        }

        if (Plan.Kind == SeatReserveKind.Soft)
            return (waiting[0], Plan.Reserves.FirstOrDefault(reserve => Holders.Count(one => one.Seat == reserve.Id) < reserve.Seats)?.Id ?? OpenSeat);
        if (Plan.Order == SeatOrder.OpenFirst)
            return null;
        if (Holders.Count() - Seatable([.. Holders]) < OpenSeats)
            return (waiting[0], OpenSeat);
        return waiting.Find(one => Seatable([.. Holders, one]) > Seatable([.. Holders])) is { } found ? (found, found.Groups.First()) : null;
    }

    // The most people who can sit on reserved seats at once, by trying every way.
    private int Seatable(ImmutableArray<Person> people) => Seatable(people, Plan.Reserves.Select(reserve => reserve.Seats).ToArray());

    private int Seatable(ImmutableArray<Person> people, int[] left)
    {
        if (people.IsEmpty)
            return 0;
        int best = Seatable(people[1..], left);
        for (int i = 0; i < left.Length; i++)
        {
            if (left[i] == 0 || !people[0].Groups.Contains(Plan.Reserves[i].Id))
                continue;
            int[] fewer = [.. left];
            fewer[i]--;
            best = Math.Max(best, 1 + Seatable(people[1..], fewer));
        }

        return best;
    }

    public sealed class Person
    {
        public Person(Determination determination, int round)
        {
            (Id, Merit, Late, Round) = (determination.ApplicantId, determination.Merit[0], determination.Late, round);
            Learn(determination);
        }

        public string Id { get; }

        public int Merit { get; }

        public bool Late { get; }

        public int Round { get; }

        public Verdict Verdict { get; private set; }

        public ImmutableArray<string> Groups { get; private set; }

        public OfferState State { get; set; }

        public string? Seat { get; set; }

        public LocalDate? AnswerBy { get; private set; }

        public Person Copy() => (Person)MemberwiseClone();

        public bool WasEligible { get; private set; }

        public void Learn(Determination determination)
        {
            (Verdict, Groups) = (determination.Verdict, determination.Reserves);
            WasEligible |= Verdict == Verdict.Eligible;
        }

        public void Offer(string seat, LocalDate? answerBy) => (State, Seat, AnswerBy) = (OfferState.Offered, seat, answerBy);

        public void Leave(OfferState state) => (State, Seat) = (state, null);
    }
}
