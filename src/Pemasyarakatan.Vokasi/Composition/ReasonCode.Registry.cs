using System.Collections.Frozen;
using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Certification;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Enrolments;
using Pemasyarakatan.Vokasi.Selection;

namespace Pemasyarakatan.Vokasi;

public sealed partial class ReasonCode
{
    // The one place that knows every module's codes; made on first use, after all of them.
    private static class Registry
    {
        public static readonly ImmutableArray<ReasonCode> All =
        [
            .. RecordReasons.All, .. LifecycleReasons.All, .. InstitutionReasons.All, .. AgreementReasons.All, .. ApplicantReasons.All,
            .. EligibilityReasons.All, .. PolicyReasons.All, .. LotteryReasons.All, .. IntakeReasons.All, .. SelectionReasons.All, .. MatchingReasons.All,
            .. AuditReasons.All, .. EnrolmentReasons.All, .. CertificationReasons.All,
        ];

        public static readonly FrozenDictionary<string, ReasonCode> ById = All.ToFrozenDictionary(code => code.Id, StringComparer.Ordinal);
    }
}
