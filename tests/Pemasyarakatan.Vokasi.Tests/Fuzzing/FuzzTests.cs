using System.Globalization;
using Pemasyarakatan.Vokasi.Tests.Contracts;
using Pemasyarakatan.Vokasi.Tests.Conventions;

namespace Pemasyarakatan.Vokasi.Tests.Fuzzing;

/// <summary>No input, however malformed, brings about anything but a value or the documented exception.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    /// <summary>The number of inputs for each reader, such as 1000000; <c>.ci/fuzz</c> sets it and prints what was counted.</summary>
    private const string Switch = "VOKASI_FUZZ";

    private static readonly int Usual = Laws.Times(500);

    private static readonly int? Asked = int.TryParse(Environment.GetEnvironmentVariable(Switch), NumberStyles.None, CultureInfo.InvariantCulture, out int inputs) ? inputs : null;

    private static readonly Lock Report = new();

    public static TheoryData<string> Readers => [.. FuzzedReaders.All.Select(reader => reader.Name)];

    [Theory]
    [MemberData(nameof(Readers))]
    public void Read_Garbage_GivesAValueOrTheDocumentedException(string reader)
    {
        FuzzCount count = FuzzedReaders.All.Single(each => each.Name == reader).Run(Asked ?? Usual);
        Tell(count);
        count.Faults.Should().BeEmpty();
        count.Refusals.Should().BePositive("garbage is refused");
        if (reader != "VokasiJson.Read<Decision>")
            count.Values.Should().BePositive("some of what was changed is still meant");
    }

    [Fact]
    public void Readers_OfTextCodes_AreAllTried()
    {
        IEnumerable<string> codes = Library.PublicTypes.Where(type => type.GetInterfaces().Any(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(ISpanParsable<>))).Select(type => $"{type.Name}.Parse");
        FuzzedReaders.All.Select(reader => reader.Name).Should().Contain(codes);
    }

    private void Tell(FuzzCount count)
    {
        output.WriteLine(count.ToString());
        if (Asked is null)
            return;
        string file = Repository.PathTo("artifacts", "fuzz", "counts.txt");
        lock (Report)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.AppendAllLines(file, [count.ToString()]);
        }
    }
}
