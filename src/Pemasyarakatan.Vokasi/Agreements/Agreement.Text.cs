using System.Globalization;

namespace Pemasyarakatan.Vokasi.Agreements;

public sealed partial class Agreement
{
    /// <summary>Describes the agreement, saying of each thing that is not on record that it is not.</summary>
    /// <param name="culture">Indonesian for <c>id</c>, English for every other.</param>
    /// <returns>Lines parted by line feeds: labels, instrument, each party with who signed by office, date of signature, term, scope, state, and the regime in a sentence.</returns>
    public string Describe(CultureInfo culture)
    {
        Guard.Against.Null(culture);
        return string.Join('\n',
        [
            Line("labels", Labels.IsEmpty ? Word("notOnRecord", culture) : string.Join("; ", Labels), culture),
            Line("instrument", Instrument, kind => Argument(ReasonArgument.Term(kind), culture), culture),
            .. Partners.Insert(0, Facility).Select(party => Line("party", Describe(party, culture), culture)),
            Line("signedOn", SignedOn, date => Describe(date, culture), culture),
            Line("term", Term, term => Describe(term, culture), culture),
            Line("scope", Scope, scope => Describe(scope, culture), culture),
            Line("state", State, state => Argument(ReasonArgument.Term(state), culture), culture),
            RegimeReason.ToText(culture),
        ]);
    }

    /// <summary>The id and how far the agreement has come, for logs.</summary>
    /// <returns>Such as <c>pks-medan (Signed)</c>.</returns>
    public override string ToString() => State.TryGetValue(out AgreementState state) ? $"{Id} ({state})" : Id;

    private static string Line(string what, string value, CultureInfo culture)
    {
        string label = Word(what, culture);
        return $"{char.ToUpper(label[0], culture)}{label[1..]}: {value}";
    }

    private static string Line<T>(string what, Recorded<T> recorded, Func<T, string> describe, CultureInfo culture)
        where T : notnull => Line(what, Value(recorded, describe, culture), culture);

    private static string Value<T>(Recorded<T> recorded, Func<T, string> describe, CultureInfo culture)
        where T : notnull =>
        recorded.TryGetValue(out T? value) ? describe(value)
        : recorded.IsNone ? Wording.Get("list.none", culture)
        : Word("notOnRecord", culture);

    private static string Describe(Party party, CultureInfo culture)
    {
        string organs = party.Organs.IsEmpty ? "" : $" ({string.Join(", ", party.Organs.Select(organ => organ.Name))})";
        return $"{party.Name}{organs}; {Word("signatory", culture)}: {Value(party.Signatory, signatory => signatory.Office, culture)}";
    }

    private static string Describe(StatedDate stated, CultureInfo culture) =>
        stated.WithoutYear is { } annual ? $"{annual.Day} {Wording.Get("month." + annual.Month.ToString(CultureInfo.InvariantCulture), culture)}, {Word("withoutYear", culture)}"
        : stated.Exact is { } exact ? Wording.Date(exact, culture)
        : string.Join(", ", Bound("notBefore", stated.Earliest, culture).Concat(Bound("notAfter", stated.Latest, culture)));

    private static string[] Bound(string word, LocalDate? date, CultureInfo culture) => date is { } known ? [$"{Word(word, culture)} {Wording.Date(known, culture)}"] : [];

    private static string Describe(DateRange term, CultureInfo culture) =>
        $"{Wording.Date(term.From, culture)} – {(term.To is { } end ? Wording.Date(end, culture) : Word("openEnd", culture))}";

    private static string Describe(AgreementScope scope, CultureInfo culture) =>
        string.Join(", ", [.. scope.Fields.Select(field => field.ToText(culture)), .. (string[])(scope.IsOpenEnded ? [Word("andOthers", culture)] : [])]);

    private static string Argument(ReasonArgument argument, CultureInfo culture) => Wording.Argument(argument, culture);

    private static string Word(string what, CultureInfo culture) => Wording.Get("term.agreement." + what, culture);
}
