using Pemasyarakatan.Vokasi.Selection;

namespace Pemasyarakatan.Vokasi.Tests.Selection;

public sealed class ReserveTests
{
    // What cannot be read again or compared is refused where it comes in, and not when somebody asks.
    [Theory]
    [InlineData("1", true)]
    [InlineData("-12.5e3", true)]
    [InlineData("1e9999", true)]
    [InlineData("1e99999", false)]
    [InlineData("1E-9999999999", false)]
    [InlineData("1234567890123456789012345678901234567890", true)]
    [InlineData("12345678901234567890123456789012345678901", false)]
    [InlineData("\"kata\"", true)]
    [InlineData("[null, { \"a\": [1e99999] }]", false)]
    [InlineData("[null, { \"a\": [true, 1] }]", true)]
    public void For_ACriterionThatIsKeptAsItCame_HasTextsAndNumbersThatCanBeCompared(string value, bool allowed)
    {
        Func<Reserve> make = () => Reserve.For("r1", 1, $$"""{ "fact": {{value}} }""");
        if (allowed)
            make().Should().Be(make());
        else
            make.Should().Throw<ArgumentException>().WithMessage("Expected texts of whole characters and numbers of at most 40.*");
    }
}
