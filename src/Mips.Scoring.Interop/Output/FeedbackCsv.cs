namespace Mips.Scoring.Interop;

/// <summary>Scorecards as the files of CMS's performance feedback: what was submitted with its scores, and payment adjustments.</summary>
/// <remarks>The columns follow what CMS's files hold. CMS does not publish their layout, so the names are this library's own and stay as they are.</remarks>
public static class FeedbackCsv
{
    internal static readonly string[] SubmissionColumns =
    [
        "performance year", "participation option", "reporting option", "tin", "npi", "entity id", "category", "category score", "category weight", "category contribution",
        "measure id", "collection type", "title", "performance rate", "numerator", "denominator", "cases", "points", "maximum points", "counts", "disposition", "lower is better", "warnings",
        "measure type", "high priority", "eligible population", "data completeness", "data completeness needed", "benchmark", "benchmark deciles", "for information",
    ];

    internal static readonly string[] AdjustmentColumns =
    [
        "performance year", "payment year", "participation option", "reporting option", "tin", "npi", "entity id", "final score", "payment adjustment percentage", "is estimate", "final score basis", "warnings",
    ];

    private static readonly string[] WarningColumns =
    [
        "performance year", "participation option", "reporting option", "tin", "npi", "entity id", "warning", "path", "value", "message", "citation",
    ];

    /// <summary>What is to be known about each score, one row for each of <see cref="Scorecard.Warnings"/>: the file beside the others, which carry the words only.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="submissions">The scored submissions.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteWarnings(TextWriter output, IEnumerable<ScoredSubmission> submissions)
    {
        CsvWriter csv = new(output ?? throw new ArgumentNullException(nameof(output)));
        csv.Row(WarningColumns);
        foreach (ScoredSubmission scored in submissions ?? throw new ArgumentNullException(nameof(submissions)))
        {
            foreach (RequestProblem warning in scored.Scorecard.Warnings)
            {
                csv.Number(scored.Scorecard.Law.PerformanceYear).Text(JsonOutput.Camel(scored.Submission.Entity.Option.ToString())).Text(scored.Submission.Program)
                    .Text(scored.Submission.Entity.TaxpayerIdentificationNumber).Text(scored.Submission.Entity.NationalProviderIdentifier).Text(scored.Submission.Entity.EntityId)
                    .Text(JsonOutput.Camel(warning.Code.ToString())).Text(warning.Path).Text(warning.Value).Text(warning.Message).Text(warning.Citation?.ToString());
                csv.EndRow();
            }
        }
    }

    /// <summary>Everything that was submitted or calculated, one row for each measure or activity, like CMS's Score Submission file.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="submissions">The scored submissions.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteScoreSubmission(TextWriter output, IEnumerable<ScoredSubmission> submissions) => ScorecardCsv.ScoreSubmission(output).AddAll(submissions);

    /// <summary>The words of warnings, each once, separated by a space.</summary>
    internal static string Words(IEnumerable<RequestProblem> warnings) => string.Join(" ", warnings.Select(warning => JsonOutput.Camel(warning.Code.ToString())).Distinct());

    /// <summary>One row for each submission with final score and payment adjustment, like CMS's Payment Adjustment file.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="submissions">The scored submissions.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WritePaymentAdjustment(TextWriter output, IEnumerable<ScoredSubmission> submissions) => ScorecardCsv.PaymentAdjustment(output).AddAll(submissions);

    internal static void WriteAdjustment(CsvWriter csv, ScoredSubmission scored)
    {
        SubmittingEntity entity = scored.Submission.Entity;
        csv.Year(scored.Scorecard.Law).Number(scored.Scorecard.Law.PaymentYear)
            .Text(JsonOutput.Camel(entity.Option.ToString())).Text(scored.Submission.Program)
            .Text(entity.TaxpayerIdentificationNumber).Text(entity.NationalProviderIdentifier).Text(entity.EntityId)
            .Number(scored.Scorecard.FinalScore, 2).Number(scored.AdjustmentPercent, 2).YesNo(scored.Scorecard.IsEstimate)
            .Text(JsonOutput.Camel(scored.Scorecard.FinalScoreCalculation.Disposition.ToString())).Text(Words(scored.Scorecard.Warnings));
        csv.EndRow();
    }
}
