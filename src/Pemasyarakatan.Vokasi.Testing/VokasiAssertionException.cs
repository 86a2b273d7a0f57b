namespace Pemasyarakatan.Vokasi.Testing;

/// <summary>An expectation of a test that does not hold; the message carries the whole explanation.</summary>
/// <remarks>Every test framework reports it as a failed test. No message holds a name or a NIK.</remarks>
public sealed class VokasiAssertionException : Exception
{
    internal VokasiAssertionException(string message)
        : base(message)
    {
    }
}
