#:project ../../../../src/Pemasyarakatan.Vokasi.Testing/Pemasyarakatan.Vokasi.Testing.csproj
#:property PublishAot=false

// Makes population.json and applications.json of this folder anew, byte for byte: dotnet run docs/examples/data/medan/generate.cs [DIR]
using NodaTime;
using Pemasyarakatan.Vokasi;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Testing;

string folder = args is [var given] ? given : "docs/examples/data/medan";
SyntheticPopulation population = SyntheticPopulation.Generate(new PopulationOptions(seed: 20_251_111, size: 3290, residents: 2340));

// Mostly those apply whom the TPP has heard already; of the others every fortieth who would.
HashSet<string> heard = [.. population.Applicants.OfType<Inmate>().Where(inmate => inmate.TppRecommendation.IsKnown).Select(inmate => inmate.Id)];
IEnumerable<Application> applications = population.Apply(["LAS-2026-1", "MEBEL-2026-1"], new LocalDate(2025, 12, 1), new LocalDate(2025, 12, 19), share: 0.85)
    .Where((application, index) => heard.Contains(application.ApplicantId) || index % 40 == 0);
File.WriteAllText(Path.Combine(folder, "population.json"), population.ToJson());
File.WriteAllText(Path.Combine(folder, "applications.json"), $"[\n{string.Join(",\n", applications.Select(VokasiJson.Write))}\n]\n");
