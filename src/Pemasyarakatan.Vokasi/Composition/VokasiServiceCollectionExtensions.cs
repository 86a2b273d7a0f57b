using Microsoft.Extensions.DependencyInjection.Extensions;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;

// As .NET users expect, so that the method is there wherever services are registered.
#pragma warning disable IDE0130
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the rules of a facility with an application's services.</summary>
public static class VokasiServiceCollectionExtensions
{
    /// <summary>Registers a <see cref="FactEncoder"/>, a <see cref="PolicyBook"/> and the <see cref="EligibilityRules"/> over both, each once for the application.</summary>
    /// <param name="services">The services.</param>
    /// <param name="calculator">How the dates of a sentence are found where the registry states none.</param>
    /// <param name="policies">Makes the book; given the catalogue over which its policies are to be read.</param>
    /// <returns>The services.</returns>
    /// <remarks>What is registered already stays: calling it twice, or after a registration of one's own, changes nothing. The book is made when it is first asked for.</remarks>
    public static IServiceCollection AddVokasi(this IServiceCollection services, SentenceCalculator calculator, Func<FactCatalogue, PolicyBook> policies) =>
        services.AddVokasi(calculator, policies, []);

    /// <summary>Registers the same with a team's own facts.</summary>
    /// <param name="services">The services.</param>
    /// <param name="calculator">How the dates of a sentence are found where the registry states none.</param>
    /// <param name="policies">Makes the book; given the catalogue over which its policies are to be read.</param>
    /// <param name="ownFacts">Facts beside the standard ones.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentException">The key of an own fact is taken.</exception>
    public static IServiceCollection AddVokasi(
        this IServiceCollection services, SentenceCalculator calculator, Func<FactCatalogue, PolicyBook> policies, IEnumerable<Fact> ownFacts)
    {
        Guard.Against.Null(services);
        Guard.Against.Null(policies);
        services.TryAddSingleton(FactEncoder.Using(FactCatalogue.Standard.With(ownFacts), calculator));
        services.TryAddSingleton(provider => policies(provider.GetRequiredService<FactEncoder>().Catalogue));
        services.TryAddSingleton(provider => new EligibilityRules(provider.GetRequiredService<PolicyBook>(), provider.GetRequiredService<FactEncoder>()));
        return services;
    }
}
