using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>An applicant's place in the draw: HMAC-SHA256 of their number under the seed, both in UTF-8, compared as bytes.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DrawKey(ulong First, ulong Second, ulong Third, ulong Fourth) : IComparable<DrawKey>
{
    private const int MostOnTheStack = 512;

    public static DrawKey Of(ReadOnlySpan<byte> seed, string number)
    {
        int most = Encoding.UTF8.GetMaxByteCount(number.Length);
        Span<byte> utf8 = most <= MostOnTheStack ? stackalloc byte[MostOnTheStack] : new byte[most];
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(seed, utf8[..Encoding.UTF8.GetBytes(number, utf8)], hash);
        return new(At(hash, 0), At(hash, 1), At(hash, 2), At(hash, 3));
    }

    public int CompareTo(DrawKey other) =>
        First != other.First ? First.CompareTo(other.First)
        : Second != other.Second ? Second.CompareTo(other.Second)
        : Third != other.Third ? Third.CompareTo(other.Third)
        : Fourth.CompareTo(other.Fourth);

    /// <summary>The key in lower-case hexadecimal digits.</summary>
    public override string ToString() => FormattableString.Invariant($"{First:x16}{Second:x16}{Third:x16}{Fourth:x16}");

    private static ulong At(ReadOnlySpan<byte> hash, int eighth) => BinaryPrimitives.ReadUInt64BigEndian(hash[(8 * eighth)..]);
}
