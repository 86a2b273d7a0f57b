using Pemasyarakatan.Vokasi.Applicants;

namespace Pemasyarakatan.Vokasi.Tests.Applicants;

public sealed class NikTests
{
    [Theory]
    [InlineData("9912341708910001")]
    [InlineData("9912345708910001")]
    [InlineData("9900002902000001")]
    [InlineData("9900002902040001")]
    [InlineData("9900007112999999")]
    [InlineData("0512343101000001")]
    public void Parse_WellFormed_RoundTripsInFull(string digits)
    {
        Nik nik = Nik.Parse(digits);
        nik.ToString("F", null).Should().Be(digits);
        Nik.Parse(nik.ToString("F", null)).Should().Be(nik);
        VokasiJson.Write(nik).Should().Be($"\"{digits}\"");
        VokasiJson.Read<Nik>($"\"{digits}\"").Should().Be(nik);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("0000000000000000")]
    [InlineData("9912341708910000")]
    [InlineData("99123417089100011")]
    [InlineData("991234170891001")]
    [InlineData(" 912341708910001")]
    [InlineData("991234170891000A")]
    [InlineData("9912340008910001")]
    [InlineData("9912343208910001")]
    [InlineData("9912344008910001")]
    [InlineData("9912347208910001")]
    [InlineData("9912341700910001")]
    [InlineData("9912341713910001")]
    [InlineData("9912343004910000")]
    [InlineData("9912343104910001")]
    [InlineData("9912342902910001")]
    [InlineData("9912343002920001")]
    [InlineData("٩٩١٢٣٤١٧٠٨٩١٠٠٠١")]
    public void TryParse_NotANik_IsRefusedWithoutRepeatingIt(string text)
    {
        Nik.TryParse(text, null, out _).Should().BeFalse();
        string message = FluentActions.Invoking(() => Nik.Parse(text)).Should().Throw<FormatException>().Which.Message;
        if (text.Length > 4)
            message.Should().NotContain(text);
    }

    [Fact]
    public void ToString_MasksAllButTheSerial()
    {
        Nik nik = Nik.Parse("9912345708910001");
        nik.ToString().Should().Be("************0001");
        $"{nik}".Should().Be("************0001");
        Span<char> text = stackalloc char[16];
        nik.TryFormat(text, out int written, "F", null).Should().BeTrue();
        written.Should().Be(16);
        nik.TryFormat(text[..15], out _, "F", null).Should().BeFalse();
        FluentActions.Invoking(() => nik.ToString("X", null)).Should().Throw<FormatException>();
    }

    [Theory]
    [InlineData(1991, 8, 17, false)]
    [InlineData(1891, 8, 17, false)] // no century is inferred
    [InlineData(1990, 8, 17, true)]
    [InlineData(1991, 7, 17, true)]
    [InlineData(1991, 8, 16, true)]
    public void Contradicts_BirthDate_ComparesDayMonthAndTwoDigitsOfTheYear(int year, int month, int day, bool contradicts)
    {
        LocalDate birthDate = new(year, month, day);
        Nik.Parse("9912341708910001").Contradicts(birthDate).Should().Be(contradicts);
        Nik.Parse("9912345708910001").Contradicts(birthDate).Should().Be(contradicts);
    }

    [Fact]
    public void Contradicts_Sex_DaysOfWomenAreFortyUp()
    {
        Nik.Parse("9912344108910001").Contradicts(Sex.Female).Should().BeFalse();
        Nik.Parse("9912344108910001").Contradicts(Sex.Male).Should().BeTrue();
        Nik.Parse("9912343108910001").Contradicts(Sex.Male).Should().BeFalse();
        Nik.Parse("9912343108910001").Contradicts(Sex.Female).Should().BeTrue();
    }
}
