using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Screening;
using Pemasyarakatan.Vokasi.Testing;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Documentation;

/// <summary>The code of docs/testing.md between its markers, letter for letter; a test compares and runs it.</summary>
internal static class TestingSample
{
    public static string Run(string json, string ownCases)
    {
        using StringWriter console = new() { NewLine = "\n" };
        (FactEncoder facts, EligibilityRules rules, Inmate inmate, TrainingPackage welding) = Assertions(json);
        Action failing = () => Fail(rules, inmate, welding);
        console.WriteLine(failing.Should().ThrowExactly<VokasiAssertionException>().Which.Message);
        Population(facts, rules, welding, console);
        KnownAnswers();
        ConformanceSuite.Parse(ownCases).Cases.Should().ContainSingle().Which.Check();
        return console.ToString();
    }

    private static (FactEncoder Facts, EligibilityRules Rules, Inmate Inmate, TrainingPackage Welding) Assertions(string json)
    {
        //// begins
        Inmate inmate = An.Inmate().Convicted("P3Y", from: new LocalDate(2025, 1, 20)).LivingIn("12.71");
        Inmate detainee = An.Inmate("A-002").Detained(until: A.Day.PlusMonths(3));
        Inmate unassessed = An.Inmate("A-003").Without(Facts.Risk);
        PublicApplicant neighbour = A.PublicApplicant().Working();

        TrainingPackage welding = A.Package();
        TrainingPackage sewing = A.Package("JAHIT-1").In(TrainingField.Sewing).Seating(8).For(Audience.Inclusive);
        Application application = An.Application(inmate, welding, sewing).Scoring(writtenTest: 80, interview: 75);
        Agreement agreement = An.Agreement().Covering(TrainingField.Welding);
        //// ends
        //// begins
        var facts = FactEncoder.Using(FactCatalogue.Standard, SentenceCalculator.Mixed);
        var rules = new EligibilityRules(PolicyBook.Of(Policy.Parse(json, facts.Catalogue)), facts);     // json: your policy

        rules.Decide(An.Inmate(), welding, A.Day).Should().Succeed().Should().BeEligible();
        rules.Decide(detainee, welding, A.Day).Value.Should().BeIneligible().BecauseOf("status");
        rules.Decide(unassessed, welding, A.Day).Value.Should().BeUndetermined().Lacking("risk");
        rules.Decide(inmate, welding, A.Day).Value.Should().BeNotRecommended().BecauseOf("served").BeEligibleFrom(new LocalDate(2026, 1, 15));

        agreement.Covers(welding, A.Day).Should().BeTrue();
        agreement.Covers(sewing, A.Day).Should().BeFalse().BecauseOf(AgreementReasons.FieldOutsideScope);
        rules.Decide(inmate, welding, new LocalDate(2025, 6, 1)).Should().BeRefused().BecauseOf(EligibilityReasons.NoPolicyInForce);
        //// ends
        (application.PackageIds.Length, neighbour.Employed.Value).Should().Be((2, true));
        return (facts, rules, inmate, welding);
    }

    private static void Fail(EligibilityRules rules, Inmate inmate, TrainingPackage welding)
    {
        //// begins
        rules.Decide(inmate, welding, A.Day).Value.Should().BeEligible();
        //// ends
    }

    private static void Population(FactEncoder facts, EligibilityRules rules, TrainingPackage welding, StringWriter Console)
    {
        //// begins
        var options = new PopulationOptions(seed: 1, size: 500, residents: 300, publicSize: 50, detainees: 0.4, dirt: new RegisterDirt(nikMissing: 0.5, riskOld: 0.3));
        SyntheticPopulation population = SyntheticPopulation.Generate(options);
        string file = population.ToJson();                                     // as a register would export it, with its faults
        ScreeningResult screening = rules.Screen(Roster.Of(population.Applicants, facts), welding, A.Day).Value;
        Console.WriteLine($"{screening.Count(Verdict.Eligible)} of {screening.Roster.Count} eligible, {screening.Count(Verdict.Undetermined)} undetermined");
        //// ends
        file.Should().Contain("\"kind\":\"public\"");
    }

    private static void KnownAnswers()
    {
        //// begins
        foreach (ConformanceCase known in ConformanceSuite.People.Cases)
            known.Check();                                                     // this version of the library, on this machine

        foreach (ConformanceCase known in ConformanceSuite.People.Cases)
            known.Check(AskYourService(known.Person!, known.Package, known.Policy, known.DecidedOn, known.Overrides));   // a Decision, or its JSON
        //// ends
    }

    private static string AskYourService(Applicant person, TrainingPackage package, Policy policy, LocalDate on, ImmutableArray<Override> overrides)
    {
        FactEncoder facts = FactEncoder.Using(FactCatalogue.Standard, SentenceCalculator.Mixed);
        return VokasiJson.Write(policy.Bind(package, on).Value.Decide(facts.Encode(person), overrides));
    }
}
