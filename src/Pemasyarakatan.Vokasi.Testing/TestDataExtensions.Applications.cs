using Pemasyarakatan.Vokasi.Applicants;

namespace Pemasyarakatan.Vokasi.Testing;

public static partial class TestDataExtensions
{
    /// <summary>An application, and the consent in it, of another day.</summary>
    /// <param name="application">The application.</param>
    /// <param name="on">The day.</param>
    /// <returns>The changed application.</returns>
    public static Application Made(this Application application, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(application);
        return Copy(application, on, application.WrittenTest, application.Interview, application.ConsentedOn.IsKnown ? Recorded.Known(on) : default, application.NominatedOn);
    }

    /// <summary>An application that was tested and heard.</summary>
    /// <param name="application">The application.</param>
    /// <param name="writtenTest">The points of the written test, from 0 to 100.</param>
    /// <param name="interview">The points of the interview, from 0 to 100.</param>
    /// <returns>The changed application.</returns>
    /// <exception cref="ArgumentException">A number is not from 0 to 100.</exception>
    public static Application Scoring(this Application application, int writtenTest, int interview)
    {
        ArgumentNullException.ThrowIfNull(application);
        return Copy(application, application.AppliedOn, Recorded.Known(writtenTest), Recorded.Known(interview), application.ConsentedOn, application.NominatedOn);
    }

    /// <summary>An application for which the facility nominated the person, who did not say yes.</summary>
    /// <param name="application">The application.</param>
    /// <returns>The changed application.</returns>
    public static Application NominatedOnly(this Application application)
    {
        ArgumentNullException.ThrowIfNull(application);
        return Copy(application, application.AppliedOn, application.WrittenTest, application.Interview, default, Recorded.Known(application.AppliedOn));
    }

    private static Application Copy(
        Application of, LocalDate appliedOn, Recorded<int> writtenTest, Recorded<int> interview, Recorded<LocalDate> consentedOn, Recorded<LocalDate> nominatedOn) =>
        new(of.Id, of.ApplicantId, of.PackageIds, appliedOn, of.Channel, of.DocumentsSeen, writtenTest, interview, consentedOn, nominatedOn);
}
