using System.Runtime.CompilerServices;
using Pemasyarakatan.Vokasi.Outcomes;

namespace Pemasyarakatan.Vokasi.Eligibility;

// How every criterion stands, each at its slot: two bits while they fit into words, so that a decision holds no array.
internal readonly struct LeafTruths
{
    public const int Width = 64;

    private readonly ulong _met;
    private readonly ulong _possible;
    private readonly Truth[]? _many;

    public LeafTruths(ulong met, ulong possible) => (_met, _possible) = (met, possible);

    public LeafTruths(Truth[] many) => _many = many;

    /// <summary>Whether they fit into words.</summary>
    public bool AreWords => _many is null;

    /// <summary>The slots that are true; of words only.</summary>
    public ulong Met => _met;

    /// <summary>The slots that are not false; of words only.</summary>
    public ulong Possible => _possible;

    public Truth this[int slot]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _many is null ? Read(_met, _possible, slot) : _many[slot];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Read(ulong met, ulong possible, int slot) => (Truth)((int)(met >> slot & 1) + (int)(possible >> slot & 1));

    public LeafTruths With(int slot, Truth truth)
    {
        if (_many is null)
        {
            ulong bit = 1UL << slot;
            return new(truth == Truth.True ? _met | bit : _met & ~bit, truth == Truth.False ? _possible & ~bit : _possible | bit);
        }

        Truth[] changed = [.. _many];
        changed[slot] = truth;
        return new(changed);
    }
}
