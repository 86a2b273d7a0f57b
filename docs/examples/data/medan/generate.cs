#:project ../../../../src/Pemasyarakatan.Vokasi.Testing/Pemasyarakatan.Vokasi.Testing.csproj
#:property PublishAot=false

// Makes population.json and applications.json of this folder anew, byte for byte: dotnet run docs/examples/data/medan/generate.cs [DIR]
using Pemasyarakatan.Vokasi;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Testing;
using NodaTime;

string folder = args is [var given] ? given : "docs/examples/data/medan";
SyntheticPopulation population = SyntheticPopulation.Generate(new PopulationOptions { Seed = 20_251_111, Size = 3290, Residents = 2340 });
IEnumerable<Application> applications = population.Apply(["LAS-2026-1", "MEBEL-2026-1"], new LocalDate(2025, 12, 1), new LocalDate(2025, 12, 19), share: 0.06);
File.WriteAllText(Path.Combine(folder, "population.json"), population.ToJson());
File.WriteAllText(Path.Combine(folder, "applications.json"), $"[\n{string.Join(",\n", applications.Select(VokasiJson.Write))}\n]\n");
