using System.Numerics;
using System.Runtime.InteropServices;

namespace Pemasyarakatan.Vokasi.Benchmarks.Screening;

/// <summary>How fast one core reads a number of bytes, with nothing but an addition for each vector.</summary>
public sealed class Bandwidth(long bytes)
{
    private readonly ulong[] _memory = Fill(bytes);

    public long Read()
    {
        ReadOnlySpan<Vector<ulong>> vectors = MemoryMarshal.Cast<ulong, Vector<ulong>>(_memory);
        Vector<ulong> a = default, b = default, c = default, d = default;
        int i = 0;
        for (; i <= vectors.Length - 4; i += 4)
        {
            a += vectors[i];
            b += vectors[i + 1];
            c += vectors[i + 2];
            d += vectors[i + 3];
        }

        for (; i < vectors.Length; i++)
            a += vectors[i];
        return (long)Vector.Sum(a + b + c + d);
    }

    private static ulong[] Fill(long bytes)
    {
        ulong[] memory = new ulong[(bytes / sizeof(ulong)) + 1];
        for (int i = 0; i < memory.Length; i++)
            memory[i] = (ulong)i;
        return memory;
    }
}
