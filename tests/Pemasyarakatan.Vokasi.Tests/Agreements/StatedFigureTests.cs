using System.Text.Json;
using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Tests.Contracts;

namespace Pemasyarakatan.Vokasi.Tests.Agreements;

public sealed class StatedFigureTests
{
    [Theory]
    [InlineData("""{"value":573,"qualifier":"exact","source":"Rutan Serang"}""", 573L)]
    [InlineData("""{"value":0,"qualifier":"exact","source":"Rutan Serang"}""", 0L)]
    [InlineData("""{"value":2340,"qualifier":"about","source":"mistar.id","asOf":"2025-11-11"}""", null)]
    [InlineData("""{"value":3290,"qualifier":"upTo","source":"mistar.id"}""", null)]
    [InlineData("""{"value":50,"qualifier":"percent","source":"Rutan Serang"}""", null)]
    public void Count_IsThereOnlyWhereStatedExactly(string json, long? count)
    {
        VokasiJson.Read<StatedFigure>(json).Count.Should().Be(count);
        VokasiJson.Write(VokasiJson.Read<StatedFigure>(json)).Should().Be(json);
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(100.1, false)]
    [InlineData(71.1, true)]
    [InlineData(0, true)]
    [InlineData(-0.1, false)]
    public void Percent_LiesFrom0To100(double value, bool accepted)
    {
        Action make = () => _ = new StatedFigure((decimal)value, FigureQualifier.Percent, "S");
        if (accepted)
            make.Should().NotThrow();
        else
            make.Should().Throw<ArgumentException>().WithParameterName(nameof(value));
    }

    [Fact]
    public void Read_HalfAPerson_IsRefused()
    {
        Action read = () => VokasiJson.Read<StatedFigure>("""{"value":286.5,"qualifier":"about","source":"S"}""");
        read.Should().Throw<JsonException>().WithMessage("*(value)*");
    }

    [Fact]
    public void Programme_ANumberInTheName_IsNoTarget() =>
        VokasiJson.Read<Programme>("""{"name":"Program 1.000 Tenaga Kerja Terlatih","owner":"Kabupaten Barito Timur"}""").Target.State.Should().Be(RecordState.NotOnRecord);

    [Fact]
    public void Equality_IsByAllMembers()
    {
        EqualityContract.Holds(() => Figure(2340, FigureQualifier.About), Figure(2340, FigureQualifier.Exact), Figure(2341, FigureQualifier.About), new(2340, FigureQualifier.About, "S", new LocalDate(2025, 11, 11)));
        EqualityContract.Holds(
            () => new Programme("P", Recorded.Known("Bupati"), Recorded.Known(Figure(1000, FigureQualifier.Exact))),
            new Programme("P", Recorded.Known("Bupati")), new Programme("P"), new Programme("Q", Recorded.Known("Bupati"), Recorded.Known(Figure(1000, FigureQualifier.Exact))));
    }

    private static StatedFigure Figure(decimal value, FigureQualifier qualifier) => new(value, qualifier, "S");
}
