using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Calendars;
using Pemasyarakatan.Vokasi.Competency;
using Pemasyarakatan.Vokasi.Json;
using Pemasyarakatan.Vokasi.Outcomes;
using Pemasyarakatan.Vokasi.Regions;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(LocalDateJsonConverter), typeof(InstantJsonConverter), typeof(PeriodJsonConverter)])]
// General
[JsonSerializable(typeof(LocalDate))]
[JsonSerializable(typeof(Instant))]
[JsonSerializable(typeof(Period))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(decimal))]
[JsonSerializable(typeof(DateRange))]
[JsonSerializable(typeof(Schedule))]
[JsonSerializable(typeof(StatedDate))]
[JsonSerializable(typeof(Reason))]
[JsonSerializable(typeof(LegalBasis))]
[JsonSerializable(typeof(RegionCode))]
// end of General
// Competency
[JsonSerializable(typeof(CertificationScheme))]
[JsonSerializable(typeof(UnitCode))]
[JsonSerializable(typeof(KkniLevel))]
// end of Competency
// Institutions
// end of Institutions
// Training
[JsonSerializable(typeof(TrainingPackage))]
[JsonSerializable(typeof(ImmutableArray<TrainingPackage>))]
[JsonSerializable(typeof(DeliveryMode))]
[JsonSerializable(typeof(FundingSource))]
[JsonSerializable(typeof(PostTrainingSupport))]
// end of Training
// Agreements
// end of Agreements
// Applicants
// end of Applicants
// Eligibility
// end of Eligibility
// Rosters
// end of Rosters
// Selection
// end of Selection
// Enrolments
// end of Enrolments
// Certification
// end of Certification
// Figures
// end of Figures
internal sealed partial class VokasiJsonContext : JsonSerializerContext;
