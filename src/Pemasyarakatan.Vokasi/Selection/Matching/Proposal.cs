using System.Runtime.InteropServices;

namespace Pemasyarakatan.Vokasi.Selection;

/// <summary>A person who asks for a seat of a package or holds one: who, at which rank of merit there, and the bits of their groups.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Proposal(int Applicant, int Rank, ulong Groups);
