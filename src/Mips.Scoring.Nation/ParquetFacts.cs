using Mips.Scoring.Tables;
using Parquet;
using Parquet.Schema;

namespace Mips.Scoring.Nation;

/// <summary>A table of facts as a Parquet file.</summary>
internal static class ParquetFacts
{
    private const int Rows = 65_536;

    /// <summary>The rows as texts, the headings first. Any type that has an exact text is read.</summary>
    /// <exception cref="InvalidDataException">It is not Parquet, has more rows than allowed, or a column of another type.</exception>
    public static IEnumerable<string?[]> Read(Func<Stream> open, TableLimits limits)
    {
        using Stream stream = open();
        ParquetReader reader = ParquetTexts.Guarded(() => ParquetReader.CreateAsync(stream, leaveStreamOpen: true));
        try
        {
            DataField[] fields = reader.Schema.GetDataFields();
            yield return [.. fields.Select(field => field.Name)];
            for (int group = 0; group < reader.RowGroupCount; group++)
            {
                foreach (string?[] row in Read(reader, group, fields, limits))
                {
                    yield return row;
                }
            }
        }
        finally
        {
            ParquetTexts.Wait(reader.DisposeAsync());
        }
    }

    public static void Write(TableDefinition table, IEnumerable<string?[]> rows, Stream stream)
    {
        ParquetColumn[] columns = [.. table.Columns.Select((column, place) => ParquetColumn.Of(column, place))];
        ParquetFile.Write(stream, [.. columns.Select(column => column.Field)], rows.Chunk(Rows), (group, chunk) =>
        {
            foreach (ParquetColumn column in columns)
            {
                column.Write(group, chunk);
            }
        });
    }

    private static IEnumerable<string?[]> Read(ParquetReader reader, int place, DataField[] fields, TableLimits limits)
    {
        using ParquetRowGroupReader group = reader.OpenRowGroupReader(place);
        if (group.RowCount > limits.Rows)
        {
            throw new InvalidDataException(FormattableString.Invariant($"more than {limits.Rows} rows"));
        }

        string?[][] columns = [.. fields.Select(field => ParquetTexts.Guarded(() => ParquetTexts.Read(group, field)))];
        for (int row = 0; row < group.RowCount; row++)
        {
            yield return [.. columns.Select(column => column[row])];
        }
    }
}
