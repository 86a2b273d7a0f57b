using Pemasyarakatan.Vokasi.Tests.Contracts;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Training;

public sealed class UnitCodeTests
{
    [Fact]
    public void TextCode_OfEveryGeneration_KeepsTheContract() => TextCodeContract<UnitCode>.Holds(
        ["OTO.SM01.001.01", "J.620100.004.01", "C.24LAS01.001.1", "A.000000.000.00", "V.00AAA00.000.0"],
        [
            "oto.SM01.001.01", "OTO.SM01.001", "OTO.SM01.001.1", "OTO.SM01.001.001", "OT.SM01.001.01", "OTO.S101.001.01", "W.620100.004.01", "J.62010.004.01", "J.620100.004.1", "J.620100.04.01",
            "C.24LAS01.001.01", "C.24las01.001.1", "C.24LAS1.001.1", "X.24LAS01.001.1", "C-24LAS01-001-1", " C.24LAS01.001.1", "C.24LAS01.001.1\n", "C.24LAS01.001.١", "İ.620100.004.01",
        ]);

    [Theory]
    [InlineData("OTO.SM01.001.01", 1)]
    [InlineData("J.620100.004.01", 2)]
    [InlineData("C.24LAS01.001.1", 3)]
    public void Generation_IsThatOfTheShape(string code, int generation) => UnitCode.Parse(code).Generation.Should().Be(generation);

    [Fact]
    public void Equality_IsByCode() => EqualityContract.Holds(() => UnitCode.Parse("C.24LAS01.001.1"), UnitCode.Parse("C.24LAS01.001.2"), UnitCode.Parse("J.620100.004.01"));

    [Fact]
    public void Json_IsTheText() => JsonContract.Holds(UnitCode.Parse("C.24LAS01.001.1"), "\"C.24LAS01.001.1\"", "\"\"", "5", "{}", "\"x\"");
}
