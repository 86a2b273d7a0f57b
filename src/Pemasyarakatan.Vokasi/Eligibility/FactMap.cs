namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>Begins a map from a team's own class to facts.</summary>
public static class FactMap
{
    /// <summary>A map without any fact yet: every one is not on record.</summary>
    /// <typeparam name="T">The team's own class.</typeparam>
    /// <param name="catalogue">The facts that policies may name.</param>
    /// <param name="id">Gets the id of a person: a code, never a name or a NIK.</param>
    /// <returns>The map.</returns>
    public static FactMap<T> For<T>(FactCatalogue catalogue, Func<T, string> id) => new(Guard.Against.Null(catalogue), Guard.Against.Null(id), []);
}
