namespace Pemasyarakatan.Vokasi.Selection;

public sealed partial class Matching
{
    /// <summary>The seat of everybody as it is published.</summary>
    internal IEnumerable<PublishedSeat> Seats() => Enumerable.Range(0, _at.Length).Select(applicant =>
    {
        string number = _field.NumberOf(applicant);
        return _at[applicant] < 0 ? new PublishedSeat(number, left: _left.Contains(applicant)) : PublishedSeat.Of(number, Lists[_field.Preferences[_at[applicant]].Package].PackageId, _seats[applicant]);
    }).OrderBy(seat => seat.Id, Utf8OrdinalComparer.Instance);

    /// <summary>The rank of an applicant on a list; null of one who is not eligible there.</summary>
    internal Func<string, int?> RanksOn(AdoptedList list)
    {
        int package = _field.ListOf(list.PackageId);
        return applicant => _field.PreferenceFor(_field.PlaceOf(applicant), package) is >= 0 and int preference ? _field.Preferences[preference].Rank : null;
    }
}
