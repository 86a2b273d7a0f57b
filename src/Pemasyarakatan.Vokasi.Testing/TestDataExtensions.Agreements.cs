using Pemasyarakatan.Vokasi.Agreements;
using Pemasyarakatan.Vokasi.Training;

namespace Pemasyarakatan.Vokasi.Testing;

public static partial class TestDataExtensions
{
    /// <summary>An agreement in force from one day to another, signed at the latest on the first.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <returns>The changed agreement.</returns>
    /// <exception cref="ArgumentException">The last day lies before the first.</exception>
    public static Agreement Lasting(this Agreement agreement, LocalDate from, LocalDate to)
    {
        DateRange term = new(from, to);
        return Change(agreement, draft =>
        {
            draft.Term = Recorded.Known(term);
            if (!(draft.SignedOn.TryGetValue(out StatedDate? signed) && signed.Latest <= from))
                draft.SignedOn = Recorded.Known(StatedDate.On(from));
        });
    }

    /// <summary>An agreement that carries training in some fields alone.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="fields">The fields.</param>
    /// <returns>The changed agreement.</returns>
    /// <exception cref="ArgumentException">There is no field.</exception>
    public static Agreement Covering(this Agreement agreement, params TrainingField[] fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        if (fields.Length == 0)
            throw Wrong("at least one field", nameof(fields));
        return Change(agreement, draft => draft.Scope = Recorded.Known(new AgreementScope(isOpenEnded: false, [.. fields])));
    }

    /// <summary>An agreement with another partner, which has signed.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="partner">The partner.</param>
    /// <returns>The changed agreement.</returns>
    public static Agreement With(this Agreement agreement, PartnerInstitution partner)
    {
        ArgumentNullException.ThrowIfNull(partner);
        return Change(agreement, draft => draft.Partners = [new Party(institution: partner).SignedBy(new("Kepala", SigningCapacity.HeadOfOffice))]);
    }

    /// <summary>An agreement under which what runs at its end may finish.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <returns>The changed agreement.</returns>
    public static Agreement RunningOff(this Agreement agreement) => Change(agreement, draft => draft.RunOff = Recorded.Known(true));

    /// <summary>No agreement yet: the parties have met, and there is no document.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <returns>The changed agreement.</returns>
    public static Agreement Unsigned(this Agreement agreement) => Change(agreement, draft =>
    {
        draft.Partners = [.. draft.Partners.Select(party => new Party(party.Facility, party.Institution, party.Organs, default, party.DocumentNumber, party.Attendees, party.Obligations))];
        (draft.Instrument, draft.State) = (Recorded<AgreementInstrument>.None, Recorded.Known(AgreementState.Approach));
        (draft.SignedOn, draft.Term, draft.RunOff) = (default, default, default);
    });

    /// <summary>An agreement whose term is not on record.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <returns>The changed agreement.</returns>
    public static Agreement WithoutTerm(this Agreement agreement) => Change(agreement, draft => draft.Term = default);

    private static Agreement Change(Agreement agreement, Action<AgreementDraft> change)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        AgreementDraft draft = new(agreement);
        change(draft);
        return draft.Done();
    }
}
