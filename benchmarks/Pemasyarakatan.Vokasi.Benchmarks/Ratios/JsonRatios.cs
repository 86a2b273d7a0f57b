using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Benchmarks.Json;
using Pemasyarakatan.Vokasi.Benchmarks.Measuring;
using Pemasyarakatan.Vokasi.Testing;

namespace Pemasyarakatan.Vokasi.Benchmarks.Ratios;

internal static class JsonRatios
{
    private const int People = 500;

    /// <summary>An inmate with everything on record, read and written, against the framework's generated contracts of the same members with neither strictness nor rules.</summary>
    public static IEnumerable<Line> Lines()
    {
        Applicant[] people = [.. Enumerable.Range(0, People).Select(n => (Applicant)An.Inmate($"A-{n:0000}").Remitted("P1M", A.Day))];
        byte[][] texts = [.. people.Select(person => Encoding.UTF8.GetBytes(VokasiJson.Write(person)))];
        PlainPerson[] plain = [.. texts.Select(text => JsonSerializer.Deserialize(text, PlainContext.Default.PlainPerson)!)];
        for (int i = 0; i < People; i++)
        {
            if (!JsonNode.DeepEquals(JsonNode.Parse(texts[i]), JsonNode.Parse(JsonSerializer.Serialize(plain[i], PlainContext.Default.PlainPerson))))
                throw new InvalidOperationException($"The baseline has not the same shape: {Encoding.UTF8.GetString(texts[i])}, {JsonSerializer.Serialize(plain[i], PlainContext.Default.PlainPerson)}.");
        }

        yield return Compare("read", () => texts.Sum(text => (long)VokasiJson.Read<Applicant>(text).Id.Length), () => texts.Sum(text => (long)JsonSerializer.Deserialize(text, PlainContext.Default.PlainPerson)!.Id.Length));
        yield return Compare("written", () => people.Sum(person => (long)VokasiJson.Write(person).Length), () => plain.Sum(person => (long)JsonSerializer.Serialize(person, PlainContext.Default.PlainPerson).Length));
    }

    private static Line Compare(string way, Func<long> ours, Func<long> baseline) =>
        Line.Compare($"JSON of an applicant, {way}", new(ours, People), new(baseline, People), new(1.4));
}
