using System.Globalization;
using System.Text.RegularExpressions;
using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Agreements;

public sealed partial class AgreementWordingTests
{
    public static TheoryData<string> Cultures => ["id", "en"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void EachCode_HasATextWithExactlyItsParameters(string language)
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(language);
        foreach (ReasonCode code in ReasonCode.All.Where(code => code.Id.StartsWith("agreement.", StringComparison.Ordinal)))
        {
            string text = Wording.Get(code.Id, culture);
            Placeholder().Matches(text).Select(match => match.Groups["name"].Value).Distinct().Should().BeEquivalentTo(code.Parameters, code.Id);
        }
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void EachTerm_HasAWording(string language)
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(language);
        ReasonArgument[] terms =
        [
            .. Enum.GetValues<AgreementState>().Select(ReasonArgument.Term), .. Enum.GetValues<AgreementTrigger>().Select(ReasonArgument.Term),
            .. Enum.GetValues<AgreementInstrument>().Select(ReasonArgument.Term), .. Enum.GetValues<CooperationRegime>().Select(ReasonArgument.Term),
            .. Enum.GetValues<PartnerKind>().Select(ReasonArgument.Term), .. Enum.GetValues<PackageState>().Select(ReasonArgument.Term),
            .. Enum.GetValues<PackageTrigger>().Select(ReasonArgument.Term),
            .. from what in (string[])["state", "since", "signedOn", "term", "scope", "runOff", "instrument"] select ReasonArgument.Term("agreement." + what),
            ReasonArgument.Term("package.schedule"), ReasonArgument.Term("lifecycle.agreement"), ReasonArgument.Term("lifecycle.package"),
        ];
        foreach (ReasonArgument term in terms)
            Wording.Find("term." + term.Value, culture).Should().NotBeNullOrWhiteSpace(term.Value);
    }

    [GeneratedRegex(@"\{(?<name>[A-Za-z]+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();
}
