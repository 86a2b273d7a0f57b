using System.Text.Json;
using System.Text.Json.Serialization;
using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Certification;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Enrolments;
using Pemasyarakatan.Vokasi.Figures;
using Pemasyarakatan.Vokasi.Screening;
using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    // Stores such as the binary JSON of PostgreSQL write members in an order of their own.
    AllowOutOfOrderMetadataProperties = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(NodaTimeJsonConverter)])]
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
[JsonSerializable(typeof(Facility))]
[JsonSerializable(typeof(ImmutableArray<Facility>))]
[JsonSerializable(typeof(FacilityClass))]
[JsonSerializable(typeof(PartnerInstitution))]
[JsonSerializable(typeof(ImmutableArray<PartnerInstitution>))]
[JsonSerializable(typeof(Party))]
[JsonSerializable(typeof(Signatory))]
[JsonSerializable(typeof(SigningCapacity))]
[JsonSerializable(typeof(Programme))]
[JsonSerializable(typeof(StatedFigure))]
// end of Institutions
// Training
[JsonSerializable(typeof(TrainingPackage))]
[JsonSerializable(typeof(ImmutableArray<TrainingPackage>))]
[JsonSerializable(typeof(DeliveryMode))]
[JsonSerializable(typeof(FundingSource))]
[JsonSerializable(typeof(PostTrainingSupport))]
// end of Training
// Agreements
[JsonSerializable(typeof(Agreement))]
[JsonSerializable(typeof(ImmutableArray<Agreement>))]
[JsonSerializable(typeof(AgreementInstrument))]
[JsonSerializable(typeof(AgreementScope))]
[JsonSerializable(typeof(AgreementState))]
// end of Agreements
// Applicants
[JsonSerializable(typeof(Applicant))]
[JsonSerializable(typeof(ImmutableArray<Applicant>))]
[JsonSerializable(typeof(ImmutableArray<Inmate>))]
[JsonSerializable(typeof(ImmutableArray<PublicApplicant>))]
[JsonSerializable(typeof(Application))]
[JsonSerializable(typeof(ImmutableArray<Application>))]
[JsonSerializable(typeof(OutsideEvent))]
[JsonSerializable(typeof(ImmutableArray<OutsideEvent>))]
[JsonSerializable(typeof(Sentence))]
[JsonSerializable(typeof(SentenceDates))]
[JsonSerializable(typeof(Nik))]
[JsonSerializable(typeof(Sex))]
[JsonSerializable(typeof(Domicile))]
[JsonSerializable(typeof(Education))]
[JsonSerializable(typeof(CustodyStatus))]
[JsonSerializable(typeof(RegisterClass))]
[JsonSerializable(typeof(RiskLevel))]
[JsonSerializable(typeof(SecurityLevel))]
[JsonSerializable(typeof(PembinaanStage))]
[JsonSerializable(typeof(ImmutableArray<Violation>))]
[JsonSerializable(typeof(ImmutableArray<string>))]
[JsonSerializable(typeof(JsonElement))]
// end of Applicants
// Eligibility
[JsonSerializable(typeof(Override))]
[JsonSerializable(typeof(ImmutableArray<Override>))]
[JsonSerializable(typeof(Decision))]
// end of Eligibility
// Rosters
[JsonSerializable(typeof(ScreeningSummary))]
[JsonSerializable(typeof(ImmutableArray<ScreeningSummary>))]
// end of Rosters
// Selection
[JsonSerializable(typeof(Reserve))]
[JsonSerializable(typeof(SeatPlan))]
[JsonSerializable(typeof(PriorityKey))]
[JsonSerializable(typeof(Priority))]
[JsonSerializable(typeof(Determination))]
[JsonSerializable(typeof(AdoptedList))]
[JsonSerializable(typeof(Lottery))]
[JsonSerializable(typeof(IntakeCommand))]
[JsonSerializable(typeof(ImmutableArray<IntakeCommand>))]
[JsonSerializable(typeof(Intake))]
[JsonSerializable(typeof(PublishedRecord))]
// end of Selection
// Enrolments
[JsonSerializable(typeof(Enrolment))]
[JsonSerializable(typeof(ImmutableArray<Enrolment>))]
[JsonSerializable(typeof(Support))]
[JsonSerializable(typeof(ImmutableArray<EnrolmentEntry>))]
// end of Enrolments
// Certification
[JsonSerializable(typeof(Assessment))]
[JsonSerializable(typeof(ImmutableArray<Assessment>))]
[JsonSerializable(typeof(TrainingCertificate))]
[JsonSerializable(typeof(ImmutableArray<TrainingCertificate>))]
[JsonSerializable(typeof(CompetenceCertificate))]
[JsonSerializable(typeof(ImmutableArray<CompetenceCertificate>))]
[JsonSerializable(typeof(ImmutableArray<AssessmentEntry>))]
[JsonSerializable(typeof(CertificateNumber))]
[JsonSerializable(typeof(Assessor))]
[JsonSerializable(typeof(ImmutableArray<Assessor>))]
[JsonSerializable(typeof(AssessmentPlace))]
// end of Certification
// Figures
[JsonSerializable(typeof(ProgrammeFigures))]
// end of Figures
internal sealed partial class VokasiJsonContext : JsonSerializerContext;
