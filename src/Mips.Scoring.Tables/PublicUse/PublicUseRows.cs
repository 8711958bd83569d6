using Mips.Scoring.Answers.Recomputations;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tables.PublicUse;

/// <summary>Reads the rows of a public use file, one after the other.</summary>
internal sealed class PublicUseRows(CsvCells rows, string file, ProgramYear law, TableLimits limits, CancellationToken cancellation)
{
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

        PublicUseLayout layout = new([.. Enumerable.Range(0, rows.Count).Select(column => rows[column])], law);
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
            if (!rows.IsEmpty)
            {
                yield return cells.Row(rows);
            }
        }
    }

    private bool Next()
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return rows.Next();
        }
        catch (TableStoppedException stopped)
        {
            this.Problems.Add(new TableProblem(stopped.Kind, file, rows.Row, null, null, stopped.Message + "; the rest of the file was not read"));
            return false;
        }
    }
}
