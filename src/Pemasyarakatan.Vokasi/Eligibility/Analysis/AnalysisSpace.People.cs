namespace Pemasyarakatan.Vokasi.Eligibility;

internal sealed partial class AnalysisSpace
{
    private const int RaisingsInStep = 256;

    /// <summary>The earliest dates, of those that have to be on record, that stand to each other as they must.</summary>
    /// <param name="state">What is possible.</param>
    /// <param name="steps">Counted down for every so many dates that are raised, which is quick.</param>
    /// <returns>A value for each fact, not on record where that is possible; null where there is none, or no steps are left.</returns>
    /// <remarks>
    /// Every ordering says that one date, moved, is not before another, moved, and moving keeps the order; so the least dates that
    /// fulfil all of them are found from below, and if they do not exist, none do.
    /// </remarks>
    public int[]? Dates(ulong[] state, ref int steps)
    {
        int[] codes = [.. _facts.Select(fact => fact.Variable.Has(state, fact.Variable.NotOnRecord) ? FactCodes.Unknown : fact.Variable.FirstFrom(state, FactCodes.NoneLow))];
        bool raised;
        int raisings = 0;
        do
        {
            raised = false;
            foreach (DateOrdering ordering in _orderings.Values)
            {
                int more = ordering.Push(state, codes);
                raised |= more > 0;
                raisings += more;
                if (raisings >= RaisingsInStep)
                    (raisings, steps) = (0, steps - 1);
                if (more < 0 || steps < 0)
                    return null;
            }
        }
        while (raised);

        return codes;
    }

    /// <summary>Somebody with these values, their records as fresh as possible.</summary>
    public FactSheet Somebody(ulong[] state, int[] codes) =>
        Somebody(fact => codes[fact.Index], fact => _records.TryGetValue(fact, out var record) ? record.Ages[LastOf(state, record.Variable)] : FactCodes.Unknown);

    // Somebody of whom nothing is on record but one fact.
    private FactSheet Somebody(AnalysisFact known, int code) => Somebody(fact => fact == known ? code : FactCodes.Unknown, _ => FactCodes.Last);

    private FactSheet Somebody(Func<AnalysisFact, int> code, Func<Fact, int> evidence)
    {
        FactSheetBuilder sheet = new(_catalogue);
        foreach (AnalysisFact fact in _facts)
        {
            // A family has one date for its whole record; what stands under no key of it is none.
            FactCell cell = new(code(fact), evidence(fact.Fact));
            sheet.Set(fact.Cell, fact.OpenKey is null ? cell : cell with { Code = fact.Fact.NoneCode });
            if (fact.OpenKey is { } key)
                sheet.Set(fact.Fact, key, cell);
        }

        return sheet.Build("witness");
    }

    private static int LastOf(ulong[] state, AnalysisVariable variable)
    {
        int cell = variable.Cells.Length - 1;
        while (!variable.Has(state, cell))
            cell--;
        return cell;
    }
}
