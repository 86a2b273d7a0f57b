using Pemasyarakatan.Vokasi.Tests.Contracts;

namespace Pemasyarakatan.Vokasi.Tests.Foundation;

public sealed class LegalBasisTests
{
    [Fact]
    public void Json_OfEachKind_RoundTrips()
    {
        JsonContract.Holds(LegalBasis.Law("UU 22/2022 Ps. 24", verified: true), """{"law":"UU 22/2022 Ps. 24","verified":true}""");
        JsonContract.Holds(LegalBasis.Law("UU 22/2022 Ps. 24", verified: false), """{"law":"UU 22/2022 Ps. 24","verified":false}""");
        JsonContract.Holds(LegalBasis.Agreement("MoU 1/2025"), """{"agreement":"MoU 1/2025"}""");
        JsonContract.Holds(LegalBasis.Announcement("W2.PAS-02/2026"), """{"announcement":"W2.PAS-02/2026"}""");
        JsonContract.Holds(LegalBasis.Assumption("6 bulan"), """{"assumption":"6 bulan"}""");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"law\"")]
    [InlineData("5")]
    [InlineData("""{"verified":true}""")]
    [InlineData("""{"law":""}""")]
    [InlineData("""{"law":" "}""")]
    [InlineData("""{"law":null}""")]
    [InlineData("""{"law":5}""")]
    [InlineData("""{"law":"x","verified":1}""")]
    [InlineData("""{"law":"x","verified":null}""")]
    [InlineData("""{"law":"x","verified":"true"}""")]
    [InlineData("""{"law":"x","verified":true,"verified":false}""")]
    [InlineData("""{"verified":true,"law":"x","verified":true}""")]
    [InlineData("""{"law":"x","law":"x"}""")]
    [InlineData("""{"law":"x","agreement":"y"}""")]
    [InlineData("""{"agreement":"x","verified":true}""")]
    [InlineData("""{"verified":false,"assumption":"x"}""")]
    [InlineData("""{"Law":"x","verified":true}""")]
    [InlineData("""{"custom":"x"}""")]
    public void Json_Malformed_IsRefused(string json) => JsonContract.Refuses<LegalBasis>(json);

    [Fact]
    public void Equality_IsByKindTextAndVerification() => EqualityContract.Holds(
        () => LegalBasis.Law("x", verified: true), LegalBasis.Law("x", verified: false), LegalBasis.Law("y", verified: true), LegalBasis.Agreement("x"), LegalBasis.Announcement("x"), LegalBasis.Assumption("x"));

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    [InlineData(null)]
    public void Of_BlankText_IsMisuse(string? text)
    {
        ((Action)(() => LegalBasis.Law(text!, verified: true))).Should().Throw<ArgumentException>().WithParameterName("citation");
        ((Action)(() => LegalBasis.Agreement(text!))).Should().Throw<ArgumentException>().WithParameterName("reference");
        ((Action)(() => LegalBasis.Announcement(text!))).Should().Throw<ArgumentException>().WithParameterName("reference");
        ((Action)(() => LegalBasis.Assumption(text!))).Should().Throw<ArgumentException>().WithParameterName("wording");
    }
}
