using System.Security.Cryptography;
using System.Text;

namespace Pemasyarakatan.Vokasi.Eligibility;

internal static class Fingerprints
{
    /// <summary>SHA-256 of the text in UTF-8, in lower-case hex.</summary>
    public static string Of(string text)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        return string.Create(64, hash, static (span, bytes) =>
        {
            for (int i = 0; i < bytes.Length; i++)
                (span[2 * i], span[(2 * i) + 1]) = ("0123456789abcdef"[bytes[i] >> 4], "0123456789abcdef"[bytes[i] & 15]);
        });
    }
}
