using System.Text.Json.Nodes;

namespace Pemasyarakatan.Vokasi.Tests.Selection;

/// <summary>A fair record, what is tampered with in it, and the findings that come of it.</summary>
internal sealed record AuditCase(string Name, Func<JsonObject> Record, Action<JsonObject> Tamper, params string[] Findings);
