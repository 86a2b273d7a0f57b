using Pemasyarakatan.Vokasi.Applicants;

namespace Pemasyarakatan.Vokasi.Eligibility;

// Reads the standard facts off an applicant.
internal static class ApplicantFacts
{
    public static void Read(Applicant applicant, Application? application, SentenceCalculator calculator, FactSheetBuilder sheet)
    {
        Common(applicant, sheet);
        if (applicant is Inmate inmate)
        {
            Custody(inmate, sheet);
            // Before judgment a sentence is not known yet, whatever the register says: "none" would read as never to be released.
            if (!IsDetained(inmate))
                Sentence(inmate, calculator, sheet);
        }
        else
        {
            Public((PublicApplicant)applicant, sheet);
        }

        if (application is not null)
            Applied(application, sheet);
    }

    private static void Common(Applicant applicant, FactSheetBuilder sheet)
    {
        sheet.Set(Facts.Domicile, applicant.Domicile.Select(domicile => domicile.Region));
        sheet.Set(Facts.BirthDate, applicant.BirthDate);
        sheet.Set(Facts.Sex, applicant.Sex.Select(EnumNames.Of));
        sheet.Set(Facts.ForeignCitizen, applicant.ForeignCitizen);
        sheet.Set(Facts.Education, applicant.Education.Select(EnumNames.Of));
        sheet.Set(Facts.AdjustmentNeeded, applicant.AdjustmentNeeded);
        sheet.Set(Facts.CommittedUntil, Latest(applicant.Commitments.Where(commitment => commitment.DismissedOn is null).Select(Until)));
        sheet.SetFamily(Facts.DismissedOn, Family(
            applicant.Commitments.Where(commitment => commitment.DismissedOn is not null), commitment => commitment.PackageId, commitment => Recorded.Known(commitment.DismissedOn!.Value)));
        sheet.SetFamily(Facts.TrainedUntil, Family(applicant.Trained, credential => credential.Field.Code, Until));
        sheet.SetFamily(Facts.CertifiedUntil, Family(applicant.Certified, credential => credential.Field.Code, Until));
    }

    private static void Custody(Inmate inmate, FactSheetBuilder sheet)
    {
        sheet.Set(Facts.ApplicantKind, Recorded.Known("inmate"));
        sheet.Set(Facts.CustodyStatus, inmate.Custody.Select(EnumNames.Of));
        sheet.Set(Facts.RegisterClass, inmate.Register.Select(EnumNames.Of));
        sheet.SetMembers(Facts.Facility, Recorded.Known<IEnumerable<string>>([inmate.FacilityId]));
        sheet.Set(Facts.FacilitySince, inmate.FacilitySince);
        sheet.Set(Facts.Risk, inmate.Risk.Select(EnumNames.Of));
        sheet.Set(Facts.SecurityLevel, inmate.SecurityLevel.Select(EnumNames.Of));
        sheet.Set(Facts.DetentionEnds, inmate.DetentionEnds);
        sheet.Set(Facts.LeavePermitted, inmate.LeavePermitted);
        sheet.Set(Facts.ConsentGivenOn, inmate.ConsentGivenOn);
        sheet.Set(Facts.Stage, inmate.Stage.Select(EnumNames.Of));
        sheet.Set(Facts.TppRecommendation, inmate.TppRecommendation);
        sheet.Set(Facts.HealthClearance, inmate.HealthClearance);
        sheet.SetFamily(Facts.LatestViolation, Family(inmate.Violations, violation => EnumNames.Of(violation.Severity), violation => violation.On));
        sheet.SetMembers(Facts.OffenceCategory, inmate.OffenceCategories.Select(categories => categories.Distinct(StringComparer.Ordinal)));
    }

    private static bool IsDetained(Inmate inmate) => inmate.Custody.TryGetValue(out CustodyStatus custody) && custody is CustodyStatus.Tahanan or CustodyStatus.Anak;

    private static void Sentence(Inmate inmate, SentenceCalculator calculator, FactSheetBuilder sheet)
    {
        Recorded<Sentence> recorded = inmate.Sentence;
        Recorded<SentenceDates> dates = recorded.Select(calculator.Compute);
        sheet.Set(Facts.SentenceStart, recorded.Then(sentence => sentence.Start));
        sheet.Set(Facts.OneThird, dates.Then(each => each.OneThird));
        sheet.Set(Facts.OneHalf, dates.Then(each => each.OneHalf));
        sheet.Set(Facts.TwoThirds, dates.Then(each => each.TwoThirds));
        sheet.Set(Facts.Expiry, dates.Then(each => each.Expiry));
        sheet.Set(Facts.ExpectedRelease, dates.Then(each => each.ExpectedRelease));
        sheet.Set(Facts.SubsidiaryDetention, recorded.Select(sentence => sentence.Subsidiary is not null));
        sheet.SetMembers(Facts.RightsRevoked, inmate.RightsRevoked.Select(rights => rights.Distinct(StringComparer.Ordinal)));
    }

    private static void Public(PublicApplicant applicant, FactSheetBuilder sheet)
    {
        sheet.Set(Facts.ApplicantKind, Recorded.Known("public"));
        foreach (Fact fact in Facts.OfCustodyAndSentence)
            sheet.SetNone(fact);
        sheet.Set(Facts.Employed, applicant.Employed);
        sheet.Set(Facts.InSchool, applicant.InSchool);
        sheet.Set(Facts.SocialRegistry, applicant.SocialRegistry);
    }

    private static void Applied(Application application, FactSheetBuilder sheet)
    {
        sheet.Set(Facts.AppliedOn, Recorded.Known(application.AppliedOn));
        sheet.Set(Facts.WrittenScore, application.WrittenTest);
        sheet.Set(Facts.InterviewScore, application.Interview);
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
