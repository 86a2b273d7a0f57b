using Pemasyarakatan.Vokasi.Eligibility;

namespace Pemasyarakatan.Vokasi.Rosters;

// What stands under the keys of open families: few of the rows have an entry, so only the entries are stored, row by row.
internal sealed class FamilyTable
{
    private readonly int[] _rows;
    private readonly Column _keys;
    private readonly Column _codes;
    private readonly Column _evidence;
    private readonly (int Place, string Key)[] _names;
    private readonly Dictionary<(int Place, string Key), int> _numbers;

    private FamilyTable(int[] rows, Column keys, Column codes, Column evidence, (int Place, string Key)[] names, Dictionary<(int Place, string Key), int> numbers) =>
        (_rows, _keys, _codes, _evidence, _names, _numbers) = (rows, keys, codes, evidence, names, numbers);

    public long SizeInBytes => (sizeof(int) * _rows.LongLength) + _keys.SizeInBytes + _codes.SizeInBytes + _evidence.SizeInBytes;

    public bool TryFind(int place, string key, out int number) => _numbers.TryGetValue((place, key), out number);

    /// <summary>The entries of a row in the order in which they were given.</summary>
    public FactSheet.FamilyEntry[] Of(int row)
    {
        int from = FirstOf(row), to = FirstOf(row + 1);
        if (from == to)
            return [];
        FactSheet.FamilyEntry[] entries = new FactSheet.FamilyEntry[to - from];
        for (int i = 0; i < entries.Length; i++)
        {
            (int place, string key) = _names[_keys[from + i]];
            entries[i] = new(place, key, new(_codes[from + i], _evidence[from + i]));
        }

        return entries;
    }

    public int Count => _rows.Length;

    /// <summary>Gets an entry: its row, the number of its key, what stands there and when it was recorded.</summary>
    public (int Row, int Number, int Code, int Evidence) this[int entry] => (_rows[entry], _keys[entry], _codes[entry], _evidence[entry]);

    /// <summary>Sets the bit of each entry under a key.</summary>
    public void Find(int number, int firstEntry, Span<ulong> found, LaneWidth width)
    {
        uint key = _keys.Scale.Pack(number);
        _keys.Test(new(key, key), firstEntry, found, width);
    }

    /// <summary>The first entry that is not before a row.</summary>
    public int FirstOf(int row)
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
        private readonly ColumnBuilder _keys = new(0);
        private readonly ColumnBuilder _codes = new(0);
        private readonly ColumnBuilder _evidence = new(0);
        private readonly Dictionary<(int Place, string Key), int> _numbers = [];

        public void Append(int row, in FactSheet.FamilyEntry entry)
        {
            if (!_numbers.TryGetValue((entry.Place, entry.Key), out int number))
                _numbers.Add((entry.Place, entry.Key), number = _numbers.Count);
            _rows.Add(row);
            _keys.Append(number);
            _codes.Append(entry.Cell.Code);
            _evidence.Append(entry.Cell.Evidence);
        }

        public FamilyTable Build() => new([.. _rows], _keys.Build(), _codes.Build(), _evidence.Build(), [.. _numbers.OrderBy(pair => pair.Value).Select(pair => pair.Key)], _numbers);
    }
}
