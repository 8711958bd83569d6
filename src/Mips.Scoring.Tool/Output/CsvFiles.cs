using Mips.Scoring.Interop;
using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Output;

/// <summary>All scorecards as three tables: what was submitted, payment adjustments, and the public use file.</summary>
internal sealed class CsvFiles : IScorecardOutput
{
    private readonly List<(AtomicFile File, ScorecardCsv Rows)> tables = [];
    private bool any;

    public CsvFiles(string path)
    {
        try
        {
            this.Begin(path, ScorecardCsv.ScoreSubmission);
            this.Begin(Path.ChangeExtension(path, "adjustment.csv"), ScorecardCsv.PaymentAdjustment);
            this.Begin(Path.ChangeExtension(path, "public-use.csv"), ScorecardCsv.PublicUse);
        }
        catch (UnwritableException)
        {
            this.Dispose();
            throw;
        }
    }

    public void Add(NamedScorecard card)
    {
        this.any = true;
        foreach ((AtomicFile file, ScorecardCsv rows) in this.tables)
        {
            file.Write(_ => rows.Add(card.Scored));
        }
    }

    public void Complete()
    {
        foreach ((AtomicFile file, _) in this.any ? this.tables : [])
        {
            file.Commit();
        }
    }

    public void Dispose() => this.tables.ForEach(table => table.File.Dispose());

    private void Begin(string path, Func<TextWriter, ScorecardCsv> begin)
    {
        AtomicFile file = AtomicFile.Create(path);
        this.tables.Add((file, begin(file.Writer)));
    }
}
