namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>The last rank that a seat of each kind has gone to in each package of a matching.</summary>
internal sealed class MatchingCutoffs
{
    private readonly Dictionary<Seat, int>[] _cutoffs;

    public MatchingCutoffs(MatchingField field, int[] at, Seat[] seats)
    {
        _cutoffs = [.. field.Lists.Select(_ => new Dictionary<Seat, int>())];
        for (int applicant = 0; applicant < at.Length; applicant++)
        {
            if (at[applicant] < 0)
                continue;
            Preference preference = field.Preferences[at[applicant]];
            Dictionary<Seat, int> package = _cutoffs[preference.Package];
            package[seats[applicant]] = Math.Max(package.GetValueOrDefault(seats[applicant]), preference.Rank);
        }
    }

    /// <summary>The last rank that got a seat of this kind; 0 where nobody did.</summary>
    public int Of(int package, Seat seat) => _cutoffs[package].GetValueOrDefault(seat);

    /// <summary>The last rank that got a seat which someone of these groups could have had; 0 where nobody did.</summary>
    public int For(int package, ulong groups) => _cutoffs[package]
        .Where(one => one.Key.Ground != SeatGround.Reserved || SeatMatching.IsMember(groups, one.Key.Reserve))
        .Select(one => one.Value).DefaultIfEmpty().Max();
}
