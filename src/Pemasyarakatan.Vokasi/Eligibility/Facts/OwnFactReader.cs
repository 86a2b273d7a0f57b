using System.Text.Json;
using Pemasyarakatan.Vokasi.Applicants;

namespace Pemasyarakatan.Vokasi.Eligibility;

// Reads a team's own facts, which an applicant carries as JSON scalars.
internal static class OwnFactReader
{
    public static void Read(Applicant applicant, FactCatalogue catalogue, FactSheetBuilder sheet)
    {
        foreach ((string key, Recorded<JsonElement> value) in applicant.Facts)
        {
            if (!catalogue.TryFind(key, out Fact? fact) || fact.IsFamily || Facts.All.Contains(fact))
                throw new ArgumentException($"Expected own single facts of the catalogue alone, which {key} is not; a family is read by a FactMap.", nameof(applicant));
            try
            {
                Set(fact, value, sheet);
            }
            catch (Exception fault) when (fault is JsonException or ArgumentException)
            {
                throw new ArgumentException(fault is ArgumentException refusal ? JsonErrorSanitizer.Of(refusal) : fault.Message, nameof(applicant), fault);
            }
        }
    }

    private static void Set(Fact fact, Recorded<JsonElement> value, FactSheetBuilder sheet)
    {
        JsonCursor Cursor(JsonElement element) => new(element, $"facts.{fact.Key}");
        switch (fact)
        {
            case Fact<LocalDate> date:
                sheet.Set(date, value.Select(element => Cursor(element).Date()));
                break;
            case Fact<int> number:
                sheet.Set(number, value.Select(element => Cursor(element).Integer()));
                break;
            case Fact<bool> flag:
                sheet.Set(flag, value.Select(element => Cursor(element).Flag()));
                break;
            case Fact<RegionCode> region:
                sheet.Set(region, value.Select(element => RegionCode.TryParse(Cursor(element).Text(), null, out RegionCode code) ? code : throw Cursor(element).Expected("a region")));
                break;
            default:
                sheet.Set((Fact<string>)fact, value.Select(element => Cursor(element).Text()));
                break;
        }
    }
}
