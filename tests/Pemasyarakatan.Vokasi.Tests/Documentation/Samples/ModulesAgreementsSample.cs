using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Testing;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Documentation.Samples;

internal static class ModulesAgreementsSample
{
    public static string Run()
    {
        using StringWriter Console = new() { NewLine = "\n" };
        //// begins
        var medan = new Facility("RUTAN-1", FacilityKind.Rutan, "Rutan Contoh", RegionCode.Parse("12.71"));
        var makassar = new Facility("RUTAN-2", FacilityKind.Rutan, "Rutan Contoh Timur", RegionCode.Parse("73.71"));
        Instant night = Instant.FromUtc(2025, 12, 31, 16, 30);
        Console.WriteLine($"{medan.Today(night):uuuu-MM-dd} in {medan.Zone}, {makassar.Today(night):uuuu-MM-dd} in {makassar.Zone}");

        var body = new PartnerInstitution("LSP-1", "LSP Contoh", PartnerKind.CertificationBody,
            licenceTerm: Recorded.Known(new DateRange(new LocalDate(2024, 1, 1), new LocalDate(2026, 12, 31))), licensedSchemes: ["LAS-DASAR"]);
        foreach ((string scheme, LocalDate on) in new[] { ("LAS-DASAR", new LocalDate(2026, 12, 31)), ("LAS-DASAR", new LocalDate(2027, 1, 1)), ("JAHIT-DASAR", new LocalDate(2026, 12, 31)) })
            Console.WriteLine($"{scheme}: {body.IsLicensed(scheme, on)}");

        var half = new StatedFigure(50, FigureQualifier.Percent, "berita 11 November 2025");
        Console.WriteLine($"stated {half.Value} percent; as a count: {half.Count?.ToString() ?? "none"}");
        //// ends
        Console.WriteLine("---");
        //// begins
        var rutan = new Party(medan).SignedBy(new Signatory("Kepala Rutan", SigningCapacity.HeadOfOffice));
        var city = new Party(
            institution: new PartnerInstitution("PEMKOT-1", "Pemerintah Kota Contoh", PartnerKind.RegionalGovernment, medan.Region),
            organs: [new PartnerInstitution("DINAS-1", "Dinas Ketenagakerjaan Contoh", PartnerKind.RegionalAgency, medan.Region, parent: "PEMKOT-1")]);
        var agreement = new Agreement("NK-1", rutan, [city],
            labels: ["MoU", "Perjanjian Kerja Sama"],                                      // as the sources call it
            instrument: Recorded.Known(AgreementInstrument.PerjanjianKerjaSama),           // what it is, by the caller's word
            signedOn: Recorded.Known(StatedDate.NotAfter(new LocalDate(2025, 6, 16))),
            term: Recorded.Known(new DateRange(new LocalDate(2025, 7, 1), new LocalDate(2026, 2, 27))),
            scope: Recorded.Known(new AgreementScope(isOpenEnded: true, [TrainingField.Welding])),
            state: Recorded.Known(AgreementState.Signed));

        void Tell(Ruling ruling)
        {
            Console.WriteLine(ruling.Truth);
            foreach (Reason reason in ruling.Refusals.Concat(ruling.Missing).Concat(ruling.Advisories))
                Console.WriteLine($"  {reason.Code.Id}: {reason.ToText(new("en"))}");
        }

        TrainingPackage welding = A.Package();                                             // by DINAS-1, 2 to 27 February 2026
        Tell(agreement.Covers(welding, on: A.Day));
        agreement = agreement.SignedBy("PEMKOT-1", new Signatory("Wali Kota", SigningCapacity.HeadOfOffice));
        Tell(agreement.Covers(welding, on: A.Day));
        //// ends
        Console.WriteLine("---");
        //// begins
        TrainingPackage longer = welding.Starting(new LocalDate(2026, 2, 2), trainingDays: 21);    // to 2 March
        Tell(An.Agreement().Lasting(new LocalDate(2025, 7, 1), new LocalDate(2026, 2, 27)).Covers(welding, A.Day));
        Tell(An.Agreement().Lasting(new LocalDate(2025, 7, 1), new LocalDate(2026, 2, 27)).Covers(longer, A.Day));
        Tell(An.Agreement().Lasting(new LocalDate(2025, 7, 1), new LocalDate(2026, 2, 27)).RunningOff().Covers(longer, A.Day));
        Tell(An.Agreement().Unsigned().Covers(welding.For(Audience.Public), A.Day));

        Agreement suspended = An.Agreement().Suspend(on: new LocalDate(2026, 2, 10), Actor.FacilityHead).Value;
        Console.WriteLine($"{suspended.StatusOn(new LocalDate(2026, 2, 9))} on 9 February, {suspended.StatusOn(new LocalDate(2026, 2, 10))} on 10 February");
        Tell(suspended.Covers(welding.Starting(new LocalDate(2026, 2, 16), trainingDays: 5), new LocalDate(2026, 2, 16)));

        var book = new AgreementBook("RUTAN-1", [An.Agreement(), An.Agreement("NK-2").Covering(TrainingField.Welding)]);
        foreach (Reason refusal in book.Carrying(welding, A.Day).Refusals)
            Console.WriteLine(refusal.ToText(new("en")));
        Console.WriteLine(book.Carrying(welding, A.Day, chosen: "NK-2").Value);
        //// ends
        return Console.ToString();
    }
}
