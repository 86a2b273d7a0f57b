namespace Pemasyarakatan.Vokasi.Tests.Examples;

/// <summary>The check of a published record.</summary>
public sealed class AuditRuns() : ExampleRuns("audit.cs");
