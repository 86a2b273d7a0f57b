namespace Pemasyarakatan.Vokasi.Agreements;

/// <summary>The reason codes of agreements: <c>agreement.*</c>.</summary>
/// <remarks>Each code is a constant of the wire; <c>docs/reason-codes.md</c> lists them with their texts.</remarks>
public static class AgreementReasons
{
    /// <summary>No agreement carries the training of inmates: there is none, or only an audience.</summary>
    public static ReasonCode None { get; } = new("agreement.none", ReasonKind.Refusal);

    /// <summary>The agreement is still being drawn up.</summary>
    public static ReasonCode NotSigned { get; } = new("agreement.notSigned", ReasonKind.Refusal);

    /// <summary>It is on record that nobody signed for this partner.</summary>
    public static ReasonCode PartnerDidNotSign { get; } = new("agreement.partnerDidNotSign", ReasonKind.Refusal, "party");

    /// <summary>The agreement holds from this date on alone.</summary>
    public static ReasonCode NotYetInForce { get; } = new("agreement.notYetInForce", ReasonKind.Refusal, "from");

    /// <summary>The term of the agreement ends on this date, and no run-off clause covers what lies behind it.</summary>
    public static ReasonCode TermEnded { get; } = new("agreement.termEnded", ReasonKind.Refusal, "end");

    /// <summary>The agreement is suspended: nothing new is offered.</summary>
    public static ReasonCode Suspended { get; } = new("agreement.suspended", ReasonKind.Refusal);

    /// <summary>The agreement was ended before its term.</summary>
    public static ReasonCode Terminated { get; } = new("agreement.terminated", ReasonKind.Refusal);

    /// <summary>The agreement was replaced by another.</summary>
    public static ReasonCode Superseded { get; } = new("agreement.superseded", ReasonKind.Refusal);

    /// <summary>The field of training is outside the scope of the agreement.</summary>
    public static ReasonCode FieldOutsideScope { get; } = new("agreement.fieldOutsideScope", ReasonKind.Refusal, "field");

    /// <summary>The provider is neither a party to the agreement, nor an organ of one, nor named by its scope.</summary>
    public static ReasonCode ProviderNotParty { get; } = new("agreement.providerNotParty", ReasonKind.Refusal, "provider");

    /// <summary>This agreement is one of several that carry the package; one is to be chosen.</summary>
    public static ReasonCode Ambiguous { get; } = new("agreement.ambiguous", ReasonKind.Refusal, "agreement");

    /// <summary>What is on record does not settle whether this agreement carries the package.</summary>
    public static ReasonCode Undetermined { get; } = new("agreement.undetermined", ReasonKind.Refusal, "agreement");

    /// <summary>The package needs no agreement, so none is to be found for it.</summary>
    public static ReasonCode NothingToCarry { get; } = new("agreement.nothingToCarry", ReasonKind.Refusal);

    /// <summary>The act is dated before the present state of the agreement began.</summary>
    public static ReasonCode BeforeItsState { get; } = new("agreement.beforeItsState", ReasonKind.Refusal, "since");

    /// <summary>The new end of the term is not after the present one.</summary>
    public static ReasonCode NotExtended { get; } = new("agreement.notExtended", ReasonKind.Refusal, "end");

    /// <summary>The term has no end that could be extended.</summary>
    public static ReasonCode TermOpen { get; } = new("agreement.termOpen", ReasonKind.Refusal);

    /// <summary>Who signed for this party is not on record.</summary>
    public static ReasonCode SignatoryMissing { get; } = new("agreement.signatoryMissing", ReasonKind.Missing, "party");

    /// <summary>No agreement is needed: the package is for the public alone or the facility's own.</summary>
    public static ReasonCode NotNeeded { get; } = new("agreement.notNeeded", ReasonKind.Advisory);

    /// <summary>The training ends after the term and is covered by the run-off clause.</summary>
    public static ReasonCode RunOff { get; } = new("agreement.runOff", ReasonKind.Advisory, "end");

    /// <summary>The agreement is suspended, and the training, begun before, goes on.</summary>
    public static ReasonCode RunningOn { get; } = new("agreement.runningOn", ReasonKind.Advisory);

    /// <summary>The open-ended scope of the agreement does not name the field.</summary>
    public static ReasonCode FieldNotNamed { get; } = new("agreement.fieldNotNamed", ReasonKind.Advisory, "field");

    /// <summary>The kind of document is not on record.</summary>
    public static ReasonCode InstrumentUnstated { get; } = new("agreement.instrumentUnstated", ReasonKind.Advisory);

    /// <summary>A region and a unit of the central government use another document than the regulation speaks of.</summary>
    public static ReasonCode SinergiInstrument { get; } = new("agreement.sinergiInstrument", ReasonKind.Advisory, "instrument");

    /// <summary>An agency of a region signed, and no power of attorney is on record.</summary>
    public static ReasonCode PowerOfAttorney { get; } = new("agreement.powerOfAttorney", ReasonKind.Advisory, "party");

    /// <summary>Under which regime the cooperation falls, by the kinds of its partners.</summary>
    public static ReasonCode Regime { get; } = new("agreement.regime", ReasonKind.Advisory, "regime", "partners");

    /// <summary>The agreement which this one carries out is not in force on the date.</summary>
    public static ReasonCode UmbrellaNotInForce { get; } = new("agreement.umbrellaNotInForce", ReasonKind.Advisory, "agreement", "status");

    internal static ImmutableArray<ReasonCode> All =>
    [
        None, NotSigned, PartnerDidNotSign, NotYetInForce, TermEnded, Suspended, Terminated, Superseded, FieldOutsideScope, ProviderNotParty,
        Ambiguous, Undetermined, NothingToCarry, BeforeItsState, NotExtended, TermOpen, SignatoryMissing, NotNeeded, RunOff, RunningOn, FieldNotNamed,
        InstrumentUnstated, SinergiInstrument, PowerOfAttorney, Regime, UmbrellaNotInForce,
    ];
}
