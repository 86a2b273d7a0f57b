using Pemasyarakatan.Vokasi.Competency;
using Pemasyarakatan.Vokasi.Guards;

namespace Pemasyarakatan.Vokasi.Tests.Guards;

public sealed class GuardTests
{
    private const string Personal = "Budi Santoso";

    [Fact]
    public void Null_NamesTheParameter()
    {
        string? name = null;
        ((Action)(() => Guard.Against.Null(name))).Should().Throw<ArgumentNullException>().WithParameterName(nameof(name));
        Guard.Against.Null(Personal).Should().Be(Personal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    [InlineData("\u00A0")]
    public void NullOrWhiteSpace_Blank_IsRefused(string text) =>
        ((Action)(() => Guard.Against.NullOrWhiteSpace(text))).Should().Throw<ArgumentException>().WithParameterName(nameof(text));

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void OutOfRange_BothEndsIncluded(int number, bool accepted)
    {
        Action check = () => Guard.Against.OutOfRange(number, 1, 5).Should().Be(number);
        if (accepted)
            check.Should().NotThrow();
        else
            check.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(number)).WithMessage("*from 1 to 5*");
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void Negative_BelowZero_IsRefused(int number, bool accepted)
    {
        Action check = () => Guard.Against.Negative(number).Should().Be(number);
        if (accepted)
            check.Should().NotThrow();
        else
            check.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(number));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void EnumOutOfRange_Undeclared_IsRefused(int value, bool accepted)
    {
        KkniLevel level = (KkniLevel)value;
        Action check = () => Guard.Against.EnumOutOfRange(level).Should().Be(level);
        if (accepted)
            check.Should().NotThrow();
        else
            check.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(level)).WithMessage("*KkniLevel*");
    }

    [Fact]
    public void NullElements_Sequence_IsCopiedOnce()
    {
        List<string> names = ["a"];
        ImmutableArray<string> copy = Guard.Against.NullElements(names);
        names.Add("b");
        copy.Should().Equal("a");
        ImmutableArray<string> absent = default;
        Guard.Against.NullElements<string>(absent).IsDefault.Should().BeFalse();
        Guard.Against.NullElements<string>(absent).Should().BeEmpty();
    }

    [Fact]
    public void NullElements_NullWithin_IsRefused()
    {
        string[] names = ["a", null!];
        string[]? none = null;
        ((Action)(() => Guard.Against.NullElements(names))).Should().Throw<ArgumentException>().WithParameterName(nameof(names));
        ((Action)(() => Guard.Against.NullElements(none))).Should().Throw<ArgumentNullException>().WithParameterName(nameof(none));
    }

    [Fact]
    public void NotCode_FreeText_IsRefusedAndNotRepeated()
    {
        string id = Personal;
        ((Action)(() => Guard.Against.NotCode(id))).Should().Throw<ArgumentException>().WithParameterName(nameof(id)).Which.Message.Should().NotContain("Budi");
        Guard.Against.NotCode("MoU/1-2025:a_b.c").Should().Be("MoU/1-2025:a_b.c");
    }

    [Fact]
    public void Condition_Refused_SaysTheMessageAndTheParameter()
    {
        ((Action)(() => Guard.Against.Condition(refused: true, "Expected more.", "seats"))).Should().Throw<ArgumentException>().WithParameterName("seats").WithMessage("Expected more.*");
        ((Action)(() => Guard.Against.Condition(refused: false, "Expected more.", "seats"))).Should().NotThrow();
    }

    [Theory]
    [InlineData("327301234567890", false)]
    [InlineData("3273012345678901", true)]
    [InlineData("32730123456789012", true)]
    [InlineData("a3273012345678901b", true)]
    [InlineData("32730123-45678901", false)]
    [InlineData("", false)]
    public void LooksLikeNik_SixteenDigitsInARow_DoSo(string text, bool expected) => TextCodes.LooksLikeNik(text).Should().Be(expected);

    [Theory]
    [InlineData("TwoThirds", "twoThirds")]
    [InlineData("In", "in")]
    [InlineData("A1", "a1")]
    [InlineData("IIA", "IIA")]
    [InlineData("I", "I")]
    public void CamelCase_IsTheSameInEveryCulture(string name, string expected) => Contracts.Cultures.UnderEach(() => TextCodes.CamelCase(name).Should().Be(expected));
}
