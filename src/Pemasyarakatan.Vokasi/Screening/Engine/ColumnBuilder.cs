using System.Runtime.InteropServices;

namespace Pemasyarakatan.Vokasi.Screening;

// Takes codes one by one, each as its place in the list of those seen so far. Nothing is stored while there is but one; a place
// that does not fit widens what is stored; nothing wraps.
internal sealed class ColumnBuilder(int capacity)
{
    private readonly Dictionary<int, int> _places = [];
    private readonly List<int> _codes = [];
    private readonly Places<byte> _narrow = new(capacity);
    private readonly Places<ushort> _wide = new(capacity);
    private readonly Places<int> _full = new(capacity);
    private (int Code, int Place) _last = (0, -1);

    public int Count { get; private set; }

    public void Append(int code)
    {
        if (_last.Place < 0 || _last.Code != code)
            _last = (code, PlaceOf(code));
        if (_codes.Count <= 1)
            Count++;
        else
            Store(_last.Place);
    }

    public Column Build()
    {
        ReadOnlySpan<int> codes = CollectionsMarshal.AsSpan(_codes);
        return !_narrow.IsEmpty ? Column.Of(codes, _narrow.Rows(Count), Count)
            : !_wide.IsEmpty ? Column.Of(codes, _wide.Rows(Count), Count)
            : Column.Of(codes, _full.Rows(_full.IsEmpty ? 0 : Count), Count);
    }

    private int PlaceOf(int code)
    {
        ref int place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, code, out bool known);
        if (!known)
        {
            place = _codes.Count;
            _codes.Add(code);
        }

        return place;
    }

    private void Store(int place)
    {
        // The second code: all rows before hold the first.
        if (_narrow.IsEmpty && _wide.IsEmpty && _full.IsEmpty)
            _narrow.Fill(Count);
        if (!_narrow.IsEmpty && place > byte.MaxValue)
            _narrow.MoveTo(_wide, Count);
        if (!_wide.IsEmpty && place > ushort.MaxValue)
            _wide.MoveTo(_full, Count);
        if (!_narrow.IsEmpty)
            _narrow.Set(Count, (byte)place);
        else if (!_wide.IsEmpty)
            _wide.Set(Count, (ushort)place);
        else
            _full.Set(Count, place);
        Count++;
    }

    private sealed class Places<T>(int capacity)
        where T : unmanaged, System.Numerics.IBinaryInteger<T>
    {
        private T[] _rows = [];

        public bool IsEmpty => _rows.Length == 0;

        public ReadOnlySpan<T> Rows(int count) => _rows.AsSpan(0, count);

        public void Fill(int count) => _rows = new T[Math.Max(capacity, count + 1)];

        public void Set(int row, T place)
        {
            if (row >= _rows.Length)
                Array.Resize(ref _rows, Math.Max(16, _rows.Length * 2));
            _rows[row] = place;
        }

        public void MoveTo<TWider>(Places<TWider> wider, int count)
            where TWider : unmanaged, System.Numerics.IBinaryInteger<TWider>
        {
            wider.Fill(Math.Max(_rows.Length - 1, count));
            for (int row = 0; row < count; row++)
                wider._rows[row] = TWider.CreateTruncating(_rows[row]);
            _rows = [];
        }
    }
}
