using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Tests.Contracts;

namespace Pemasyarakatan.Vokasi.Tests.Eligibility;

/// <summary>A policy built in code is the policy that its file would be.</summary>
public sealed class CriteriaTests
{
    private static readonly LegalBasis Assumed = LegalBasis.Assumption("contoh");

    private static readonly Criterion Risk = Criteria.AtMost(Facts.Risk, "medium").WithId("risk").WithEvidenceWithin(Period.FromMonths(6))
        .Under(Tier.Suitability, Assumed).WithOverride("Kepala Rutan", unknown: true);

    private static UnaskedRequirement Unasked { get; } = new("Masa tinggal", "Time in the facility", LegalBasis.Law("PP 31/1999 Ps. 9", verified: false));

    // The policy of the writing tests, which has every leaf form, composite and tag.
    private static Policy Whole { get; } = Policy.Of("aturan", "1", Criteria.All(
            Criteria.NotBefore(Facts.ExpectedRelease, "trainingEnd").WithId("out").Under(Tier.Law, LegalBasis.Law("UU 22/2022", verified: true)),
            Risk,
            Criteria.When(
                Criteria.In(Facts.CustodyStatus, "tahanan", "narapidana").WithId("if"),
                Criteria.Elapsed(Facts.SentenceStart, new PeriodBuilder { Years = 1, Months = 2, Weeks = 3, Days = 4 }.Build(), "decision").WithId("third").Under(Tier.Programme, LegalBasis.Agreement("PKS"))),
            Criteria.Any(
                Criteria.Within(Facts.Domicile, RegionCode.Parse("12.71")),
                Criteria.Between(Facts.Education, "smp", "sma"),
                Criteria.Between(Facts.FacilitySince, "2024-01-01", "decision - P6M")).WithId("home").Under(Tier.Programme, LegalBasis.Announcement("P-1")),
            Criteria.Count(
                2,
                Criteria.Not(Criteria.After(Facts.CertifiedUntil, "certificateEnd").WithKey("packageField").WithId("cert")),
                Criteria.Before(Facts.CommittedUntil, "twoThirds - P9M").WithId("two"),
                Criteria.IsNone(Facts.Expiry).WithId("free"),
                Criteria.In(Facts.HealthClearance, true).WithId("fit"),
                Criteria.AtLeast(Facts.Education, "sma").WithId("edu"),
                Criteria.NotAfter(Facts.LatestViolation, "decision - P6M").WithKey("berat").WithId("hit"),
                Criteria.NotElapsed(Facts.DismissedOn, Period.FromYears(1), "expiry").WithKey("package").WithId("gone")).Under(Tier.Suitability, LegalBasis.Assumption("lain"))), FactCatalogue.Standard)
        .WithInForce(new(Rules.Day("2026-01-01"), Rules.Day("2026-12-31")))
        .WithAdoption(new("Kepala Rutan", Rules.Day("2025-12-01"), "SK-1/2025"))
        .WithTitle("Aturan", "Rules")
        .WithObjection(new("Kanwil", Period.FromDays(14), LegalBasis.Assumption("tenggat contoh")))
        .WithNotAsked(Unasked);

    [Fact]
    public void Bound_AsADate_IsThatOfTheText()
    {
        LocalDate day = Rules.Day("2026-02-28");
        Criteria.Before(Facts.Expiry, day).Should().Be(Criteria.Before(Facts.Expiry, "2026-02-28"));
        Criteria.NotAfter(Facts.Expiry, day).Should().Be(Criteria.NotAfter(Facts.Expiry, "2026-02-28"));
        Criteria.NotBefore(Facts.Expiry, day).Should().Be(Criteria.NotBefore(Facts.Expiry, "2026-02-28"));
        Criteria.After(Facts.Expiry, day).Should().Be(Criteria.After(Facts.Expiry, "2026-02-28"));
    }

    [Fact]
    public void Header_WhatAFileCouldNotSay_IsMisuse()
    {
        Policy plain = Policy.Of("aturan", "1", Risk, FactCatalogue.Standard);
        LocalDate early = Rules.Day("1899-12-31"), late = Rules.Day("2200-01-01");
        Misuse.Refused(() => plain.WithInForce(new(early)), "period", "from 1900 to 2199");
        Misuse.Refused(() => plain.WithInForce(new(Rules.Day("2026-01-01"), late)), "period", "from 1900 to 2199");
        Misuse.Refused(() => _ = new Adoption("Kepala Rutan", late), "on", "from 1900 to 2199");
        Misuse.Refused(() => _ = new Adoption("Kepala Rutan", Rules.Day("2026-01-01"), " "), "number", "was empty");
        Misuse.Refused(() => _ = new Objection("Kanwil", Period.FromHours(12), Assumed), "within", "date units");
        Misuse.Refused(() => _ = new Objection("Kanwil", Period.Zero, Assumed), "within", "longer than zero");
        Misuse.Refused(() => _ = new UnaskedRequirement(" ", "text", Assumed), "indonesian", "was empty");
        Misuse.Refused(() => _ = new UnaskedRequirement("teks", "", Assumed), "english", "was empty");
        Policy last = plain.WithInForce(new(Rules.Day("1900-01-01"), Rules.Day("2199-12-31"))).WithAdoption(new("Kepala Rutan", Rules.Day("2199-12-31"))).WithObjection(new("Kanwil", Period.FromYears(100), Assumed));
        Vokasi.Eligibility.Policy.Parse(last.ToJson(), FactCatalogue.Standard).Should().Be(last);
    }

    [Fact]
    public void BuiltInCode_EveryFormCompositeAndTag_EqualsTheFile()
    {
        Policy file = Policy.Parse(PolicyWritingTests.Whole, FactCatalogue.Standard);
        Whole.ToJson().Should().Be(file.ToJson());
        Whole.Fingerprint.Should().Be(file.Fingerprint);
        (Whole == file).Should().BeTrue();
        Whole.GetHashCode().Should().Be(file.GetHashCode());
    }

    [Fact]
    public void Equality_OfPolicies_IsByAllThatTheFileHolds()
    {
        Policy Plain() => Policy.Of("aturan", "1", Risk, FactCatalogue.Standard);
        EqualityContract.Holds(
            Plain,
            Policy.Of("aturan-lain", "1", Risk, FactCatalogue.Standard),
            Policy.Of("aturan", "2", Risk, FactCatalogue.Standard),
            Policy.Of("aturan", "1", Risk.WithId("risiko"), FactCatalogue.Standard),
            Plain().WithTitle("Aturan", "Rules"),
            Plain().WithAdoption(new("Kepala Rutan", Rules.Day("2025-12-01"), null)),
            Plain().WithNotAsked(Unasked),
            Plain().WithInForce(new(Rules.Day("2026-01-01"))));
        Plain().WithTitle("Aturan", "Rules").WithAdoption(new("Kepala Rutan", Rules.Day("2025-12-01"), null)).WithInForce(new(Rules.Day("2026-01-01"))).WithNotAsked(Unasked)
            .Fingerprint.Should().Be(Plain().Fingerprint, "what does not change what is asked is no part of it");
    }

    [Fact]
    public void Equality_OfCriteria_IsByWhatIsWritten() => EqualityContract.Holds(
        () => Criteria.All(Risk, Criteria.IsSome(Facts.Domicile).WithId("home")),
        Criteria.Any(Risk, Criteria.IsSome(Facts.Domicile).WithId("home")),
        Criteria.All(Criteria.IsSome(Facts.Domicile).WithId("home"), Risk),
        Criteria.All(Risk), Risk, Criteria.Not(Risk));

    [Fact]
    public void ToString_IsTheLineOfAFile() => Criteria.Within(Facts.Domicile, RegionCode.Parse("12.71")).WithId("home").ToString().Should().Be("""{"fact":"domicile","within":"12.71","id":"home"}""");

    [Fact]
    public void Criteria_OfOneRank_KeepTheValueThatWasWritten()
    {
        Policy paket = Policy.Of("aturan", "1", Criteria.AtLeast(Facts.Education, "paketC").WithId("edu").Under(Tier.Programme, Assumed), FactCatalogue.Standard);
        Policy sma = Policy.Of("aturan", "1", Criteria.AtLeast(Facts.Education, "sma").WithId("edu").Under(Tier.Programme, Assumed), FactCatalogue.Standard);
        paket.ToJson().Should().Contain("\"paketC\"");
        Policy.Parse(paket.ToJson(), FactCatalogue.Standard).Should().Be(paket).And.NotBe(sma);
        paket.Fingerprint.Should().Be(sma.Fingerprint, "values of equal rank ask the same");
    }

    public static TheoryData<Criterion, string, string> Misfits => new()
    {
        { Criteria.AtMost(Facts.Risk, "medium").WithId("a"), "$.require", "a tier" },
        { Criteria.All(Risk, Criteria.AtMost(Facts.Risk, "medium").Under(Tier.Law, Assumed)), "$.require.all[1]", "an id" },
        { Criteria.All(Risk, Risk), "$.require.all[1]", "stands twice" },
        { Criteria.All(), "$.require.all", "not empty" },
        { Criteria.Count(3, Risk, Risk.WithId("b")), "$.require.count", "from 1 to 2" },
        { Risk.WithKey("berat"), "$.require.key", "no key" },
        { Criteria.Before(Facts.LatestViolation, "decision").WithId("a").Under(Tier.Law, Assumed), "$.require", "a key" },
        { Criteria.Before(Facts.BirthDate, "yesterday").WithId("a").Under(Tier.Law, Assumed), "$.require.before", "decision" },
        { Criteria.AtMost(Facts.Risk, "tinggi").WithId("a").Under(Tier.Law, Assumed), "$.require.atMost", "one of" },
        { Criteria.Elapsed(Facts.BirthDate, Period.FromHours(5), "decision").WithId("a").Under(Tier.Law, Assumed), "$.require.elapsed", "a period" },
        { Criteria.Not(Criteria.When(Risk, Risk)), "$.require.not", "no when" },
        { Risk.WithEvidenceWithin(Period.Zero), "$.require.evidenceWithin", "longer than zero" },
    };

    [Theory]
    [MemberData(nameof(Misfits), DisableDiscoveryEnumeration = true)]
    public void Of_ACriterionThatDoesNotFit_SaysWhereAndWhatWasExpected(Criterion misfit, string path, string expected)
    {
        Action make = () => Policy.Of("aturan", "1", misfit, FactCatalogue.Standard);
        make.Should().Throw<ArgumentException>().WithParameterName("require").Which.Message.Should().Contain(expected).And.Contain($"Path: {path}.");
    }

    [Fact]
    public void Of_AFactThatTheCatalogueLacks_IsRefused()
    {
        Action make = () => Policy.Of("aturan", "1", Risk, FactCatalogue.Empty);
        make.Should().Throw<ArgumentException>().WithMessage("*a fact of the catalogue*$.require.fact*");
    }
}
