using System.Runtime.InteropServices;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>One preference of an applicant in a market: a package, their rank in its merit order and their groups there. A package in which they are not eligible is no preference.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Preference(int Package, int Rank, ulong Groups);
