using Pemasyarakatan.Vokasi.Tests.Contracts;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Training;

public sealed class TrainingFieldTests
{
    [Fact]
    public void TextCode_KnownAndOwnFields_KeepTheContract() => TextCodeContract<TrainingField>.Holds(
        [.. TrainingField.All.Select(field => field.Code), "a", "robotik-2", new string('a', 40)],
        ["Las", "las ", "-las", "2las", "tata boga", "tata_boga", "lâs", "ıas", new string('a', 41)]);

    [Fact]
    public void All_AreDistinct() => TrainingField.All.Should().OnlyHaveUniqueItems().And.HaveCount(12);

    [Fact]
    public void ToText_Field_IsItsNameOrItsCode()
    {
        TrainingField.Cookery.ToText(Cultures.Indonesian).Should().Be("tata boga");
        TrainingField.Parse("tata-boga").ToText(Cultures.English).Should().Be("cookery");
        TrainingField.Parse("robotik-2").ToText(Cultures.Indonesian).Should().Be("robotik-2");
    }

    [Fact]
    public void Equality_IsByCode() => EqualityContract.Holds(() => TrainingField.Parse("las"), TrainingField.Sewing, TrainingField.Parse("robotik"));
}
