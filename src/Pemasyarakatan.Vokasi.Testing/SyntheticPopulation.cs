using Pemasyarakatan.Vokasi.Applicants;

namespace Pemasyarakatan.Vokasi.Testing;

/// <summary>A population of people who do not exist, as dirty as a real register (DATA SINTETIS / SYNTHETIC DATA).</summary>
/// <remarks>
/// The same options give the same bytes, on every platform. Nobody has a name, and every NIK lies in province 99, which is assigned to nobody. Immutable.
/// </remarks>
public sealed class SyntheticPopulation
{
    private readonly PopulationOptions _options;
    private readonly ImmutableArray<string> _rows;

    private SyntheticPopulation(PopulationOptions options, ImmutableArray<string> rows)
    {
        (_options, _rows) = (options, rows);
        Applicants = [.. rows.Select(VokasiJson.Read<Applicant>)];
    }

    /// <summary>The people as a reader of the file has them: those in custody by id, then those of the public.</summary>
    public ImmutableArray<Applicant> Applicants { get; }

    /// <summary>Makes a population.</summary>
    /// <param name="options">What it is like.</param>
    /// <returns>The population.</returns>
    /// <exception cref="ArgumentException">There are more residents than people who can be some, or the ids are no codes.</exception>
    public static SyntheticPopulation Generate(PopulationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        SeededRandom random = new(options.Seed);
        Traits[] plan = TraitPlan.Of(options, random);
        PersonMaker maker = new(random, options);
        ImmutableArray<string>.Builder rows = ImmutableArray.CreateBuilder<string>(options.Size + options.PublicSize);
        for (int index = 0; index < options.Size; index++)
            rows.Add(maker.Row(index, plan[index]));
        for (int index = 0; index < options.PublicSize; index++)
            rows.Add(VokasiJson.Write<Applicant>(maker.Public(index)));
        return new(options, rows.MoveToImmutable());
    }

    /// <summary>Writes people as a JSON array with one of them a line, so that two files can be compared line by line.</summary>
    /// <param name="applicants">The people.</param>
    /// <returns>The JSON, which ends with a line break.</returns>
    public static string ToJson(IEnumerable<Applicant> applicants) => Lines(applicants.Select(VokasiJson.Write));

    /// <summary>The file as the register holds it, with what cannot be read as it was typed; one person a line.</summary>
    /// <returns>The JSON, which ends with a line break.</returns>
    public string ToJson() => Lines(_rows);

    /// <summary>Lets some of the people apply: some for all packages, a few after closing, some not tested yet.</summary>
    /// <param name="packageIds">The ids of the packages.</param>
    /// <param name="opens">The first day of the registration.</param>
    /// <param name="closes">The last day of the registration.</param>
    /// <param name="share">The share of people who apply, from 0 to 1.</param>
    /// <returns>At most one application a person, in the order of the people.</returns>
    /// <exception cref="ArgumentException">There is no package, the registration closes before it opens, or the share is not 0 to 1.</exception>
    public ImmutableArray<Application> Apply(ImmutableArray<string> packageIds, LocalDate opens, LocalDate closes, double share)
    {
        if (packageIds.IsDefaultOrEmpty)
            throw new ArgumentException("Expected at least one package.", nameof(packageIds));
        if (closes < opens)
            throw new ArgumentException("Expected a registration that does not close before it opens.", nameof(closes));
        ApplicationMaker maker = new(new SeededRandom(_options.Seed + 1), packageIds, opens, closes);
        return [.. Applicants.Where(_ => maker.Applies(share)).Select(maker.Make)];
    }

    private static string Lines(IEnumerable<string> rows) => $"[\n{string.Join(",\n", rows)}\n]\n";
}
