using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Agreements;

public sealed partial class Agreement
{
    private static readonly LegalBasis Sinergi = LegalBasis.Law("PP 28/2018 Ps. 46", verified: false);
    private static readonly LegalBasis Power = LegalBasis.Law("PP 28/2018", verified: false);

    /// <summary>The law under which the cooperation falls, as the legal entities of the partners decide it.</summary>
    /// <remarks>A facility is a unit of the central government. With regions it is Sinergi, with central bodies central–central, with others a third party; where partners are of different kinds none follows.</remarks>
    [JsonIgnore]
    public CooperationRegime Regime
    {
        get
        {
            ImmutableArray<CooperationRegime> regimes = [.. Partners.Select(partner => RegimeWith(partner.Institution!.Kind)).Distinct()];
            return regimes.Length == 1 ? regimes[0] : CooperationRegime.Undetermined;
        }
    }

    /// <summary>Why the cooperation falls under its regime: the kinds of the partners.</summary>
    [JsonIgnore]
    public Reason RegimeReason
    {
        get
        {
            Reason reason = Reason.Of(
                AgreementReasons.Regime, ReasonArgument.Term(Regime), ReasonArgument.Terms(Partners.Select(partner => partner.Institution!.Kind).Distinct()));
            return Regime == CooperationRegime.Sinergi ? reason.BasedOn(Sinergi) : reason;
        }
    }

    private static CooperationRegime RegimeWith(PartnerKind kind) => kind switch
    {
        PartnerKind.RegionalGovernment or PartnerKind.RegionalAgency or PartnerKind.RegionalTrainingCentre => CooperationRegime.Sinergi,
        PartnerKind.CentralAgency or PartnerKind.CentralTrainingCentre => CooperationRegime.CentralCentral,
        _ => CooperationRegime.CentralThirdParty,
    };

    // Where practice differs from PP 28/2018: advice, never a refusal.
    private IEnumerable<Reason> RegimeAdvice()
    {
        if (Instrument.State == RecordState.NotOnRecord)
            yield return Reason.Of(AgreementReasons.InstrumentUnstated);
        if (Regime != CooperationRegime.Sinergi)
            yield break;
        if (Instrument.TryGetValue(out AgreementInstrument instrument) && instrument is not (AgreementInstrument.NotaKesepakatan or AgreementInstrument.RencanaKerja))
            yield return Reason.Of(AgreementReasons.SinergiInstrument, ReasonArgument.Term(instrument)).BasedOn(Sinergi);
        foreach (Party partner in Partners.Where(LacksPower))
            yield return Reason.Of(AgreementReasons.PowerOfAttorney, ReasonArgument.Code(partner.Id)).BasedOn(Power);
    }

    // The head of an agency signs for the region by a power of attorney, whose number should be on record.
    private static bool LacksPower(Party partner)
    {
        if (!partner.Signatory.TryGetValue(out Signatory? signatory))
            return false;
        bool isRegion = partner.Institution!.Kind == PartnerKind.RegionalGovernment;
        return signatory.Capacity.TryGetValue(out SigningCapacity capacity)
            ? capacity switch
            {
                SigningCapacity.ByPowerOfAttorney => !signatory.PowerNumber.IsKnown,
                SigningCapacity.OnBehalfOfRegionHead => false,
                _ => !isRegion,
            }
            : !isRegion;
    }
}
