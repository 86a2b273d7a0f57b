namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>The order of texts by their UTF-8 bytes, so that a program in any language sorts ids alike.</summary>
/// <remarks>Ordinal order of UTF-16 differs from it only where a surrogate meets U+E000 to U+FFFF.</remarks>
internal sealed class Utf8OrdinalComparer : IComparer<string>
{
    public static Utf8OrdinalComparer Instance { get; } = new();

    public static int Compare(string left, string right)
    {
        int length = Math.Min(left.Length, right.Length);
        int same = left.AsSpan(0, length).CommonPrefixLength(right);
        return same == length ? left.Length.CompareTo(right.Length) : Weight(left[same]).CompareTo(Weight(right[same]));
    }

    int IComparer<string>.Compare(string? x, string? y) => Compare(x!, y!);

    private static int Weight(char unit) => char.IsSurrogate(unit) ? unit + 0x1_0000 : unit;
}
