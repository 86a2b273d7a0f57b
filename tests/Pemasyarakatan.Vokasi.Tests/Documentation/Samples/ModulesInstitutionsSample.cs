using Pemasyarakatan.Vokasi.Agreements;

namespace Pemasyarakatan.Vokasi.Tests.Documentation.Samples;

internal static class ModulesInstitutionsSample
{
    public static string Run()
    {
        using StringWriter Console = new() { NewLine = "\n" };
        //// begins
        var medan = new Facility("RUTAN-1", FacilityKind.Rutan, "Rutan Contoh", RegionCode.Parse("12.71"), Recorded.Known(FacilityClass.I));
        var makassar = new Facility("RUTAN-2", FacilityKind.Rutan, "Rutan Contoh Timur", RegionCode.Parse("73.71"));
        Instant night = Instant.FromUtc(2025, 12, 31, 16, 30);
        Console.WriteLine($"{medan.Today(night):uuuu-MM-dd} in {medan.Zone}, {makassar.Today(night):uuuu-MM-dd} in {makassar.Zone}");

        var body = new PartnerInstitution("LSP-1", "LSP Contoh", PartnerKind.CertificationBody,
            licenceTerm: Recorded.Known(new DateRange(new LocalDate(2024, 1, 1), new LocalDate(2026, 12, 31))), licensedSchemes: ["LAS-DASAR"]);
        foreach ((string scheme, LocalDate on) in new[] { ("LAS-DASAR", new LocalDate(2026, 12, 31)), ("LAS-DASAR", new LocalDate(2027, 1, 1)), ("JAHIT-DASAR", new LocalDate(2026, 12, 31)) })
            Console.WriteLine($"{scheme}: {body.IsLicensed(scheme, on)}");

        var party = new Party(institution: new PartnerInstitution("PEMKOT-1", "Pemerintah Kota Contoh", PartnerKind.RegionalGovernment, RegionCode.Parse("12.71")),
            organs: [new PartnerInstitution("DINAS-1", "Dinas Ketenagakerjaan Contoh", PartnerKind.RegionalAgency, RegionCode.Parse("12.71"), parent: "PEMKOT-1")],
            attendees: ["Asisten Pemerintahan"]);
        Console.WriteLine($"DINAS-1 acts for {party.Id}: {party.Includes("DINAS-1")}; signatory: {party.Signatory}");

        var half = new StatedFigure(50, FigureQualifier.Percent, "berita 11 November 2025");
        Console.WriteLine($"stated {half.Value} percent; as a count: {half.Count?.ToString() ?? "none"}");
        //// ends
        return Console.ToString();
    }
}
