namespace Mips.Scoring.Tables;

/// <summary>Reads and writes participants with everything that their scores depend on as tables: CSV files, one a table, or a workbook (XLSX), one sheet a table.</summary>
/// <remarks>
/// <see cref="TableForms.All"/> has the tables and their columns, <c>docs/tables.md</c> describes them. A table is long, with one row a fact, or wide, with one row a
/// participant and the IDs in the headings: <c>236: performance met</c>, <c>IA_BE_4</c>. Reading never throws for what is in a file, and every bad row is said.
/// The rows are kept in memory, as compact facts; requests are made one at a time, when they are asked for.
/// </remarks>
public static class RequestTables
{
    /// <summary>The ending of CSV files.</summary>
    public const string CsvEnding = ".csv";

    /// <summary>Reads CSV files: UTF-8, with commas, semicolons or tabs. They are read one after the other, row by row.</summary>
    /// <param name="files">The files: their names, which say the tables (<c>quality.csv</c>), and how to open each. What is opened is closed.</param>
    /// <param name="limits">How much to read; <see cref="TableLimits.Default"/> if null.</param>
    /// <returns>The participants and all problems.</returns>
    /// <exception cref="ArgumentNullException">The files, or one of them, are null.</exception>
    /// <exception cref="IOException">A file could not be read.</exception>
    public static TablesImport ReadCsv(IEnumerable<KeyValuePair<string, Func<Stream>>> files, TableLimits? limits = null)
    {
        _ = files ?? throw new ArgumentNullException(nameof(files));
        return Read(files.Select(file => TableSource.OfCsv(file.Key, file.Value)), limits);
    }

    /// <summary>Reads tables of several kinds: CSV files, and rows that another reader has. They are read one after the other, row by row.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="limits">How much to read; <see cref="TableLimits.Default"/> if null.</param>
    /// <returns>The participants and all problems.</returns>
    /// <exception cref="ArgumentNullException">The tables are null.</exception>
    /// <exception cref="IOException">A file could not be read.</exception>
    public static TablesImport Read(IEnumerable<TableSource> tables, TableLimits? limits = null)
    {
        _ = tables ?? throw new ArgumentNullException(nameof(tables));
        limits ??= TableLimits.Default;
        TablesReader reader = new(limits);
        foreach (TableSource table in tables)
        {
            reader.Read(table.Raw(limits));
        }

        return reader.Import();
    }

    /// <summary>The rows of a table as texts, as they are written: the headings first, null for an empty cell.</summary>
    /// <param name="table">A table of <see cref="TableForms.All"/>.</param>
    /// <param name="submissions">The participants; enumerated once.</param>
    /// <returns>The rows, made while they are asked for.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The set has no such table.</exception>
    public static IEnumerable<string?[]> RowsOf(TableDefinition table, IEnumerable<TableSubmission> submissions)
    {
        _ = table ?? throw new ArgumentNullException(nameof(table));
        _ = submissions ?? throw new ArgumentNullException(nameof(submissions));
        return Rows(TableForms.Find(table.Name) ?? throw new ArgumentException($"The set has no table {table.Name}.", nameof(table)), submissions);
    }

    /// <summary>Reads CSV files without blocking a thread; each is held in memory while it is read.</summary>
    /// <param name="files">The files: their names, which say the tables, and how to open each. What is opened is closed.</param>
    /// <param name="limits">How much to read; <see cref="TableLimits.Default"/> if null.</param>
    /// <param name="cancellationToken">Ends the wait for a file.</param>
    /// <returns>The same as the synchronous reader.</returns>
    /// <exception cref="ArgumentNullException">The files, or one of them, are null.</exception>
    /// <exception cref="IOException">A file could not be read.</exception>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    public static Task<TablesImport> ReadCsvAsync(IEnumerable<KeyValuePair<string, Func<Stream>>> files, TableLimits? limits = null, CancellationToken cancellationToken = default) =>
        ReadEachAsync(files ?? throw new ArgumentNullException(nameof(files)), limits ?? TableLimits.Default, cancellationToken);

    /// <summary>Reads a workbook without blocking a thread, for example the body of an HTTP request.</summary>
    /// <param name="workbook">The file. It is not closed.</param>
    /// <param name="limits">How much to read; <see cref="TableLimits.Default"/> if null.</param>
    /// <param name="cancellationToken">Ends the wait for the file.</param>
    /// <returns>The same as the synchronous reader.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    public static Task<TablesImport> ReadXlsxAsync(Stream workbook, TableLimits? limits = null, CancellationToken cancellationToken = default)
    {
        limits ??= TableLimits.Default;
        return AsyncInput.Read(workbook ?? throw new ArgumentNullException(nameof(workbook)), limits.Bytes, file => ReadXlsx(file, limits), cancellationToken);
    }

    /// <summary>Reads a workbook. It is held in memory, unpacked one sheet after the other.</summary>
    /// <param name="workbook">The file. It is not closed.</param>
    /// <param name="limits">How much to read; <see cref="TableLimits.Default"/> if null.</param>
    /// <returns>The participants and all problems; the files of problems are the names of sheets.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static TablesImport ReadXlsx(Stream workbook, TableLimits? limits = null)
    {
        _ = workbook ?? throw new ArgumentNullException(nameof(workbook));
        limits ??= TableLimits.Default;
        TablesReader reader = new(limits);
        try
        {
            using MemoryStream file = XlsxTables.Checked(workbook, limits);
            foreach (string sheet in XlsxTables.Sheets(file))
            {
                reader.Read(new RawTable(sheet, sheet, XlsxTables.Read(file, sheet)));
            }
        }
        catch (TableStoppedException stopped)
        {
            reader.Stop("workbook", stopped);
        }

        return reader.Import();
    }

    /// <summary>Writes participants as CSV files: UTF-8, commas, <c>\r\n</c>. Texts that a spreadsheet would take for a formula get an apostrophe before them, which reading takes away.</summary>
    /// <param name="submissions">The participants; enumerated once for each table.</param>
    /// <param name="open">Opens the file of a name, for example <c>quality.csv</c>; what is opened is closed.</param>
    /// <exception cref="ArgumentNullException">The participants or the function are null.</exception>
    /// <exception cref="IOException">A file could not be written.</exception>
    public static void WriteCsv(IEnumerable<TableSubmission> submissions, Func<string, Stream> open)
    {
        _ = submissions ?? throw new ArgumentNullException(nameof(submissions));
        _ = open ?? throw new ArgumentNullException(nameof(open));
        foreach (FactTable table in TableForms.Tables)
        {
            WriteCsv(table.Definition.Name, Rows(table, submissions), open);
        }
    }

    /// <summary>Writes participants as a workbook, one sheet a table, every cell a text, so that leading zeros stay and nothing is a formula.</summary>
    /// <param name="submissions">The participants; enumerated once for each table.</param>
    /// <param name="workbook">The file. It is not closed.</param>
    /// <exception cref="ArgumentNullException">The participants or the stream are null.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public static void WriteXlsx(IEnumerable<TableSubmission> submissions, Stream workbook)
    {
        _ = submissions ?? throw new ArgumentNullException(nameof(submissions));
        _ = workbook ?? throw new ArgumentNullException(nameof(workbook));
        XlsxTables.Write(workbook, TableForms.Tables.Select(table => (table.Definition.Name, Rows(table, submissions))));
    }

    internal static void WriteCsv(string table, IEnumerable<string?[]> rows, Func<string, Stream> open)
    {
        using Stream stream = open(table.Replace(' ', '-') + CsvEnding);
        using StreamWriter text = new(stream, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        CsvTable.Write(text, rows);
    }

    internal static IEnumerable<string?[]> Headings(FactTable table)
    {
        yield return [.. table.Definition.Columns.Select(column => column.Name)];
    }

    private static async Task<TablesImport> ReadEachAsync(IEnumerable<KeyValuePair<string, Func<Stream>>> files, TableLimits limits, CancellationToken cancellationToken)
    {
        TablesReader reader = new(limits);
        foreach (KeyValuePair<string, Func<Stream>> file in files)
        {
            using Stream stream = (file.Value ?? throw new ArgumentNullException(nameof(files), "A file cannot be opened."))();
            await AsyncInput.Read(stream, limits.Bytes, Read, cancellationToken).ConfigureAwait(false);

            TablesReader Read(Stream whole)
            {
                reader.Read(TableSource.OfCsv(file.Key, () => whole).Raw(limits));
                return reader;
            }
        }

        return reader.Import();
    }

    private static IEnumerable<string?[]> Rows(FactTable table, IEnumerable<TableSubmission> submissions) =>
        Headings(table).Concat(submissions.SelectMany(submission => table.Write(submission).Select(row => (string?[])[CellText.Escape(submission.Participant), .. row])));
}
