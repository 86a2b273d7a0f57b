using System.Numerics;

namespace Pemasyarakatan.Vokasi.Testing;

/// <summary>A source of random numbers that gives the same numbers for the same seed, on every platform and in every version of this package.</summary>
/// <remarks>xoshiro256** seeded by SplitMix64 (both by D. Blackman and S. Vigna, public domain algorithms). Not for secrets. It moves on with each number, so that it is not safe to share between threads.</remarks>
public sealed class SeededRandom
{
    private ulong _a;
    private ulong _b;
    private ulong _c;
    private ulong _d;

    /// <summary>A source.</summary>
    /// <param name="seed">The seed.</param>
    public SeededRandom(ulong seed)
    {
        ulong state = seed;
        (_a, _b, _c, _d) = (SplitMix(ref state), SplitMix(ref state), SplitMix(ref state), SplitMix(ref state));
    }

    internal SeededRandom(ulong a, ulong b, ulong c, ulong d) => (_a, _b, _c, _d) = (a, b, c, d);

    /// <summary>The next number of 64 bits.</summary>
    /// <returns>Any number, all equally likely.</returns>
    public ulong Next()
    {
        ulong result = BitOperations.RotateLeft(_b * 5, 7) * 9;
        ulong shifted = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= shifted;
        _d = BitOperations.RotateLeft(_d, 45);
        return result;
    }

    /// <summary>A number between two others.</summary>
    /// <param name="from">The lowest.</param>
    /// <param name="to">The highest, included.</param>
    /// <returns>One of them, all equally likely.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The highest lies below the lowest.</exception>
    public int Between(int from, int to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        ulong count = (ulong)((long)to - from) + 1;
        // The few numbers that would make some results likelier than others are thrown away.
        ulong surplus = (0 - count) % count;
        ulong high = Math.BigMul(Next(), count, out ulong low);
        while (low < surplus)
            high = Math.BigMul(Next(), count, out low);
        return (int)(from + (long)high);
    }

    /// <summary>Whether something happens that does so with a given probability.</summary>
    /// <param name="probability">From 0, never, to 1, always.</param>
    /// <returns>Whether it happens.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not 0 to 1.</exception>
    public bool Chance(double probability)
    {
        if (!(probability is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(probability), "Expected a probability from 0 to 1.");
        return (Next() >> 11) * (1.0 / (1UL << 53)) < probability;
    }

    /// <summary>One of several, by weight.</summary>
    /// <typeparam name="T">The type of the choices.</typeparam>
    /// <param name="choices">The choices with their weights.</param>
    /// <returns>One of them: twice the weight is twice as likely, no weight is never.</returns>
    /// <exception cref="ArgumentException">A weight is negative, or all are zero.</exception>
    public T Pick<T>(params ReadOnlySpan<(T Choice, int Weight)> choices)
    {
        int total = 0;
        foreach ((_, int weight) in choices)
            total = weight >= 0 ? checked(total + weight) : throw new ArgumentException("Expected weights of zero or more.", nameof(choices));
        if (total == 0)
            throw new ArgumentException("Expected a weight above zero.", nameof(choices));
        int rest = Between(1, total);
        int index = 0;
        while ((rest -= choices[index].Weight) > 0)
            index++;
        return choices[index].Choice;
    }

    /// <summary>Brings the elements into a random order.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements, which change places.</param>
    public void Shuffle<T>(Span<T> items)
    {
        for (int last = items.Length - 1; last > 0; last--)
        {
            int other = Between(0, last);
            (items[last], items[other]) = (items[other], items[last]);
        }
    }

    internal static ulong SplitMix(ref ulong state)
    {
        ulong mixed = state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
