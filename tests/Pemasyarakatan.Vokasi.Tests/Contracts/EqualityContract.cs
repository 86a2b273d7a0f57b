using System.Reflection;

namespace Pemasyarakatan.Vokasi.Tests.Contracts;

/// <summary>What equality by value means, with operators, hash codes and null.</summary>
internal static class EqualityContract
{
    /// <summary>Holds the contract.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="make">Makes the same value anew at each call.</param>
    /// <param name="others">Values that differ from it and from each other.</param>
    public static void Holds<T>(Func<T> make, params T[] others)
        where T : notnull, IEquatable<T>
    {
        Same(make(), make());
        T[] all = [make(), .. others];
        for (int i = 0; i < all.Length; i++)
        {
            for (int j = 0; j < all.Length; j++)
            {
                if (i == j)
                    Same(all[i], all[j]);
                else
                    Different(all[i], all[j]);
            }
        }
    }

    private static void Same<T>(T left, T right)
        where T : notnull, IEquatable<T>
    {
        left.Equals(right).Should().BeTrue("{0} equals {1}", left, right);
        left.Equals((object)right).Should().BeTrue();
        left.GetHashCode().Should().Be(right.GetHashCode(), "equal values have equal hash codes");
        Operator("op_Equality", left, right).Should().BeTrue();
        Operator("op_Inequality", left, right).Should().BeFalse();
        Equals(left, null).Should().BeFalse();
        Equals(left, new object()).Should().BeFalse();
    }

    private static void Different<T>(T left, T right)
        where T : notnull, IEquatable<T>
    {
        left.Equals(right).Should().BeFalse("{0} differs from {1}", left, right);
        left.Equals((object)right).Should().BeFalse();
        Operator("op_Equality", left, right).Should().BeFalse();
        Operator("op_Inequality", left, right).Should().BeTrue();
    }

    private static bool Operator<T>(string name, T left, T right) =>
        (bool)(typeof(T).GetMethod(name, BindingFlags.Public | BindingFlags.Static, [typeof(T), typeof(T)])
            ?? throw new InvalidOperationException($"{typeof(T).Name} has no {name}.")).Invoke(null, [left, right])!;
}
