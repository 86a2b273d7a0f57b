using System.Runtime.InteropServices;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>One wish of an applicant in a market: a package, his rank in its merit order and his groups there. A package in which he is not eligible is no wish.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Preference(int Package, int Rank, ulong Groups);
