namespace Pemasyarakatan.Vokasi;

/// <summary>A licence, a registration or a verification, held against a date.</summary>
internal static class RecordedTerm
{
    /// <summary>Nothing within the term; a refusal that names whose it is and the date outside of it and where there is none; what is missing where it is not on record.</summary>
    public static IEnumerable<Reason> Outside(this Recorded<DateRange> term, LocalDate on, ReasonCode refusal, string whose, ReasonArgument name)
    {
        if (term.TryGetValue(out DateRange? during) ? !during.Contains(on) : term.IsNone)
            yield return Reason.Of(refusal, ReasonArgument.Code(whose), on);
        else if (!term.IsKnown)
            yield return Reason.Of(RecordReasons.Missing, name);
    }
}
