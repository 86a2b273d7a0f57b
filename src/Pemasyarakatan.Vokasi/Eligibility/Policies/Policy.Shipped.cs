namespace Pemasyarakatan.Vokasi.Eligibility;

public sealed partial class Policy
{
    /// <summary>The policies that come with the library, as templates: copy one with <see cref="ToJson"/>, edit it, and let the facility adopt it.</summary>
    /// <remarks>
    /// Training inside the facility and outside it, an inclusive package with the public, and training as a service to detainees inside and outside. Over <see cref="FactCatalogue.Standard"/>; every number
    /// cites its source or is an assumption that says what to replace it with; none is in force or adopted, so that a <see cref="PolicyBook"/> takes none as it is. <c>docs/policies.md</c> shows how.
    /// </remarks>
    public static ImmutableArray<Policy> Shipped => ShippedPolicies.All;
}
