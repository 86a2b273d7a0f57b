using Pemasyarakatan.Vokasi.Applicants;

namespace Pemasyarakatan.Vokasi.Testing;

public static partial class TestDataExtensions
{
    /// <summary>A member of the public who has work.</summary>
    /// <param name="applicant">The person.</param>
    /// <returns>The changed person.</returns>
    public static PublicApplicant Working(this PublicApplicant applicant) => Change(applicant, person => person.Employed = Yes(person.Employed));

    /// <summary>A member of the public who is in formal education.</summary>
    /// <param name="applicant">The person.</param>
    /// <returns>The changed person.</returns>
    public static PublicApplicant Schooling(this PublicApplicant applicant) => Change(applicant, person => person.InSchool = Yes(person.InSchool));

    /// <summary>A member of the public who stands in the social registry (DTKS).</summary>
    /// <param name="applicant">The person.</param>
    /// <returns>The changed person.</returns>
    public static PublicApplicant OnSocialRegistry(this PublicApplicant applicant) => Change(applicant, person => person.SocialRegistry = Yes(person.SocialRegistry));

    private static Recorded<bool> Yes(Recorded<bool> before) => Recorded.Known(true, before.AsOf ?? A.EvidenceDay);

    private static PublicApplicant Change(PublicApplicant applicant, Action<PublicDraft> change)
    {
        ArgumentNullException.ThrowIfNull(applicant);
        PublicDraft draft = new(applicant);
        change(draft);
        return (PublicApplicant)draft.Done();
    }
}
