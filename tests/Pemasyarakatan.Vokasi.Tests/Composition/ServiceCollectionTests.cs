using Microsoft.Extensions.DependencyInjection;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using static Pemasyarakatan.Vokasi.Tests.Eligibility.Rules;

namespace Pemasyarakatan.Vokasi.Tests;

public sealed class ServiceCollectionTests
{
    private static readonly string Require = $$"""{ "id": "risk", "fact": "risk", "atMost": "low", {{Suitability}} }""";

    [Fact]
    public void AddVokasi_ResolvesTheRulesOverBookAndEncoder_EachOnce()
    {
        using ServiceProvider provider = new ServiceCollection().AddVokasi(SentenceCalculator.Mixed, Book).BuildServiceProvider(validateScopes: true);
        EligibilityRules rules = provider.GetRequiredService<EligibilityRules>();
        rules.Facts.Should().BeSameAs(provider.GetRequiredService<FactEncoder>());
        rules.Book.Should().BeSameAs(provider.GetRequiredService<PolicyBook>());
        rules.Facts.Calculator.Should().BeSameAs(SentenceCalculator.Mixed);
        provider.GetRequiredService<EligibilityRules>().Should().BeSameAs(rules);
        rules.Decide(new Inmate("A", "F"), Package(), Day("2026-01-06")).Value.Verdict.Should().Be(Verdict.Undetermined);
    }

    [Fact]
    public void AddVokasi_Twice_ChangesNothing()
    {
        ServiceCollection services = [];
        services.AddVokasi(SentenceCalculator.Mixed, Book).Should().BeSameAs(services);
        ServiceDescriptor[] first = [.. services];
        services.AddVokasi(SentenceCalculator.CalendarMonths, _ => throw new InvalidOperationException("never asked"));
        services.Should().Equal(first).And.HaveCount(3);
        using ServiceProvider provider = services.BuildServiceProvider();
        provider.GetRequiredService<EligibilityRules>().Facts.Calculator.Should().BeSameAs(SentenceCalculator.Mixed);
    }

    [Fact]
    public void AddVokasi_AfterARegistrationOfOnesOwn_LeavesIt()
    {
        FactEncoder own = FactEncoder.Using(FactCatalogue.Standard.With(Fact.Flag("literate")), SentenceCalculator.ThirtyDayMonths);
        using ServiceProvider provider = new ServiceCollection().AddSingleton(own).AddVokasi(SentenceCalculator.Mixed, Book).BuildServiceProvider();
        provider.GetRequiredService<EligibilityRules>().Facts.Should().BeSameAs(own);
        provider.GetRequiredService<EligibilityRules>().Book.Versions[0].Facts.Should().Equal(Facts.Risk);
    }

    [Fact]
    public void AddVokasi_OwnFacts_MayStandInThePolicies()
    {
        Fact literate = Fact.Flag("literate");
        string file = Dated($$"""{ "id": "reads", "fact": "literate", "in": [true], {{Suitability}} }""");
        using ServiceProvider provider = new ServiceCollection()
            .AddVokasi(SentenceCalculator.Mixed, catalogue => PolicyBook.Of(Vokasi.Eligibility.Policy.Parse(file, catalogue)), [literate]).BuildServiceProvider();
        EligibilityRules rules = provider.GetRequiredService<EligibilityRules>();
        rules.Decide(new Inmate("A", "F").WithFact("literate", true), Package(), Day("2026-01-06")).Value.Verdict.Should().Be(Verdict.Eligible);
        rules.Decide(new Inmate("A", "F").WithFact("literate", false), Package(), Day("2026-01-06")).Value.Verdict.Should().Be(Verdict.NotRecommended);
    }

    [Fact]
    public void AddVokasi_WithoutWhatItNeedsOrWithAKeyThatIsTaken_IsMisuse()
    {
        foreach (Action add in (Action[])
        [
            () => new ServiceCollection().AddVokasi(null!, Book), () => new ServiceCollection().AddVokasi(SentenceCalculator.Mixed, null!),
            () => ((IServiceCollection)null!).AddVokasi(SentenceCalculator.Mixed, Book), () => new ServiceCollection().AddVokasi(SentenceCalculator.Mixed, Book, null!),
            () => new ServiceCollection().AddVokasi(SentenceCalculator.Mixed, Book, [Fact.Flag("risk")]),
        ])
            add.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void AddVokasi_BookOverAnotherCatalogue_IsRefusedWhenItIsAskedFor()
    {
        PolicyBook other = Book(FactCatalogue.Standard);
        using ServiceProvider provider = new ServiceCollection().AddVokasi(SentenceCalculator.Mixed, _ => other, [Fact.Flag("literate")]).BuildServiceProvider();
        provider.Invoking(services => services.GetRequiredService<EligibilityRules>()).Should().Throw<ArgumentException>();
    }

    private static PolicyBook Book(FactCatalogue catalogue) => PolicyBook.Of(Vokasi.Eligibility.Policy.Parse(Dated(Require), catalogue));

    private static string Dated(string require) => File(require, """ "inForce": { "from": "2026-01-01" },""");
}
