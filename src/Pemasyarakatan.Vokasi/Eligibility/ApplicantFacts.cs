using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Outcomes;

namespace Pemasyarakatan.Vokasi.Eligibility;

// Reads the standard facts off an applicant.
internal static class ApplicantFacts
{
    public static void Read(Applicant applicant, SentenceCalculator calculator, FactSheetBuilder sheet)
    {
        Common(applicant, sheet);
        if (applicant is Inmate inmate)
            Custody(inmate, calculator, sheet);
        else
            Public((PublicApplicant)applicant, sheet);
    }

    private static void Common(Applicant applicant, FactSheetBuilder sheet)
    {
        sheet.Set(Facts.Domicile, applicant.Domicile.Select(domicile => domicile.Region));
        sheet.Set(Facts.BirthDate, applicant.BirthDate);
        sheet.Set(Facts.Sex, applicant.Sex.Select(Words.Of));
        sheet.Set(Facts.ForeignCitizen, applicant.ForeignCitizen);
        sheet.Set(Facts.Education, applicant.Education.Select(Words.Of));
        sheet.Set(Facts.AdjustmentNeeded, applicant.AdjustmentNeeded);
        sheet.Set(Facts.CommittedUntil, Latest(applicant.Commitments.Where(commitment => commitment.DismissedOn is null).Select(Until)));
        sheet.SetFamily(Facts.DismissedOn, Family(
            applicant.Commitments.Where(commitment => commitment.DismissedOn is not null), commitment => commitment.Package, commitment => Recorded.Known(commitment.DismissedOn!.Value)));
        sheet.SetFamily(Facts.TrainedUntil, Family(applicant.Trained, credential => credential.Field.Code, Until));
        sheet.SetFamily(Facts.CertifiedUntil, Family(applicant.Certified, credential => credential.Field.Code, Until));
    }

    private static void Custody(Inmate inmate, SentenceCalculator calculator, FactSheetBuilder sheet)
    {
        sheet.Set(Facts.ApplicantKind, Recorded.Known("inmate"));
        sheet.Set(Facts.CustodyStatus, inmate.Custody.Select(Words.Of));
        sheet.Set(Facts.RegisterClass, inmate.Register.Select(Words.Of));
        sheet.Set(Facts.FacilitySince, inmate.FacilitySince);
        sheet.Set(Facts.Risk, inmate.Risk.Select(Words.Of));
        sheet.Set(Facts.SecurityLevel, inmate.SecurityLevel.Select(Words.Of));
        sheet.Set(Facts.DetentionEnds, inmate.DetentionEnds);
        sheet.Set(Facts.RemovalPermitted, inmate.RemovalPermitted);
        sheet.Set(Facts.Consent, inmate.Consent);
        sheet.Set(Facts.Stage, inmate.Stage.Select(Words.Of));
        sheet.Set(Facts.TppRecommendation, inmate.TppRecommendation);
        sheet.Set(Facts.HealthClearance, inmate.HealthClearance);
        sheet.Set(Facts.RightsRevoked, inmate.RightsRevoked);
        sheet.SetFamily(Facts.LatestViolation, Family(inmate.Violations, violation => Words.Of(violation.Severity), violation => violation.On));
        sheet.SetFamily(Facts.OffenceCategory, OffenceCategories(inmate.OffenceCategories), absent: Facts.OffenceCategory.Encode(value: false));
        Sentence(SentenceOf(inmate), calculator, sheet);
    }

    // Before judgment a sentence is not known yet, whatever the register says: "none" would read as never to be released.
    private static Recorded<Sentence> SentenceOf(Inmate inmate) =>
        inmate.Sentence.IsNone && inmate.Custody.TryGetValue(out CustodyStatus custody) && custody is CustodyStatus.Tahanan or CustodyStatus.Anak
            ? Recorded<Sentence>.NotOnRecord
            : inmate.Sentence;

    private static void Sentence(Recorded<Sentence> recorded, SentenceCalculator calculator, FactSheetBuilder sheet)
    {
        Recorded<SentenceDates> dates = recorded.Select(calculator.Compute);
        sheet.Set(Facts.SentenceStart, recorded.Then(sentence => sentence.Start));
        sheet.Set(Facts.OneThird, dates.Then(each => each.OneThird));
        sheet.Set(Facts.OneHalf, dates.Then(each => each.OneHalf));
        sheet.Set(Facts.TwoThirds, dates.Then(each => each.TwoThirds));
        sheet.Set(Facts.Expiry, dates.Then(each => each.Expiry));
        sheet.Set(Facts.ExpectedRelease, dates.Then(each => each.ExpectedRelease));
    }

    // A family of yes and no has no none: a category that is not listed in a known record is a no.
    private static Recorded<IEnumerable<KeyValuePair<string, Recorded<bool>>>> OffenceCategories(Recorded<ImmutableArray<string>> recorded) =>
        recorded.Select(categories => categories.Select(category => KeyValuePair.Create(category, Recorded.Known(true))));

    private static void Public(PublicApplicant applicant, FactSheetBuilder sheet)
    {
        sheet.Set(Facts.ApplicantKind, Recorded.Known("public"));
        sheet.Set(Facts.CustodyStatus, Recorded<string>.None);
        sheet.Set(Facts.RegisterClass, Recorded<string>.None);
        sheet.Set(Facts.SecurityLevel, Recorded<string>.None);
        sheet.Set(Facts.Stage, Recorded<string>.None);
        foreach (Fact<LocalDate> date in (Fact<LocalDate>[])[Facts.FacilitySince, Facts.SentenceStart, Facts.OneThird, Facts.OneHalf, Facts.TwoThirds, Facts.Expiry, Facts.ExpectedRelease, Facts.DetentionEnds])
            sheet.Set(date, Recorded<LocalDate>.None);
        sheet.SetFamily(Facts.LatestViolation, Recorded<IEnumerable<KeyValuePair<string, Recorded<LocalDate>>>>.None);
        sheet.Set(Facts.Employed, applicant.Employed);
        sheet.Set(Facts.InSchool, applicant.InSchool);
        sheet.Set(Facts.SocialRegistry, applicant.SocialRegistry);
    }

    private static Recorded<IEnumerable<KeyValuePair<string, Recorded<LocalDate>>>> Family<T>(IEnumerable<T> entries, Func<T, string> key, Func<T, Recorded<LocalDate>> value) =>
        Recorded.Known(entries.GroupBy(key, StringComparer.Ordinal).Select(group => KeyValuePair.Create(group.Key, Latest(group.Select(value)))));

    private static Recorded<IEnumerable<KeyValuePair<string, Recorded<LocalDate>>>> Family<T>(Recorded<ImmutableArray<T>> entries, Func<T, string> key, Func<T, Recorded<LocalDate>> value) =>
        entries.Then(known => Family(known, key, value));

    // What does not end lasts to the end of all dates: later than any other, yet not none.
    private static Recorded<LocalDate> Until(Commitment commitment) => Recorded.Known(commitment.During.To ?? FactCodes.LastDate);

    private static Recorded<LocalDate> Until(HeldCredential credential) => credential.Until.IsNone ? Recorded.Known(FactCodes.LastDate) : credential.Until;

    // The latest of several dates; not known where one of them is not, or is said to be none of what did happen.
    private static Recorded<LocalDate> Latest(IEnumerable<Recorded<LocalDate>> dates)
    {
        Recorded<LocalDate> latest = Recorded<LocalDate>.None;
        foreach (Recorded<LocalDate> date in dates)
        {
            if (!date.IsKnown)
                return date.IsNone ? Recorded<LocalDate>.NotOnRecord : date;
            if (!latest.IsKnown || date.Value > latest.Value)
                latest = date;
        }

        return latest;
    }
}
