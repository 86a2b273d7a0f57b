using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Agreements;

/// <summary>An agreement in good order, from which each test departs in one thing.</summary>
internal static class AgreementFixture
{
    public static readonly LocalDate TermStart = new(2025, 1, 1);
    public static readonly LocalDate TermEnd = new(2025, 12, 31);
    public static readonly LocalDate Today = new(2025, 6, 1);

    public static readonly Party Rutan =
        new Party(new Facility("rutan-contoh", FacilityKind.Rutan, "Rutan Contoh", RegionCode.Parse("12.71"))).SignedBy(new("Kepala Rutan", SigningCapacity.HeadOfOffice));

    public static Party Region(string id = "pemkot-contoh", params PartnerInstitution[] organs) =>
        new Party(institution: new(id, "Pemerintah Kota Contoh", PartnerKind.RegionalGovernment, RegionCode.Parse("12.71")), organs: [.. organs])
            .SignedBy(new("Wali Kota", SigningCapacity.HeadOfOffice));

    public static Party Of(PartnerKind kind, string id = "mitra") =>
        new Party(institution: new(id, "Mitra Contoh", kind, RegionCode.Parse("12.71"))).SignedBy(new("Kepala", SigningCapacity.HeadOfOffice));

    public static Agreement Agreement(
        string id = "NK-1",
        Party? partner = null,
        AgreementInstrument instrument = AgreementInstrument.NotaKesepakatan,
        Recorded<StatedDate>? signedOn = null,
        Recorded<DateRange>? term = null,
        Recorded<AgreementScope>? scope = null,
        Recorded<bool> runOff = default,
        AgreementState state = AgreementState.Signed,
        LocalDate? since = null,
        string? extends = null,
        string? derivedFrom = null) => new(
            id,
            Rutan,
            [partner ?? Region()],
            instrument: state == AgreementState.Approach ? Recorded<AgreementInstrument>.None : Recorded.Known(instrument),
            signedOn: signedOn ?? Recorded.Known(StatedDate.On(new(2024, 12, 20))),
            term: term ?? Recorded.Known(new DateRange(TermStart, TermEnd)),
            scope: scope ?? Recorded.Known(new AgreementScope(isOpenEnded: false, [TrainingField.Welding])),
            runOff: runOff,
            state: Recorded.Known(state),
            since: since is { } date ? Recorded.Known(date) : default,
            extends: extends,
            derivedFrom: derivedFrom);

    public static TrainingPackage Package(
        LocalDate? from = null, LocalDate? to = null, Audience audience = Audience.Inmates, string provider = "pemkot-contoh", TrainingField? field = null, bool scheduled = true)
    {
        LocalDate start = from ?? new(2025, 7, 1);
        LocalDate end = to ?? new(2025, 7, 31);
        Schedule schedule = new(start, end, start == end ? [start] : [start, end], 8, 45);
        return new("P-1", "Pelatihan las", field ?? TrainingField.Welding, provider, audience, schedule: scheduled ? Recorded.Known(schedule) : default);
    }

    public static ReasonCode[] Codes(this IEnumerable<Reason> reasons) => [.. reasons.Select(reason => reason.Code)];
}
