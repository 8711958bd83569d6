using System.Globalization;
using CsvHelper;
using Mips.Scoring.Answers.Recomputations;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tables.PublicUse;

/// <summary>Reads the rows of a public use file, one after the other.</summary>
internal sealed class PublicUseRows(IEnumerable<CsvParser> parser, string file, ProgramYear law, TableLimits limits, CancellationToken cancellation) : IDisposable
{
    private readonly IEnumerator<CsvParser> rows = parser.GetEnumerator();

    public TableProblems Problems { get; } = new(limits);

    public ImmutableArray<string> UnknownColumns { get; private set; } = [];

    private PublicUseLayout? Layout { get; set; }

    /// <summary>Reads the headings.</summary>
    /// <returns>Whether everything is there that a recomputation needs.</returns>
    public bool ReadHeadings()
    {
        if (!this.Next())
        {
            this.Problems.Add(new TableProblem(ImportProblemKind.Missing, file, 1, null, null, "the file has no headings"));
            return false;
        }

        PublicUseLayout layout = new([.. this.rows.Current.Record!], law);
        this.Layout = layout;
        this.UnknownColumns = layout.Unknown;
        foreach (string heading in layout.Twice)
        {
            this.Problems.Add(new TableProblem(ImportProblemKind.Duplicate, file, 1, TableProblem.Shorten(heading), null, "the column is there twice; the first counts"));
        }

        foreach (string column in layout.Missing)
        {
            this.Problems.Add(new TableProblem(ImportProblemKind.Missing, file, 1, column, null, FormattableString.Invariant($"the file of PY{law.PerformanceYear} has this column, and a recomputation needs it")));
        }

        return layout.Missing.IsEmpty;
    }

    /// <summary>The rows as far as a recomputation uses them.</summary>
    public IEnumerable<PublishedRow> Read()
    {
        PublicUseCells cells = new(this.Layout!, file, this.Problems);
        while (this.Next())
        {
            CsvParser row = this.rows.Current;
            if (row.Count > 1 || row[0].Length > 0)
            {
                yield return cells.Row(row);
            }
        }
    }

    public void Dispose() => this.rows.Dispose();

    private bool Next()
    {
        cancellation.ThrowIfCancellationRequested();
        int row = this.rows.Current?.Row ?? 0;
        try
        {
            if (!this.rows.MoveNext())
            {
                return false;
            }

            this.RequireWithinLimits(this.rows.Current!);
            return true;
        }
        catch (TableStoppedException stopped)
        {
            this.Problems.Add(new TableProblem(stopped.Kind, file, row, null, null, stopped.Message + "; the rest of the file was not read"));
            return false;
        }
    }

    private void RequireWithinLimits(CsvParser row)
    {
        if (row.Row > limits.Rows)
        {
            throw new TableStoppedException(ImportProblemKind.LimitReached, string.Format(CultureInfo.InvariantCulture, "more than {0} rows", limits.Rows));
        }

        if (row.Count > limits.Columns)
        {
            throw new TableStoppedException(ImportProblemKind.LimitReached, string.Format(CultureInfo.InvariantCulture, "more than {0} columns", limits.Columns));
        }
    }
}
