using System.Globalization;
using Mips.Scoring.Interop;
using Mips.Scoring.Tool.Jobs;
using Mips.Scoring.Tool.Libraries;

namespace Mips.Scoring.Tool.Output;

/// <summary>All scorecards as a workbook with three sheets: what was submitted, payment adjustments, and the public use file. The rows are held until the end, because each sheet is written as a whole.</summary>
internal sealed class WorkbookFile : IScorecardOutput
{
    private readonly AtomicFile file;
    private readonly List<(string Sheet, StringWriter Text, ScorecardCsv Rows)> tables = [];
    private bool any;

    /// <summary>Begins a workbook.</summary>
    /// <exception cref="UnwritableException">It cannot be created, or this build of the tool writes none.</exception>
    public WorkbookFile(string path)
    {
        UnwritableException.Guard(path, ScorecardWorkbook.Require);
        this.file = AtomicFile.Create(path);
        this.Begin("score submission", ScorecardCsv.ScoreSubmission);
        this.Begin("payment adjustment", ScorecardCsv.PaymentAdjustment);
        this.Begin("public use", ScorecardCsv.PublicUse);
    }

    public void Add(NamedScorecard card)
    {
        this.any = true;
        this.tables.ForEach(table => table.Rows.Add(card.Scored));
    }

    public void Complete()
    {
        if (this.any)
        {
            this.file.WriteContent(content => ScorecardWorkbook.Write(content, this.tables.Select(table => (table.Sheet, table.Text.ToString()))));
            this.file.Commit();
        }
    }

    public void Dispose() => this.file.Dispose();

    private void Begin(string sheet, Func<TextWriter, ScorecardCsv> begin)
    {
        StringWriter text = new(CultureInfo.InvariantCulture);
        this.tables.Add((sheet, text, begin(text)));
    }
}
