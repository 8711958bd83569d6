using System.Runtime.CompilerServices;

namespace Mips.Scoring.Requests;

/// <summary>Finds the first row of a list that has the key of a later one. The keys of a long list are read twice; those of a short one are compared row by row, which allocates nothing.</summary>
/// <typeparam name="TRow">The rows.</typeparam>
internal readonly struct EarlierRows<TRow>
{
    private const int MostCompared = 32;
    private const int Places = 1024;

    private readonly ImmutableArray<TRow> rows;
    private readonly Func<TRow, RowKey> keyOf;
    private readonly Dictionary<RowKey, int>? places;
    private readonly bool areDifferent;

    public EarlierRows(ImmutableArray<TRow> rows, Func<TRow, RowKey> keyOf)
        : this(rows, keyOf, rows.Length <= MostCompared && AreDifferent(rows, keyOf))
    {
    }

    /// <summary>Finds earlier rows of a list whose IDs were looked up.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="places">Where they stand in CMS's table; rows that stand apart repeat nothing, which is so nearly always, and their keys are not read.</param>
    /// <param name="keyOf">What may occur once.</param>
    public EarlierRows(ImmutableArray<TRow> rows, ReadOnlySpan<int> places, Func<TRow, RowKey> keyOf)
        : this(rows, keyOf, places.Length <= MostCompared && StandApart(places))
    {
    }

    private EarlierRows(ImmutableArray<TRow> rows, Func<TRow, RowKey> keyOf, bool areDifferent)
    {
        this.rows = rows;
        this.keyOf = keyOf;
        this.areDifferent = areDifferent;
        this.places = rows.Length > MostCompared ? Index(rows, keyOf) : null;
    }

    /// <summary>The place of the first row with the key of a row; −1 if that is the row itself or it has no ID.</summary>
    public int PlaceBefore(int index)
    {
        if (this.areDifferent)
        {
            return -1;
        }

        RowKey key = this.keyOf(this.rows[index]);
        int place = key.Id is null ? index : this.places is null ? this.Compare(key, index) : this.places[key];
        return place < index ? place : -1;
    }

    // Rows whose keys fall into places of their own repeat nothing, which is so nearly always; the others are compared.
    private static bool AreDifferent(ImmutableArray<TRow> rows, Func<TRow, RowKey> keyOf)
    {
        Span<ulong> taken = stackalloc ulong[Places / 64];
        foreach (TRow row in rows)
        {
            if (!Take(keyOf(row).Place, taken))
            {
                return false;
            }
        }

        return true;
    }

    private static bool StandApart(ReadOnlySpan<int> places)
    {
        Span<ulong> taken = stackalloc ulong[Places / 64];
        foreach (int place in places)
        {
            if (place == RequestPlaces.Unknown || !Take(place, taken))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Take(int place, Span<ulong> taken)
    {
        ulong bit = 1UL << (place % 64);
        ref ulong word = ref taken[place % Places / 64];
        bool isFree = (word & bit) == 0;
        word |= bit;
        return isFree;
    }

    // Apart, so that a process with short lists does not load a dictionary of keys.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Dictionary<RowKey, int> Index(ImmutableArray<TRow> rows, Func<TRow, RowKey> keyOf)
    {
        Dictionary<RowKey, int> places = new(rows.Length);
        for (int i = rows.Length - 1; i >= 0; i--)
        {
            places[keyOf(rows[i])] = i;
        }

        return places;
    }

    private int Compare(RowKey key, int index)
    {
        int place = 0;
        while (place < index && !this.keyOf(this.rows[place]).Equals(key))
        {
            place++;
        }

        return place;
    }
}

/// <summary>What may occur once in a list.</summary>
/// <param name="Id">The ID; null for a row without one, which repeats nothing.</param>
/// <param name="Kind">What makes the same ID another row; 0 where nothing does.</param>
internal readonly record struct RowKey(string? Id, int Kind = 0)
{
    /// <summary>A number from 0 that equal keys share, and most others do not.</summary>
    public int Place => this.Id is not { Length: > 0 } id ? 0 : id[0] + (id[id.Length / 2] * 31) + (id[id.Length - 1] * 7) + (id.Length * 131) + ((this.Kind & byte.MaxValue) * 257);
}
