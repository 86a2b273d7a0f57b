namespace Pemasyarakatan.Vokasi.Applicants;

// Dates out of order: which of them is wrong cannot be told, so that all in the contradiction are defective.
internal static class Chronology
{
    /// <summary>The dates, of which each should not be before any that stands to its left.</summary>
    public static ImmutableArray<Recorded<LocalDate>> Check(params ReadOnlySpan<Recorded<LocalDate>> dates)
    {
        ImmutableArray<Recorded<LocalDate>>.Builder result = ImmutableArray.CreateBuilder<Recorded<LocalDate>>(dates.Length);
        for (int i = 0; i < dates.Length; i++)
            result.Add(Contradicted(dates, i) ? Recorded<LocalDate>.Defective(ApplicantReasons.DatesOutOfOrder) : dates[i]);
        return result.MoveToImmutable();
    }

    private static bool Contradicted(ReadOnlySpan<Recorded<LocalDate>> dates, int i)
    {
        if (!dates[i].TryGetValue(out LocalDate date))
            return false;
        for (int j = 0; j < dates.Length; j++)
        {
            if (dates[j].TryGetValue(out LocalDate other) && (j < i ? other > date : other < date))
                return true;
        }

        return false;
    }
}
