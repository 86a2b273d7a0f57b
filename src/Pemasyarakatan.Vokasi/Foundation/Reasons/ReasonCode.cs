using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi;

/// <summary>A stable, machine-readable code of a reason, such as <c>agreement.termEnded</c>.</summary>
/// <remarks>
/// The codes stand in the module that gives them, one class for each prefix: <c>agreement.termEnded</c> is <c>AgreementReasons.TermEnded</c>.
/// The set is closed, and append-only from 1.0 on; <c>docs/reason-codes.md</c> lists it with its texts. Equality is identity: there is one instance of a code. Thread-safe.
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<ReasonCode>))]
public sealed partial class ReasonCode : ISpanParsable<ReasonCode>, ISpanFormattable
{
    internal ReasonCode(string id, ReasonKind kind, params string[] parameters) => (Id, Kind, Parameters) = (id, kind, [.. parameters]);

    /// <summary>Every code, module by module.</summary>
    public static ImmutableArray<ReasonCode> All => Registry.All;

    /// <summary>The code as written, <c>subject.whatIsWrong</c>.</summary>
    public string Id { get; }

    /// <summary>What the code is used for.</summary>
    public ReasonKind Kind { get; }

    /// <summary>The names of the arguments that a reason with this code carries, in the order of its texts.</summary>
    public ImmutableArray<string> Parameters { get; }

    /// <summary>Finds a registered code.</summary>
    /// <param name="s">The code as written.</param>
    /// <returns>The registered code.</returns>
    /// <exception cref="FormatException">No such code is registered.</exception>
    public static ReasonCode Parse(string s) => Parse(Guard.Against.Null(s).AsSpan(), null);

    /// <inheritdoc/>
    /// <exception cref="FormatException">No such code is registered.</exception>
    public static ReasonCode Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc/>
    /// <exception cref="FormatException">No such code is registered.</exception>
    public static ReasonCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out ReasonCode? code) ? code : throw new FormatException("Expected a registered reason code.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ReasonCode result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out ReasonCode result) =>
        Registry.ById.TryGetValue(s.ToString(), out result);

    /// <summary>The code as written.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Id;

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bool fits = Id.TryCopyTo(destination);
        charsWritten = fits ? Id.Length : 0;
        return fits;
    }
}
