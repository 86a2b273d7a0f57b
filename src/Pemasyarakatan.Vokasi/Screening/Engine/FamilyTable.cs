using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Screening;

// What stands under the keys of open families: few of the rows have an entry, so only the entries are stored, row by row.
internal sealed class FamilyTable
{
    private readonly int[] _rows;
    private readonly int[] _keys;
    private readonly int[] _codes;
    private readonly Column _evidence;
    private readonly (int Place, string Key)[] _names;
    private readonly Dictionary<(int Place, string Key), int> _numbers;

    private FamilyTable(int[] rows, int[] keys, int[] codes, Column evidence, Dictionary<(int Place, string Key), int> numbers)
    {
        (_rows, _keys, _codes, _evidence, _numbers) = (rows, keys, codes, evidence, numbers);
        _names = [.. numbers.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
    }

    public long SizeInBytes => (3 * sizeof(int) * _rows.LongLength) + _evidence.SizeInBytes;

    public bool TryFind(int place, string key, out int number) => _numbers.TryGetValue((place, key), out number);

    public int CodeOf(int entry, bool evidence) => evidence ? _evidence[entry] : _codes[entry];

    /// <summary>The entries of a row in the order in which they were given.</summary>
    public SheetSubject.FamilyEntry[] Of(int row)
    {
        int from = FirstOf(row), to = FirstOf(row + 1);
        SheetSubject.FamilyEntry[] entries = from == to ? [] : new SheetSubject.FamilyEntry[to - from];
        for (int i = 0; i < entries.Length; i++)
        {
            (int place, string key) = _names[_keys[from + i]];
            entries[i] = new(place, key, new(_codes[from + i], _evidence[from + i]));
        }

        return entries;
    }

    /// <summary>The entries under a key in some rows, each with its row from the first of them; the last entries first, so that of two of one row the first one is the last word.</summary>
    public IEnumerable<(int Row, int Entry)> EntriesUnder(int number, int first, int rows)
    {
        int from = FirstOf(first), to = FirstOf(first + rows);
        for (int entry = LastIn(from, to); entry >= 0; entry = LastIn(from, entry))
            yield return (_rows[entry] - first, entry);

        int LastIn(int start, int end) => _keys.AsSpan(start, end - start).LastIndexOf(number) is >= 0 and int index ? start + index : -1;
    }

    private int FirstOf(int row)
    {
        (int low, int high) = (0, _rows.Length);
        while (low < high)
        {
            int middle = (int)(((uint)low + (uint)high) / 2);
            (low, high) = _rows[middle] < row ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    public sealed class Builder
    {
        private readonly List<int> _rows = [];
        private readonly List<int> _keys = [];
        private readonly List<int> _codes = [];
        private readonly ColumnBuilder _evidence = new(0);
        private readonly Dictionary<(int Place, string Key), int> _numbers = [];

        public void Append(int row, in SheetSubject.FamilyEntry entry)
        {
            if (!_numbers.TryGetValue((entry.Place, entry.Key), out int number))
                _numbers.Add((entry.Place, entry.Key), number = _numbers.Count);
            _rows.Add(row);
            _keys.Add(number);
            _codes.Add(entry.Cell.Code);
            _evidence.Append(entry.Cell.Evidence);
        }

        public FamilyTable Build() => new([.. _rows], [.. _keys], [.. _codes], _evidence.Build(), _numbers);
    }
}
