using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>The requirements for a training, as data with an author, a version and the time in which it is in force.</summary>
/// <remarks>
/// Read from a file that a legal officer can read too. A policy ignores its own <see cref="InForce"/>: a <see cref="PolicyBook"/> enforces it. Equality by all that a file holds, title and signature included, and by catalogue; two policies that ask the same have the same <see cref="Fingerprint"/>. Immutable and thread-safe.
/// </remarks>
public sealed partial class Policy : IEquatable<Policy>
{
    internal Policy(PolicyHeader header, CriterionNode require, FactCatalogue catalogue)
    {
        Header = header;
        Require = require;
        Catalogue = catalogue;
        Tree = CriterionTree.Of(require, tiered: true);
        Fingerprint = Sha256Text.Of(PolicyWriter.Canonical(this));
    }

    /// <summary>The id, the same in every version.</summary>
    public string Id => Header.Id;

    /// <summary>The version.</summary>
    public string Version => Header.Version;

    /// <summary>The decision dates for which the version is in force; null where the file does not say.</summary>
    public DateRange? InForce => Header.InForce;

    /// <summary>Who put it into force; null where nobody has.</summary>
    public Adoption? Adopted => Header.Adopted;

    /// <summary>How a refused person may object; null where the policy does not say.</summary>
    public Objection? Objection => Header.Objection;

    /// <summary>What the policy knows of and does not ask, in its order.</summary>
    public ImmutableArray<UnaskedRequirement> NotAsked => Header.NotAsked;

    /// <summary>SHA-256 of what is asked, in lower-case hex: the canonical form without dates in force, title, signature, what is not asked and the wording of assumptions, so that closing a version or signing it changes nothing.</summary>
    public string Fingerprint { get; }

    /// <summary>The ids of the criteria in the policy's order, conditions included.</summary>
    public ImmutableArray<string> Criteria => [.. Tree.Leaves.Select(leaf => leaf.Id)];

    /// <summary>The facts that the policy asks for, each once, in its order: no more needs to be sent.</summary>
    public ImmutableArray<Fact> Facts =>
        [.. Tree.Leaves.SelectMany(leaf => leaf.Leaf.Comparison.Other is { } other ? [leaf.Leaf.Fact, other] : (Fact[])[leaf.Leaf.Fact]).Distinct()];

    internal PolicyHeader Header { get; }

    internal CriterionNode Require { get; }

    internal FactCatalogue Catalogue { get; }

    internal CriterionTree Tree { get; }

    /// <summary>Whether two policies are the same.</summary>
    /// <param name="left">One policy.</param>
    /// <param name="right">Another policy.</param>
    public static bool operator ==(Policy? left, Policy? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether two policies differ.</summary>
    /// <param name="left">One policy.</param>
    /// <param name="right">Another policy.</param>
    public static bool operator !=(Policy? left, Policy? right) => !(left == right);

    /// <summary>Reads a policy strictly.</summary>
    /// <param name="json">The policy file.</param>
    /// <param name="catalogue">The facts that it may name.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="JsonException">The file is no policy over the catalogue; the message says where and what was expected.</exception>
    public static Policy Parse(string json, FactCatalogue catalogue) =>
        PolicyReader.Read(Guard.Against.Null(json), Guard.Against.Null(catalogue));

    /// <summary>Makes a policy of criteria written in code; the same as reading the file that they would make.</summary>
    /// <param name="id">The id, the same in every version.</param>
    /// <param name="version">The version.</param>
    /// <param name="require">What is asked.</param>
    /// <param name="catalogue">The facts that it may name.</param>
    /// <returns>The policy, of which nobody says yet from when it is in force.</returns>
    /// <exception cref="ArgumentException">An id or version is no code, or a criterion does not fit; the message says where and what was expected.</exception>
    public static Policy Of(string id, string version, Criterion require, FactCatalogue catalogue)
    {
        JsonObject file = new()
        {
            ["id"] = Guard.Against.InvalidCode(id),
            ["version"] = Guard.Against.InvalidCode(version),
            ["require"] = Guard.Against.Null(require).ToNode(),
        };
        try
        {
            return PolicyReader.Read(file.ToJsonString(), Guard.Against.Null(catalogue));
        }
        catch (JsonException e)
        {
            throw new ArgumentException(e.Message, nameof(require), e);
        }
    }

    /// <summary>The title.</summary>
    /// <param name="culture">Indonesian for <c>id</c>, English for every other.</param>
    /// <returns>The title, in the other language where the policy has none in this one; the id where it has none at all.</returns>
    public string Title(CultureInfo culture) =>
        (Wording.IsIndonesian(Guard.Against.Null(culture)) ? Header.TitleIndonesian ?? Header.TitleEnglish : Header.TitleEnglish ?? Header.TitleIndonesian) ?? Id;

    /// <summary>Resolves every anchor and period for a package and a decision date.</summary>
    /// <param name="package">The package; its training dates are on record.</param>
    /// <param name="on">The decision date, from 1900 to 2199.</param>
    /// <returns>The bound policy; refused where the package's dates are not on record.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A date is outside 1900 to 2199.</exception>
    public Outcome<BoundPolicy> Bind(TrainingPackage package, LocalDate on)
    {
        Guard.Against.Null(package);
        return package.Schedule.IsKnown
            ? Outcome.Success(Bind(Context(package, on)))
            : Outcome.Refused<BoundPolicy>(Reason.Of(EligibilityReasons.NoTrainingDates, ReasonArgument.Code(package.Id)));
    }

    /// <summary>The file in the order of its schema.</summary>
    /// <returns>Indented JSON that reads as an equal policy.</returns>
    public string ToJson() => PolicyWriter.Write(this);

    /// <summary>Describes the policy in numbered plain sentences, to be read and signed.</summary>
    /// <param name="culture">Indonesian for <c>id</c>, English for every other.</param>
    /// <returns>Lines parted by line feeds: title, time in force, every criterion with its id, kind of rule and source, what is not asked, the way to object, signature block and fingerprint.</returns>
    public string Describe(CultureInfo culture) => new PolicyText(this, Guard.Against.Null(culture)).Write();

    /// <summary>The same with the decision dates for which it is in force.</summary>
    /// <param name="period">The dates, from 1900 to 2199.</param>
    /// <returns>The policy, with the same fingerprint.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A date is before 1900 or after 2199.</exception>
    public Policy WithInForce(DateRange period)
    {
        Guard.Against.Null(period);
        Guard.Against.OutOfRange(period.From, nameof(period), FactCodes.FirstDate, FactCodes.LastDate, FactCodes.DateExpectation);
        Guard.Against.OutOfRange(period.To ?? period.From, nameof(period), FactCodes.FirstDate, FactCodes.LastDate, FactCodes.DateExpectation);
        return With(Header with { InForce = period });
    }

    /// <summary>The same under a signature.</summary>
    /// <param name="adoption">Who put it into force, when and by which decision.</param>
    /// <returns>The policy, with the same fingerprint.</returns>
    public Policy WithAdoption(Adoption adoption) => With(Header with { Adopted = Guard.Against.Null(adoption) });

    /// <summary>The same with a way to object.</summary>
    /// <param name="objection">To whom, within which time, and by which right.</param>
    /// <returns>The policy.</returns>
    public Policy WithObjection(Objection objection) => With(Header with { Objection = Guard.Against.Null(objection) });

    /// <summary>The same with a title.</summary>
    /// <param name="indonesian">The title in Indonesian.</param>
    /// <param name="english">The title in English.</param>
    /// <returns>The policy, with the same fingerprint.</returns>
    /// <exception cref="ArgumentException">A title is blank.</exception>
    public Policy WithTitle(string indonesian, string english) =>
        With(Header with { TitleIndonesian = Guard.Against.NullOrWhiteSpace(indonesian), TitleEnglish = Guard.Against.NullOrWhiteSpace(english) });

    /// <summary>The same with what it does not ask.</summary>
    /// <param name="requirements">The requirements that it knows of and does not ask; they replace those named before.</param>
    /// <returns>The policy, with the same fingerprint.</returns>
    public Policy WithNotAsked(params IEnumerable<UnaskedRequirement> requirements) => With(Header with { NotAsked = Guard.Against.NullElements(requirements) });

    /// <inheritdoc/>
    public bool Equals(Policy? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Fingerprint == other.Fingerprint && Catalogue.Fingerprint == other.Catalogue.Fingerprint && string.Equals(ToJson(), other.ToJson(), StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Policy);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Fingerprint);

    /// <summary>Id and version.</summary>
    /// <returns>Such as <c>pelatihan-di-dalam 2026-1</c>.</returns>
    public override string ToString() => $"{Id} {Version}";

    internal BoundPolicy Bind(BindingContext context) => new(this, context);

    private Policy With(PolicyHeader header) => new(header, Require, Catalogue);

    internal static BindingContext Context(TrainingPackage package, LocalDate on)
    {
        Schedule schedule = package.Schedule.Value;
        Guard.Against.OutOfRange(on, nameof(on), FactCodes.FirstDate, FactCodes.LastDate, FactCodes.DateExpectation);
        Guard.Against.OutOfRange(schedule.Start, nameof(package), FactCodes.FirstDate, FactCodes.LastDate, FactCodes.DateExpectation);
        Guard.Against.OutOfRange(schedule.End, nameof(package), FactCodes.FirstDate, FactCodes.LastDate, FactCodes.DateExpectation);
        return new(on, schedule.Start, schedule.End)
        {
            CertificateEnd = CertificateEnd(package.Scheme, schedule.End),
            RegistrationEnds = package.Registration.TryGetValue(out DateRange? registration) ? registration.To : null,
            Seats = package.Seats,
            PackageId = package.Id,
            PackageField = package.Field.Code,
        };
    }

    private static int CertificateEnd(Recorded<CertificationScheme> recorded, LocalDate end) =>
        !recorded.TryGetValue(out CertificationScheme? scheme) ? FactCodes.Unknown
        : scheme.Validity.IsNone ? FactCodes.NoneHigh
        : scheme.Validity.TryGetValue(out Period? validity) ? FactCodes.OfDate(end.Plus(validity))
        : FactCodes.Unknown;
}
