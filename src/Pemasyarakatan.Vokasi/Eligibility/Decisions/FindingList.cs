using System.Collections;

namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>The findings of a decision in the policy's order, each worked out when it is read.</summary>
/// <remarks>A value, so that reading them, by index or in a <c>foreach</c>, allocates nothing. Equality by decision. The default value is empty.</remarks>
public readonly record struct FindingList : IReadOnlyList<Finding>
{
    private readonly Decision? _decision;

    // Of the decision's policy; beside it, so that reading by index is one step.
    private readonly BoundLeaf[] _leaves;

    internal FindingList(Decision decision, BoundLeaf[] leaves) => (_decision, _leaves) = (decision, leaves);

    /// <summary>How many criteria the policy has, conditions included.</summary>
    public int Count => _decision is null ? 0 : _leaves.Length;

    /// <summary>Gets the finding of one criterion.</summary>
    /// <param name="index">Its place in the policy, from 0 on.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    /// <exception cref="InvalidOperationException">The list is the default value, which has no place.</exception>
    public Finding this[int index] => (uint)index < (uint)Count ? new(_decision!, _leaves[index]) : throw NoSuch(index, _leaves);

    /// <summary>Goes through the findings, from the first to the last; a <c>foreach</c> over the list allocates nothing.</summary>
    /// <returns>Before the first.</returns>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Finding> IEnumerable<Finding>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many there are.</summary>
    /// <returns>Such as <c>11 findings</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Count} findings");

    // Given what it needs: a list whose address is never taken stays in registers.
    private static Exception NoSuch(int index, BoundLeaf[]? leaves) => leaves is null
        ? new InvalidOperationException("The default value is empty.")
        : new ArgumentOutOfRangeException(nameof(index), index, $"Expected one of {leaves.Length} places, from 0 on.");

    /// <summary>A place in the list.</summary>
    public struct Enumerator : IEnumerator<Finding>
    {
        private readonly FindingList _findings;
        private int _place = -1;

        internal Enumerator(FindingList findings) => _findings = findings;

        /// <summary>The finding at the place.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The place is before the first or behind the last.</exception>
        public readonly Finding Current => _findings[_place];

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes on to the next one.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => _place < _findings.Count && ++_place < _findings.Count;

        /// <inheritdoc/>
        public void Reset() => _place = -1;

        /// <summary>Nothing to give back.</summary>
        public readonly void Dispose()
        {
        }
    }
}
