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
        for (int i = 0; i < rows; i++)
        {
            Assert.Equal(i, column.Put(i));
        }

        Assert.Equal(rows, column.Count);
        Assert.Equal([.. Enumerable.Range(0, rows), .. new int[more]], column.ToArray(more));
    }
}
