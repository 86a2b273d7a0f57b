using System.Globalization;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Tests.Contracts;
using Pemasyarakatan.Vokasi.Tests.Conventions;
using Pemasyarakatan.Vokasi.Tests.Schemas;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

/// <summary>The shipped policies are files that a team can copy: canonical, cited to the last number, and adopted by nobody.</summary>
public sealed class ShippedPolicyTests
{
    private static readonly SchemaChecker Schema = SchemaChecker.Parse(FactCatalogue.Standard.PolicySchema());

    private const string Folder = "src/Pemasyarakatan.Vokasi/Eligibility/Policies/Shipped";

    public static TheoryData<string> Ids => [.. Vokasi.Eligibility.Policy.Shipped.Select(policy => policy.Id)];

    public static TheoryData<string, string> Fingerprints => new()
    {
        { "pelatihan-di-dalam", "d555e1d8f4da242c17de0db99e2b2d8c220414fd6007d63d7a09f934b33e5fd0" },
        { "pelatihan-di-luar", "8a6947231161408b6170ac10fd205efaa853c7ae6d7855b819f1632b54fe6af7" },
        { "paket-inklusif", "36c5c1fd0c2d12de589323c3dc81bd79ee9d6b188d98aafac4a02911ea317949" },
        { "pelayanan-tahanan", "a8151b40d0b24c00547f24a92df8d78607d81233f830f3092698179279830b6c" },
        { "pelayanan-tahanan-di-luar", "87b32cd4174702b6b6b89f8c99a69d07ba60d2d748251e8e071e4f44110b0a25" },
    };

    [Theory]
    [MemberData(nameof(Fingerprints))]
    public void Fingerprint_OfAShippedPolicy_StaysTheSame(string id, string fingerprint) => Shipped(id).Fingerprint.Should().Be(fingerprint);

    [Fact]
    public void Files_OfTheFolder_AreTheShippedOnes() =>
        Directory.EnumerateFiles(Repository.PathTo(Folder)).Select(Path.GetFileName).Should().BeEquivalentTo(Fingerprints.Select(row => row.Data.Item1 + ".json"))
            .And.BeEquivalentTo(Ids.Select(row => row.Data + ".json"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void ToJson_OfAShippedPolicy_IsItsFile(string id)
    {
        Repository.HoldApproved(Shipped(id).ToJson(), Folder, id + ".json");
        ShippedPolicies.Text(id).Should().Be(Shipped(id).ToJson());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Header_OfAShippedPolicy_IsThatOfATemplate(string id)
    {
        Policy policy = Shipped(id);
        policy.Adopted.Should().BeNull();
        policy.InForce.Should().BeNull();
        FluentActions.Invoking(() => PolicyBook.Of(policy)).Should().Throw<ArgumentException>("a template is edited and adopted first");
        policy.Title(Cultures.Indonesian).Should().EndWith("(templat)");
        policy.Title(Cultures.English).Should().EndWith("(template)");
        SaysWhatToReplaceItWith(policy.Objection!.Basis);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void File_OfAShippedPolicy_FitsTheSchema(string id) =>
        Schema.Faults(ShippedPolicies.Text(id)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Ids))]
    public void Describe_OfAShippedPolicy_NamesEveryCriterion(string id)
    {
        foreach (CultureInfo culture in (CultureInfo[])[Cultures.Indonesian, Cultures.English])
        {
            Shipped(id).Describe(culture).Should().ContainAll(Shipped(id).Criteria.Select(criterion => $"[{criterion}]"))
                .And.Contain(Shipped(id).Fingerprint).And.NotContainAny("{", "}", "term.", "fact.");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Facts_OfAShippedPolicy_AreThoseOfTheCatalogue(string id) => Shipped(id).Facts.Should().BeSubsetOf(FactCatalogue.Standard.Facts);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Basis_OfEveryCriterion_IsASourceOrAnAssumptionThatSaysWhatToReplaceItWith(string id)
    {
        foreach (LeafInfo leaf in Shipped(id).Tree.Leaves.Where(leaf => !leaf.IsCondition))
        {
            if (leaf.Basis!.Kind == LegalBasisKind.Assumption)
                SaysWhatToReplaceItWith(leaf.Basis);
            else
                leaf.Basis.IsVerified.Should().Be(leaf.Basis.Text == "Permenkumham 3/2018 Ps. 45", $"{leaf.Id}: of the laws cited, this alone was read in its text");
            if (leaf.Tier == Tier.Law)
                leaf.Basis.Kind.Should().Be(LegalBasisKind.Law, $"{leaf.Id}: only a rule of law forbids");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Require_OfThePublic_AsksNoCustodyFactOutsideAGuard(string id)
    {
        Policy policy = Shipped(id);
        if (id == "paket-inklusif")
            Unguarded(policy.Require).Should().BeEmpty();
        else
            policy.Decide(new PublicApplicant("P"), "2026-01-06").Verdict.Should().Be(Verdict.Ineligible, "it is for people in custody alone");
    }

    // The criteria over custody and sentence that a member of the public would meet or miss for being none.
    private static IEnumerable<string> Unguarded(CriterionNode criterion) => criterion switch
    {
        LeafCriterion leaf => leaf.Fact.Definition.Scope is FactScope.Custody or FactScope.Sentence ? [leaf.Fact.Key] : [],
        GroupCriterion { Kind: GroupKind.When, Children: [LeafCriterion { Fact.Key: "applicantKind", Comparison: In { Codes: [0] } }, _] } => [],
        GroupCriterion group => group.Children.SelectMany(Unguarded),
        _ => [],
    };

    private static void SaysWhatToReplaceItWith(LegalBasis basis)
    {
        basis.Kind.Should().Be(LegalBasisKind.Assumption);
        basis.Text.Should().Contain("ganti ");
    }

    private static Policy Shipped(string id) => Vokasi.Eligibility.Policy.Shipped.Single(policy => policy.Id == id);

    // Somebody can meet each of them, and the analysis has no doubt about any of its criteria.
    [Theory]
    [MemberData(nameof(Ids))]
    public void Analysis_OfAShippedPolicy_FindsSomebodyWhomItDecidesEligible(string id)
    {
        BoundPolicy bound = Vokasi.Eligibility.Policy.Shipped.Single(policy => policy.Id == id).Bind(Rules.Package(), Rules.Day("2026-01-06")).Value;
        PolicyAnalysis analysis = PolicyAnalysis.Of(bound);
        analysis.Ruling.Truth.Should().Be(Truth.True);
        bound.Decide(analysis.Witness!.Value).Verdict.Should().Be(Verdict.Eligible);
        analysis.Ruling.Missing.Should().BeEmpty();
        analysis.Ruling.Advisories.Select(advice => advice.Code).Should().NotContain([PolicyReasons.NeverMatters, PolicyReasons.NeverHolds, PolicyReasons.KindUnguarded, PolicyReasons.CriterionUndecided]);
    }
}
