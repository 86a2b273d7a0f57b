using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Screening;

// The few rows for which an override may change something, decided one by one.
internal sealed class PatchedRows(Roster roster, BoundPolicy bound, ImmutableArray<Override> overrides)
{
    /// <summary>Each such row with its verdict without any override, and with them.</summary>
    public IEnumerable<(int Row, Verdict Before, Verdict After)> Rows()
    {
        if (overrides.IsEmpty)
            yield break;
        foreach (IGrouping<string, Override> given in overrides.Where(each => each.PolicyId == bound.Policy.Id && each.Period.Contains(bound.DecidedOn)).GroupBy(each => each.ApplicantId, StringComparer.Ordinal))
        {
            if (!roster.TryFind(given.Key, out int row))
                continue;
            FactSheet sheet = roster[row];
            yield return (row, bound.Decide(sheet).Verdict, bound.Decide(sheet, given).Verdict);
        }
    }
}
