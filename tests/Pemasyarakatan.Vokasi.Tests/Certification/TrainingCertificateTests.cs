using Pemasyarakatan.Vokasi.Certification;
using Pemasyarakatan.Vokasi.Enrolments;
using static Pemasyarakatan.Vokasi.Tests.Certification.CertificationFixture;

namespace Pemasyarakatan.Vokasi.Tests.Certification;

public sealed class TrainingCertificateTests
{
    [Fact]
    public void Issue_FromACompletedEnrolment_RoundTrips()
    {
        Enrolment followed = Completed().FollowUp(Actor.Partner, Destination.Employed, Day.PlusDays(90)).Value;

        TrainingCertificate certificate = TrainingCertificate.Issue(followed, "SP-1", Recorded.Known("001/SP/2026"), Day.PlusDays(1)).Value;

        (certificate.EnrolmentId, certificate.ApplicantId, certificate.PackageId, certificate.CompletedOn).Should().Be(("E-1", "A-1", "P-1", Day));
        VokasiJson.Read<TrainingCertificate>(VokasiJson.Write(certificate)).Should().Be(certificate);
    }

    [Fact]
    public void Issue_NotCompleted_IsRefused()
    {
        Enrolment ended = Enrolled().End(Actor.Registry, EndingReason.Released, Day).Value;

        TrainingCertificate.Issue(ended, "SP-1", default, Day).Refusals
            .Should().Equal(Reason.Of(CertificationReasons.NotCompleted, ReasonArgument.Term(EnrolmentState.Ended)));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void Issue_NotBeforeTheCompletion(int days, bool issued) =>
        Codes(TrainingCertificate.Issue(Completed(), "SP-1", default, Day.PlusDays(days))).Should().Equal(issued ? [] : ["certification.outOfOrder"]);
}
