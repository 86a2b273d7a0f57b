namespace Pemasyarakatan.Vokasi.Testing;

internal static class TraitPlan
{
    public static Traits[] Of(PopulationOptions options, SeededRandom random)
    {
        RegisterDirt dirt = options.Dirt;
        Traits[] plan = new Traits[options.Size];
        (Traits Trait, double Share, Traits Without)[] steps =
        [
            (Traits.Detainee, options.Detainees, Traits.None),
            (Traits.Woman, options.Women, Traits.None),
            (Traits.Foreigner, options.Foreigners, Traits.None),
            (Traits.Life, options.LifeSentences, Traits.Detainee),
            (Traits.NikMissing, dirt.NikMissing, Traits.Foreigner),
            (Traits.NikBlank, dirt.NikBlank, Traits.Foreigner | Traits.AnyNikFault),
            (Traits.NikZeros, dirt.NikZeros, Traits.Foreigner | Traits.AnyNikFault),
            (Traits.NikLetters, dirt.NikLetters, Traits.Foreigner | Traits.AnyNikFault),
            (Traits.NikContradicting, dirt.NikContradicting, Traits.Foreigner | Traits.AnyNikFault),
            (Traits.BirthDateMissing, dirt.BirthDateMissing, Traits.NikContradicting),
            (Traits.BirthDateUnreadable, dirt.BirthDateUnreadable, Traits.NikContradicting | Traits.AnyBirthDateFault),
            (Traits.DomicileMissing, dirt.DomicileMissing, Traits.None),
            (Traits.DomicileProvinceOnly, dirt.DomicileProvinceOnly, Traits.UnknownHome),
            (Traits.DomicileRegencyOnly, dirt.DomicileRegencyOnly, Traits.UnknownHome),
            (Traits.RiskMissing, dirt.RiskMissing, Traits.None),
            (Traits.RiskOld, dirt.RiskOld, Traits.RiskMissing),
            (Traits.RegisterNumberDoubled, dirt.RegisterNumberDoubled, Traits.None),
            (Traits.SentenceMissing, dirt.SentenceMissing, Traits.Detainee | Traits.Life),
            (Traits.DatesOutOfOrder, dirt.DatesOutOfOrder, Traits.Detainee | Traits.Life | Traits.AnySentenceFault),
        ];
        foreach ((Traits trait, double share, Traits without) in steps)
        {
            int[] free = Free(plan, without);
            // It bears the number of the row before, which must bear its own.
            if (trait == Traits.RegisterNumberDoubled)
                free = [.. free.Where(index => index % 2 == 1)];
            Mark(plan, trait, share == 0 || free.Length == 0 ? 0 : Math.Max(1, (int)Math.Round(share * free.Length)), free, random);
        }

        int[] homes = Free(plan, Traits.UnknownHome | Traits.Foreigner);
        if (options.Residents > homes.Length)
            throw new ArgumentException("Expected no more residents than people with a domicile on record.", nameof(options));
        Mark(plan, Traits.Resident, options.Residents, homes, random);
        return plan;
    }

    private static int[] Free(Traits[] plan, Traits without) => [.. Enumerable.Range(0, plan.Length).Where(index => (plan[index] & without) == Traits.None)];

    private static void Mark(Traits[] plan, Traits trait, int count, int[] free, SeededRandom random)
    {
        random.Shuffle<int>(free);
        foreach (int index in free.Take(count))
            plan[index] |= trait;
    }
}
