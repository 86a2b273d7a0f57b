using System.Text;

namespace Pemasyarakatan.Vokasi;

public sealed partial class Lifecycle<TState, TTrigger>
{
    /// <summary>Writes the lifecycle as a Mermaid state diagram: each transition with its trigger, who may fire it and, in brackets, what it demands.</summary>
    /// <returns>The diagram, lines parted by line feeds.</returns>
    public string ToMermaid()
    {
        StringBuilder text = new("stateDiagram-v2\n");
        text.Append("    [*] --> ").Append(InitialState).Append('\n');
        foreach (Transition<TState, TTrigger> edge in Transitions)
        {
            text.Append("    ").Append(edge.From).Append(" --> ").Append(edge.To).Append(": ").Append(edge.Trigger)
                .Append(" / ").AppendJoin(", ", edge.Actors);
            if (!edge.Guards.IsDefaultOrEmpty)
                text.Append(" [").AppendJoin(", ", edge.Guards).Append(']');
            text.Append('\n');
        }

        foreach (TState state in FinalStates)
            text.Append("    ").Append(state).Append(" --> [*]\n");
        return text.ToString();
    }
}
