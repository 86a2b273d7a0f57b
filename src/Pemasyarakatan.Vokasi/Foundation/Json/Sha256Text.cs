using System.Security.Cryptography;
using System.Text;

namespace Pemasyarakatan.Vokasi;

// Fingerprints: hashes of texts in UTF-8, in lower-case hexadecimal digits.
internal static class Sha256Text
{
    public static string Of(string text) => Hex(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Hex(byte[] hash) => string.Create(hash.Length * 2, hash, static (digits, bytes) =>
    {
        for (int i = 0; i < bytes.Length; i++)
            (digits[2 * i], digits[(2 * i) + 1]) = (Digit(bytes[i] >> 4), Digit(bytes[i] & 15));
    });

    private static char Digit(int value) => "0123456789abcdef"[value];
}
