using System.Text;

namespace Pemasyarakatan.Vokasi.Screening;

// The ids of all rows in one piece of text, and a table of rows by the hash of their id.
internal sealed class IdIndex
{
    private byte[] _text;
    private int[] _ends;
    private int[] _table;

    public IdIndex(int capacity)
    {
        _text = new byte[capacity * 8L is var bytes and < int.MaxValue / 2 ? (int)bytes : capacity];
        _ends = new int[capacity];
        _table = new int[16];
    }

    public int Count { get; private set; }

    public long SizeInBytes => _text.LongLength + (sizeof(int) * (_ends.LongLength + _table.LongLength));

    public string this[int row] => Encoding.UTF8.GetString(Text(row));

    public bool TryAdd(string id)
    {
        // Three quarters full at most: a search meets an empty place soon.
        if ((Count + 1) * 4L > _table.Length * 3L)
            Grow();
        int end = Count == 0 ? 0 : _ends[Count - 1];
        int length = Encoding.UTF8.GetByteCount(id);
        if (end + length > _text.Length)
            Array.Resize(ref _text, Math.Max(end + length, _text.Length * 2));
        Span<byte> text = _text.AsSpan(end, length);
        Encoding.UTF8.GetBytes(id, text);
        int place = PlaceOf(text);
        if (_table[place] != 0)
            return false;
        if (Count == _ends.Length)
            Array.Resize(ref _ends, Math.Max(16, Count * 2));
        _ends[Count] = end + length;
        _table[place] = ++Count;
        return true;
    }

    /// <summary>Gives back what was reserved and not used.</summary>
    public void Trim()
    {
        Array.Resize(ref _ends, Count);
        Array.Resize(ref _text, Count == 0 ? 0 : _ends[^1]);
    }

    /// <summary>The row of an id, or -1.</summary>
    public int Find(string id) => _table[PlaceOf(Encoding.UTF8.GetBytes(id))] - 1;

    private static int Hash(ReadOnlySpan<byte> text)
    {
        HashCode hash = default;
        hash.AddBytes(text);
        return hash.ToHashCode();
    }

    private ReadOnlySpan<byte> Text(int row)
    {
        int start = row == 0 ? 0 : _ends[row - 1];
        return _text.AsSpan(start, _ends[row] - start);
    }

    // Where the id stands, or the empty place where it would: rows are counted from 1 here, 0 is empty.
    private int PlaceOf(ReadOnlySpan<byte> text)
    {
        int place = Hash(text) & (_table.Length - 1);
        while (_table[place] != 0 && !Text(_table[place] - 1).SequenceEqual(text))
            place = (place + 1) & (_table.Length - 1);
        return place;
    }

    private void Grow()
    {
        _table = new int[_table.Length * 2];
        for (int row = 0; row < Count; row++)
            _table[PlaceOf(Text(row))] = row + 1;
    }
}
