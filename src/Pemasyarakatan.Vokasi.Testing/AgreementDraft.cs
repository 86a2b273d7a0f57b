using Pemasyarakatan.Vokasi.Agreements;

namespace Pemasyarakatan.Vokasi.Testing;

internal sealed class AgreementDraft(Agreement of)
{
    public ImmutableArray<Party> Partners { get; set; } = of.Partners;

    public Recorded<AgreementInstrument> Instrument { get; set; } = of.Instrument;

    public Recorded<StatedDate> SignedOn { get; set; } = of.SignedOn;

    public Recorded<DateRange> Term { get; set; } = of.Term;

    public Recorded<AgreementScope> Scope { get; set; } = of.Scope;

    public Recorded<bool> RunOff { get; set; } = of.RunOff;

    public Recorded<AgreementState> State { get; set; } = of.State;

    public Agreement Done() => new(
        of.Id, of.Facility, Partners, of.Labels, Instrument, SignedOn, Term, Scope, of.Purposes, of.Programmes, RunOff, State, of.Since, of.Suspensions, of.Extends, of.DerivedFrom, of.SupersededBy);
}
