using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;
using Pemasyarakatan.Vokasi.Selection;
using Pemasyarakatan.Vokasi.Testing;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Tests.Documentation.Samples;

internal static class PersistenceAndHostingSample
{
    public static string Run()
    {
        using StringWriter Console = new() { NewLine = "\n" };
        string json = Policy.Shipped.Single(policy => policy.Id == "pelatihan-di-dalam").WithInForce(new(new LocalDate(2025, 1, 1))).ToJson();
        ServiceCollection services = new();
        //// begins
        services.AddVokasi(SentenceCalculator.Mixed, catalogue => PolicyBook.Of([Policy.Parse(json, catalogue)]));   // json: your policy
        //// ends
        using ServiceProvider provider = services.BuildServiceProvider();
        EligibilityRules rules = provider.GetRequiredService<EligibilityRules>();
        rules.Book.Versions.Should().ContainSingle();
        TrainingPackage package = A.Package("LAS-1").Seating(2);
        SeatPlan plan = new(SeatOrder.ReservedFirst, SeatReserveKind.Soft, seatKeptOnSuspension: true);
        //// begins
        var journal = new ConcurrentDictionary<(string Package, int Place), string>();              // a table with this primary key

        Intake Load() => Intake.Open(package, plan).Replay(Commands()).Value;
        IEnumerable<IntakeCommand> Commands()
        {
            for (int place = 0; journal.TryGetValue((package.Id, place), out string? command); place++)
                yield return VokasiJson.Read<IntakeCommand>(command);
        }

        Outcome<Intake> Put(IntakeCommand command, int version)
        {
            Outcome<Intake> next = Load().Apply(command, version);
            bool lost = next.TryGetValue(out _) && !journal.TryAdd((package.Id, version), VokasiJson.Write(command));
            return lost ? Put(command, version) : next;                                              // which says now that it is stale
        }

        Outcome<Intake> more = Put(IntakeCommand.ChangeCapacity(3, [], A.Day), version: 0);
        Outcome<Intake> late = Put(IntakeCommand.ChangeCapacity(1, [], A.Day), version: 0);              // made by somebody who had not seen the first
        Console.WriteLine($"{more.Value} seats, version {more.Value.Version}");
        Console.WriteLine(late.Refusals[0].ToText(new("en")));
        Console.WriteLine($"{Load()} seats after reading again");
        //// ends
        //// begins
        var options = new JsonSerializerOptions(VokasiJson.Options)
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(VokasiJson.Resolver /* after your own context */),
        };
        //// ends
        options.GetTypeInfo(typeof(Inmate)).Properties.Should().HaveSameCount(VokasiJson.Options.GetTypeInfo(typeof(Inmate)).Properties);
        return Console.ToString();
    }
}
