using Ardalis.GuardClauses;

namespace Pemasyarakatan.Vokasi.Tests.Foundation;

public sealed class GuardExtensionsTests
{
    private const string Personal = "Budi Santoso";

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
    public void InvalidCode_FreeText_IsRefusedAndNotRepeated()
    {
        string id = Personal;
        ((Action)(() => Guard.Against.InvalidCode(id))).Should().Throw<ArgumentException>().WithParameterName(nameof(id)).Which.Message.Should().NotContain("Budi");
        Guard.Against.InvalidCode("MoU/1-2025:a_b.c").Should().Be("MoU/1-2025:a_b.c");
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
