using NodaTime.Text;
using Pemasyarakatan.Vokasi.Applicants;

namespace Pemasyarakatan.Vokasi.Testing;

public static partial class TestDataExtensions
{
    /// <summary>A convict (narapidana) with another sentence, in the facility from its first day on and in the register that follows from it.</summary>
    /// <param name="inmate">The person.</param>
    /// <param name="length">The length in years, months, weeks and days, such as <c>P3Y</c> or <c>P2Y6M</c>.</param>
    /// <param name="from">The first day.</param>
    /// <returns>The changed person.</returns>
    /// <exception cref="ArgumentException">The length is no such period above zero, or the person would be born later.</exception>
    public static Inmate Convicted(this Inmate inmate, string length, LocalDate from) =>
        Sentenced(inmate, new Sentence(SentenceKind.Term, Recorded.Known(from), [Length(length, nameof(length))]));

    /// <summary>A convict who serves a life sentence (pidana seumur hidup): there is no release date, and that is known.</summary>
    /// <param name="inmate">The person.</param>
    /// <param name="from">The first day.</param>
    /// <returns>The changed person.</returns>
    /// <exception cref="ArgumentException">The person would be born later.</exception>
    public static Inmate ConvictedForLife(this Inmate inmate, LocalDate from) => Sentenced(inmate, new Sentence(SentenceKind.Life, Recorded.Known(from)));

    /// <summary>A detainee (tahanan) before judgment, in register A.III: neither sentence nor stage are known yet.</summary>
    /// <param name="inmate">The person.</param>
    /// <param name="until">The day on which the detention ends.</param>
    /// <returns>The changed person.</returns>
    public static Inmate Detained(this Inmate inmate, LocalDate until) => Change(inmate, person =>
    {
        (person.Custody, person.Register, person.DetentionEnds) = (Recorded.Known(CustodyStatus.Tahanan), Recorded.Known(RegisterClass.A3), Recorded.Known(until));
        (person.Sentence, person.Stage, person.RightsRevoked) = (default, default, default);
    });

    /// <summary>A convict with one more remission.</summary>
    /// <param name="inmate">The person, with a sentence on record.</param>
    /// <param name="amount">The remission in years, months, weeks and days, such as <c>P15D</c>.</param>
    /// <param name="grantedOn">The day on which it was granted.</param>
    /// <returns>The changed person.</returns>
    /// <exception cref="ArgumentException">The amount is no such period above zero, or there is no sentence on record.</exception>
    public static Inmate Remitted(this Inmate inmate, string amount, LocalDate grantedOn) =>
        Resentenced(inmate, sentence => sentence.WithRemission(new(Length(amount, nameof(amount)), Recorded.Known(grantedOn))));

    /// <summary>A convict whose early release is decided.</summary>
    /// <param name="inmate">The person, with a sentence on record.</param>
    /// <param name="on">The day of the release.</param>
    /// <param name="way">The way: PB, CB or CMB.</param>
    /// <returns>The changed person.</returns>
    /// <exception cref="ArgumentException">The way is none of these, or there is no sentence on record.</exception>
    public static Inmate ReleasedEarly(this Inmate inmate, LocalDate on, ReleaseKind way)
    {
        if (way is not (ReleaseKind.PembebasanBersyarat or ReleaseKind.CutiBersyarat or ReleaseKind.CutiMenjelangBebas))
            throw Wrong("PembebasanBersyarat, CutiBersyarat or CutiMenjelangBebas", nameof(way));
        Recorded<LocalDate> By(ReleaseKind kind, Recorded<LocalDate> otherwise) => kind == way ? Recorded.Known(on) : otherwise;
        return Resentenced(inmate, sentence => new(
            sentence.Kind, sentence.Start, sentence.Lengths, sentence.RutanDays, sentence.HouseArrestDays, sentence.CityArrestDays, sentence.Subsidiary, sentence.Interruptions, sentence.Remissions,
            sentence.Official, By(ReleaseKind.PembebasanBersyarat, sentence.PembebasanBersyarat), By(ReleaseKind.CutiBersyarat, sentence.CutiBersyarat),
            By(ReleaseKind.CutiMenjelangBebas, sentence.CutiMenjelangBebas)));
    }

    /// <summary>Somebody with another risk assessment.</summary>
    /// <param name="inmate">The person.</param>
    /// <param name="level">The level.</param>
    /// <param name="assessedOn">The day of the assessment.</param>
    /// <returns>The changed person.</returns>
    /// <exception cref="ArgumentException">The level is not declared.</exception>
    public static Inmate AtRisk(this Inmate inmate, RiskLevel level, LocalDate assessedOn) =>
        Change(inmate, person => person.Risk = Recorded.Known(Declared(level, nameof(level)), assessedOn));

    /// <summary>Somebody in another stage of pembinaan.</summary>
    /// <param name="inmate">The person.</param>
    /// <param name="stage">The stage.</param>
    /// <returns>The changed person.</returns>
    /// <exception cref="ArgumentException">The stage is not declared.</exception>
    public static Inmate InStage(this Inmate inmate, PembinaanStage stage) =>
        Change(inmate, person => person.Stage = Recorded.Known(Declared(stage, nameof(stage)), person.Stage.AsOf ?? A.EvidenceDay));

    /// <summary>Somebody with one more violation on record, of which an extract that is older is drawn again on its day.</summary>
    /// <param name="inmate">The person.</param>
    /// <param name="severity">Its severity.</param>
    /// <param name="on">Its day.</param>
    /// <returns>The changed person.</returns>
    /// <exception cref="ArgumentException">The severity is not declared.</exception>
    public static Inmate Violating(this Inmate inmate, ViolationSeverity severity, LocalDate on) => Change(inmate, person => person.Violations = Recorded.Known(
        person.Violations.ValueOr([]).Add(new(Declared(severity, nameof(severity)), Recorded.Known(on))), LocalDate.Max(on, person.Violations.AsOf ?? A.EvidenceDay)));

    /// <summary>Somebody with another finding of the health service.</summary>
    /// <param name="inmate">The person.</param>
    /// <param name="fit">Whether the person is cleared for training.</param>
    /// <param name="examinedOn">The day of the examination.</param>
    /// <returns>The changed person.</returns>
    public static Inmate Examined(this Inmate inmate, bool fit, LocalDate examinedOn) => Change(inmate, person => person.HealthClearance = Recorded.Known(fit, examinedOn));

    /// <summary>Somebody whom the observation team (TPP) has heard again.</summary>
    /// <param name="inmate">The person.</param>
    /// <param name="recommended">Whether it recommends the person.</param>
    /// <param name="on">The day of the session.</param>
    /// <returns>The changed person.</returns>
    public static Inmate Heard(this Inmate inmate, bool recommended, LocalDate on) => Change(inmate, person => person.TppRecommendation = Recorded.Known(recommended, on));

    /// <summary>Somebody about whose leaving the facility for training was decided anew.</summary>
    /// <param name="inmate">The person.</param>
    /// <param name="permitted">Whether it is permitted.</param>
    /// <param name="on">The day of the decision.</param>
    /// <returns>The changed person.</returns>
    public static Inmate GoingOut(this Inmate inmate, bool permitted, LocalDate on) => Change(inmate, person => person.LeavePermitted = Recorded.Known(permitted, on));

    /// <summary>Somebody who agreed to take part.</summary>
    /// <param name="inmate">The person.</param>
    /// <param name="on">The day of the consent.</param>
    /// <returns>The changed person.</returns>
    public static Inmate Consenting(this Inmate inmate, LocalDate on) => Change(inmate, person => person.ConsentGivenOn = Recorded.Known(on));

    /// <summary>Somebody in custody for other offences.</summary>
    /// <param name="inmate">The person.</param>
    /// <param name="categories">The categories of offence, codes such as <c>narkotika</c>.</param>
    /// <returns>The changed person.</returns>
    /// <exception cref="ArgumentException">A category is no code.</exception>
    public static Inmate Offending(this Inmate inmate, params string[] categories) => Change(inmate, person => person.OffenceCategories = Codes(categories, nameof(categories)));

    /// <summary>A convict from whom a court has revoked rights.</summary>
    /// <param name="inmate">The person.</param>
    /// <param name="rights">The rights, codes such as <c>asimilasi</c>.</param>
    /// <returns>The changed person.</returns>
    /// <exception cref="ArgumentException">A right is no code.</exception>
    public static Inmate Losing(this Inmate inmate, params string[] rights) => Change(inmate, person => person.RightsRevoked = Codes(rights, nameof(rights)));

    private static Inmate Sentenced(Inmate inmate, Sentence sentence)
    {
        Inmate sentenced = Change(inmate, person =>
        {
            (person.Custody, person.Register, person.DetentionEnds) = (Recorded.Known(CustodyStatus.Narapidana), sentence.ImpliedRegister, default);
            (person.Sentence, person.FacilitySince) = (Recorded.Known(sentence), sentence.Start);
        });
        return inmate.BirthDate.IsKnown && !sentenced.BirthDate.IsKnown ? throw Wrong("a sentence that begins after the birth", "from") : sentenced;
    }

    private static Inmate Resentenced(Inmate inmate, Func<Sentence, Sentence> change)
    {
        ArgumentNullException.ThrowIfNull(inmate);
        return inmate.Sentence.TryGetValue(out Sentence? sentence)
            ? inmate.WithSentence(Recorded.Known(change(sentence)))
            : throw Wrong("somebody with a sentence on record: say Convicted(...) first", nameof(inmate));
    }

    private static Period Length(string text, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(text, parameterName);
        ParseResult<Period> parsed = PeriodPattern.Roundtrip.Parse(text);
        return parsed.TryGetValue(Period.Zero, out Period length) && !length.HasTimeComponent && length is { Years: >= 0, Months: >= 0, Weeks: >= 0, Days: >= 0 } && !length.Equals(Period.Zero)
            ? length
            : throw Wrong("a period of years, months, weeks and days such as P3Y or P2Y6M", parameterName);
    }

    private static Recorded<ImmutableArray<string>> Codes(string[] codes, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(codes, parameterName);
        return Recorded.Known(codes.ToImmutableArray());
    }

    private static Inmate Change(Inmate inmate, Action<InmateDraft> change)
    {
        ArgumentNullException.ThrowIfNull(inmate);
        InmateDraft draft = new(inmate);
        change(draft);
        return (Inmate)draft.Done();
    }
}
