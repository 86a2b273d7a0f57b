using System.Globalization;
using System.Text;
using Pemasyarakatan.Vokasi.Tests.Contracts;

namespace Pemasyarakatan.Vokasi.Tests.Foundation;

internal sealed record DeclaredLifecycle<TState, TTrigger>(Lifecycle<TState, TTrigger> Life)
    : DeclaredLifecycle(Life.Name, typeof(TState), typeof(TTrigger))
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    private static readonly TState[] States = Enum.GetValues<TState>();
    private static readonly TTrigger[] Triggers = Enum.GetValues<TTrigger>();
    private static readonly Actor[] Actors = Enum.GetValues<Actor>();

    public override string Page()
    {
        string key = "lifecycle." + Name;
        StringBuilder page = new();
        page.Append(CultureInfo.InvariantCulture, $"# {Capital(Wording.Term(key, Cultures.English))} ({Wording.Term(key, Cultures.Indonesian)})\n\n")
            .Append("The diagram and the table are written from the definition and held by a test. ")
            .Append("An edge names the trigger, who may fire it and, in brackets, what it demands. A cell of the table is the next state, `-` where the each is someone else's, and blank where the state does not know it.\n\n")
            .Append("```mermaid\n").Append(Life.ToMermaid()).Append("```\n\n")
            .Append("| State | Trigger | ").AppendJoin(" | ", Actors).Append(" |\n")
            .Append("|---|---|").Append(string.Concat(Actors.Select(_ => "---|"))).Append('\n');
        foreach (TState state in States)
        {
            foreach (TTrigger trigger in Triggers)
                page.Append(CultureInfo.InvariantCulture, $"| {state} | {trigger} | ").AppendJoin(" | ", Actors.Select(actor => Cell(state, trigger, actor))).Append(" |\n");
        }

        return page.Append(OutsideEventTable.SectionOf(Name)).ToString();
    }

    public override IEnumerable<string> Faults() =>
        from state in States
        from trigger in Triggers
        from actor in Actors
        let fault = Fault(state, trigger, actor)
        where fault is not null
        select $"{Name}: {state} x {trigger} x {actor}: {fault}";

    public override IEnumerable<string> FaultsOnWalks(int steps)
    {
        Random random = new(20_260_105);
        List<(TTrigger Trigger, Actor Actor)> fired = [];
        TState state = Lifecycle<TState, TTrigger>.InitialState;
        for (int step = 0; step < steps; step++)
        {
            (TTrigger trigger, Actor actor) = (Triggers[random.Next(Triggers.Length)], Actors[random.Next(Actors.Length)]);
            if (Life.Fire(state, trigger, actor).TryGetValue(out TState next))
            {
                fired.Add((trigger, actor));
                state = next;
            }

            if (!Enum.IsDefined(state))
                yield return $"{Name}: step {step} leads to {state}, which is not declared";
            if (!Life.IsFinal(state) && fired.Count < 100)
                continue;
            if (!fired.Aggregate(Lifecycle<TState, TTrigger>.InitialState, (at, each) => Life.Fire(at, each.Trigger, each.Actor).Value).Equals(state))
                yield return $"{Name}: the triggers up to step {step} do not lead to {state} again";
            fired.Clear();
            state = Lifecycle<TState, TTrigger>.InitialState;
        }
    }

    private string? Fault(TState state, TTrigger trigger, Actor actor)
    {
        Outcome<TState> outcome = Life.Fire(state, trigger, actor);
        Transition<TState, TTrigger>? edge = Life.Transitions.SingleOrDefault(each => each.From.Equals(state) && each.Trigger.Equals(trigger));
        if ((edge is not null && edge.Actors.Contains(actor)) != outcome.Success)
            return "the definition says otherwise";
        if (outcome.Success)
            return outcome.Value.Equals(edge!.To) ? null : "it leads elsewhere than its edge";
        Reason refusal = outcome.Refusals.Single();
        if (refusal.Code != (edge is null ? LifecycleReasons.NoSuchTransition : LifecycleReasons.WrongActor))
            return $"refused with {refusal.Code}";
        IEnumerable<TTrigger> legal = Life.Transitions.Where(each => each.From.Equals(state) && (edge is null || each.Actors.Contains(actor))).Select(each => each.Trigger);
        string[] listed = refusal["legal"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return legal.Select(each => ReasonArgument.Term(each).Value).SequenceEqual(listed) ? null : "the refusal lists other fired than the legal ones";
    }

    private string Cell(TState state, TTrigger trigger, Actor actor) =>
        Life.Fire(state, trigger, actor) is { Success: true } moved ? moved.Value.ToString() : Life.Find(state, trigger) is null ? "" : "-";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
