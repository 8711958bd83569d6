using Mips.Scoring.Numbers;

namespace Mips.Scoring.Batches;

/// <summary>The submissions of a batch whose performance depends on readings of the law. Those of a loaded batch are made when a law is first used that needs them.</summary>
internal sealed class BatchSubmissions
{
    private readonly Lazy<QualityMeasureSubmission[]> all;

    public BatchSubmissions(QualityMeasureSubmission[] submissions)
    {
        this.Count = submissions.Length;
        this.all = new(() => submissions);
    }

    public BatchSubmissions(NumberedSubmission[] rows, NumberedStratum[] strata, string[] texts)
    {
        this.Count = rows.Length;
        this.all = new(() => [.. rows.Select((row, i) => Submission(row, strata.AsSpan(row.Strata, (i + 1 < rows.Length ? rows[i + 1].Strata : strata.Length) - row.Strata), texts))]);
    }

    public int Count { get; }

    public QualityMeasureSubmission this[int place] => this.all.Value[place];

    /// <summary>The rows to save, and their strata.</summary>
    public (NumberedSubmission[] Rows, NumberedStratum[] Strata) Numbered(Func<string, int> textOf)
    {
        List<NumberedStratum> strata = [];
        List<NumberedSubmission> rows = [];
        foreach (QualityMeasureSubmission submission in this.all.Value)
        {
            rows.Add(new(
                textOf(submission.MeasureId), submission.CollectionType, MarksOf(submission), submission.PerformanceRate.GetValueOrDefault(), submission.Cases.GetValueOrDefault(),
                submission.DataCompleteness.GetValueOrDefault(), SavedCounts.Of(submission.Counts), strata.Count));
            foreach (StratumCounts stratum in submission.Strata.IsDefault ? [] : submission.Strata)
            {
                strata.Add(new(textOf(stratum.Stratum), If(stratum.PerformanceRate is not null, PartMarks.Rate), stratum.PerformanceRate.GetValueOrDefault(), SavedCounts.Of(stratum.Counts)));
            }
        }

        return ([.. rows], [.. strata]);
    }

    private static QualityMeasureSubmission Submission(in NumberedSubmission row, ReadOnlySpan<NumberedStratum> strata, string[] texts)
    {
        ImmutableArray<StratumCounts>.Builder counts = ImmutableArray.CreateBuilder<StratumCounts>(strata.Length);
        foreach (ref readonly NumberedStratum stratum in strata)
        {
            counts.Add(new(texts[stratum.Stratum], stratum.Counts.ToCounts()) { PerformanceRate = Has(stratum.Parts, PartMarks.Rate) ? stratum.Rate : null });
        }

        return new(texts[row.Measure], row.CollectionType)
        {
            PerformanceRate = Has(row.Parts, PartMarks.Rate) ? row.Rate : null,
            Cases = Has(row.Parts, PartMarks.Cases) ? row.Cases : null,
            DataCompleteness = Has(row.Parts, PartMarks.Completeness) ? row.Completeness : null,
            Counts = Has(row.Parts, PartMarks.Counts) ? row.Counts.ToCounts() : null,
            Strata = counts.MoveToImmutable(),
            EndToEndReported = Has(row.Parts, PartMarks.EndToEnd),
        };
    }

    private static PartMarks MarksOf(QualityMeasureSubmission submission) =>
        If(submission.PerformanceRate is not null, PartMarks.Rate)
        | If(submission.Cases is not null, PartMarks.Cases)
        | If(submission.DataCompleteness is not null, PartMarks.Completeness)
        | If(submission.Counts is not null, PartMarks.Counts)
        | If(submission.EndToEndReported, PartMarks.EndToEnd);

    private static PartMarks If(bool condition, PartMarks mark) => condition ? mark : PartMarks.None;

    private static bool Has(PartMarks parts, PartMarks mark) => (parts & mark) != 0;
}
