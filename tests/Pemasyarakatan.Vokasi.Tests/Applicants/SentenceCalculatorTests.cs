using NodaTime.Text;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Tests.Contracts;

namespace Pemasyarakatan.Vokasi.Tests.Applicants;

public sealed class SentenceCalculatorTests
{
    private static readonly SentenceCalculator[] All = [SentenceCalculator.CalendarMonths, SentenceCalculator.ThirtyDayMonths, SentenceCalculator.Mixed];

    // What was published of sentences that were served, and who of the three counts as was counted there.
    [Theory]
    [InlineData("2 tahun sejak 9 Mei 2017: ekspirasi", "2017-05-09", "P2Y", "", "expiry", "2019-05-09", "calendarMonths mixed")]
    [InlineData("dengan remisi 15 hari", "2017-05-09", "P2Y", "P15D", "expiry", "2019-04-24", "calendarMonths mixed")]
    [InlineData("dengan remisi 15 hari, 2 bulan, 1 bulan", "2017-05-09", "P2Y", "P15D P2M P1M", "expiry", "2019-01-24", "calendarMonths mixed")]
    [InlineData("1 tahun sejak 8 Mei 2018: ekspirasi", "2018-05-08", "P1Y", "", "expiry", "2019-05-08", "calendarMonths mixed")]
    [InlineData("1 tahun sejak 8 Mei 2018: cuti bersyarat sejak 2/3", "2018-05-08", "P1Y", "", "twoThirds", "2019-01-03", "thirtyDayMonths mixed")]
    [InlineData("2/3 dari 17 bulan adalah 11 bulan", "2024-01-01", "P17M", "", "twoThirds", "2024-12-01", "")]
    public void Published_Example_IsReproducedByTheseCalculatorsAlone(string example, string start, string length, string remissions, string date, string published, string by)
    {
        Sentence sentence = Term(start, length);
        int granted = 0;
        foreach (string remission in remissions.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            sentence = sentence.WithRemission(Granted(remission, $"2018-0{++granted}-01"));
        IEnumerable<string> reproduced = All
            .Where(calculator => calculator.Compute(sentence) is var dates && (date == "expiry" ? dates.Expiry : dates.TwoThirds).Value == Day(published))
            .Select(calculator => calculator.Name);
        string.Join(' ', reproduced).Should().Be(by, example);
    }

    [Fact]
    public void Mixed_OneYearFromMay2018_IsTheDocumentedCase()
    {
        SentenceDates dates = SentenceCalculator.Mixed.Compute(Term("2018-05-08", "P1Y"));
        dates.Expiry.Value.Should().Be(Day("2019-05-08"));
        dates.TwoThirds.Value.Should().Be(Day("2019-01-03"), "2/3 of 360 days is day 240");
        Period.DaysBetween(dates.TwoThirds.Value, dates.Expiry.Value).Should().Be(125);
    }

    [Fact]
    public void Remissions_OneByOneInOrderOfGrant_GiveThePublishedDates()
    {
        Sentence sentence = Term("2017-05-09", "P2Y");
        foreach (SentenceCalculator calculator in (SentenceCalculator[])[SentenceCalculator.CalendarMonths, SentenceCalculator.Mixed])
        {
            calculator.Compute(sentence).Expiry.Value.Should().Be(Day("2019-05-09"));
            Sentence first = sentence.WithRemission(Granted("P15D", "2017-12-25"));
            calculator.Compute(first).Expiry.Value.Should().Be(Day("2019-04-24"));
            // Entered in another order, applied in order of grant; P3M15D at once would give 25 January.
            Sentence all = sentence.WithRemission(Granted("P1M", "2018-12-25")).WithRemission(Granted("P2M", "2018-08-17")).WithRemission(Granted("P15D", "2017-12-25"));
            calculator.Compute(all).Expiry.Value.Should().Be(Day("2019-01-24"));
        }
    }

    [Fact]
    public void Fractions_AreRoundedUpToWholeDays()
    {
        // 1/3 of 1096 days is 365.33: on the 365th day a third is not served yet.
        SentenceDates dates = SentenceCalculator.CalendarMonths.Compute(Term("2024-01-01", "P3Y"));
        dates.OneThird.Value.Should().Be(Day("2024-01-01").PlusDays(366));
        dates.OneHalf.Value.Should().Be(Day("2024-01-01").PlusDays(548));
        dates.TwoThirds.Value.Should().Be(Day("2024-01-01").PlusDays(731));
        dates.Expiry.Value.Should().Be(Day("2027-01-01"));
    }

    [Fact]
    public void ThirtyDayMonths_SeventeenMonths_AreElevenMonthsAndTenDays() =>
        SentenceCalculator.ThirtyDayMonths.Compute(Term("2024-01-01", "P17M")).TwoThirds.Value.Should().Be(Day("2024-01-01").PlusDays(340));

    [Fact]
    public void SeveralJudgments_UnderFiveYearsByTheCalendarAlone()
    {
        Sentence shorter = Term("2024-01-01", "P2Y6M", "P2Y5M30D");
        Sentence fiveYears = Term("2024-01-01", "P2Y6M", "P2Y6M");
        SentenceCalculator.CalendarMonths.Compute(shorter).Expiry.Value.Should().BeLessThan(Day("2024-01-01").PlusYears(5));
        SentenceCalculator.CalendarMonths.Compute(fiveYears).Expiry.Value.Should().Be(Day("2024-01-01").PlusYears(5));
        SentenceCalculator.ThirtyDayMonths.Compute(shorter).Expiry.Should().Be(SentenceCalculator.ThirtyDayMonths.Compute(fiveYears).Expiry);
    }

    [Theory]
    [InlineData(10, 0, 0, 10)]
    [InlineData(0, 30, 0, 10)]
    [InlineData(0, 29, 0, 9)]
    [InlineData(0, 0, 50, 10)]
    [InlineData(0, 0, 49, 9)]
    [InlineData(10, 30, 50, 30)]
    public void Credit_RutanWholeHouseAThirdCityAFifth(int rutan, int house, int city, int credit)
    {
        Sentence sentence = new(SentenceKind.Term, Recorded.Known(Day("2024-01-01")), [Period.FromYears(1)], rutan, house, city);
        foreach (SentenceCalculator calculator in All)
        {
            SentenceDates without = calculator.Compute(Term("2024-01-01", "P1Y"));
            SentenceDates with = calculator.Compute(sentence);
            with.Expiry.Value.Should().Be(without.Expiry.Value.PlusDays(-credit));
            with.TwoThirds.Value.Should().Be(without.TwoThirds.Value.PlusDays(-credit));
        }
    }

    [Fact]
    public void Subsidiary_IsServedLastAndMovesNoFraction()
    {
        Sentence sentence = new(SentenceKind.Term, Recorded.Known(Day("2024-01-01")), [Period.FromYears(1)], subsidiary: Period.FromMonths(3));
        SentenceDates dates = SentenceCalculator.CalendarMonths.Compute(sentence);
        dates.Expiry.Value.Should().Be(Day("2025-04-01"));
        dates.TwoThirds.Should().Be(SentenceCalculator.CalendarMonths.Compute(Term("2024-01-01", "P1Y")).TwoThirds);
    }

    [Fact]
    public void Interruption_PutsOffWhatComesAfterIt()
    {
        DateRange escape = new(Day("2024-06-01"), Day("2024-06-10"));
        SentenceDates dates = SentenceCalculator.CalendarMonths.Compute(new(SentenceKind.Term, Recorded.Known(Day("2024-01-01")), [Period.FromYears(1)], interruptions: [escape]));
        SentenceDates without = SentenceCalculator.CalendarMonths.Compute(Term("2024-01-01", "P1Y"));
        dates.OneThird.Should().Be(without.OneThird, "it was reached before");
        dates.TwoThirds.Value.Should().Be(without.TwoThirds.Value.PlusDays(10));
        dates.Expiry.Value.Should().Be(without.Expiry.Value.PlusDays(10));
    }

    [Fact]
    public void Interruption_WithoutEnd_LeavesTheDatesUnknown() =>
        SentenceCalculator.CalendarMonths.Compute(new(SentenceKind.Term, Recorded.Known(Day("2024-01-01")), [Period.FromYears(1)], interruptions: [new(Day("2024-06-01"), null)]))
            .Expiry.State.Should().Be(RecordState.NotOnRecord);

    [Theory]
    [InlineData(SentenceKind.Life)]
    [InlineData(SentenceKind.Death)]
    public void LifeAndDeath_HaveNoneOfTheDates(SentenceKind kind)
    {
        foreach (SentenceCalculator calculator in All)
        {
            SentenceDates dates = calculator.Compute(new(kind, Recorded.Known(Day("2024-01-01"))));
            foreach (Recorded<LocalDate> date in (Recorded<LocalDate>[])[dates.OneThird, dates.OneHalf, dates.TwoThirds, dates.Expiry, dates.ExpectedRelease])
                date.IsNone.Should().BeTrue();
            dates.ReleasedBy.Should().BeNull();
        }
    }

    [Fact]
    public void Missing_IsUnknownAndNeverNone()
    {
        SentenceCalculator.Mixed.Compute(new(SentenceKind.Term, lengths: [Period.FromYears(1)])).ExpectedRelease.State.Should().Be(RecordState.NotOnRecord);
        SentenceCalculator.Mixed.Compute(new(SentenceKind.Term, Recorded.Known(Day("2024-01-01")))).TwoThirds.State.Should().Be(RecordState.NotOnRecord);
        SentenceCalculator.Mixed.Compute(Term("2024-01-01", "P1Y").WithRemission(Granted("P1M", "2024-08-17")) is { } s
            ? new(SentenceKind.Term, s.Start, s.Lengths, remissions: [new(Period.FromMonths(1))]) : throw new InvalidOperationException()).Expiry.State.Should().Be(RecordState.NotOnRecord);
    }

    [Fact]
    public void Defects_GoOn()
    {
        Recorded<LocalDate> bad = Recorded<LocalDate>.Defective(RecordReasons.Unreadable);
        SentenceDates dates = SentenceCalculator.Mixed.Compute(new(SentenceKind.Term, bad, [Period.FromYears(1)]));
        dates.Expiry.Defect.Should().Be(RecordReasons.Unreadable);
        dates.ExpectedRelease.Defect.Should().Be(RecordReasons.Unreadable);
    }

    [Fact]
    public void ExpectedRelease_IsTheEarliestThatIsDecided()
    {
        Sentence sentence = Decided(Day("2024-10-01"), Day("2024-11-01"));
        SentenceDates dates = SentenceCalculator.CalendarMonths.Compute(sentence);
        (dates.ExpectedRelease.Value, dates.ReleasedBy).Should().Be((Day("2024-10-01"), ReleaseKind.PembebasanBersyarat));
        dates = SentenceCalculator.CalendarMonths.Compute(Decided(Day("2024-11-01"), Day("2024-10-01")));
        (dates.ExpectedRelease.Value, dates.ReleasedBy).Should().Be((Day("2024-10-01"), ReleaseKind.CutiMenjelangBebas));
        dates = SentenceCalculator.CalendarMonths.Compute(Decided(Day("2025-02-01"), Day("2025-02-01")));
        (dates.ExpectedRelease.Value, dates.ReleasedBy).Should().Be((Day("2025-01-01"), ReleaseKind.Expiry));
    }

    [Fact]
    public void ExpectedRelease_ADecidedDayThatCannotBeRead_LeavesItUnknown()
    {
        Sentence sentence = new(SentenceKind.Term, Recorded.Known(Day("2024-01-01")), [Period.FromYears(1)], cutiBersyarat: Recorded<LocalDate>.Defective(RecordReasons.Unreadable));
        SentenceCalculator.CalendarMonths.Compute(sentence).ExpectedRelease.Defect.Should().Be(RecordReasons.Unreadable);
    }

    [Fact]
    public void Official_DatesWin()
    {
        SentenceDates official = new(twoThirds: Recorded.Known(Day("2024-09-09")), expiry: Recorded.Known(Day("2025-01-10")));
        Sentence sentence = new(SentenceKind.Term, Recorded.Known(Day("2024-01-01")), [Period.FromYears(1)], remissions: [Granted("P1M", "2024-08-17")], official: official);
        foreach (SentenceCalculator calculator in All)
        {
            SentenceDates dates = calculator.Compute(sentence);
            dates.TwoThirds.Value.Should().Be(Day("2024-09-09"));
            dates.Expiry.Value.Should().Be(Day("2025-01-10"));
            dates.ExpectedRelease.Value.Should().Be(Day("2025-01-10"));
            dates.OneThird.IsKnown.Should().BeTrue("what the registry does not state is computed");
        }
    }

    [Fact]
    public void Official_ExpiryOfADay_IsReducedByLaterRemissionsAlone()
    {
        SentenceDates official = new(expiry: Recorded.Known(Day("2025-01-10"), Day("2024-08-17")));
        Sentence sentence = new(
            SentenceKind.Term, Recorded.Known(Day("2024-01-01")), [Period.FromYears(1)], remissions: [Granted("P1M", "2024-08-17"), Granted("P15D", "2024-08-18")], official: official);
        SentenceCalculator.CalendarMonths.Compute(sentence).Expiry.Value.Should().Be(Day("2024-12-26"));
    }

    [Fact]
    public void WithRemission_WhatIf_ChangesTheResultAndNotTheSentence()
    {
        foreach (SentenceDates? official in (SentenceDates?[])[null, new(expiry: Recorded.Known(Day("2025-01-01"))), new(expiry: Recorded.Known(Day("2025-01-01"), Day("2024-12-01")))])
        {
            Sentence sentence = new(SentenceKind.Term, Recorded.Known(Day("2024-01-01")), [Period.FromYears(1)], official: official);
            Sentence whatIf = sentence.WithRemission(Granted("P60D", "2024-08-17"));
            SentenceCalculator.CalendarMonths.Compute(whatIf).Expiry.Value.Should().Be(Day("2025-01-01").PlusDays(-60));
            SentenceCalculator.CalendarMonths.Compute(sentence).Expiry.Value.Should().Be(Day("2025-01-01"));
        }
    }

    // The expiry has the remission of 17 August in it already: it is not taken off again, whenever the new one was granted.
    [Theory]
    [InlineData("2025-08-01", "2027-05-02")]
    [InlineData("2025-08-17", "2027-05-02")]
    [InlineData("2026-08-17", "2027-05-02")]
    public void WithRemission_OfficialExpiryThatHasOthers_IsReducedByTheNewOneAlone(string granted, string expiry)
    {
        foreach (Recorded<LocalDate> official in (Recorded<LocalDate>[])[Recorded.Known(Day("2027-06-01"), Day("2025-09-01")), Recorded.Known(Day("2027-06-01"))])
        {
            Sentence sentence = new(
                SentenceKind.Term, Recorded.Known(Day("2024-01-01")), [Period.FromYears(4)], remissions: [Granted("P2M", "2025-08-17")], official: new(expiry: official));
            SentenceDates before = SentenceCalculator.Mixed.Compute(sentence), after = SentenceCalculator.Mixed.Compute(sentence.WithRemission(Granted("P1M", granted)));
            (before.Expiry.Value, after.Expiry.Value, after.ExpectedRelease.Value).Should().Be((Day("2027-06-01"), Day(expiry), Day(expiry)));
        }
    }

    [Fact]
    public void WithRemission_ReleaseDecidedBefore_StaysAndNeverLiesAfterTheEnd()
    {
        SentenceDates conditional = Official(ReleaseKind.PembebasanBersyarat, "2026-04-01"), full = Official(ReleaseKind.Expiry, "2027-06-01");
        (conditional.ExpectedRelease.Value, conditional.ReleasedBy).Should().Be((Day("2026-04-01"), ReleaseKind.PembebasanBersyarat));
        (full.ExpectedRelease, full.ReleasedBy).Should().Be((full.Expiry, ReleaseKind.Expiry));
        full.Expiry.Value.Should().Be(Day("2027-04-02"));

        static SentenceDates Official(ReleaseKind by, string release) => SentenceCalculator.Mixed.Compute(new Sentence(
            SentenceKind.Term, Recorded.Known(Day("2024-01-01")), [Period.FromYears(4)],
            official: new(expiry: Recorded.Known(Day("2027-06-01"), Day("2026-01-01")), expectedRelease: Recorded.Known(Day(release)), releasedBy: by)).WithRemission(Granted("P60D", "2026-02-17")));
    }

    // Official dates win over computed ones: what the registry says of the release stands, however long the term is counted.
    [Theory]
    [InlineData(ReleaseKind.Expiry, "2028-06-01", "2028-04-02")]
    [InlineData(ReleaseKind.PembebasanBersyarat, "2028-06-01", "2028-06-01")]
    public void Release_OfficialOneAlone_StandsButForARemissionOfItsExpiry(ReleaseKind by, string release, string afterRemission)
    {
        Sentence sentence = new(
            SentenceKind.Term, Recorded.Known(Day("2024-01-01")), [Period.FromYears(4)], official: new(expectedRelease: Recorded.Known(Day(release)), releasedBy: by));
        SentenceDates before = SentenceCalculator.Mixed.Compute(sentence), after = SentenceCalculator.Mixed.Compute(sentence.WithRemission(Granted("P60D", "2026-02-17")));
        (before.ExpectedRelease.Value, before.ReleasedBy).Should().Be((Day(release), by));
        (after.ExpectedRelease.Value, after.ReleasedBy).Should().Be((Day(afterRemission), by));
    }

    [Fact]
    public void Release_RemissionRecordedAfterTheOfficialDates_BringsItForward()
    {
        SentenceDates dates = SentenceCalculator.Mixed.Compute(new Sentence(
            SentenceKind.Term, Recorded.Known(Day("2024-01-01")), [Period.FromYears(4)], remissions: [Granted("P60D", "2026-02-17")],
            official: new(expiry: Recorded.Known(Day("2026-07-01"), Day("2026-01-01")), expectedRelease: Recorded.Known(Day("2026-07-01"), Day("2026-01-01")), releasedBy: ReleaseKind.Expiry)));
        (dates.Expiry.Value, dates.ExpectedRelease.Value).Should().Be((Day("2026-05-02"), Day("2026-05-02")));
    }

    [Fact]
    public void Release_ExpiryOutOfOrderWithAFraction_IsDefectiveWithIt()
    {
        SentenceDates dates = SentenceCalculator.Mixed.Compute(new Sentence(
            SentenceKind.Term, Recorded.Known(Day("2024-01-01")), [Period.FromMonths(18)], remissions: [Granted("P2M", "2024-08-17"), Granted("P5M", "2024-12-25")],
            official: new(twoThirds: Recorded.Known(Day("2025-01-01")))));
        foreach (Recorded<LocalDate> date in (Recorded<LocalDate>[])[dates.TwoThirds, dates.Expiry, dates.ExpectedRelease])
            date.Defect.Should().BeSameAs(ApplicantReasons.DatesOutOfOrder);
        dates.ReleasedBy.Should().BeNull();
    }

    [Fact]
    public void Remission_SaidToBeInTheExpiryOrNot_IsTakenAtItsWord()
    {
        Sentence With(params Remission[] remissions) => new(
            SentenceKind.Term, Recorded.Known(Day("2024-01-01")), [Period.FromYears(4)], remissions: [.. remissions], official: new(expiry: Recorded.Known(Day("2027-06-01"), Day("2025-09-01"))));
        LocalDate Expiry(params Remission[] remissions) => SentenceCalculator.Mixed.Compute(With(remissions)).Expiry.Value;
        Expiry(new Remission(Period.FromDays(30), Recorded.Known(Day("2025-08-17")), inExpiry: false)).Should().Be(Day("2027-05-02"));
        Expiry(new Remission(Period.FromDays(30), Recorded.Known(Day("2026-08-17")), inExpiry: true)).Should().Be(Day("2027-06-01"));
        Expiry(new Remission(Period.FromDays(30), inExpiry: true)).Should().Be(Day("2027-06-01"), "when it was granted is of no matter then");
        SentenceCalculator.Mixed.Compute(With(new Remission(Period.FromDays(30), inExpiry: false))).Expiry.State.Should().Be(RecordState.NotOnRecord);
    }

    [Fact]
    public void RemissionInFractions_MovesThemToo()
    {
        Sentence sentence = Term("2024-01-01", "P3Y").WithRemission(Granted("P96D", "2024-08-17"));
        SentenceCalculator.CalendarMonths.Compute(sentence).OneHalf.Value.Should().Be(Day("2024-01-01").PlusDays(548));
        SentenceCalculator moving = SentenceCalculator.WithRemissionInFractions(SentenceCalculator.CalendarMonths);
        moving.Compute(sentence).OneHalf.Value.Should().Be(Day("2024-01-01").PlusDays(500));
        moving.Description.Should().NotBe(SentenceCalculator.CalendarMonths.Description);
        moving.Name.Should().NotBe(SentenceCalculator.CalendarMonths.Name);
    }

    [Fact]
    public void Fractions_NeverLieAfterTheEnd()
    {
        Sentence sentence = Term("2024-01-01", "P1Y").WithRemission(Granted("P6M", "2024-06-01"));
        SentenceDates dates = SentenceCalculator.CalendarMonths.Compute(sentence);
        dates.Expiry.Value.Should().Be(Day("2024-07-01"));
        dates.TwoThirds.Should().Be(dates.Expiry);
    }

    [Fact]
    public void Order_OfFractionsAndExpiry_HoldsForEverySentence()
    {
        Random random = new(20251111);
        for (int i = 0; i < Laws.Times(3_000); i++)
        {
            Sentence sentence = new(
                SentenceKind.Term, Recorded.Known(Day("2015-01-01").PlusDays(random.Next(4_000))), [Period.FromMonths(random.Next(1, 60)), Period.FromDays(random.Next(1, 60))], random.Next(200), random.Next(200), random.Next(200));
            for (int granted = random.Next(4); granted > 0; granted--)
                sentence = sentence.WithRemission(new(Period.FromDays(random.Next(1, 60)), Recorded.Known(sentence.Start.Value.PlusDays(random.Next(300)))));
            foreach (SentenceCalculator calculator in All)
            {
                SentenceDates dates = calculator.Compute(sentence);
                LocalDate[] days = [dates.OneThird.Value, dates.OneHalf.Value, dates.TwoThirds.Value, dates.Expiry.Value];
                days.Should().BeInAscendingOrder("of {0} in run {1}", calculator.Name, i);
            }
        }
    }

    [Fact]
    public void Compute_DatesThatLeaveTheCalendar_AreRefused()
    {
        Sentence endless = new(SentenceKind.Term, Recorded.Known(Day("2020-01-01")), [Period.FromYears(1)], interruptions: [new(Day("2020-02-01"), Day("9999-12-01"))]);
        Sentence hundreds = new(SentenceKind.Term, Recorded.Known(Day("2020-01-01")), [.. Enumerable.Repeat(Period.FromYears(100), 90)]);
        foreach (Sentence sentence in (Sentence[])[endless, hundreds])
        {
            foreach (SentenceCalculator calculator in (SentenceCalculator[])[SentenceCalculator.CalendarMonths, SentenceCalculator.ThirtyDayMonths, SentenceCalculator.Mixed])
                calculator.Invoking(each => each.Compute(sentence)).Should().Throw<ArgumentException>().WithMessage("Expected a sentence whose dates do not leave the calendar.*");
        }
    }

    [Fact]
    public void Descriptions_TellTheShippedApart()
    {
        All.Select(calculator => calculator.Description).Should().OnlyHaveUniqueItems().And.OnlyContain(text => text.Contains("rounded up", StringComparison.Ordinal));
        All.Select(calculator => calculator.Name).Should().Equal("calendarMonths", "thirtyDayMonths", "mixed");
    }

    private static Sentence Decided(LocalDate pb, LocalDate cmb) => new(
        SentenceKind.Term, Recorded.Known(Day("2024-01-01")), [Period.FromYears(1)], pembebasanBersyarat: Recorded.Known(pb), cutiMenjelangBebas: Recorded.Known(cmb));

    private static Sentence Term(string start, params string[] lengths) =>
        new(SentenceKind.Term, Recorded.Known(Day(start)), [.. lengths.Select(length => PeriodPattern.Roundtrip.Parse(length).Value)]);

    private static Remission Granted(string amount, string on) => new(PeriodPattern.Roundtrip.Parse(amount).Value, Recorded.Known(Day(on)));

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
