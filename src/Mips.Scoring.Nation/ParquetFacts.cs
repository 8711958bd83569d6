using Mips.Scoring.Tables;
using Parquet;
using Parquet.Schema;

namespace Mips.Scoring.Nation;

/// <summary>A table of facts as a Parquet file.</summary>
internal static class ParquetFacts
{
    private const int Rows = 65_536;
    private static readonly ParquetOptions Form = new() { TreatByteArrayAsString = true };

    /// <summary>The rows as texts, the headings first. Any type that has an exact text is read.</summary>
    /// <exception cref="InvalidDataException">It is not Parquet, has more rows than allowed, or a column of another type.</exception>
    public static IEnumerable<string?[]> Read(Func<Stream> open, TableLimits limits)
    {
        using MemoryStream bytes = Bytes(open, limits);
        ParquetReader reader = ParquetTexts.Guarded(() => ParquetReader.CreateAsync(bytes, Form, leaveStreamOpen: true));
        try
        {
            DataField[] fields = ParquetTexts.Guarded(() => reader.Schema.GetDataFields());
            yield return [.. fields.Select(field => field.Name)];
            int groups = ParquetTexts.Guarded(() => reader.RowGroupCount);
            for (int group = 0; group < groups; group++)
            {
                string?[][] columns = ParquetTexts.Guarded(() => Columns(reader, group, fields, limits));
                for (int row = 0; row < columns.FirstOrDefault()?.Length; row++)
                {
                    yield return [.. columns.Select(column => column[row])];
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

    private static MemoryStream Bytes(Func<Stream> open, TableLimits limits)
    {
        using Stream stream = open();
        MemoryStream bytes = new();
        byte[] block = new byte[Rows];
        while (stream.Read(block) is int read && read > 0)
        {
            bytes.Write(block, 0, read);
            if (bytes.Length > limits.Bytes)
            {
                throw new InvalidDataException(FormattableString.Invariant($"the file is larger than {limits.Bytes} bytes"));
            }
        }

        bytes.Position = 0;
        return bytes;
    }

    private static string?[][] Columns(ParquetReader reader, int place, DataField[] fields, TableLimits limits)
    {
        using ParquetRowGroupReader group = reader.OpenRowGroupReader(place);
        return group.RowCount <= limits.Rows
            ? [.. fields.Select(field => ParquetTexts.Read(group, field))]
            : throw new InvalidDataException(FormattableString.Invariant($"more than {limits.Rows} rows"));
    }
}
