using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

/// <summary>The shipped policies decide as their words say, at each of their numbers: decided on 6 January 2026 about a training in welding from 1 March to 30 May.</summary>
public sealed class ShippedPolicyDecisionTests
{
    private const string On = "2026-01-06";

    private const string Convict =
        """
        {"kind":"inmate","id":"A","facilityId":"F","birthDate":"1990-01-01","custody":"narapidana","facilitySince":"2024-01-01",
        "sentence":{"kind":"term","start":"2024-01-01","lengths":["P3Y"],"official":{"oneThird":"2024-12-31","oneHalf":"2026-01-06","twoThirds":"2026-01-06","expiry":"2026-12-31"}},
        "violations":{"value":[],"asOf":"2025-12-01"},"risk":{"value":"medium","asOf":"2025-06-01"},"securityLevel":"maximum","stage":"lanjutanPertama","tppRecommendation":true,
        "healthClearance":{"value":true,"asOf":"2025-09-01"},"offenceCategories":["pencurian"],"rightsRevoked":[],"leavePermitted":{"value":true,"asOf":"2025-12-01"},"certified":[],"commitments":[]}
        """;

    private const string Detainee =
        """
        {"kind":"inmate","id":"T","facilityId":"F","birthDate":"1990-01-01","custody":"tahanan","detentionEnds":"2026-06-30","violations":{"value":[],"asOf":"2025-12-01"},"risk":"medium",
        "healthClearance":{"value":true,"asOf":"2025-09-01"},"consentGivenOn":"2025-12-01","leavePermitted":{"value":true,"asOf":"2025-12-01"},"certified":[],"commitments":[]}
        """;

    private const string Public = """{"kind":"public","id":"P","birthDate":"1995-01-01","employed":false,"inSchool":false,"certified":[],"commitments":[]}""";

    private const string Clean = "\"violations\":{\"value\":[],\"asOf\":\"2025-12-01\"}";
    private const string Fit = "\"healthClearance\":{\"value\":true,\"asOf\":\"2025-09-01\"}";
    private const string Assessed = "\"risk\":{\"value\":\"medium\",\"asOf\":\"2025-06-01\"}";
    private const string Permitted = "\"leavePermitted\":{\"value\":true,\"asOf\":\"2025-12-01\"}";
    private const string Born = "\"birthDate\":\"1990-01-01\"";
    private const string Ends = "\"expiry\":\"2026-12-31\"";
    private const string Consented = "\"consentGivenOn\":\"2025-12-01\"";
    private const string Theft = "\"pencurian\"";
    private const string Life = "\"sentence\":{\"kind\":\"life\",\"start\":\"2024-01-01\"}";
    private const string Term = "\"sentence\":{\"kind\":\"term\",\"start\":\"2024-01-01\",\"lengths\":[\"P3Y\"],\"official\":{\"oneThird\":\"2024-12-31\",\"oneHalf\":\"2026-01-06\",\"twoThirds\":\"2026-01-06\",\"expiry\":\"2026-12-31\"}}";

    /// <summary>What is changed in a person who meets everything, the verdict, and the criteria that the reasons name, or those that are missing.</summary>
    public static TheoryData<string, string, Verdict, string> Inside => new()
    {
        { "", "", Verdict.Eligible, "" },
        { "\"narapidana\"", "\"tahanan\"", Verdict.Ineligible, "status" },
        { Born, Birth("2008-03-01"), Verdict.Eligible, "" }, { Born, Birth("2008-03-02"), Verdict.Ineligible, "adult" },
        { Ends, "\"expiry\":\"2026-05-30\"", Verdict.Eligible, "" }, { Ends, "\"expiry\":\"2026-05-29\"", Verdict.Ineligible, "stay" },
        { Term, Life, Verdict.Eligible, "" },
        { "\"lanjutanPertama\"", "\"awal\"", Verdict.NotRecommended, "stage" }, { "\"lanjutanPertama\"", "\"akhir\"", Verdict.Eligible, "" },
        { "\"maximum\"", "\"superMaximum\"", Verdict.NotRecommended, "level" }, { "\"maximum\"", "{\"none\":true}", Verdict.Eligible, "" },
        { Clean, Violation("berat", "2025-07-05"), Verdict.Eligible, "" }, { Clean, Violation("berat", "2025-07-06"), Verdict.NotRecommended, "conduct" }, { Clean, Violation("sedang", "2026-01-05"), Verdict.Eligible, "" },
        { Clean, Clean.Replace("2025-12-01", "2025-10-06"), Verdict.Eligible, "" }, { Clean, Clean.Replace("2025-12-01", "2025-10-05"), Verdict.Undetermined, "conduct" },
        { Assessed, Assessed.Replace("medium", "high"), Verdict.NotRecommended, "risk" }, { Assessed, Assessed.Replace("2025-06-01", "2025-01-06"), Verdict.Eligible, "" },
        { Assessed, Assessed.Replace("2025-06-01", "2025-01-05"), Verdict.Undetermined, "risk" },
        { Fit, Fit.Replace("2025-09-01", "2025-07-06"), Verdict.Eligible, "" }, { Fit, Fit.Replace("2025-09-01", "2025-07-05"), Verdict.Undetermined, "health" }, { Fit, Fit.Replace("true", "false"), Verdict.NotRecommended, "health" },
        { "\"tppRecommendation\":true,", "", Verdict.Undetermined, "tpp" }, { "\"tppRecommendation\":true", "\"tppRecommendation\":false", Verdict.NotRecommended, "tpp" },
        { NoCommitment, Committed("2026-02-28"), Verdict.Eligible, "" }, { NoCommitment, Committed("2026-03-01"), Verdict.Ineligible, "free" },
        { NotCertified, Certified("2026-02-28"), Verdict.Eligible, "" }, { NotCertified, Certified("2026-03-01"), Verdict.Ineligible, "new" },
    };

    public static TheoryData<string, string, Verdict, string> Outside => new()
    {
        { "", "", Verdict.Eligible, "" },
        { "\"narapidana\"", "\"tahanan\"", Verdict.Ineligible, "status" },
        { "\"rightsRevoked\":[]", "\"rightsRevoked\":[\"asimilasi\"]", Verdict.Ineligible, "right" }, { "\"rightsRevoked\":[]", "\"rightsRevoked\":[\"remisi\"]", Verdict.Eligible, "" },
        { Term, Life, Verdict.Ineligible, "term half" },
        { HalfAndTwoThirds("2026-01-06", "2026-01-06"), HalfAndTwoThirds("2026-01-07", "2026-06-01"), Verdict.Ineligible, "half" },
        { Clean, Violation("ringan", "2025-07-05"), Verdict.Eligible, "" }, { Clean, Violation("ringan", "2025-07-06"), Verdict.Ineligible, "conduct/1 record/1" },
        { Clean, Violation("sedang", "2025-07-06"), Verdict.Ineligible, "conduct/2 record/2" }, { Clean, Violation("berat", "2025-07-06"), Verdict.Ineligible, "conduct/3 record/3" },
        { Theft, "\"terorisme\"", Verdict.Ineligible, "beyond/1" }, { Theft, "\"korupsi\"", Verdict.Ineligible, "beyond/2" },
        { Theft, "\"ham-berat\"", Verdict.Eligible, "" }, { Theft, "\"narkotika\"", Verdict.Eligible, "" },
        { "\"offenceCategories\":[\"pencurian\"],", "", Verdict.Undetermined, "beyond/1 beyond/2" },
        { Permitted, Permitted.Replace("2025-12-01", "2025-07-06"), Verdict.Eligible, "" }, { Permitted, Permitted.Replace("2025-12-01", "2025-07-05"), Verdict.Undetermined, "leave" },
        { Permitted, Permitted.Replace("true", "false"), Verdict.Ineligible, "leave" },
        { "\"tppRecommendation\":true", "\"tppRecommendation\":false", Verdict.NotRecommended, "tpp" },
    };

    /// <summary>Of each special offence: what else is changed, and the criteria named, without their prefix.</summary>
    public static TheoryData<string, string, string> Special => new()
    {
        { "", "", "" },
        { HalfAndTwoThirds("2026-01-06", "2026-01-06"), HalfAndTwoThirds("2026-01-06", "2026-01-07"), "two-thirds" },
        { From("2024-01-01", "2024-01-01"), From("2025-04-06", "2025-04-07"), "" }, { From("2024-01-01", "2024-01-01"), From("2025-04-07", "2025-04-06"), "" },
        { From("2024-01-01", "2024-01-01"), From("2025-04-07", "2025-04-07"), "nine-months/1 nine-months/2" },
        { Clean, Violation("ringan", "2025-04-05"), "" }, { Clean, Violation("ringan", "2025-04-06"), "conduct/1" }, { Clean, Violation("berat", "2025-04-06"), "conduct/3" },
    };

    public static TheoryData<string, string, Verdict, string> Inclusive => new()
    {
        { "", "", Verdict.Eligible, "" },
        { "\"1995-01-01\"", "\"2008-03-01\"", Verdict.Eligible, "" }, { "\"1995-01-01\"", "\"2008-03-02\"", Verdict.Ineligible, "adult" },
        { "\"1995-01-01\"", "\"1990-03-02\"", Verdict.Eligible, "" }, { "\"1995-01-01\"", "\"1990-03-01\"", Verdict.Ineligible, "age" },
        { "\"employed\":false", "\"employed\":true", Verdict.Ineligible, "jobless" }, { "\"employed\":false,", "", Verdict.Undetermined, "jobless" },
        { "\"inSchool\":false", "\"inSchool\":true", Verdict.Ineligible, "schooling" },
        { NoCommitment, Committed("2026-03-01"), Verdict.Ineligible, "free" }, { NotCertified, Certified("2026-03-01"), Verdict.Ineligible, "new" },
    };

    public static TheoryData<string, string, Verdict, string> InclusiveOfInmates => new()
    {
        { "", "", Verdict.Eligible, "" },
        { Born, Birth("1970-01-01"), Verdict.Eligible, "" }, { Born, Birth("2008-03-02"), Verdict.Ineligible, "adult" },
        { "\"narapidana\"", "\"tahanan\"", Verdict.Ineligible, "status" },
        { HalfAndTwoThirds("2026-01-06", "2026-01-06"), HalfAndTwoThirds("2026-01-07", "2026-06-01"), Verdict.Ineligible, "half" },
        { Clean, Violation("sedang", "2025-07-05"), Verdict.Eligible, "" }, { Clean, Violation("sedang", "2025-07-06"), Verdict.Ineligible, "conduct/2" },
        { Permitted, Permitted.Replace("true", "false"), Verdict.Ineligible, "leave" }, { Ends, "\"expiry\":\"2026-05-29\"", Verdict.Ineligible, "stay" },
        { Assessed, Assessed.Replace("medium", "veryHigh"), Verdict.NotRecommended, "risk" }, { Fit, Fit.Replace("2025-09-01", "2025-07-05"), Verdict.Undetermined, "health" },
    };

    public static TheoryData<string, string, Verdict, string> Detained => new()
    {
        { "", "", Verdict.Eligible, "" },
        { "\"tahanan\"", "\"narapidana\"", Verdict.Ineligible, "status" }, { "\"tahanan\"", "\"anak\"", Verdict.Ineligible, "status" },
        { Consented, "\"consentGivenOn\":\"2025-07-06\"", Verdict.Eligible, "" }, { Consented, "\"consentGivenOn\":\"2025-07-05\"", Verdict.Ineligible, "consent" },
        { Consented, "\"consentGivenOn\":{\"none\":true}", Verdict.Ineligible, "consent" }, { Consented + ",", "", Verdict.Undetermined, "consent" },
        { Born, Birth("2008-03-02"), Verdict.Ineligible, "adult" },
        { "\"2026-06-30\"", "\"2026-05-30\"", Verdict.Eligible, "" }, { "\"2026-06-30\"", "\"2026-05-29\"", Verdict.NotRecommended, "stay" },
        { Clean, Violation("berat", "2025-10-05"), Verdict.Eligible, "" }, { Clean, Violation("berat", "2025-10-06"), Verdict.NotRecommended, "conduct" },
        { "\"risk\":\"medium\"", "\"risk\":\"high\"", Verdict.NotRecommended, "risk" }, { "\"risk\":\"medium\",", "", Verdict.Undetermined, "risk" },
        { Fit, Fit.Replace("2025-09-01", "2025-07-05"), Verdict.Undetermined, "health" },
    };

    private const string NoCommitment = "\"commitments\":[]";
    private const string NotCertified = "\"certified\":[]";

    [Theory]
    [MemberData(nameof(Inside))]
    public void Decide_TrainingInside_AsItsWordsSay(string old, string now, Verdict verdict, string ids) => Hold("pelatihan-di-dalam", Changed(Convict, old, now), verdict, ids);

    [Theory]
    [MemberData(nameof(Outside))]
    public void Decide_TrainingOutside_AsItsWordsSay(string old, string now, Verdict verdict, string ids) => Hold("pelatihan-di-luar", Changed(Convict, old, now), verdict, ids);

    [Fact]
    public void Decide_TrainingOutside_LooksBackFromTwoThirdsToo()
    {
        string earlier = Changed(Convict, HalfAndTwoThirds("2026-01-06", "2026-01-06"), HalfAndTwoThirds("2025-07-02", "2025-12-06"));
        Hold("pelatihan-di-luar", Changed(earlier, Clean, Violation("berat", "2025-06-05")), Verdict.Eligible, "");
        Hold("pelatihan-di-luar", Changed(earlier, Clean, Violation("berat", "2025-06-06")), Verdict.NotRecommended, "record/3");
        string later = Changed(Convict, HalfAndTwoThirds("2026-01-06", "2026-01-06"), HalfAndTwoThirds("2025-07-02", "2026-08-06"));
        Hold("pelatihan-di-luar", Changed(later, Clean, Violation("berat", "2025-07-05")), Verdict.Eligible, "");
    }

    [Theory]
    [MemberData(nameof(Special))]
    public void Decide_TrainingOutsideAfterASpecialOffence_AsksForMore(string old, string now, string ids)
    {
        string changed = Changed(Convict, old, now);
        Hold("pelatihan-di-luar", changed, Verdict.Eligible, "");
        foreach ((string offence, string prefix) in ((string, string)[])[("keamanan-negara", "special-"), ("ham-berat", "special-"), ("lintas-negara", "special-"), ("narkotika", "narcotics-")])
        {
            string expected = string.Join(' ', ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => prefix + id));
            Hold("pelatihan-di-luar", Changed(changed, Theft, $"\"{offence}\""), ids.Length == 0 ? Verdict.Eligible : Verdict.Ineligible, expected);
        }
    }

    [Theory]
    [MemberData(nameof(Inclusive))]
    public void Decide_InclusivePackageAboutThePublic_AsItsWordsSay(string old, string now, Verdict verdict, string ids) => Hold("paket-inklusif", Changed(Public, old, now), verdict, ids);

    [Theory]
    [MemberData(nameof(InclusiveOfInmates))]
    public void Decide_InclusivePackageAboutInmates_AsItsWordsSay(string old, string now, Verdict verdict, string ids) => Hold("paket-inklusif", Changed(Convict, old, now), verdict, ids);

    [Theory]
    [MemberData(nameof(Detained))]
    public void Decide_ServiceToDetainees_AsItsWordsSay(string old, string now, Verdict verdict, string ids)
    {
        Hold("pelayanan-tahanan", Changed(Detainee, old, now), verdict, ids);
        Hold("pelayanan-tahanan-di-luar", Changed(Detainee, old, now), verdict, ids);
    }

    [Theory]
    [InlineData("\"asOf\":\"2025-10-06\"", Verdict.Eligible)]
    [InlineData("\"asOf\":\"2025-10-05\"", Verdict.Undetermined)]
    public void Decide_ServiceToDetaineesOutside_NeedsAPermission(string asOf, Verdict verdict)
    {
        Hold("pelayanan-tahanan-di-luar", Changed(Detainee, Permitted, Permitted.Replace("\"asOf\":\"2025-12-01\"", asOf)), verdict, verdict == Verdict.Eligible ? "" : "leave");
        Hold("pelayanan-tahanan-di-luar", Changed(Detainee, Permitted, Permitted.Replace("true", "false")), Verdict.Ineligible, "leave");
        Hold("pelayanan-tahanan", Changed(Detainee, Permitted, Permitted.Replace("true", "false")), Verdict.Eligible, "");
    }

    private static void Hold(string policy, string person, Verdict verdict, string ids)
    {
        Decision decision = Vokasi.Eligibility.Policy.Shipped.Single(each => each.Id == policy).Decide(VokasiJson.Read<Applicant>(person), On);
        string[] named = decision.Verdict switch { Verdict.Eligible => [], Verdict.Undetermined => decision.Missing.Ids(), _ => decision.Reasons.Ids() };
        (decision.Verdict, string.Join(' ', named)).Should().Be((verdict, ids));
        decision.Texts().Should().OnlyContain(text => text.EndsWith('.') && !text.Contains('{'));
    }

    private static string Changed(string person, string old, string now)
    {
        if (old.Length > 0)
            person.Should().Contain(old);
        return old.Length == 0 ? person : person.Replace(old, now, StringComparison.Ordinal);
    }

    private static string Birth(string date) => $"\"birthDate\":\"{date}\"";

    private static string Violation(string severity, string on) => $"\"violations\":{{\"value\":[{{\"severity\":\"{severity}\",\"on\":\"{on}\"}}],\"asOf\":\"2026-01-06\"}}";

    private static string HalfAndTwoThirds(string half, string twoThirds) => $"\"oneHalf\":\"{half}\",\"twoThirds\":\"{twoThirds}\"";

    private static string From(string since, string start) => $"\"facilitySince\":\"{since}\",\n\"sentence\":{{\"kind\":\"term\",\"start\":\"{start}\"";

    private static string Committed(string until) => $"\"commitments\":[{{\"packageId\":\"LAS-0\",\"during\":{{\"from\":\"2026-01-01\",\"to\":\"{until}\"}}}}]";

    private static string Certified(string until) => $"\"certified\":[{{\"field\":\"las\",\"until\":\"{until}\"}}]";
}
