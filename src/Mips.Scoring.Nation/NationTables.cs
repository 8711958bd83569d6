using Mips.Scoring.Tables;

namespace Mips.Scoring.Nation;

/// <summary>The documented tables as CSV and Parquet files: reads both, and writes participants as Parquet.</summary>
public static class NationTables
{
    /// <summary>The ending of Parquet files.</summary>
    public const string ParquetEnding = ".parquet";

    /// <summary>Reads tables. A name that ends with <c>.parquet</c> is a Parquet file, any other one CSV; the rest of the name says the table.</summary>
    /// <param name="files">The files: their names, and how to open each; Parquet needs a stream that can seek. What is opened is closed.</param>
    /// <param name="limits">How much to read; <see cref="TableLimits.Default"/> if null.</param>
    /// <returns>The participants and all problems.</returns>
    /// <exception cref="ArgumentNullException">The files, or one of them, are null.</exception>
    /// <exception cref="IOException">A file could not be read.</exception>
    public static TablesImport Read(IEnumerable<KeyValuePair<string, Func<Stream>>> files, TableLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        limits ??= TableLimits.Default;
        return RequestTables.Read(files.Select(file => Source(file.Key, file.Value, limits)), limits);
    }

    /// <summary>Writes participants as Parquet files, one a table. Counts and years are whole numbers, yes and no booleans, everything else the text that CSV has: no number loses a digit.</summary>
    /// <param name="submissions">The participants; enumerated once for each table.</param>
    /// <param name="open">Opens the file of a name, for example <c>quality.parquet</c>; what is opened is closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">A file could not be written.</exception>
    public static void WriteParquet(IEnumerable<TableSubmission> submissions, Func<string, Stream> open)
    {
        ArgumentNullException.ThrowIfNull(submissions);
        ArgumentNullException.ThrowIfNull(open);
        foreach (TableDefinition table in TableForms.All)
        {
            using Stream stream = open(table.Name.Replace(' ', '-') + ParquetEnding);
            ParquetFacts.Write(table, RequestTables.RowsOf(table, submissions).Skip(1), stream);
        }
    }

    private static TableSource Source(string name, Func<Stream> open, TableLimits limits) =>
        name.EndsWith(ParquetEnding, StringComparison.OrdinalIgnoreCase) ? TableSource.OfRows(name, ParquetFacts.Read(open, limits)) : TableSource.OfCsv(name, open);
}
