using System.Runtime.CompilerServices;

namespace Pemasyarakatan.Vokasi.Eligibility;

// How every criterion stands, each at its slot: the two bits of its truth while they fit into a word, so that a decision holds no array.
internal readonly struct LeafTruths
{
    public const int Width = 64;

    private readonly ulong _word;
    private readonly Truth[]? _many;

    public LeafTruths(ulong word) => _word = word;

    public LeafTruths(Truth[] many) => _many = many;

    /// <summary>Whether they fit into a word; slots are then places of bits, otherwise of leaves.</summary>
    public bool AreWord => _many is null;

    /// <summary>All of them, where they fit.</summary>
    public ulong Word => _word;

    /// <summary>The slots that are not true, at their lower bits; of a word only.</summary>
    public ulong Unmet => ~(_word >> 1);

    /// <summary>The slots that are false, at their lower bits; of a word only.</summary>
    public ulong Failed => Unmet & ~_word;

    public Truth this[int slot]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _many is null ? Read(_word, slot) : _many[slot];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Read(ulong word, int slot) => (Truth)(int)((word >> slot) & 3);

    public LeafTruths With(int slot, Truth truth)
    {
        if (_many is null)
            return new((_word & ~(3UL << slot)) | ((ulong)truth << slot));
        Truth[] changed = [.. _many];
        changed[slot] = truth;
        return new(changed);
    }
}
