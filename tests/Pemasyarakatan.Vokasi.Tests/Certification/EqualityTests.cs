using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Certification;
using Pemasyarakatan.Vokasi.Enrolments;
using Pemasyarakatan.Vokasi.Tests.Contracts;
using static Pemasyarakatan.Vokasi.Tests.Certification.CertificationFixture;

namespace Pemasyarakatan.Vokasi.Tests.Certification;

/// <summary>Equal is what is equal in every part; each value here differs from the first in one.</summary>
public sealed class EqualityTests
{
    private static readonly Recorded<DateRange> Term = Recorded.Known(new DateRange(Day, Day.PlusYears(3)));

    [Fact]
    public void Assessor_IsByEveryPart() => EqualityContract.Holds(
        () => new Assessor("AS-1", Term, [First], Recorded.Known("MET-1")),
        new("AS-2", Term, [First], Recorded.Known("MET-1")),
        new("AS-1", default, [First], Recorded.Known("MET-1")),
        new("AS-1", Term, [First, Second], Recorded.Known("MET-1")),
        new("AS-1", Term, [First], Recorded.Known("MET-2")));

    [Fact]
    public void AssessmentEntry_IsByEveryPart()
    {
        EqualityContract.Holds(
            () => Judge(),
            new(AssessmentTrigger.Report, Actor.Assessor, Day),
            new(AssessmentTrigger.Report, Actor.CertificationBody, Day),
            new(AssessmentTrigger.Report, Actor.Assessor, Day.PlusDays(1)),
            Judge(actor: Actor.CertificationBody),
            Judge(on: Day.PlusDays(1)),
            Judge(person: "AS-2"),
            Judge(second: true),
            Judge(judgement: Judgement.BelumKompeten));
        EqualityContract.Holds(() => Assign(), Assign(assessor: "AS-2"), Assign(place: "TUK-2"), Assign(letter: "ST-2"));
        EqualityContract.Holds<AssessmentEntry>(
            () => new(AssessmentTrigger.Withdraw, Actor.Applicant, Day, reason: EndingReason.Released), new AssessmentEntry(AssessmentTrigger.Withdraw, Actor.Applicant, Day, reason: EndingReason.Transferred));
        EqualityContract.Holds<AssessmentEntry>(
            () => new(AssessmentTrigger.SelfAssess, Actor.Applicant, Day, claimed: [First]), new(AssessmentTrigger.SelfAssess, Actor.Applicant, Day), new(AssessmentTrigger.SelfAssess, Actor.Applicant, Day, claimed: [Second]));
        EqualityContract.Holds<AssessmentEntry>(
            () => new(AssessmentTrigger.Adjust, Actor.CertificationBody, Day, adjustments: ["waktu"]), new AssessmentEntry(AssessmentTrigger.Adjust, Actor.CertificationBody, Day, adjustments: ["lisan"]));
    }

    [Fact]
    public void Assessment_IsByEveryPart() => EqualityContract.Holds(
        () => new Assessment("U-1", "A-1", Body, ThreeYears, AssessmentPurpose.Certification, Day),
        new("U-2", "A-1", Body, ThreeYears, AssessmentPurpose.Certification, Day),
        new("U-1", "A-2", Body, ThreeYears, AssessmentPurpose.Certification, Day),
        new("U-1", "A-1", Licensed("LAS-2"), ThreeYears, AssessmentPurpose.Certification, Day),
        new("U-1", "A-1", Body, Scheme(default), AssessmentPurpose.Certification, Day),
        new("U-1", "A-1", Body, ThreeYears, AssessmentPurpose.Rpl, Day),
        new("U-1", "A-1", Body, ThreeYears, AssessmentPurpose.Certification, Day.PlusDays(1)),
        new("U-1", "A-1", Body, ThreeYears, AssessmentPurpose.Certification, Day, [new(AssessmentTrigger.SelfAssess, Actor.Applicant, Day, claimed: [First, Second])]));

    [Fact]
    public void CompetenceCertificate_IsByEveryPart() => EqualityContract.Holds(
        () => new CompetenceCertificate(Number, "A-1", "U-1", "LSP-1", ThreeYears, Day),
        new(NextNumber, "A-1", "U-1", "LSP-1", ThreeYears, Day),
        new(Number, "A-2", "U-1", "LSP-1", ThreeYears, Day),
        new(Number, "A-1", "U-2", "LSP-1", ThreeYears, Day),
        new(Number, "A-1", "U-1", "LSP-2", ThreeYears, Day),
        new(Number, "A-1", "U-1", "LSP-1", Scheme(default), Day),
        new(Number, "A-1", "U-1", "LSP-1", ThreeYears, Day.PlusDays(1)),
        new(Number, "A-1", "U-1", "LSP-1", ThreeYears, Day, predecessor: NextNumber),
        new(Number, "A-1", "U-1", "LSP-1", ThreeYears, Day, registrationNumber: Recorded.Known("R-1")),
        new(Number, "A-1", "U-1", "LSP-1", ThreeYears, Day, blankNumber: Recorded.Known("B-1")),
        new(Number, "A-1", "U-1", "LSP-1", ThreeYears, Day, history: [new(CertificateTrigger.Suspend, Actor.CertificationBody, Day, "surveilans")]));

    [Fact]
    public void Lives_NameThemselvesWithTheirState()
    {
        Applied(AssessmentPurpose.Certification).ToString().Should().Be("U-1: Applied");
        Certificate().ToString().Should().Be("00001 0002 3 0000004 2026: Valid");
    }

    [Fact]
    public void WhatBelongsTogether_IsHeldTogether()
    {
        Misuse(() => new CompetenceCertificate(Number, "A-1", "U-1", "LSP-1", ThreeYears, Day, predecessor: Number), "predecessor", "Expected a predecessor with another number.*");
        Misuse(() => new CompetenceCertificate(Number, "A-1", "U-1", "LSP-1", ThreeYears, Day, blankNumber: Recorded.Known(" ")), "blankNumber", "Expected a number that is not blank.*");
        Misuse(() => new TrainingCertificate("S-1", "E-1", "A-1", "P-1", Day, Day.PlusDays(-1)), "issuedOn", "Expected an issue that is not before the completion.*");
        new TrainingCertificate("S-1", "E-1", "A-1", "P-1", Day, Day).IssuedOn.Should().Be(Day);
        Misuse(() => new TrainingCertificate("S-1", "E-1", "A-1", "P-1", Day, Day, Recorded.Known("")), "number", "Expected a number that is not blank.*");
        Misuse(() => new Assessor("AS-1", units: [First, First]), "units", "Expected each unit once.*");
        Misuse(() => new Assessor("AS-1", registrationNumber: Recorded.Known(" ")), "registrationNumber", "Expected a number that is not blank.*");
        Misuse(() => new CertificateEntry(CertificateTrigger.Reinstate, Actor.CertificationBody, Day, "sebab"), "reason", "Expected a reason with a suspension or a revocation alone.*");
        Misuse(() => new CertificateEntry(CertificateTrigger.Suspend, Actor.CertificationBody, Day, "sebab", Number), "successor", "Expected it with Renew, and with nothing else.*");
        Misuse(() => new CertificateEntry(CertificateTrigger.Renew, Actor.CertificationBody, Day), "successor", "Expected it with Renew, and with nothing else.*");
        Misuse(() => new AssessmentEntry(AssessmentTrigger.SelfAssess, Actor.Applicant, Day, claimed: [First, First]), "claimed", "Expected each unit once.*");
        Misuse(() => new AssessmentEntry(AssessmentTrigger.Report, Actor.Assessor, Day, claimed: [First]), "claimed", "Expected it with a self-assessment alone.*");
        Misuse(() => new AssessmentEntry(AssessmentTrigger.Adjust, Actor.CertificationBody, Day, adjustments: ["waktu", "waktu"]), "adjustments", "Expected each code once.*");
    }

    [Fact]
    public void OfAnotherPersonBodyOrNumber_IsRefused()
    {
        Assessment applied = Applied(AssessmentPurpose.Certification);
        Misuse(() => applied.Answer(new OutsideEvent("A-2", OutsideEventKind.Death, Day)), "happened", "Expected an event of this applicant.*");
        Misuse(() => applied.Under(new("LSP-2", "LSP Lain", PartnerKind.CertificationBody)), "body", "Expected the body of this assessment.*");
        Misuse(() => Applied(AssessmentPurpose.Certification, new("BLK-1", "BLK", PartnerKind.RegionalTrainingCentre)), "body", "Expected a certification body.*");
        Misuse(() => Applied(AssessmentPurpose.Certification, new("LSP-1", "LSP", PartnerKind.CertificationBody, forms: ImmutableSortedDictionary<string, string>.Empty.Add("dance", "FR.01"))), "body", "Expected forms of steps that an assessment has, such as apply and selfAssess.*");
        Misuse(() => Certificate().IssueRenewal(Competent(Applied(AssessmentPurpose.Renewal)), Number, Day), "number", "Expected another number.*");
        Misuse(() => new AssessmentEntry(AssessmentTrigger.Judge, Actor.Assessor, Day, ["AS-1"], First), "judgement", "Expected it with what it belongs to, and with nothing else: Judge.*");
        FluentActions.Invoking(() => CertificateNumber.Parse("1")).Should().Throw<FormatException>().WithMessage("Expected a number such as 00000 0000 0 0000000 2026 or 00000 0000 00000 2026.");
    }

    [Fact]
    public void Nothing_WhereSomethingIsExpected_NamesTheParameter()
    {
        Assessment applied = Applied(AssessmentPurpose.Certification), competent = Competent(applied);
        CompetenceCertificate certificate = Certificate();
        foreach ((Func<object?> act, string parameter) in ((Func<object?>, string)[])
        [
            (() => applied.Answer(null!), "happened"), (() => Assessment.Replay(null!, []), "applied"), (() => applied.JudgementOf(null!), "unit"), (() => Assessor("AS-1").MayAssess(null!, Day), "unit"),
            (() => CompetenceCertificate.Issue(null!, Number, Day), "assessment"), (() => CompetenceCertificate.Issue(competent, null!, Day), "number"), (() => certificate.MayRenew(null!, Day), "body"),
            (() => certificate.IssueRenewal(null!, NextNumber, Day), "assessment"), (() => certificate.IssueRenewal(competent, null!, Day), "number"), (() => certificate.Renew(Actor.CertificationBody, null!), "successor"),
            (() => TrainingCertificate.Issue(null!, "SP-1", default, Day), "enrolment"),
        ])
        {
            act.Should().Throw<ArgumentNullException>().WithParameterName(parameter);
        }
    }

    private static void Misuse(Func<object> make, string parameter, string message) => make.Should().Throw<ArgumentException>().WithMessage(message).WithParameterName(parameter);

    private static AssessmentEntry Judge(Actor actor = Actor.Assessor, LocalDate? on = null, string person = "AS-1", bool second = false, Judgement judgement = Judgement.Kompeten) =>
        new(AssessmentTrigger.Judge, actor, on ?? Day, [person], second ? Second : First, judgement);

    private static AssessmentEntry Assign(string assessor = "AS-1", string place = "TUK-1", string letter = "ST-1") =>
        new(AssessmentTrigger.Assign, Actor.CertificationBody, Day, assessor: Assessor(assessor), place: new(place, AssessmentPlaceKind.Workplace), letter: letter);
}
