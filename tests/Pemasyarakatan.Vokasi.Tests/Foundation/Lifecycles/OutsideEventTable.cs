using System.Globalization;
using System.Text;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Certification;
using Pemasyarakatan.Vokasi.Enrolments;
using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Tests.Certification;
using Pemasyarakatan.Vokasi.Tests.Enrolments;
using Pemasyarakatan.Vokasi.Tests.Selection;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Foundation;

/// <summary>What a lifecycle answers to each outside event in each of its states, asked of the library itself.</summary>
internal static class OutsideEventTable
{
    private const string SeatGivenAway = "Suspended, seat given to another";

    private static readonly LocalDate On = new(2026, 3, 2);

    private static readonly OutsideEventKind[] Releases = [OutsideEventKind.Release, OutsideEventKind.DetentionEnded];

    private static readonly Dictionary<string, Func<string>> Tables = new()
    {
        ["offer"] = () => Table([.. Enum.GetNames<OfferState>(), SeatGivenAway], parts: true, Offer),
        ["enrolment"] = () => Table(Enum.GetNames<EnrolmentState>(), parts: true, EnrolmentAfter),
        ["assessment"] = () => Table(Enum.GetNames<AssessmentState>(), parts: false, AssessmentAfter),
    };

    /// <summary>The section of a page; empty of a lifecycle that outside events do not change.</summary>
    public static string SectionOf(string life) => Tables.TryGetValue(life, out Func<string>? table) ? table() : "";

    private static string Table(string[] states, bool parts, Func<string, OutsideEventKind, bool, string> cell)
    {
        StringBuilder section = new();
        section.Append("\n## When something happens outside\n\n")
            .Append("Written from what the library itself answers. A cell is the state after the event and, in brackets, what goes on record with it; blank where nothing changes.")
            .Append(parts ? " Whoever is released may go on as a member of the public where the package is open to the public and the person wishes to.\n\n" : "\n\n")
            .Append("| Event | ").AppendJoin(" | ", states).Append(" |\n|---|").Append(string.Concat(states.Select(_ => "---|"))).Append('\n');
        foreach (OutsideEventKind kind in Enum.GetValues<OutsideEventKind>())
        {
            section.Append(CultureInfo.InvariantCulture, $"| {kind} | ").AppendJoin(" | ", states.Select(state => cell(state, kind, false))).Append(" |\n");
            if (parts && Releases.Contains(kind))
                section.Append(CultureInfo.InvariantCulture, $"| {kind}, goes on | ").AppendJoin(" | ", states.Select(state => cell(state, kind, true))).Append(" |\n");
        }

        return section.ToString();
    }

    private static string Offer(string state, OutsideEventKind kind, bool goesOn)
    {
        Intake before = state == SeatGivenAway
            ? GivenAway()
            : IntakeEventTests.In(Enum.Parse<OfferState>(state), kept: true);
        Outcome<Intake> outcome = before.Apply(IntakeCommand.Handle(Event("A001", kind), Package("las-1", goesOn), goesOn, On), before.Version);
        (IntakeEntry was, IntakeEntry entry) = (before.Find("A001")!, outcome.Value.Find("A001")!);
        string advice = string.Concat(outcome.Advisories.Select(reason => $" (advice: {reason.Code.Id})"));
        return was.State == entry.State ? advice.Trim() : $"{entry.State} ({entry.Why.Code.Id}){advice}";
    }

    private static Intake GivenAway()
    {
        Intake freed = IntakeEventTests.In(OfferState.Suspended, kept: false);
        return freed.Do(IntakeCommand.Promote(ListFixture.Adopted(freed.Plan, ListFixture.Several(2)), ListFixture.Day.PlusDays(1)));
    }

    private static string EnrolmentAfter(string state, OutsideEventKind kind, bool goesOn)
    {
        Enrolment before = EnrolmentLifecycleTests.At(Enum.Parse<EnrolmentState>(state));
        Enrolment after = before.Answer(Event(before.ApplicantId, kind), Package(before.PackageId, goesOn), goesOn).Value;
        return before == after ? "" : after.EndedFor is { } reason ? $"{after.State} ({reason})" : after.State.ToString();
    }

    private static string AssessmentAfter(string state, OutsideEventKind kind, bool goesOn)
    {
        Assessment before = AssessmentLifecycleTests.At(Enum.Parse<AssessmentState>(state));
        Assessment after = before.Answer(Event(before.ApplicantId, kind)).Value;
        return before == after ? "" : $"{after.State} ({after.History[^1].Reason})";
    }

    private static OutsideEvent Event(string person, OutsideEventKind kind) => new(person, kind, On, kind == OutsideEventKind.Release ? ReleaseKind.Expiry : null);

    private static TrainingPackage Package(string id, bool open) => new(id, "Las dasar", TrainingField.Welding, "blk-medan", open ? Audience.Inclusive : Audience.Inmates);
}
