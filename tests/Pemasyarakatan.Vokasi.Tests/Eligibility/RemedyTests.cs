using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using static Pemasyarakatan.Vokasi.Tests.Eligibility.Rules;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

public sealed class RemedyTests
{
    [Theory]
    [InlineData("2026-01-20", "2026-01-25", "eligibility.remedyComeBack")]
    [InlineData("2026-01-25", "2026-01-25", "eligibility.remedyComeBack")]
    [InlineData("2026-01-26", "2026-01-25", "eligibility.remedyLaterPackage")]
    [InlineData("2026-03-01", null, "eligibility.remedyComeBack")]
    [InlineData("2026-03-02", null, "eligibility.remedyLaterPackage")]
    public void Remedies_ADayOnWhichHeWouldBeEligible_IsForThisPackageUpToItsRegistration(string eligible, string? registrationEnds, string code)
    {
        LocalDate born = Day(eligible).PlusYears(-18);
        Policy policy = Policy($$"""{ "id": "age", "fact": "birthDate", "elapsed": "P18Y", "by": "decision", {{Law}} }""");
        Recorded<Vokasi.DateRange> registration = registrationEnds is null ? default : Recorded.Known(new Vokasi.DateRange(Day("2026-01-01"), Day(registrationEnds)));
        Decision decision = policy.Decide(new Inmate("A", "F", birthDate: Recorded.Known(born)), "2026-01-15", Package(registration: registration));
        decision.Remedies.Codes().Should().Contain(code).And.NotContain(code == "eligibility.remedyComeBack" ? "eligibility.remedyLaterPackage" : "eligibility.remedyComeBack");
    }
}
