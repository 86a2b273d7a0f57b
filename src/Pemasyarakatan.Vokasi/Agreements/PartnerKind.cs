using System.Text.Json.Serialization;

namespace Pemasyarakatan.Vokasi.Agreements;

/// <summary>What a partner of a facility is, which decides the law of their cooperation.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<PartnerKind>))]
public enum PartnerKind
{
    /// <summary>A regional government (pemerintah provinsi, kabupaten, kota).</summary>
    RegionalGovernment,

    /// <summary>An agency of a regional government (perangkat daerah, OPD), such as its manpower agency.</summary>
    RegionalAgency,

    /// <summary>A ministry, or an office of one other than a training centre.</summary>
    CentralAgency,

    /// <summary>A training centre of the central government (UPTP: BBPVP, BPVP).</summary>
    CentralTrainingCentre,

    /// <summary>A training centre of a regional government (UPTD BLK).</summary>
    RegionalTrainingCentre,

    /// <summary>A private training provider (LPK, LPKS, BLK Komunitas).</summary>
    PrivateProvider,

    /// <summary>A certification body (LSP).</summary>
    CertificationBody,

    /// <summary>A company.</summary>
    Company,

    /// <summary>A foundation or another body of civil society.</summary>
    Ngo,
}
