using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Tests.Contracts;
using Pemasyarakatan.Vokasi.Training;
using static Pemasyarakatan.Vokasi.Tests.Selection.ListFixture;

namespace Pemasyarakatan.Vokasi.Tests.Selection;

/// <summary>Random command sequences on an intake and on a naive model beside it.</summary>
public sealed class IntakeModelTests
{
    public static TheoryData<SeatOrder, SeatReserveKind, bool> Plans
    {
        get
        {
            TheoryData<SeatOrder, SeatReserveKind, bool> plans = [];
            foreach (SeatOrder order in Enum.GetValues<SeatOrder>())
            {
                foreach (SeatReserveKind kind in Enum.GetValues<SeatReserveKind>())
                {
                    plans.Add(order, kind, true);
                    plans.Add(order, kind, false);
                }
            }

            return plans;
        }
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Apply_AnyCommands_DoesWhatTheNaiveModelDoes(SeatOrder order, SeatReserveKind kind, bool kept)
    {
        HashSet<string> carriedOut = [];
        for (int seed = 0; seed < Laws.Times(60); seed++)
        {
            Walk walk = new(seed, order, kind, kept);
            for (int step = 0; step < 30; step++)
                walk.Step($"seed {seed}, step {step}");
            walk.EndsAsItsJournalSays();
            walk.IsFoundFair($"seed {seed}");
            carriedOut.UnionWith(walk.CarriedOut);
        }

        // A walk that never gets anywhere proves nothing.
        if (Laws.AreWhole)
            carriedOut.Should().BeEquivalentTo(["fill", "promote", "join", "accept", "decline", "withdraw", "suspend", "return", "lapse", "over", "capacity", "answer"]);
    }

    private sealed class Walk
    {
        private readonly Random _random;
        private NaiveIntake _model;
        private Intake _intake;
        private LocalDate _on = Day;
        private int _people;

        public Walk(int seed, SeatOrder order, SeatReserveKind kind, bool kept)
        {
            _random = new(seed);
            int seats = _random.Next(6);
            ImmutableArray<Reserve> reserves = Reserves(seats, _random.Next(4));
            SeatPlan plan = new(order, kind, kept, reserves, allowWaste: true);
            _intake = ListFixture.Open(seats, plan);
            _model = new(seats, plan);
            _people = _random.Next(1, 9);
        }

        public HashSet<string> CarriedOut { get; } = [];

        public void Step(string because)
        {
            (string name, IntakeCommand command, Func<NaiveIntake, bool> model) = Draw();
            Intake before = _intake;
            Outcome<Intake> outcome = before.Apply(command, before.Version);
            NaiveIntake next = _model.Copy();
            outcome.Success.Should().Be(model(next), $"{name} came to {outcome}, {because}");
            if (!outcome.Success)
                return;
            _model = next;
            _intake = outcome.Value;
            CarriedOut.Add(name);
            Compare($"{name}, {because}");
            NobodyIsDisplaced(before, name, because);
        }

        public void EndsAsItsJournalSays()
        {
            Intake replayed = ListFixture.Open(_intake.OpeningSeats, _intake.OpeningPlan).Replay(_intake.Journal).Value;
            replayed.Entries.Should().Equal(_intake.Entries);
            Intake read = VokasiJson.Read<Intake>(VokasiJson.Write(_intake));
            read.Entries.Should().Equal(_intake.Entries);
            (read.ToString(), read.Version, read.Permitted, read.Plan).Should().Be((_intake.ToString(), _intake.Version, _intake.Permitted, _intake.Plan));
        }

        public void IsFoundFair(string because)
        {
            if (_intake.Lottery is null)
                return;
            PublishedRecord record = VokasiJson.Read<PublishedRecord>(VokasiJson.Write(PublishedRecord.Of(_intake, Applied(_intake))));
            Ruling audit = FairnessAudit.Of(record);
            audit.Refusals.Should().BeEmpty(because);
            audit.Missing.Should().BeEmpty(because);
        }

        private void Compare(string because)
        {
            _intake.Entries.Select(entry => (entry.ApplicantId, entry.State, entry.HoldsSeat, entry.IsOverAllocated, entry.Determination.Verdict))
                .Should().Equal(_model.People.Select(one => (one.Id, one.State, one.Seat is not null, one.Seat == "over", one.Verdict)), because);
            _intake.Entries.Where(entry => entry.Rank is not null).Select(entry => entry.Rank).Should().Equal(Enumerable.Range(1, _model.People.Count(one => one.WasEligible)).Select(rank => (int?)rank), because);
            _intake.Entries.Where(entry => entry.Rank is not null).Select(entry => entry.ApplicantId).Should().Equal(_model.People.Where(one => one.WasEligible).Select(one => one.Id), because);
            (_intake.FreeSeats, _intake.Seats, _intake.Permitted).Should().Be((_model.Free, _model.Seats, _model.Permitted), because);
        }

        private void NobodyIsDisplaced(Intake before, string name, string because)
        {
            string[] gone = [.. before.Holders().Except(_intake.Holders())];
            gone.Length.Should().BeLessThanOrEqualTo(name is "decline" or "withdraw" or "suspend" or "answer" ? 1 : name == "lapse" ? int.MaxValue : 0, because);
            if (name != "capacity")
                _intake.Surplus.Should().BeLessThanOrEqualTo(before.Surplus, because);
            (_intake.Taken - _intake.OverAllocated - _intake.Surplus).Should().BeLessThanOrEqualTo(_intake.Seats, because);
        }

        private (string Name, IntakeCommand Command, Func<NaiveIntake, bool> Model) Draw()
        {
            _on = _on.PlusDays(_random.Next(3));
            LocalDate? answerBy = _random.Next(2) == 0 ? null : _on.PlusDays(_random.Next(4));
            string[] taken = [.. _intake.Raw.Where(entry => entry.State is OfferState.Accepted or OfferState.Suspended).Select(entry => entry.ApplicantId)];
            string id = taken.Length > 0 && _random.Next(2) == 0 ? taken[_random.Next(taken.Length)] : $"A{_random.Next(_people + 1)}";
            return _random.Next(15) switch
            {
                _ when _intake.Lottery is null => Fill(answerBy),
                0 => Fill(answerBy),
                1 or 2 or 3 => Promote(answerBy),
                4 => Join(),
                5 or 6 => ("accept", IntakeCommand.Accept(id, _on), model => model.Accept(id, _on)),
                7 => ("decline", IntakeCommand.Decline(id, _on), model => model.Decline(id)),
                8 => ("withdraw", IntakeCommand.Withdraw(id, _on), model => model.Withdraw(id)),
                9 => ("suspend", IntakeCommand.Suspend(id, "isolation", _on), model => model.Suspend(id)),
                10 => ("return", IntakeCommand.Return(id, _on), model => model.Return(id)),
                11 => ("lapse", IntakeCommand.Lapse(_on), model => model.Lapse(_on)),
                12 => Happen(id),
                13 => ("over", IntakeCommand.OverAllocate("Kepala Rutan", "need", 1, _on), model => model.OverAllocate(1)),
                _ => ChangeCapacity(),
            };
        }

        private (string, IntakeCommand, Func<NaiveIntake, bool>) Fill(LocalDate? answerBy)
        {
            AdoptedList list = List(_people, 0);
            Lottery lottery = Drawn(list);
            IntakeCommand fill = answerBy is { } date ? IntakeCommand.Allocate(list, lottery, _on, date) : IntakeCommand.Allocate(list, lottery, _on);
            return ("fill", fill, model => model.Fill(list, lottery, answerBy));
        }

        private (string, IntakeCommand, Func<NaiveIntake, bool>) Promote(LocalDate? answerBy)
        {
            _people += _random.Next(5) / 4;
            AdoptedList list = List(_people, _random.Next(3));
            IntakeCommand promote = answerBy is { } date ? IntakeCommand.Promote(list, _on, date) : IntakeCommand.Promote(list, _on);
            return ("promote", promote, model => model.Promote(list, answerBy));
        }

        private (string, IntakeCommand, Func<NaiveIntake, bool>) Join()
        {
            _people += _random.Next(2);
            AdoptedList list = List(_people, 0);
            return ("join", IntakeCommand.AddLate(list, _on), model => model.Join(list));
        }

        private (string, IntakeCommand, Func<NaiveIntake, bool>) Happen(string id)
        {
            OutsideEventKind kind = (OutsideEventKind)_random.Next(12);
            bool goesOn = _random.Next(2) == 0;
            OutsideEvent happened = new(id, kind, _on, kind == OutsideEventKind.Release ? ReleaseKind.Expiry : null);
            return ("answer", IntakeCommand.Handle(happened, Package(1, audience: Audience.Inclusive), goesOn, _on), model => model.Happen(id, kind, goesOn));
        }

        private (string, IntakeCommand, Func<NaiveIntake, bool>) ChangeCapacity()
        {
            int seats = _random.Next(6);
            ImmutableArray<Reserve> reserves = Reserves(seats, _intake.Plan.Reserves.Length);
            return ("capacity", IntakeCommand.ChangeCapacity(seats, reserves, _on), model => model.ChangeCapacity(seats, reserves));
        }

        private AdoptedList List(int people, int missing) =>
            new("las-1", _intake.Seats, _intake.Plan, "Kepala Rutan", _on, [.. Enumerable.Range(0, people).OrderBy(_ => _random.Next()).Skip(missing).Select(Person)], registrationEnds: Ends);

        private Determination Person(int number)
        {
            string groups = string.Join(' ', _intake.Plan.Reserves.Where(_ => _random.Next(5) < 2).Select(reserve => reserve.Id));
            return One($"A{number}", _random.Next(3), groups, _random.Next(6) == 0 ? (Verdict)_random.Next(3) : Verdict.Eligible, late: _random.Next(6) == 0);
        }

        private ImmutableArray<Reserve> Reserves(int seats, int count)
        {
            int left = seats;
            return [.. Enumerable.Range(0, count).Select(n =>
            {
                int reserved = _random.Next(left + 1);
                left -= reserved;
                return ListFixture.Reserve($"r{n}", reserved);
            })];
        }
    }
}
