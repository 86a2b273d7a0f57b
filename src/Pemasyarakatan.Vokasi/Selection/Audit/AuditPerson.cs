namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>Somebody as an auditor sees them in one package: their groups and, where they hold a seat, the reserve that it is of.</summary>
internal sealed record AuditPerson(string Id, int Rank, ImmutableHashSet<string> Groups, string? Reserve = null);
