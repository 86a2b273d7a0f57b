using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Screening;
using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Testing;
using Pemasyarakatan.Vokasi.Tests.Contracts;
using Pemasyarakatan.Vokasi.Tests.Selection;
using Pemasyarakatan.Vokasi.Training;
using static Pemasyarakatan.Vokasi.Tests.Eligibility.Rules;

namespace Pemasyarakatan.Vokasi.Tests.Stories;

/// <summary>Many threads that read one value at once get the answers of a thread that is alone, also where it works them out on first use.</summary>
public sealed class ConcurrentReadingTests
{
    private const int Threads = 8;

    private static readonly LocalDate On = Day("2026-01-06");
    private static readonly ImmutableArray<Applicant> People = SyntheticPopulation.Generate(new PopulationOptions(seed: 3, size: 150, residents: 80, publicSize: 20)).Applicants;

    [Fact]
    public void Policy() => Agree(
        () => Vokasi.Eligibility.Policy.Parse(Vokasi.Eligibility.Policy.Shipped[0].ToJson(), FactCatalogue.Standard),
        policy => [policy.ToJson(), policy.Fingerprint, policy.Describe(Cultures.Indonesian), .. policy.Criteria, .. policy.Facts.Select(fact => fact.Key),
            .. People.Take(40).Select(person => Said(policy.Bind(Package(), On).Value.Decide(Encoder.Encode(person))))]);

    [Fact]
    public void BoundPolicy() => Agree(
        () => Vokasi.Eligibility.Policy.Shipped[0].Bind(Package(), On).Value,
        bound => [.. People.Select(person => Said(bound.Decide(Encoder.Encode(person))))]);

    [Fact]
    public void Decision() => Agree(
        () => Vokasi.Eligibility.Policy.Shipped[0].Bind(Package(), On).Value.Decide(Encoder.Encode(People[0])),
        decision => [Said(decision), .. decision.Findings.Select(finding => finding.Reason.ToText(Cultures.English)), .. decision.Remedies.Select(remedy => remedy.ToText(Cultures.Indonesian))]);

    [Fact]
    public void Roster() => Agree(
        () => Vokasi.Screening.Roster.Of(People, Encoder),
        roster => [roster.Count.ToString(Cultures.English), .. People.Select(person => roster.TryFind(person.Id, out int row) ? $"{row} {roster[row].Id}" : "not found"), VokasiJson.Write(Screened(roster).Summary)]);

    [Fact]
    public void Screening() => Agree(
        () => Screened(Vokasi.Screening.Roster.Of(People, Encoder)),
        screening => [VokasiJson.Write(screening.Summary), .. Enumerable.Range(0, People.Length).Select(row => $"{screening[row]} {Said(screening.Decide(row))}"), .. screening.Eligible.Select(row => row.ToString(Cultures.English))]);

    [Fact]
    public void Lifecycle() => Agree(
        () => TrainingPackage.Lifecycle,
        life => [life.ToMermaid(), .. from state in Enum.GetValues<PackageState>() from trigger in Enum.GetValues<PackageTrigger>() from actor in Enum.GetValues<Actor>() select Fired(life.Fire(state, trigger, actor))]);

    [Fact]
    public void Intake() => Agree(
        () => ListFixture.Filled(3, ListFixture.Plan(SeatOrder.ReservedFirst, SeatReserveKind.Soft, ("r", 1)), [.. ListFixture.Several(30)]),
        intake => [VokasiJson.Write(intake), .. intake.Entries.Select(entry => $"{entry.ApplicantId} {entry.State} {entry.HoldsSeat} {entry.Why.ToText(Cultures.Indonesian)}"), .. intake.Waiting(), .. intake.Holders(),
            VokasiJson.Write(PublishedRecord.Of(intake, ListFixture.Applied(intake)))]);

    [Fact]
    public void Reading() => Agree(
        () => People,
        people => [.. people.Select(person => VokasiJson.Write(VokasiJson.Read<Applicant>(VokasiJson.Write(person))))]);

    private static ScreeningResult Screened(Roster roster) =>
        new EligibilityRules(PolicyBook.Of(Vokasi.Eligibility.Policy.Shipped[0].WithInForce(new(Day("2026-01-01")))), Encoder).Screen(roster, Package(), On).Value;

    private static string Said(Decision decision) => VokasiJson.Write(decision);

    private static string Fired<T>(Outcome<T> outcome)
        where T : struct, Enum => outcome.TryGetValue(out T next) ? next.ToString() : string.Join(' ', outcome.Refusals.Select(reason => reason.ToText(Cultures.Indonesian)));

    // Each time a value on which nothing was asked before, and all threads at the same moment.
    private static void Agree<T>(Func<T> make, Func<T, IEnumerable<string>> answers)
    {
        string[] alone = [.. answers(make())];
        alone.Should().NotBeEmpty();
        for (int round = 0; round < 3; round++)
        {
            T shared = make();
            string[][] all = new string[Threads][];
            using Barrier start = new(Threads);
            Thread[] threads = [.. Enumerable.Range(0, Threads).Select(number => new Thread(() =>
            {
                start.SignalAndWait();
                all[number] = [.. answers(shared)];
            }))];
            Array.ForEach(threads, thread => thread.Start());
            Array.ForEach(threads, thread => thread.Join());
            all.Should().AllSatisfy(said => said.Should().Equal(alone));
        }
    }
}
