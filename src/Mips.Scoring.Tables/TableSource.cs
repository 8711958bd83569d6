namespace Mips.Scoring.Tables;

/// <summary>A table to read: a CSV file, or rows that another reader has.</summary>
public sealed class TableSource
{
    private readonly Func<TableLimits, IEnumerable<RawRow>> rows;

    private TableSource(string file, Func<TableLimits, IEnumerable<RawRow>> rows)
    {
        this.File = file ?? throw new ArgumentNullException(nameof(file));
        this.rows = rows;
    }

    /// <summary>What problems call it; its name, without folder and ending, says the table.</summary>
    public string File { get; }

    internal RawTable Raw(TableLimits limits)
    {
        string name = this.File.Substring(this.File.LastIndexOfAny(['/', '\\']) + 1);
        int ending = name.LastIndexOf('.');
        return new(ending < 0 ? name : name.Substring(0, ending), this.File, this.rows(limits));
    }

    /// <summary>A CSV file: UTF-8, with commas, semicolons or tabs.</summary>
    /// <param name="file">Its name, for example <c>quality.csv</c>.</param>
    /// <param name="open">Opens it when it is read; what is opened is closed.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TableSource OfCsv(string file, Func<Stream> open)
    {
        _ = open ?? throw new ArgumentNullException(nameof(open), "A file cannot be opened.");
        return new(file, limits => Csv(open, limits));
    }

    /// <summary>Rows of texts that another reader has, for example of a Parquet file.</summary>
    /// <param name="file">What problems call it; its name says the table.</param>
    /// <param name="rows">The rows, the headings first, null for an empty cell; enumerated once. An <see cref="InvalidDataException"/> ends the table and is a problem.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TableSource OfRows(string file, IEnumerable<string?[]> rows)
    {
        _ = rows ?? throw new ArgumentNullException(nameof(rows));
        return new(file, _ => Numbered(rows));
    }

    private static IEnumerable<RawRow> Csv(Func<Stream> open, TableLimits limits)
    {
        using Stream stream = open();
        foreach (RawRow row in CsvTable.Read(stream, limits))
        {
            yield return row;
        }
    }

    private static IEnumerable<RawRow> Numbered(IEnumerable<string?[]> rows)
    {
        using IEnumerator<string?[]> row = rows.GetEnumerator();
        for (int number = 1; Next(row); number++)
        {
            yield return new RawRow(number, row.Current);
        }
    }

    private static bool Next(IEnumerator<string?[]> row)
    {
        try
        {
            return row.MoveNext();
        }
        catch (InvalidDataException broken)
        {
            throw new TableStoppedException(ImportProblemKind.Malformed, broken.Message);
        }
    }
}
