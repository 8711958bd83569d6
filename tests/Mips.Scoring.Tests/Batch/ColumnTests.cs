using System.Buffers;
using FsCheck.Xunit;
using Mips.Scoring.Batches;

namespace Mips.Scoring.Tests.Batches;

/// <summary>Rows that are added one by one and copied once.</summary>
public class ColumnTests
{
    [Property]
    public void A_column_keeps_its_rows_in_order_whatever_their_number(ushort rows, byte more)
    {
        Column<int> column = new();
        Add(column, 0, rows);
        Assert.Equal(rows, column.Count);
        int[] all = column.ToArray(more);
        Assert.Equal(rows + more, all.Length);
        Assert.Equal(Enumerable.Range(0, rows), all.Take(rows));
    }

    [Property]
    public void What_is_added_after_an_array_comes_with_the_next_one_and_leaves_the_first_alone(ushort rows, ushort later, byte more)
    {
        Column<int> column = new();
        Add(column, 0, rows);
        int[] first = column.ToArray(more);
        Add(column, rows, later);
        int[] second = column.ToArray();

        Assert.Equal(Enumerable.Range(0, rows), first.Take(rows));
        Assert.Equal(Enumerable.Range(0, rows + later), second);
    }

    [Fact]
    public void What_a_row_refers_to_is_not_kept_by_the_pieces_that_go_back()
    {
        Column<KeyValuePair<string, int>> column = new();
        column.Add(new("kept", 1));
        column.ToArray();

        KeyValuePair<string, int>[] lent = ArrayPool<KeyValuePair<string, int>>.Shared.Rent(16);
        Assert.All(lent, row => Assert.Null(row.Key));
    }

    private static void Add(Column<int> column, int from, int count)
    {
        for (int i = from; i < from + count; i++)
        {
            Assert.Equal(i, column.Put(i));
        }
    }
}
