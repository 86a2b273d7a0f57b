using System.Reflection;
using System.Text;
using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Testing;

/// <summary>A file of known answers, against which any integration in any language can be held.</summary>
/// <remarks>
/// Each case has facts, a policy and a date, and says the verdict with the criteria on which it rests or for which evidence is missing; some say the timeline too. The shipped files stand in the package
/// under <c>vectors</c>, and their schema under <c>schemas</c>; a team may write more of its own. Immutable.
/// </remarks>
public sealed class ConformanceSuite
{
    private const string Folder = "Pemasyarakatan.Vokasi.Testing.Vectors.";

    internal ConformanceSuite(string about, FactCatalogue catalogue, ImmutableArray<Policy> policies, ImmutableArray<ConformanceCase> cases) =>
        (About, Catalogue, Policies, Cases) = (about, catalogue, policies, cases);

    /// <summary>People of a register under the shipped policies.</summary>
    public static ConformanceSuite People { get; } = Parse(Text("people.json"));

    /// <summary>Policies of every form over facts of a team's own, made and checked by independent programs.</summary>
    public static ConformanceSuite OwnFacts { get; } = Parse(Text("own-facts.json"));

    /// <summary>What the file holds, in a sentence.</summary>
    public string About { get; }

    /// <summary>The standard facts and those that the file declares.</summary>
    public FactCatalogue Catalogue { get; }

    /// <summary>The policies, in the order of the file.</summary>
    public ImmutableArray<Policy> Policies { get; }

    /// <summary>The cases, in the order of the file.</summary>
    public ImmutableArray<ConformanceCase> Cases { get; }

    /// <summary>Reads a file of known answers.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The suite.</returns>
    /// <exception cref="System.Text.Json.JsonException">The file is not of this form; the message says where and what was expected.</exception>
    public static ConformanceSuite Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ConformanceReader.Read(json);
    }

    internal static string Text(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + name)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
