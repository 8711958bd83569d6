namespace Mips.Scoring.Interop;

/// <summary>Scorecards as the files of CMS's performance feedback: what was submitted with its scores, and payment adjustments.</summary>
/// <remarks>The columns follow what CMS's files hold. CMS does not publish their layout, so the names are this library's own and stay as they are.</remarks>
public static class FeedbackCsv
{
    internal static readonly string[] SubmissionColumns =
    [
        "performance year", "participation option", "reporting option", "tin", "npi", "entity id", "category", "category score", "category weight", "category contribution",
        "measure id", "collection type", "title", "performance rate", "numerator", "denominator", "cases", "points", "maximum points", "counts", "disposition", "lower is better",
    ];

    internal static readonly string[] AdjustmentColumns =
    [
        "performance year", "payment year", "participation option", "reporting option", "tin", "npi", "entity id", "final score", "payment adjustment percentage", "is estimate", "final score basis",
    ];

    /// <summary>Everything that was submitted or calculated, one row for each measure or activity, like CMS's Score Submission file.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="submissions">The scored submissions.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteScoreSubmission(TextWriter output, IEnumerable<ScoredSubmission> submissions) => ScorecardCsv.ScoreSubmission(output).AddAll(submissions);

    /// <summary>One row for each submission with final score and payment adjustment, like CMS's Payment Adjustment file.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="submissions">The scored submissions.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WritePaymentAdjustment(TextWriter output, IEnumerable<ScoredSubmission> submissions) => ScorecardCsv.PaymentAdjustment(output).AddAll(submissions);

    internal static void WriteAdjustment(CsvWriter csv, ScoredSubmission scored)
    {
        SubmittingEntity entity = scored.Submission.Entity;
        csv.Number(scored.Scorecard.Law.PerformanceYear).Number(scored.Scorecard.Law.PaymentYear)
            .Text(JsonOutput.Camel(entity.Option.ToString())).Text(scored.Submission.Program)
            .Text(entity.TaxpayerIdentificationNumber).Text(entity.NationalProviderIdentifier).Text(entity.EntityId)
            .Number(scored.Scorecard.FinalScore, 2).Number(scored.AdjustmentPercent, 2).YesNo(scored.Scorecard.IsEstimate)
            .Text(JsonOutput.Camel(scored.Scorecard.FinalScoreCalculation.Disposition.ToString()));
        csv.EndRow();
    }
}
