namespace Pemasyarakatan.Vokasi.Applicants;

// The dates of one sentence, after what contradicts has become defective.
internal sealed record SentenceRegister(
    Recorded<LocalDate> Start, ImmutableArray<Remission> Remissions, SentenceDates? Official, ImmutableArray<Recorded<LocalDate>> Decided)
{
    // Standar Registrasi, PAS-170.PK.01.01.02/2015: the shortest length that lies above a class's upper bound opens the next.
    private static readonly ImmutableArray<(Period UpTo, RegisterClass Class)> Classes =
        [(Period.FromMonths(3), RegisterClass.B2b), (Period.FromYears(1), RegisterClass.B2a)];

    public static RegisterClass ClassOf(LocalDate start, LocalDate end)
    {
        foreach ((Period upTo, RegisterClass registerClass) in Classes)
        {
            if (end <= start.Plus(upTo))
                return registerClass;
        }

        return RegisterClass.B1;
    }

    // What follows a sentence does not lie before its start; a fraction may, where detention before it counts.
    public static SentenceRegister Check(
        Recorded<LocalDate> start, ImmutableArray<Remission> remissions, SentenceDates? official, ImmutableArray<Recorded<LocalDate>> decided)
    {
        Recorded<LocalDate> checkedStart = start;
        Recorded<LocalDate> Follow(Recorded<LocalDate> date)
        {
            ImmutableArray<Recorded<LocalDate>> pair = Chronology.Check(start, date);
            if (pair[0] != start)
                checkedStart = pair[0];
            return pair[1];
        }

        ImmutableArray<Remission> followingRemissions = [.. remissions.Select(remission => remission.WithGrantedOn(Follow(remission.GrantedOn)))];
        SentenceDates? followingOfficial = official is null ? null : new(
            official.OneThird, official.OneHalf, official.TwoThirds, Follow(official.Expiry), Follow(official.ExpectedRelease), official.ReleasedBy);
        ImmutableArray<Recorded<LocalDate>> followingDecided = [.. decided.Select(Follow)];
        return new(checkedStart, followingRemissions, followingOfficial, followingDecided);
    }
}
