using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Certification;
using Pemasyarakatan.Vokasi.Enrolments;
using Pemasyarakatan.Vokasi.Figures;
using Pemasyarakatan.Vokasi.Tests.Certification;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Figures;

public sealed class ProgrammeFiguresTests
{
    private static PackageFigures Row(string package, TrainingField field, string facility, Counts counts, string? partner = null) => new(package, field, facility, counts, partner);

    private static ProgrammeFigures Arbitrary(Random random)
    {
        int? Count() => random.Next(8) == 0 ? null : random.Next(30);
        return new([.. Enumerable.Range(0, random.Next(5)).Select(_ => Row(
            $"P-{random.Next(3)}", random.Next(2) == 0 ? TrainingField.Welding : TrainingField.Sewing, $"F-{random.Next(2)}",
            new(Count(), Count(), Count(), Count(), Count(), Count(), Count()), random.Next(2) == 0 ? null : "mitra"))]);
    }

    [Fact]
    public void Merge_IsAssociativeAndCommutative_AndEmptyChangesNothing()
    {
        for (int seed = 0; seed < 500; seed++)
        {
            Random random = new(seed);
            (ProgrammeFigures a, ProgrammeFigures b, ProgrammeFigures c) = (Arbitrary(random), Arbitrary(random), Arbitrary(random));

            a.Merge(b).Should().Be(b.Merge(a), $"seed {seed}");
            a.Merge(b).Merge(c).Should().Be(a.Merge(b.Merge(c)), $"seed {seed}");
            a.Merge(ProgrammeFigures.Empty).Should().Be(a, $"seed {seed}");
            a.Merge(b).GetHashCode().Should().Be(b.Merge(a).GetHashCode());
            a.Merge(b).Total.Should().Be(a.Total.Plus(b.Total), $"seed {seed}");
            VokasiJson.Read<ProgrammeFigures>(VokasiJson.Write(a)).Should().Be(a, $"seed {seed}");
        }
    }

    [Fact]
    public void Merge_TheSamePackage_AddsUp_AnotherStandsBesideIt()
    {
        ProgrammeFigures merged = new ProgrammeFigures([Row("P-2", TrainingField.Welding, "F-1", new(16, 40))])
            .Merge(new([Row("P-2", TrainingField.Welding, "F-1", new(4, 2)), Row("P-1", TrainingField.Sewing, "F-2", new(16, 20))]));

        merged.Packages.Select(row => row.PackageId).Should().Equal("P-1", "P-2");
        merged.Packages[1].Counts.Should().Be(new Counts(20, 42));
        (merged.Total.Seats, merged.Total.Applicants, merged.Total.Admitted).Should().Be((36, 62, null));
        merged.TotalOf(TrainingField.Welding).Seats.Should().Be(20);
        merged.TotalAt("F-2").Seats.Should().Be(16);
        merged.TotalAt("F-9").Should().Be(Counts.Zero);
    }

    [Fact]
    public void Rates_EachByItsDenominator()
    {
        Counts counts = new(seats: 16, applicants: 40, admitted: 20, completed: 15, assessed: 12, certified: 9, supported: 3);

        Rate?[] rates = [counts.FillRate, counts.AdmissionRate, counts.CompletionRate, counts.CertificationRate, counts.SupportRate];

        rates.Select(rate => rate.ToString()).Should().Equal("20/16", "20/40", "15/20", "9/12", "3/15");
        rates.Select(rate => rate?.Value).Should().Equal(1.25m, 0.5m, 0.75m, 0.75m, 0.2m);
    }

    [Fact]
    public void Rates_TheDenominatorIsZeroOrNotTold_AreNull()
    {
        foreach (Counts counts in (Counts[])[Counts.Zero, new()])
        {
            foreach (Rate? rate in (Rate?[])[counts.FillRate, counts.AdmissionRate, counts.CompletionRate, counts.CertificationRate, counts.SupportRate])
                rate?.Value.Should().BeNull();
        }

        Counts.Zero.FillRate.Should().Be(new Rate(0, 0));
        new Counts().FillRate.Should().BeNull();
        new Counts(seats: 16).FillRate.Should().BeNull();
        new Counts(seats: 16, admitted: 0).FillRate!.Value.Value.Should().Be(0m);
    }

    [Fact]
    public void Suppressed_CountsOfPeopleBelowTheThreshold_AreNotTold()
    {
        Counts counts = new(seats: 4, applicants: 6, admitted: 5, completed: 4, assessed: 1, certified: 0, supported: null);
        ProgrammeFigures told = new ProgrammeFigures([Row("P-1", TrainingField.Welding, "F-1", counts), Row("P-2", TrainingField.Welding, "F-1", new(16, 20, 16, 15, 15, 15, 15))]).Suppressed(5);

        told.Packages[0].Counts.Should().Be(new Counts(seats: 4, applicants: 6, admitted: 5));
        told.Packages[0].Counts.CompletionRate.Should().BeNull();
        told.Total.Should().Be(new Counts(seats: 20, applicants: 26, admitted: 21));
    }

    private static Programme Aiming(Recorded<StatedFigure> target) => new("Program 1.000 Tenaga Kerja Terlatih", target: target);

    [Theory]
    [InlineData(9, 0.9)]
    [InlineData(10, 1.0)]
    [InlineData(11, 1.1)]
    public void TargetRate_SetsTheReachedAgainstTheStated(int completed, double share)
    {
        Rate reached = new Counts(completed: completed).TargetRate(Aiming(Recorded.Known(new StatedFigure(10, FigureQualifier.Exact, "RPJMD"))))!.Value;

        (reached.Part, reached.Whole, reached.Value).Should().Be((completed, 10, (decimal)share));
    }

    [Fact]
    public void TargetRate_NotStatedAsANumberOrNotTold_IsNull()
    {
        Counts counts = new(completed: 5);
        counts.TargetRate(Aiming(default)).Should().BeNull("the number in the name is no target");
        counts.TargetRate(Aiming(Recorded<StatedFigure>.None)).Should().BeNull();
        foreach (FigureQualifier qualifier in (FigureQualifier[])[FigureQualifier.About, FigureQualifier.UpTo, FigureQualifier.Percent])
            counts.TargetRate(Aiming(Recorded.Known(new StatedFigure(10, qualifier, "RPJMD")))).Should().BeNull($"{qualifier}");
        new Counts().TargetRate(Aiming(Recorded.Known(new StatedFigure(10, FigureQualifier.Exact, "RPJMD")))).Should().BeNull();
        counts.TargetRate(Aiming(Recorded.Known(new StatedFigure(0, FigureQualifier.Exact, "RPJMD"))))!.Value.Value.Should().BeNull();
    }

    [Fact]
    public void TotalWith_APartner_AddsUpWhatItsAgreementCarries()
    {
        ProgrammeFigures figures = new([
            new("P-1", TrainingField.Welding, "F-1", new(16, 20), "pemko-medan"),
            new("P-2", TrainingField.Sewing, "F-1", new(16, 30), "pemko-medan"),
            new("P-1", TrainingField.Welding, "F-1", new(4, 8)),
        ]);

        figures.Packages.Select(row => row.PartnerId).Should().Equal(null, "pemko-medan", "pemko-medan");
        figures.TotalWith("pemko-medan").Should().Be(new Counts(32, 50));
        figures.TotalWith("bpvp").Should().Be(Counts.Zero);
        figures.Suppressed(5).TotalWith("pemko-medan").Seats.Should().Be(32);
        VokasiJson.Read<ProgrammeFigures>(VokasiJson.Write(figures)).Should().Be(figures);
    }

    [Fact]
    public void Of_ARevokedCertificate_CountsNobodyAsCertified() =>
        Counts.Of(null, null, [], [], [CertificationFixture.Certificate().Revoke(Actor.CertificationBody, "misuse", CertificationFixture.Day).Value]).Certified.Should().Be(0);

    [Fact]
    public void Rate_ANegativeNumber_IsRefused()
    {
        ((Action)(() => _ = new Rate(-1, 1))).Should().Throw<ArgumentException>().Which.ParamName.Should().Be("part");
        ((Action)(() => _ = new Rate(1, -1))).Should().Throw<ArgumentException>().Which.ParamName.Should().Be("whole");
        default(Rate).ToString().Should().Be("0/0");
    }

    [Fact]
    public void Of_CountsPeopleOnce_FromWhatHappenedToThem()
    {
        Enrolment completed = CertificationFixture.Completed();
        Enrolment supported = completed.GrantSupport(Actor.Partner, new(toolkit: true), CertificationFixture.Day).Value;
        Enrolment ended = new Enrolment("E-2", "A-2", "P-1", CertificationFixture.Day).End(Actor.Registry, EndingReason.Transferred, CertificationFixture.Day).Value;
        Assessment assessment = CertificationFixture.Competent(CertificationFixture.Applied(AssessmentPurpose.Certification));

        Counts.Of(16, null, [supported, ended, completed], [assessment, CertificationFixture.Applied(AssessmentPurpose.Rpl)], [CertificationFixture.Certificate(), CertificationFixture.Certificate()])
            .Should().Be(new Counts(seats: 16, admitted: 2, completed: 1, assessed: 1, certified: 1, supported: 1));
    }

    [Fact]
    public void Constructor_ANegativeCount_IsRefused() =>
        ((Action)(() => _ = new Counts(certified: -1))).Should().Throw<ArgumentException>().Which.ParamName.Should().Be("certified");
}
