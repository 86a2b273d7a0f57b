using System.Numerics;

namespace Pemasyarakatan.Vokasi.Eligibility;

// Kleene's connectives over sets of truths: what a node may come out as when each child may come out as any of its own,
// independently of the others.
internal static class TruthSets
{
    public static readonly ImmutableArray<Truth> Truths = [Truth.False, Truth.Unknown, Truth.True];

    public static TruthSet Of(Truth truth) => (TruthSet)(1 << (int)truth);

    public static TruthSet If(bool condition, TruthSet set) => condition ? set : TruthSet.None;

    public static bool Has(this TruthSet set, Truth truth) => set.Overlaps(Of(truth));

    public static bool Overlaps(this TruthSet set, TruthSet other) => (set & other) != TruthSet.None;

    public static bool IsSettled(this TruthSet set) => BitOperations.IsPow2((int)set);

    public static TruthSet Not(TruthSet set) =>
        (set & TruthSet.Unknown) | If(set.Has(Truth.True), TruthSet.False) | If(set.Has(Truth.False), TruthSet.True);

    // Not applicable passes; an unknown condition leaves unknown whatever would not pass anyway.
    public static TruthSet When(TruthSet condition, TruthSet consequence) =>
        If(condition.Has(Truth.False), TruthSet.True)
        | If(condition.Has(Truth.Unknown), (consequence & TruthSet.True) | If(consequence.Overlaps(TruthSet.False | TruthSet.Unknown), TruthSet.Unknown))
        | If(condition.Has(Truth.True), consequence);

    /// <summary>At least so many of the parts: all of them is "all", one of them is "any".</summary>
    /// <remarks>Holds how many parts may be what, so that one part can be taken out and put back as something else.</remarks>
    public record struct Tally(int Needed, int Parts)
    {
        private int _true;
        private int _false;
        private int _unknown;
        private int _onlyTrue;
        private int _onlyDecided;

        public void Add(TruthSet part, int times = 1)
        {
            _true += part.Has(Truth.True) ? times : 0;
            _false += part.Has(Truth.False) ? times : 0;
            _unknown += part.Has(Truth.Unknown) ? times : 0;
            _onlyTrue += part == TruthSet.True ? times : 0;
            _onlyDecided += part == TruthSet.Decided ? times : 0;
        }

        public readonly TruthSet With(TruthSet part, TruthSet instead)
        {
            Tally other = this;
            other.Add(part, -1);
            other.Add(instead);
            return other.Result();
        }

        // Unknown is nearest when whatever may be unknown is: fewer than needed are true, and with the unknown ones enough might be.
        public readonly TruthSet Result()
        {
            bool unknown = _unknown > 0 && _onlyTrue < Needed && _onlyTrue + _onlyDecided + _unknown >= Needed;
            return If(_true >= Needed, TruthSet.True) | If(Parts - _false < Needed, TruthSet.False) | If(unknown, TruthSet.Unknown);
        }
    }
}
