

namespace Mips.Scoring.Requests;

/// <summary>Finds the first row of a list that has the key of a later one. The keys of a long list are read twice; those of a short one are compared row by row, which allocates nothing.</summary>
/// <typeparam name="TRow">The rows.</typeparam>
internal readonly struct EarlierRows<TRow>
{
    private const int MostCompared = 32;

    private readonly ImmutableArray<TRow> rows;
    private readonly Func<TRow, RowKey> keyOf;
    private readonly Dictionary<RowKey, int>? places;

    public EarlierRows(ImmutableArray<TRow> rows, Func<TRow, RowKey> keyOf)
    {
        this.rows = rows;
        this.keyOf = keyOf;
        this.places = rows.Length > MostCompared ? new Dictionary<RowKey, int>(rows.Length) : null;
        for (int i = rows.Length - 1; this.places is not null && i >= 0; i--)
        {
            this.places[keyOf(rows[i])] = i;
        }
    }

    /// <summary>The place of the first row with the key of a row; −1 if that is the row itself or it has no ID.</summary>
    public int PlaceBefore(int index)
    {
        RowKey key = this.keyOf(this.rows[index]);
        int place = key.Id is null ? index : this.places is null ? this.Compare(key, index) : this.places[key];
        return place < index ? place : -1;
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
internal readonly record struct RowKey(string? Id, int Kind = 0);
