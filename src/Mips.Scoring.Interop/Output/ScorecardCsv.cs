using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Interop;

/// <summary>One table of scorecards, written as they come: the header at once, the rows of a submission when it is added. Nothing is kept.</summary>
[JsonConverter(typeof(NoJsonForm))]
public sealed class ScorecardCsv
{
    private readonly CsvWriter csv;
    private readonly Action<CsvWriter, ScoredSubmission> write;

    private ScorecardCsv(TextWriter output, IEnumerable<string> columns, Action<CsvWriter, ScoredSubmission> write)
    {
        this.csv = new CsvWriter(output ?? throw new ArgumentNullException(nameof(output)));
        this.write = write;
        this.csv.Row(columns);
    }

    /// <summary>Begins the table of <see cref="FeedbackCsv.WriteScoreSubmission"/>.</summary>
    /// <param name="output">Where to.</param>
    /// <returns>The table with its header.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public static ScorecardCsv ScoreSubmission(TextWriter output) => new(output, FeedbackCsv.SubmissionColumns, static (csv, scored) => new ScoreSubmissionRows(csv, scored).Write());

    /// <summary>Begins the table of <see cref="FeedbackCsv.WritePaymentAdjustment"/>.</summary>
    /// <param name="output">Where to.</param>
    /// <returns>The table with its header.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public static ScorecardCsv PaymentAdjustment(TextWriter output) => new(output, FeedbackCsv.AdjustmentColumns, FeedbackCsv.WriteAdjustment);

    /// <summary>Begins the table of <see cref="PublicUseCsv.Write"/>.</summary>
    /// <param name="output">Where to.</param>
    /// <returns>The table with its header.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public static ScorecardCsv PublicUse(TextWriter output) => new(output, PublicUseColumns.All, static (csv, scored) => new PublicUseRow(csv, scored).Write());

    /// <summary>Writes the rows of a submission.</summary>
    /// <param name="submission">The scored submission.</param>
    /// <exception cref="ArgumentNullException"><paramref name="submission"/> is null.</exception>
    public void Add(ScoredSubmission submission) => this.write(this.csv, submission ?? throw new ArgumentNullException(nameof(submission)));

    internal void AddAll(IEnumerable<ScoredSubmission> submissions)
    {
        foreach (ScoredSubmission submission in submissions ?? throw new ArgumentNullException(nameof(submissions)))
        {
            this.Add(submission);
        }
    }
}
