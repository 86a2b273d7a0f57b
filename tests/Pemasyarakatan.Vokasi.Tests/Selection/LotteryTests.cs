using System.Security.Cryptography;
using System.Text;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Tests.Contracts;
using static Pemasyarakatan.Vokasi.Tests.Selection.ListFixture;

namespace Pemasyarakatan.Vokasi.Tests.Selection;

public sealed class LotteryTests
{
    private static readonly string[] Six = ["A001", "A002", "A003", "A004", "A005", "A006"];

    [Fact]
    public void Order_KnownSeed_IsTheKnownOrder() =>
        Drawn(Six).Order().Should().Equal("A003", "A004", "A006", "A005", "A002", "A001");

    [Theory]
    [InlineData("A003", "103df07fd7148308")]
    [InlineData("A004", "304fe4b4f1973070")]
    [InlineData("A006", "3d91ef1fd6fef028")]
    [InlineData("A005", "65e447dd4c4c39ef")]
    [InlineData("A002", "683acdb665bf1574")]
    [InlineData("A001", "fce6cc10fb3855f7")]
    public void KeyOf_KnownSeed_IsTheKnownKey(string applicant, string firstBytes) =>
        Drawn(Six).KeyOf(applicant).Should().StartWith(firstBytes).And.HaveLength(64);

    [Fact]
    public void Order_InputInAnyOrder_IsTheSame()
    {
        Random random = new(7);
        for (int round = 0; round < 50; round++)
        {
            string[] shuffled = [.. Six];
            random.Shuffle(shuffled);
            Drawn(shuffled).Order().Should().Equal(Drawn(Six).Order());
            Drawn(shuffled).Commitment.Should().Be(Drawn(Six).Commitment);
        }
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Draw_SeedKnownBeforeTheListCloses_IsRefused(int nanosecondsAfterClosing, bool drawn)
    {
        Outcome<Lottery> outcome = Lottery.Close(Six, Closed).Draw("s", "dadu", Closed.PlusNanoseconds(nanosecondsAfterClosing));
        outcome.Success.Should().Be(drawn);
        outcome.Refusals.Select(reason => reason.Code).Should().Equal(drawn ? [] : [LotteryReasons.DrawnBeforeClosing]);
    }

    [Fact]
    public void Draw_Again_IsRefused() =>
        Drawn(Six).Draw("other", "dadu", Closed + Duration.FromHours(2)).Refusals.Should().ContainSingle().Which.Code.Should().Be(LotteryReasons.AlreadyDrawn);

    [Fact]
    public void KeyOf_BeforeTheDraw_IsMisuse()
    {
        Action ask = () => Lottery.Close(Six, Closed).KeyOf("A001");
        ask.Should().Throw<InvalidOperationException>();
    }

    [Theory]
    [InlineData("Cafe\u0301")]
    [InlineData("A 1")]
    [InlineData("")]
    [InlineData("A\n1")]
    public void Close_IdNotNormalisedOrBlank_IsMisuse(string id)
    {
        Action close = () => Lottery.Close([id], Closed);
        close.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("numbers");
    }

    [Fact]
    public void Close_SameIdTwice_IsMisuse()
    {
        Action close = () => Lottery.Close(["A1", "A1"], Closed);
        close.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Applicants_BeyondTheBasicPlane_StandInTheOrderOfTheirUtf8Bytes()
    {
        // UTF-16 would put the surrogates of U+1F600 before U+FB1D's neighbour U+FFFD; UTF-8 does not.
        string[] ids = ["\U0001F600", "\uFFFD", "é", "z", "a", "ab"];
        Lottery.Close(ids, Closed).Numbers.Should().Equal(ids.OrderBy(id => Convert.ToHexString(Encoding.UTF8.GetBytes(id)), StringComparer.Ordinal));
    }

    [Fact]
    public void Commitment_OfAList_IsTheHashOfATextThatAnyoneCanWrite()
    {
        AdoptedList list = Adopted(Plan(SeatOrder.ReservedFirst, SeatReserveKind.Soft, ("warga", 1)), One("A002", merit: 2), One("A001", merit: 1, reserves: "warga"));
        string criterion = Hash("""{"fact":"domicile","id":"home","within":"12.71"}""");
        list.ToCanonicalText().Should().Be(
            $"package las-1 16 -\nplan reservedFirst soft freed noWaste\nreserve r1 1 {criterion}\n"
            + $"applicant A001 inTime eligible 1 r1 - 2026-01-05 {ListFixture.PolicyPrint} -\napplicant A002 inTime eligible 2 - - 2026-01-05 {ListFixture.PolicyPrint} -\n");
        Lottery.Close(list, Closed).ToCanonicalText().Should().Be($"list {list.Fingerprint}\napplicant A001\napplicant A002\n");
        Lottery.Close(list, Closed).Commitment.Should().Be(Hash(Lottery.Close(list, Closed).ToCanonicalText()));
    }

    [Fact]
    public void Commitment_AnythingThatDecidesAboutASeatChanges_IsAnother()
    {
        SeatPlan plan = Plan(SeatOrder.ReservedFirst, SeatReserveKind.Soft, ("warga", 1));
        string before = Lottery.Close(Adopted(plan, One("A001", merit: 1)), Closed).Commitment;
        AdoptedList[] changed =
        [
            Adopted(plan, One("A001", merit: 2)),
            Adopted(plan, One("A009", merit: 1)),
            Adopted(plan, One("A001", merit: 1, reserves: "warga")),
            Adopted(plan, One("A001", merit: 1, late: true)),
            Adopted(Plan(SeatOrder.Maximal, SeatReserveKind.Soft, ("warga", 1)), One("A001", merit: 1)),
            Adopted(Plan(SeatOrder.ReservedFirst, SeatReserveKind.Soft, ("warga", 2)), One("A001", merit: 1)),
            Adopted(15, plan, One("A001", merit: 1)),
            Adopted(plan, new Determination("A001", Verdict.Eligible, ListFixture.PolicyPrint, new(2026, 1, 5), [1], number: "P-1")),
            Adopted(plan, new Determination("A001", Verdict.Eligible, ListFixture.PolicyPrint, new(2026, 1, 5), [1], screened: Verdict.NotRecommended, why: "x")),
            new AdoptedList("las-1", 16, plan, "Kepala Rutan", Day, [One("A001", merit: 1)], registrationEnds: Day),
            Adopted(PlanFor("""{"id":"home","fact":"domicile","within":"32.73"}"""), One("A001", merit: 1)),
        ];
        changed.Select(list => Lottery.Close(list, Closed).Commitment).Should().OnlyHaveUniqueItems().And.NotContain(before);
    }

    [Theory]
    [InlineData("""{"within":"12.71","fact":"domicile","id":"home"}""")]
    [InlineData("{ \"id\": \"home\",\n  \"fact\": \"dom\\u0069cile\", \"within\": \"12.71\" }")]
    public void Commitment_CriterionOfAReserveLaidOutOtherwise_IsTheSame(string criterion)
    {
        AdoptedList list = Adopted(Plan(SeatOrder.ReservedFirst, SeatReserveKind.Soft, ("warga", 1)), One("A001"));
        AdoptedList laidOutOtherwise = Adopted(PlanFor(criterion), One("A001"));
        laidOutOtherwise.ToCanonicalText().Should().Be(list.ToCanonicalText());
        laidOutOtherwise.Should().Be(list);
    }

    [Fact]
    public void Close_SeveralPackages_GivesEachApplicantOneKey()
    {
        AdoptedList one = Adopted(Plan(SeatOrder.Maximal, SeatReserveKind.Soft), One("A001"), One("A002"));
        AdoptedList two = new("listrik-1", 2, one.Plan, "Kepala Rutan", Day, [One("A002"), One("A003")]);
        Lottery lottery = Lottery.Close([one, two], Closed);
        lottery.Numbers.Should().Equal("A001", "A002", "A003");
        lottery.Lists.Should().BeEquivalentTo([one.Fingerprint, two.Fingerprint]);
    }

    [Fact]
    public void Json_DrawnLottery_RoundTrips()
    {
        Lottery lottery = Drawn(Six);
        VokasiJson.Read<Lottery>(VokasiJson.Write(lottery)).Should().Be(lottery);
    }

    [Fact]
    public void Lottery_ThatContradictsItself_SaysWhatIsExpected()
    {
        Instant after = Closed.PlusNanoseconds(1);
        Misuse.Refused(() => Lottery.Close(["A1", "A2", "A1"], Closed), "numbers", "each applicant once");
        Misuse.Refused(() => Lottery.Close(["A 1"], Closed), "numbers", "numbers without white space");
        AdoptedList adopted = Adopted(Plan(SeatOrder.ReservedFirst, SeatReserveKind.Soft), Several(1));
        Instant day = Day.AtMidnight().InUtc().ToInstant();
        Lottery.Close(adopted, day - Duration.FromHours(14)).Lists.Should().Equal([adopted.Fingerprint], "it is the day of adoption already where days begin first");
        Misuse.Refused(() => Lottery.Close(adopted, day - Duration.FromHours(14) - Duration.Epsilon), "closedAt", "not before the adoption of a list");
        Misuse.Refused(() => Lottery.Close(["Cafe\u0301"], Closed), "numbers", "numbers in Unicode normalisation form C");
        Misuse.Refused(() => _ = new Lottery(["A1"], Closed, ["x", "y", "x"]), "lists", "each list once");
        Misuse.Refused(() => _ = new Lottery(["A1"], Closed, seed: "s"), "seed", "seed, source and time of the draw, or none of them");
        Misuse.Refused(() => _ = new Lottery(["A1"], Closed, seed: "s", source: "dadu"), "seed", "seed, source and time of the draw, or none of them");
        Misuse.Refused(() => _ = new Lottery(["A1"], Closed, seed: "s", drawnAt: after), "seed", "seed, source and time of the draw, or none of them");
        Misuse.Refused(() => _ = new Lottery(["A1"], Closed, seed: "s", source: "dadu", drawnAt: Closed), "drawnAt", "a draw after closing");
        new Lottery(["A1"], Closed, seed: "s", source: "dadu", drawnAt: after).IsDrawn.Should().BeTrue();
    }

    [Fact]
    public void Draw_BlankSeedOrSource_IsMisuse()
    {
        Misuse.Refused(() => Lottery.Close(Six, Closed).Draw(" ", "dadu", Closed + Duration.FromHours(1)), "seed", "was empty");
        Misuse.Refused(() => Lottery.Close(Six, Closed).Draw("s", " ", Closed + Duration.FromHours(1)), "source", "was empty");
    }

    [Fact]
    public void KeyOf_NumberThatCouldNotStandOnAList_IsMisuse()
    {
        Misuse.Refused(() => Drawn(Six).KeyOf("A 1"), "number", "numbers without white space");
        Action early = () => Lottery.Close(Six, Closed).KeyOf("A001");
        early.Should().Throw<InvalidOperationException>().WithMessage("The seed is not drawn yet.");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(169)]
    [InlineData(170)]
    [InlineData(600)]
    public void KeyOf_NumberOfAnyLength_IsItsHmacUnderTheSeed(int length)
    {
        string number = new('A', length);
        Drawn([number]).KeyOf(number).Should().Be(Convert.ToHexString(HMACSHA256.HashData("VOKASI-2026-01"u8, Encoding.UTF8.GetBytes(number))).ToLowerInvariant());
    }

    [Fact]
    public void DrawKey_IsComparedByteByByteFromTheFirst()
    {
        DrawKey[] sorted = [new(0, 9, 9, 9), new(1, 0, 9, 9), new(1, 1, 0, 9), new(1, 1, 1, 0), new(1, 1, 1, 1), new(ulong.MaxValue, 0, 0, 0)];
        for (int i = 0; i < sorted.Length; i++)
        {
            for (int j = 0; j < sorted.Length; j++)
                Math.Sign(sorted[i].CompareTo(sorted[j])).Should().Be(i.CompareTo(j));
        }
    }

    [Fact]
    public void MeritOrder_DrawOnWhichNothingIsDecided_GoesByTheNumber()
    {
        DrawKey same = new(1, 2, 3, 4);
        MeritOrder first = new(One("A001"), 0, same), second = new(One("A002"), 0, same);
        first.CompareTo(second).Should().BeNegative();
        second.CompareTo(first).Should().BePositive();
        first.CompareTo(first).Should().Be(0);
    }

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))).ToLowerInvariant();

    private static SeatPlan PlanFor(string criterion) =>
        new(SeatOrder.ReservedFirst, SeatReserveKind.Soft, seatKeptOnSuspension: false, [ListFixture.Reserve("warga", 1, criterion)]);

    private static Lottery Drawn(string[] applicants) => Lottery.Close(applicants, Closed).Draw("VOKASI-2026-01", "dadu di hadapan saksi", Closed + Duration.FromHours(1)).Value;
}
