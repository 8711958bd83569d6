using System.Globalization;

namespace Mips.Scoring.Tables;

/// <summary>Reads a CSV file (UTF-8; commas, semicolons or tabs) row by row, and makes texts of those cells only that are asked for.</summary>
/// <remarks>
/// On net10.0 it is Sep, which is several times as fast as CsvHelper and goes into native executables, where CsvHelper may not; Sep has no build for
/// netstandard2.0.
/// </remarks>
internal sealed class CsvCells : IDisposable
{
    private readonly TableLimits limits;
    private readonly StreamReader text;

    public CsvCells(Stream stream, TableLimits limits)
    {
        this.limits = limits;
        this.text = new StreamReader(new CountedStream(stream, limits.Bytes), new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true));
    }

    /// <summary>The number of the row, from 1 for the headings; 0 before the first.</summary>
    public int Row { get; private set; }

    /// <summary>Whether the row has no text.</summary>
    public bool IsEmpty => this.Count == 0 || (this.Count == 1 && this[0].Length == 0);

    /// <summary>Goes to the next row.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="TableStoppedException">The file ends a limit or is not text.</exception>
    public bool Next()
    {
        if (!this.Guarded())
        {
            return false;
        }

        this.Row++;
        return this.Row > this.limits.Rows ? throw Stopped("more than {0} rows", this.limits.Rows)
            : this.Count > this.limits.Columns ? throw Stopped("more than {0} columns", this.limits.Columns)
            : true;
    }

    private static TableStoppedException Stopped(string words, int limit) => new(ImportProblemKind.LimitReached, string.Format(CultureInfo.InvariantCulture, words, limit));

    private string Checked(string cell) => cell.Length <= this.limits.CellLength ? cell : throw Stopped("a cell is longer than {0} characters", this.limits.CellLength);

    private bool Guarded()
    {
        try
        {
            return this.Read();
        }
        catch (System.Text.DecoderFallbackException)
        {
            throw new TableStoppedException(ImportProblemKind.WrongEncoding, "the file is not UTF-8; save it as CSV UTF-8");
        }
    }

#if NET
    private nietras.SeparatedValues.SepReader? reader;

    /// <summary>How many cells the row has.</summary>
    public int Count => this.reader!.Current.ColCount;

    /// <summary>The text of a cell.</summary>
    public string this[int column] => this.Checked(this.reader!.Current[column].ToString());

    public void Dispose()
    {
        this.reader?.Dispose();
        this.text.Dispose();
    }

    private bool Read()
    {
        try
        {
            this.reader ??= nietras.SeparatedValues.SepReaderExtensions.From(
                nietras.SeparatedValues.SepReaderExtensions.Reader(null, static options => options with { HasHeader = false, Unescape = true, DisableColCountCheck = true }),
                this.text);
            return this.reader.MoveNext();
        }
        catch (NotSupportedException)
        {
            throw Stopped("a row is longer than any of {0} columns", this.limits.Columns);
        }
    }
#else
    private CsvHelper.CsvParser? parser;

    /// <summary>How many cells the row has.</summary>
    public int Count => this.parser!.Count;

    /// <summary>The text of a cell.</summary>
    public string this[int column] => this.Checked(this.parser![column]);

    public void Dispose()
    {
        this.parser?.Dispose();
        this.text.Dispose();
    }

    private bool Read()
    {
        this.parser ??= new CsvHelper.CsvParser(
            this.text,
            new CsvHelper.Configuration.CsvConfiguration(CultureInfo.InvariantCulture) { DetectDelimiter = true, DetectDelimiterValues = [",", ";", "\t"], IgnoreBlankLines = false, HasHeaderRecord = false },
            leaveOpen: true);
        return this.parser.Read();
    }
#endif
}
