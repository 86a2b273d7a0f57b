using System.Globalization;
using Pemasyarakatan.Vokasi.Applicants;
using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Screening;

/// <summary>A whole population, encoded once and screened as often as one likes.</summary>
/// <remarks>
/// The facts stand in columns, each as narrow as its values allow; the sheets from which they were taken are not kept, yet <see cref="this[int]"/> gives each of them back as it was.
/// Rows keep the order in which they were given. Immutable and thread-safe.
/// </remarks>
public sealed partial class Roster
{
    private readonly RosterColumns _columns;
    private readonly int _first;
    private readonly LaneWidth _width;

    private Roster(RosterColumns columns, int first, int count, LaneWidth width) => (_columns, _first, Count, _width) = (columns, first, count, width);

    /// <summary>The facts that the rows answer.</summary>
    public FactCatalogue Catalogue => _columns.Origin.Catalogue;

    /// <summary>The fingerprint of what encoded the rows, as in <see cref="FactSheet.EncoderFingerprint"/>.</summary>
    public string EncoderFingerprint => _columns.Origin.EncoderFingerprint;

    /// <summary>How many people there are.</summary>
    public int Count { get; }

    /// <summary>How much memory the facts of all people take, in bytes; the ids and their index are not counted.</summary>
    /// <remarks>The parts of a roster share it.</remarks>
    public long SizeInBytes => _columns.SizeInBytes;

    internal long SizeOfIds => _columns.SizeOfIds;

    internal RosterColumns Columns => _columns;

    /// <summary>Gets the facts of one row.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public FactSheet this[int row]
    {
        get
        {
            RefuseOtherRow(row);
            return _columns.Sheet(_first + row);
        }
    }

    /// <summary>A roster of a team's own class.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="people">The people, who are gone through once and not kept.</param>
    /// <param name="map">How their facts are read off.</param>
    /// <returns>The roster.</returns>
    /// <exception cref="ArgumentException">Two people have one id, or a value is outside its fact's range.</exception>
    public static Roster Of<T>(IEnumerable<T> people, FactMap<T> map)
    {
        Guard.Against.Null(map);
        return Of(Guard.Against.Null(people), map.Encode, new SheetOrigin(map.Catalogue, map.Catalogue.Fingerprint, null), nameof(people));
    }

    /// <summary>A roster of applicants.</summary>
    /// <param name="applicants">The applicants, who are gone through once and not kept.</param>
    /// <param name="facts">How facts are encoded.</param>
    /// <returns>The roster.</returns>
    /// <exception cref="ArgumentException">Two applicants have one id, or a value is outside its fact's range.</exception>
    public static Roster Of(IEnumerable<Applicant> applicants, FactEncoder facts)
    {
        Guard.Against.Null(facts);
        return Of(Guard.Against.Null(applicants), facts.Encode, new SheetOrigin(facts.Catalogue, facts.Fingerprint, facts.Calculator.Name), nameof(applicants));
    }

    /// <summary>A roster of sheets that are encoded already.</summary>
    /// <param name="sheets">At least one sheet, all encoded alike; they are gone through once and not kept.</param>
    /// <returns>The roster.</returns>
    /// <exception cref="ArgumentException">There is no sheet, two are of one id, or they are over several catalogues or were encoded in several ways.</exception>
    /// <remarks>For a policy that asks for scores or for the day of application, encode each person with the application: <see cref="FactEncoder.Encode(Applicant, Application)"/>.</remarks>
    public static Roster Of(IEnumerable<FactSheet> sheets)
    {
        using IEnumerator<FactSheet> all = Guard.Against.Null(sheets).GetEnumerator();
        Guard.Against.Condition(!all.MoveNext(), "Expected at least one sheet.", nameof(sheets));
        SheetOrigin origin = all.Current.Origin;
        return Of(Rest(all), sheet => sheet, origin, nameof(sheets), sheets.TryGetNonEnumeratedCount(out int count) ? count : 0);
    }

    /// <summary>Finds the row of a person.</summary>
    /// <param name="id">The id of the person.</param>
    /// <param name="row">The row, or -1.</param>
    /// <returns>Whether the person is on the roster.</returns>
    public bool TryFind(string id, out int row)
    {
        row = _columns.Find(Guard.Against.Null(id)) - _first;
        if (row < 0 || row >= Count)
            row = -1;
        return row >= 0;
    }

    /// <summary>Parts the roster, so that it can be screened piece by piece, or by several threads of the caller.</summary>
    /// <param name="rows">How many rows a part has: rounded up to a multiple of 2,048, and fewer in the last one.</param>
    /// <returns>The parts in the order of their rows, each with rows from 0; they share the columns.</returns>
    /// <exception cref="ArgumentException">Less than one row.</exception>
    public IEnumerable<Roster> Parts(int rows)
    {
        long size = ((long)Guard.Against.NegativeOrZero(rows) + MaskKernels.GroupRows - 1) / MaskKernels.GroupRows * MaskKernels.GroupRows;
        return Enumerable.Range(0, (int)((Count + size - 1) / size)).Select(part => new Roster(_columns, (int)(_first + (part * size)), (int)Math.Min(size, Count - (part * size)), _width));
    }

    /// <summary>The same rows, tested in another width.</summary>
    internal Roster TestedBy(LaneWidth width) => new(_columns, _first, Count, width);

    internal void RefuseOtherRow(int row)
    {
        if ((uint)row >= (uint)Count)
            throw new ArgumentOutOfRangeException(nameof(row), "Expected a row of the roster, from 0.");
    }

    private static Roster Of<T>(IEnumerable<T> people, Func<T, FactSheet> encode, SheetOrigin origin, string parameterName, int capacity = 0)
    {
        RosterColumns.Builder columns = new(origin, people.TryGetNonEnumeratedCount(out int count) ? count : capacity);
        foreach (T person in people)
        {
            FactSheet sheet = Encoded(person, encode, columns.Count, parameterName);
            bool alike = sheet.EncoderFingerprint == origin.EncoderFingerprint && (sheet.IsOver(origin.Catalogue) || sheet.Catalogue.Fingerprint == origin.Catalogue.Fingerprint);
            if (!alike)
                throw OfRow(columns.Count, "Expected sheets that are encoded alike, by the same facts and calculator of sentences; that of row {0} (from 0) is not.", parameterName);
            if (!columns.TryAppend(sheet))
                throw OfRow(columns.Count, "Expected each id once; that of row {0} (from 0) stands before.", parameterName);
        }

        RosterColumns built = columns.Build();
        return new(built, 0, built.Count, MaskKernels.Fastest);
    }

    private static FactSheet Encoded<T>(T person, Func<T, FactSheet> encode, int row, string parameterName)
    {
        if (person is null)
            throw OfRow(row, "Expected no null element; row {0} (from 0) is one.", parameterName);
        try
        {
            return encode(person);
        }
        catch (ArgumentException fault)
        {
            throw new ArgumentException(FormattableString.Invariant($"Row {row} (from 0) cannot be encoded. {fault.Message}"), parameterName, fault);
        }
    }

    private static ArgumentException OfRow(int row, string message, string parameterName) => new(string.Format(CultureInfo.InvariantCulture, message, row), parameterName);

    private static IEnumerable<FactSheet> Rest(IEnumerator<FactSheet> sheets)
    {
        do
            yield return sheets.Current;
        while (sheets.MoveNext());
    }
}
