using Pemasyarakatan.Vokasi.Applicants;

namespace Pemasyarakatan.Vokasi.Testing;

internal sealed class HomeMaker(SeededRandom random, PopulationOptions options)
{
    public Recorded<Domicile> Make(Traits traits)
    {
        if (traits.HasFlag(Traits.DomicileMissing))
            return default;
        RegionCode region = traits.HasFlag(Traits.DomicileProvinceOnly)
            ? options.HomeRegion.ProvinceCode
            : Within(traits.HasFlag(Traits.Resident) ? options.HomeRegion : Elsewhere(), traits.HasFlag(Traits.DomicileRegencyOnly));
        DomicileSource source = random.Pick((DomicileSource.Ktp, 60), (DomicileSource.Registry, 30), (DomicileSource.Statement, 10));
        return Recorded.Known(new Domicile(region, source), options.AsOf.PlusDays(-random.Between(10, 700)));
    }

    private RegionCode Within(RegionCode regency, bool coarsely)
    {
        if (coarsely)
            return regency;
        string district = FormattableString.Invariant($"{regency}.{random.Between(1, 21):00}");
        return RegionCode.Parse(random.Chance(0.35) ? FormattableString.Invariant($"{district}.{random.Between(1001, 1012)}") : district, null);
    }

    // Mostly another regency of the province.
    private RegionCode Elsewhere()
    {
        string province = options.HomeRegion.ProvinceCode.ToString();
        string other = random.Chance(0.9) ? province : random.Pick(("11", 5), ("14", 3), ("13", 2));
        RegionCode regency = RegionCode.Parse(random.Pick(($"{other}.07", 45), ($"{other}.05", 20), ($"{other}.75", 20), ($"{other}.01", 15)), null);
        return regency == options.HomeRegion ? RegionCode.Parse($"{other}.02", null) : regency;
    }
}
