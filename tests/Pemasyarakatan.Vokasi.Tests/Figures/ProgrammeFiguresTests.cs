using Pemasyarakatan.Vokasi.Certification;
using Pemasyarakatan.Vokasi.Competency;
using Pemasyarakatan.Vokasi.Enrolments;
using Pemasyarakatan.Vokasi.Figures;
using Pemasyarakatan.Vokasi.Lifecycles;
using Pemasyarakatan.Vokasi.Tests.Certification;

namespace Pemasyarakatan.Vokasi.Tests.Figures;

public sealed class ProgrammeFiguresTests
{
    private static PackageFigures Row(string package, TrainingField field, string facility, Counts counts) => new(package, field, facility, counts);

    private static ProgrammeFigures Arbitrary(Random random)
    {
        int? Count() => random.Next(8) == 0 ? null : random.Next(30);
        return new([.. Enumerable.Range(0, random.Next(5)).Select(_ => Row(
            $"P-{random.Next(3)}", random.Next(2) == 0 ? TrainingField.Welding : TrainingField.Sewing, $"F-{random.Next(2)}",
            new(Count(), Count(), Count(), Count(), Count(), Count(), Count())))]);
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

        (counts.FillRate, counts.AdmissionRate, counts.CompletionRate, counts.CertificationRate, counts.SupportRate)
            .Should().Be((1.25m, 0.5m, 0.75m, 0.75m, 0.2m));
    }

    [Fact]
    public void Rates_TheDenominatorIsZeroOrNotTold_AreNull()
    {
        foreach (Counts counts in (Counts[])[Counts.Zero, new()])
        {
            (counts.FillRate, counts.AdmissionRate, counts.CompletionRate, counts.CertificationRate, counts.SupportRate)
                .Should().Be(((decimal?)null, (decimal?)null, (decimal?)null, (decimal?)null, (decimal?)null));
        }

        new Counts(seats: 16, admitted: 0).FillRate.Should().Be(0m);
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

    [Theory]
    [InlineData(9, 10, 0.9)]
    [InlineData(10, 10, 1.0)]
    [InlineData(11, 10, 1.1)]
    public void ShareOfTarget_SetsTheReachedAgainstTheStated(int completed, int target, double share) =>
        new Counts(completed: completed).ShareOfTarget(target).Should().Be((decimal)share);

    [Fact]
    public void ShareOfTarget_NoTargetOrNotTold_IsNull()
    {
        new Counts(completed: 5).ShareOfTarget(0).Should().BeNull();
        new Counts().ShareOfTarget(10).Should().BeNull();
    }

    [Fact]
    public void Of_CountsPeopleOnce_FromWhatHappenedToThem()
    {
        Enrolment completed = Lives.Completed();
        Enrolment supported = completed.GrantSupport(Actor.Partner, new(toolkit: true), Lives.Day).Value;
        Enrolment ended = new Enrolment("E-2", "A-2", "P-1", Lives.Day).End(Actor.Registry, EndingReason.Transferred, Lives.Day).Value;
        Assessment assessment = Lives.Competent(Lives.Applied(AssessmentPurpose.Certification));

        Counts.Of(16, null, [supported, ended, completed], [assessment, Lives.Applied(AssessmentPurpose.Rpl)], [Lives.Certificate(), Lives.Certificate()])
            .Should().Be(new Counts(seats: 16, admitted: 2, completed: 1, assessed: 1, certified: 1, supported: 1));
    }

    [Fact]
    public void Constructor_ANegativeCount_IsRefused() =>
        ((Action)(() => _ = new Counts(certified: -1))).Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be("certified");
}
