namespace Pemasyarakatan.Vokasi.Selection;

public sealed partial record Lottery
{
    /// <summary>Closes the list of one package.</summary>
    /// <param name="adopted">The adopted list.</param>
    /// <param name="closedAt">When it closes.</param>
    /// <returns>The closed lottery, whose commitment is to be published.</returns>
    /// <exception cref="ArgumentException">The list is adopted later than it closes, wherever on Earth.</exception>
    public static Lottery Close(AdoptedList adopted, Instant closedAt) => Close([Guard.Against.Null(adopted)], closedAt);

    /// <summary>Closes the lists of several packages that share one lottery.</summary>
    /// <param name="adopted">The adopted lists.</param>
    /// <param name="closedAt">When they close.</param>
    /// <returns>The closed lottery, whose commitment is to be published.</returns>
    /// <exception cref="ArgumentException">A list stands twice, or is adopted later than it closes, wherever on Earth.</exception>
    public static Lottery Close(IEnumerable<AdoptedList> adopted, Instant closedAt)
    {
        ImmutableArray<AdoptedList> lists = Guard.Against.NullElements(adopted);
        Guard.Against.Condition(lists.Any(list => list.On > LatestDayOf(closedAt)), "Expected a time of closing that is not before the adoption of a list.", nameof(closedAt));
        IEnumerable<string> applicants = lists.SelectMany(list => list.Determinations).Select(one => one.Number).Distinct(StringComparer.Ordinal);
        return new([.. applicants], closedAt, [.. lists.Select(list => list.Fingerprint)]);
    }

    /// <summary>Closes a bare list of numbers.</summary>
    /// <param name="numbers">The numbers, in Unicode normalisation form C.</param>
    /// <param name="closedAt">When it closes.</param>
    /// <returns>The closed lottery; an intake takes none that was closed without its list.</returns>
    /// <exception cref="ArgumentException">A number is blank, holds white space, is not normalised or stands twice.</exception>
    public static Lottery Close(IEnumerable<string> numbers, Instant closedAt) => new([.. Guard.Against.Null(numbers)], closedAt);

    /// <summary>Draws the seed.</summary>
    /// <param name="seed">The seed: made from what nobody could know before closing.</param>
    /// <param name="source">Where it came from; published with it.</param>
    /// <param name="drawnAt">When it was drawn.</param>
    /// <returns>The drawn lottery; refused where the draw is not after closing, or the seed is drawn already.</returns>
    /// <exception cref="ArgumentException">Seed or source is blank.</exception>
    public Outcome<Lottery> Draw(string seed, string source, Instant drawnAt)
    {
        Guard.Against.NullOrWhiteSpace(seed);
        Guard.Against.NullOrWhiteSpace(source);
        List<Reason> refusals = [];
        if (drawnAt <= ClosedAt)
            refusals.Add(Reason.Of(LotteryReasons.DrawnBeforeClosing));
        if (IsDrawn)
            refusals.Add(Reason.Of(LotteryReasons.AlreadyDrawn));
        return refusals.Count > 0 ? Outcome.Refused<Lottery>(refusals) : Outcome.Success(new Lottery(this, seed, source, drawnAt));
    }

    /// <summary>The key of an applicant: HMAC-SHA256 of the number under the seed.</summary>
    /// <param name="number">The number; also one that was not on the closed lists.</param>
    /// <returns>64 hexadecimal digits in lower case, of which the smaller comes first.</returns>
    /// <exception cref="ArgumentException">The number is blank, holds white space or is not normalised.</exception>
    /// <exception cref="InvalidOperationException">The seed is not drawn yet.</exception>
    public string KeyOf(string number)
    {
        CheckNumber(Guard.Against.Null(number), nameof(number));
        return Draws(number).ToString();
    }

    /// <summary>The applicants in the order of the draw.</summary>
    /// <returns>The numbers of the closed lists, first in the draw first.</returns>
    /// <exception cref="InvalidOperationException">The seed is not drawn yet.</exception>
    public ImmutableArray<string> Order() => [.. Numbers.OrderBy(Draws)];

    /// <summary>The key of a number in the draw.</summary>
    internal DrawKey Draws(string number) => IsDrawn ? DrawKey.Of(_seed, number) : throw new InvalidOperationException("The seed is not drawn yet.");

    // The day that it is at a time where days begin first.
    private static LocalDate LatestDayOf(Instant time) => time.WithOffset(Offset.FromHours(14)).Date;
}
