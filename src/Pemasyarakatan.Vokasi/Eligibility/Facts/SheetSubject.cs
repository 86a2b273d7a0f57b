namespace Pemasyarakatan.Vokasi.Eligibility;

// Whose sheet it is, and what stands under the keys of open families: what is read of a sheet once, where its cells are read for every test.
internal sealed record SheetSubject(SheetOrigin Origin, string Id, SheetSubject.FamilyEntry[] Entries)
{
    internal readonly record struct FamilyEntry(int Place, string Key, FactCell Cell);
}
