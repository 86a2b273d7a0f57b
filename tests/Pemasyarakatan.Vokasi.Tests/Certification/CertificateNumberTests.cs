using Pemasyarakatan.Vokasi.Certification;

namespace Pemasyarakatan.Vokasi.Tests.Certification;

public sealed class CertificateNumberTests
{
    [Theory]
    [InlineData("00001 0002 00003 2026", 1)]
    [InlineData("00001 0002 0000003 2026", 1)]
    [InlineData("00001 0002 3 00004 2026", 2)]
    [InlineData("00001 0002 3 000004 2026", 2)]
    [InlineData("00001 0002 3 0000004 2026", 2)]
    public void Parse_EitherGeneration_RoundTrips(string text, int generation)
    {
        CertificateNumber number = CertificateNumber.Parse(text);

        number.ToString().Should().Be(text);
        number.Generation.Should().Be(generation);
        number.Should().Be(CertificateNumber.Parse(text.AsSpan(), null));
        Span<char> room = stackalloc char[text.Length];
        number.TryFormat(room, out int written, default, null).Should().BeTrue();
        room[..written].ToString().Should().Be(text);
        number.TryFormat(room[1..], out written, default, null).Should().BeFalse();
        written.Should().Be(0);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0001 0002 3 0000004 2026")]
    [InlineData("00001 0002 3 0004 2026")]
    [InlineData("00001 0002 3 00000004 2026")]
    [InlineData("00001 0002 34 0000004 2026")]
    [InlineData("00001 0002 3 0000004 26")]
    [InlineData("00001  0002 3 0000004 2026")]
    [InlineData("00001-0002-3-0000004-2026")]
    [InlineData(" 00001 0002 3 0000004 2026")]
    [InlineData("00001 0002 3 0000004 2026\n")]
    [InlineData("٠0001 0002 3 0000004 2026")]
    public void TryParse_AnotherShape_IsRefusedAndNeverThrows(string? text)
    {
        CertificateNumber.TryParse(text, null, out CertificateNumber? number).Should().BeFalse();
        number.Should().BeNull();
        if (text is not null)
            ((Action)(() => CertificateNumber.Parse(text))).Should().Throw<FormatException>();
    }
}
