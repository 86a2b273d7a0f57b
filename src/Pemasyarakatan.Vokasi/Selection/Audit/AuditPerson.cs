namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>Somebody as an auditor sees him in one package: his groups and, where he holds a seat, the reserve that it is of.</summary>
internal sealed record AuditPerson(string Id, int Rank, ImmutableHashSet<string> Groups, string? Reserve = null);
