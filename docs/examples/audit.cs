#:project shared/Shared.csproj
#:property PublishAot=false
#:property TreatWarningsAsErrors=true

// Checks a published record of seats; no C# needed.   dotnet run docs/examples/audit.cs record.json [--culture id|en]
// Exit code 0: nothing is wrong. 1: each violation on a line with its witnesses. 2: the record cannot be read, and one line says where.
using Pemasyarakatan.Vokasi.Examples.Audit;

return AuditRun.Run(args, Console.Out, Console.Error);
