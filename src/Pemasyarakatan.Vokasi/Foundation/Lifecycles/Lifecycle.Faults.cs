namespace Pemasyarakatan.Vokasi;

public sealed partial class Lifecycle<TState, TTrigger>
{
    private void RefuseFaults()
    {
        RefuseGaps(AllStates);
        RefuseGaps(AllTriggers);
        RefuseUndeclared();
        RefuseDoubledEdges();
        RefuseUnreachableStates();
        foreach (TState state in AllStates)
        {
            bool hasWayOut = From(state).Any();
            Refuse(!IsFinal(state) && !hasWayOut, $"{state} is a dead end: it is not final and no transition leaves it.");
            Refuse(IsFinal(state) && hasWayOut, $"{state} is final, yet a transition leaves it.");
        }
    }

    private static void RefuseGaps<TEnum>(ImmutableArray<TEnum> values)
        where TEnum : struct, Enum
    {
        bool counted = Enum.GetUnderlyingType(typeof(TEnum)) == typeof(int) && values.Select((value, index) => Ordinal(value) == index).All(inOrder => inOrder);
        Refuse(!counted || values.IsEmpty, $"{typeof(TEnum).Name} is to be an int enum counted from 0 without gaps.");
    }

    private void RefuseUndeclared()
    {
        foreach (Transition<TState, TTrigger> edge in Transitions)
        {
            bool declared = Enum.IsDefined(edge.From) && Enum.IsDefined(edge.Trigger) && Enum.IsDefined(edge.To) && edge.Actors.All(Enum.IsDefined);
            Refuse(!declared, $"{edge.Trigger} from {edge.From} to {edge.To} names an undeclared value.");
        }

        foreach (TState state in FinalStates)
            Refuse(!Enum.IsDefined(state), $"{state} is final, yet undeclared.");
    }

    private void RefuseDoubledEdges()
    {
        HashSet<(TState State, TTrigger Trigger)> seen = [];
        foreach (Transition<TState, TTrigger> edge in Transitions)
        {
            Refuse(edge.Actors.IsDefaultOrEmpty, $"{edge.Trigger} from {edge.From} is for nobody.");
            Refuse(!seen.Add((edge.From, edge.Trigger)), $"{edge.Trigger} from {edge.From} is declared twice.");
        }
    }

    private void RefuseUnreachableStates()
    {
        HashSet<TState> reached = [InitialState];
        Queue<TState> open = new(reached);
        while (open.TryDequeue(out TState state))
        {
            foreach (Transition<TState, TTrigger> edge in From(state).Where(edge => reached.Add(edge.To)))
                open.Enqueue(edge.To);
        }

        foreach (TState state in AllStates)
            Refuse(!reached.Contains(state), $"{state} cannot be reached from {InitialState}.");
    }

    private static void Refuse(bool fault, string message) => Guard.Against.Condition(fault, message, "transitions");
}
