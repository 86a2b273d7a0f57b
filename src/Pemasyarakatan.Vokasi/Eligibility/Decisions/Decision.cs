using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Eligibility;

/// <summary>What a policy says of one person for one package on one date, with every finding.</summary>
/// <remarks>
/// The library advises; an officer decides. The same sheet, policy, package, date and overrides give the same decision, to the same bytes of JSON. Findings and reasons are worked out on access. Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(DecisionJsonConverter))]
public sealed partial class Decision
{
    // The sheet in two parts: every reference of an object costs its barrier when it is made.
    private readonly SheetSubject _subject;
    private readonly FactCell[] _cells;

    // The truths, overrides included, while they fit into a word; otherwise the applied overrides hold them.
    private readonly ulong _truths;
    private readonly AppliedOverrides? _departures;

    // One byte each: a decision is made for every person on every list.
    private readonly byte _verdict;
    private readonly byte _recipient;

    internal Decision(BoundPolicy bound, in FactSheet sheet)
    {
        LeafTruths truths = bound.Truths(sheet);
        _truths = truths.Word;
        _verdict = (byte)bound.Judge(truths);
        Bound = bound;
        _subject = sheet.Subject;
        _cells = sheet.Cells;
        if (!truths.AreWord)
            _departures = new(bound, truths, [], bound.DecidedOn);
    }

    internal Decision(BoundPolicy bound, in FactSheet sheet, ImmutableArray<Override> overrides)
        : this(bound, sheet)
    {
        if (overrides.IsEmpty)
            return;
        _departures = new(bound, Truths, overrides, bound.DecidedOn);
        _truths = _departures.Truths.Word;
        Verdict recorded = Verdict;
        _verdict = (byte)bound.Judge(_departures.Truths);
        NeededOverride = Verdict == Verdict.Eligible && recorded != Verdict.Eligible;
    }

    private Decision(Decision other, Recipient recipient) =>
        (Bound, _subject, _cells, _truths, _departures, _verdict, NeededOverride, _recipient) =
        (other.Bound, other._subject, other._cells, other._truths, other._departures, other._verdict, other.NeededOverride, (byte)recipient);

    /// <summary>The verdict.</summary>
    public Verdict Verdict => (Verdict)_verdict;

    /// <summary>Whether the person is eligible only because of an override.</summary>
    public bool NeededOverride { get; }

    /// <summary>For whom the decision is told; by itself for the facility, which sees all of it.</summary>
    public Recipient Recipient => (Recipient)_recipient;

    /// <summary>The overrides that changed a finding; none are told to any other than the facility.</summary>
    public ImmutableArray<Override> Overrides => _departures is null || Recipient != Recipient.Facility ? [] : _departures.Applied;

    /// <summary>The id of the person.</summary>
    public string ApplicantId => _subject.Id;

    /// <summary>The policy, with its version and fingerprint.</summary>
    public Policy Policy => Bound.Policy;

    /// <summary>The fingerprint of what encoded the facts: catalogue, and calculator of sentences with its options.</summary>
    public string EncoderFingerprint => _subject.Origin.EncoderFingerprint;

    /// <summary>The calculator of sentences by which dates were found where the registry states none; null where the facts are a team's own.</summary>
    public string? Calculator => _subject.Origin.Calculator;

    /// <summary>The decision date.</summary>
    public LocalDate DecidedOn => Bound.DecidedOn;

    /// <summary>The id of the package.</summary>
    public string PackageId => Bound.Context.PackageId;

    /// <summary>How every criterion stands, conditions included, in the policy's order.</summary>
    public FindingList Findings => new(this, Recipient == Recipient.Facility ? Bound.Leaves : Bound.RedactedLeaves);

    internal BoundPolicy Bound { get; }

    internal FactSheet Sheet => new(_subject, _cells);

    /// <summary>The decision as told to another recipient.</summary>
    /// <param name="recipient">For whom.</param>
    /// <returns>
    /// The same decision; for any other than the facility without what is on record of specific personal data (UU 27/2022 Ps. 4 (2)): such findings keep criterion, truth and code, and lose value and gap.
    /// </returns>
    /// <exception cref="ArgumentException">The recipient is undeclared.</exception>
    /// <exception cref="InvalidOperationException">The decision is already told to another than the facility, and what was left out cannot come back.</exception>
    public Decision RedactFor(Recipient recipient)
    {
        Guard.Against.EnumOutOfRange(recipient);
        return recipient == Recipient ? this
            : Recipient == Recipient.Facility ? new(this, recipient)
            : throw new InvalidOperationException("Only the decision as the facility sees it can be told to others.");
    }

    /// <summary>Verdict, person, package, policy and date, for logs.</summary>
    /// <returns>Such as <c>Undetermined: MDN-0007 for las-1 by pelatihan-di-dalam 2026-1 on 2025-12-01</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Verdict}: {ApplicantId} for {PackageId} by {Policy} on {DecidedOn:uuuu-MM-dd}");

    internal LeafTruths Truths => _departures is null ? new(_truths) : _departures.Truths;

    /// <summary>How a leaf stands.</summary>
    internal Truth TruthOf(BoundLeaf leaf) => leaf.IsPlain ? LeafTruths.Read(_truths, leaf.Slot) : TruthElsewhere(leaf);

    /// <summary>What is told of what is on record of a leaf.</summary>
    internal FactValue? ActualOf(BoundLeaf leaf) => leaf.IsPlain ? new(leaf.Fact, _cells[leaf.Cell]) : ActualElsewhere(leaf);

    /// <summary>How far what is on record of a leaf is from what it requires, where that is told.</summary>
    internal int? GapOf(BoundLeaf leaf) => leaf.IsPlain ? leaf.Gap(_cells[leaf.Cell]) : GapElsewhere(leaf);

    /// <summary>What is on record of a leaf, told or not.</summary>
    internal FactCell CellOf(BoundLeaf leaf) => leaf.Actual(Sheet);

    /// <summary>Where the fact of a leaf would have to lie for this person.</summary>
    internal RequiredRange? RequiredOf(BoundLeaf leaf) => leaf.RequiredOf(Sheet, CellOf(leaf).Code);

    internal Truth RecordedTruthOf(BoundLeaf leaf) => (_departures?.Recorded ?? Truths)[leaf.Slot];

    // Apart, so that what nearly every finding needs is read without a call.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Truth TruthElsewhere(BoundLeaf leaf) => Truths[leaf.Slot];

    [MethodImpl(MethodImplOptions.NoInlining)]
    private FactValue? ActualElsewhere(BoundLeaf leaf) => leaf.IsWithheld ? null : new(leaf.Fact, CellOf(leaf));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int? GapElsewhere(BoundLeaf leaf) => leaf.IsWithheld || leaf.IsStale(Sheet) ? null : RequiredOf(leaf)?.Gap(CellOf(leaf).Code);
}
