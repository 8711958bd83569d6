using FsCheck.Xunit;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Tests.Requests;

/// <summary>The first row of a list that has the key of a later one, in short and in long lists.</summary>
public class EarlierRowsTests
{
    // Some of them share a place.
    private static readonly string?[] Ids = [null, string.Empty, "236", "326", "PI_HIE_1", "PI_HIE_4", "PI_PHCDRR_1", "PI_PHCDRR_1_PROD", "A", "AAA", "ABA"];

    [Property]
    public void The_earlier_row_is_the_first_with_the_same_ID_and_kind(int[] picks, bool isLong)
    {
        ImmutableArray<RowKey> rows = [.. (isLong ? [.. picks, .. Enumerable.Range(0, 40)] : picks).Select(pick => new RowKey(Ids[Index(pick, Ids.Length)], Index(pick / Ids.Length, 3)))];
        EarlierRows<RowKey> earlier = new(rows, static row => row);

        Assert.All(rows, (row, index) => Assert.Equal(FirstOf(rows, row, index), earlier.PlaceBefore(index)));
    }

    [Property]
    public void Rows_at_places_of_their_own_repeat_nothing_and_the_others_are_compared(byte[] picks, bool isLong)
    {
        int[] places = [.. (isLong ? [.. picks, .. Enumerable.Range(0, 40)] : picks.Select(static pick => (int)pick)).Select(static pick => (pick * 5) - 1)];
        ImmutableArray<RowKey> rows = [.. places.Select(static place => new RowKey(place == RequestPlaces.Unknown ? null : $"{place}"))];
        EarlierRows<RowKey> earlier = new(rows, places, static row => row);

        Assert.All(rows, (row, index) => Assert.Equal(FirstOf(rows, row, index), earlier.PlaceBefore(index)));
    }

    private static int FirstOf(ImmutableArray<RowKey> rows, RowKey row, int index)
    {
        int first = row.Id is null ? index : rows.IndexOf(row);
        return first < index ? first : -1;
    }

    private static int Index(int pick, int count) => (int)(Math.Abs((long)pick) % count);
}
