using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Agreements;

public sealed class AgreementBookTests
{
    // Behaviour 23: two agreements cover the same partner and field on a date: an explicit choice, or refused as ambiguous.
    [Fact]
    public void Carrying_TwoAgreementsCover_IsRefusedAsAmbiguousUnlessOneIsChosen()
    {
        AgreementBook book = Book(AgreementFixture.Agreement("NK-2"), AgreementFixture.Agreement("NK-1"));

        book.Carrying(AgreementFixture.Package(), AgreementFixture.Today).Refusals.Should().Equal(
            Reason.Of(AgreementReasons.Ambiguous, ReasonArgument.Code("NK-1")), Reason.Of(AgreementReasons.Ambiguous, ReasonArgument.Code("NK-2")));
        book.Carrying(AgreementFixture.Package(), AgreementFixture.Today, "NK-2").Value.Id.Should().Be("NK-2");
    }

    [Fact]
    public void Carrying_OnlyOneCoversOnTheDate_IsThatOne()
    {
        Agreement later = AgreementFixture.Agreement("NK-2", term: Recorded.Known(new DateRange(new(2026, 1, 1), new LocalDate(2026, 12, 31))));
        AgreementBook book = Book(AgreementFixture.Agreement("NK-1"), later);
        book.Carrying(AgreementFixture.Package(), AgreementFixture.Today).Value.Id.Should().Be("NK-1");
        book.Carrying(AgreementFixture.Package(new(2026, 2, 1), new(2026, 3, 1)), new(2026, 1, 1)).Value.Id.Should().Be("NK-2");
    }

    [Fact]
    public void Carrying_AWorkPlanUnderItsNotaKesepakatan_IsTheWorkPlan()
    {
        Book(AgreementFixture.Agreement("NK-1"), AgreementFixture.Agreement("RK-1", derivedFrom: "NK-1")).Carrying(AgreementFixture.Package(), AgreementFixture.Today).Value.Id.Should().Be("RK-1");
        Book(AgreementFixture.Agreement("NK-1"), AgreementFixture.Agreement("NK-2", extends: "NK-1")).Carrying(AgreementFixture.Package(), AgreementFixture.Today).Value.Id.Should().Be("NK-2");
    }

    [Theory]
    [InlineData(AgreementState.Signed, false)]
    [InlineData(AgreementState.Suspended, true)]
    [InlineData(AgreementState.Terminated, true)]
    public void Carrying_AWorkPlanWhoseNotaKesepakatanIsNotInForce_IsAdvisedOn(AgreementState umbrella, bool advised)
    {
        Outcome<Agreement> carrying = Book(AgreementFixture.Agreement("NK-1", state: umbrella), AgreementFixture.Agreement("RK-1", derivedFrom: "NK-1")).Carrying(AgreementFixture.Package(), AgreementFixture.Today);
        carrying.Value.Id.Should().Be("RK-1");
        carrying.Advisories.Codes().Should().Equal(advised ? [AgreementReasons.UmbrellaNotInForce] : []);
    }

    [Fact]
    public void Carrying_NoneConcernsTheProvider_IsNone()
    {
        Book().Carrying(AgreementFixture.Package(), AgreementFixture.Today).Refusals.Codes().Should().Equal(AgreementReasons.None);
        Book(AgreementFixture.Agreement()).Carrying(AgreementFixture.Package(provider: "lpk-lain"), AgreementFixture.Today).Refusals.Codes().Should().Equal(AgreementReasons.None);
    }

    [Fact]
    public void Carrying_NoneCovers_GivesTheReasonsOfEachThatConcernsTheProvider()
    {
        AgreementBook book = Book(AgreementFixture.Agreement("NK-1", state: AgreementState.Terminated), AgreementFixture.Agreement("NK-2", term: Recorded<DateRange>.NotOnRecord));
        book.Carrying(AgreementFixture.Package(), AgreementFixture.Today).Refusals.Should().Equal(
            Reason.Of(AgreementReasons.Terminated),
            Reason.Of(AgreementReasons.Undetermined, ReasonArgument.Code("NK-2")),
            Reason.Of(RecordReasons.Missing, ReasonArgument.Term("agreement.term")));
        book.Carrying(AgreementFixture.Package(), AgreementFixture.Today, "NK-1").Refusals.Codes().Should().Equal(AgreementReasons.Terminated);
    }

    [Fact]
    public void Carrying_APackageThatNeedsNone_IsRefusedAsNothingToCarry()
    {
        AgreementBook book = Book(AgreementFixture.Agreement());
        book.Carrying(AgreementFixture.Package(audience: Audience.Public), AgreementFixture.Today).Refusals.Codes().Should().Equal(AgreementReasons.NothingToCarry);
        book.Carrying(AgreementFixture.Package(provider: "rutan-contoh"), AgreementFixture.Today, "NK-1").Refusals.Codes().Should().Equal(AgreementReasons.NothingToCarry);
    }

    [Fact]
    public void Carrying_AnAdvisoryOfTheAgreement_ComesWithIt() =>
        Book(AgreementFixture.Agreement(instrument: AgreementInstrument.PerjanjianKerjaSama)).Carrying(AgreementFixture.Package(), AgreementFixture.Today)
            .Advisories.Codes().Should().Equal(AgreementReasons.SinergiInstrument);

    [Fact]
    public void Carrying_AChoiceOutsideTheBook_IsMisuse()
    {
        Action choose = () => Book(AgreementFixture.Agreement()).Carrying(AgreementFixture.Package(), AgreementFixture.Today, "NK-9");
        choose.Should().Throw<ArgumentException>().WithParameterName("chosen");
    }

    [Theory]
    [InlineData("2025-12-01", "2025-12-30", false)]
    [InlineData("2025-12-01", "2025-12-31", true)]
    [InlineData("2025-12-31", "2026-01-31", true)]
    [InlineData("2026-01-01", "2026-01-31", false)]
    public void ExpiringWithin_CountsBothEnds(string from, string to, bool expected) =>
        Book(AgreementFixture.Agreement()).ExpiringWithin(new DateRange(Date(from), Date(to))).Any().Should().Be(expected);

    [Fact]
    public void ExpiringWithin_IsByEndThenId_AndWithoutWhatHasEnded()
    {
        Recorded<DateRange> until30 = Recorded.Known(new DateRange(AgreementFixture.TermStart, new LocalDate(2025, 12, 30)));
        AgreementBook book = Book(
            AgreementFixture.Agreement("C"), AgreementFixture.Agreement("B", state: AgreementState.Suspended), AgreementFixture.Agreement("D", term: until30), AgreementFixture.Agreement("A", state: AgreementState.Terminated),
            AgreementFixture.Agreement("E", state: AgreementState.Drafting), AgreementFixture.Agreement("F", term: Recorded.Known(new DateRange(AgreementFixture.TermStart, null))));
        book.ExpiringWithin(new DateRange(new(2025, 12, 1), null)).Select(agreement => agreement.Id).Should().Equal("D", "B", "C");
    }

    [Fact]
    public void Book_OfAnotherFacilityOrWithDoubles_IsRefused()
    {
        Action other = () => _ = new AgreementBook("rutan-lain", [AgreementFixture.Agreement()]);
        Action doubled = () => _ = new AgreementBook("rutan-contoh", [AgreementFixture.Agreement(), AgreementFixture.Agreement()]);
        other.Should().Throw<ArgumentException>().WithParameterName("agreements");
        doubled.Should().Throw<ArgumentException>().WithParameterName("agreements");
    }

    [Fact]
    public void Scope_ClosedWithoutAField_IsRefused()
    {
        Action closed = () => _ = new AgreementScope(isOpenEnded: false);
        Action twice = () => _ = new AgreementScope(true, [TrainingField.Sewing, TrainingField.Sewing]);
        closed.Should().Throw<ArgumentException>().WithParameterName("fields");
        twice.Should().Throw<ArgumentException>().WithParameterName("fields");
    }

    private static AgreementBook Book(params Agreement[] agreements) => new("rutan-contoh", agreements);

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
