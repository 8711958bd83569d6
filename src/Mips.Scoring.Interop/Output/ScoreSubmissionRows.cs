using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Interop;

/// <summary>The rows of one scorecard in the file of what was submitted.</summary>
internal sealed class ScoreSubmissionRows(CsvWriter csv, ScoredSubmission scored)
{
    private const string StatedMark = ", stated";

    private static readonly PerformanceCategory[] Categories =
        [PerformanceCategory.Quality, PerformanceCategory.Cost, PerformanceCategory.ImprovementActivities, PerformanceCategory.PromotingInteroperability];

    private readonly Scorecard card = scored.Scorecard;
    private readonly ImmutableArray<RequestProblem> warnings = scored.Scorecard.Warnings;
    private bool isForInformation;

    public void Write()
    {
        foreach (QualityMeasureScore line in this.card.Quality.Measures)
        {
            MeasureCounts? counts = line.SubmissionIndex < 0 ? null : this.card.Request.Quality[line.SubmissionIndex].Counts;
            this.Begin(PerformanceCategory.Quality, line.Measure.Id, JsonOutput.Camel(line.CollectionType.ToString()), line.Measure.Title)
                .Text(line.PerformanceRate?.ToString()).Number(counts?.PerformanceMet).Number(counts?.PerformanceMet + counts?.PerformanceNotMet).Number(line.Cases)
                .Number(line.Points.ToDecimal(), 4).Number(10);
            string disposition = line.Disposition.ToString() + (line.Achievement.Ground == MeasurePointsGround.Stated ? StatedMark : string.Empty);
            this.End(line.IsCounted, disposition, line.Measure.IsInverse, line.SubmissionIndex < 0 ? null : FormattableString.Invariant($"quality[{line.SubmissionIndex}]"), ScoreSubmissionFacts.Of(line, counts));
        }

        foreach (AdministrativeClaimsMeasureScore line in this.card.Quality.AdministrativeClaims)
        {
            this.Begin(PerformanceCategory.Quality, line.Measure.Id, "administrativeClaims", line.Measure.Title)
                .Text(line.PerformanceRate.ToString()).Text(null).Text(null).Number(line.Cases).Number(line.Points.ToDecimal(), 4).Number(10);
            this.End(line.IsCounted, line.Disposition.ToString(), line.Measure.IsInverse, facts: ScoreSubmissionFacts.Of(line));
        }

        foreach (SummarySurveyMeasureScore line in this.card.Quality.SummarySurveyMeasures)
        {
            this.Begin(PerformanceCategory.Quality, line.MeasureId, "cahpsSurvey", null)
                .Text(line.PerformanceRate.ToString()).Text(null).Text(null).Text(null).Number(line.Points.ToDecimal(), 4).Number(10);
            this.End(line.Benchmark is not null, line.Benchmark is null ? "noBenchmark" : "partOfTheSurvey", facts: ScoreSubmissionFacts.Of(line));
        }

        foreach (CostMeasureScore line in this.card.Weights.Cost.State == CategoryWeightState.WithoutWeight ? [] : this.card.Cost.Measures)
        {
            this.Begin(PerformanceCategory.Cost, line.Measure.Id, null, line.Measure.Title)
                .Text(line.Result.Cost.ToString("0.00####", null)).Text(null).Text(null).Number(line.Result.Cases).Number(line.Points.ToDecimal(), 4).Number(10);
            this.End(line.IsScored, line.Disposition.ToString(), lowerIsBetter: true, facts: ScoreSubmissionFacts.Of(line));
        }

        foreach (ImprovementActivityScore line in this.card.ImprovementActivities.Activities)
        {
            this.Begin(PerformanceCategory.ImprovementActivities, line.Activity.Id, null, line.Activity.Title)
                .Text(null).Text(null).Text(null).Text(null).Number(line.Points).Number(this.card.ImprovementActivities.PointsForFullScore);
            this.End(line.Disposition == ActivityDisposition.Counted, line.Disposition.ToString());
        }

        this.WritePromotingInteroperability();
        this.WriteStated();
    }

    // A stated category has no measures, so a row of its own says that its score is stated.
    private void WriteStated()
    {
        foreach (PerformanceCategory category in Categories)
        {
            if (this.card.Request.StatedScores?.Of(category) is not null)
            {
                this.Begin(category, null, null, null).Text(null).Text(null).Text(null).Text(null).Text(null).Text(null);
                this.End(this.card.Weights.Of(category).IsScored, "stated");
            }
        }
    }

    private void WritePromotingInteroperability()
    {
        foreach (PromotingInteroperabilityMeasureScore line in this.card.PromotingInteroperability.Measures)
        {
            bool proportion = line.Denominator > 0;
            this.Begin(PerformanceCategory.PromotingInteroperability, line.MeasureId, null, null)
                .Text(null).Number(proportion ? line.Numerator : null).Number(proportion ? line.Denominator : null).Text(null)
                .Number(line.Points.ToDecimal(), 4).Number(line.MaximumPoints.ToDecimal(), 1);
            this.End(this.card.PromotingInteroperability.MeetsRequirements && line.Points > Points.Zero, line.Disposition.ToString());
        }
    }

    private CsvWriter Begin(PerformanceCategory category, string? measureId, string? collectionType, string? title)
    {
        this.isForInformation = !this.card.Weights.Of(category).IsScored;
        SubmittingEntity entity = scored.Submission.Entity;
        CategoryWeight weight = this.card.Weights.Of(category);
        return csv.Year(this.card.Law).Text(JsonOutput.Camel(entity.Option.ToString())).Text(scored.Submission.Program)
            .Text(entity.TaxpayerIdentificationNumber).Text(entity.NationalProviderIdentifier).Text(entity.EntityId)
            .Text(JsonOutput.Camel(category.ToString())).Number(weight.Score.Value, 4).Number(weight.Weight.Value, 2).Number(this.card.FinalScoreCalculation.Of(category), 4)
            .Text(measureId).Text(collectionType).Text(title);
    }

    private void End(bool counts, string disposition, bool? lowerIsBetter = null, string? path = null, ScoreSubmissionFacts facts = default)
    {
        csv.YesNo(counts).Text(JsonOutput.Camel(disposition));
        _ = lowerIsBetter is bool inverse ? csv.YesNo(inverse) : csv.Text(null);
        csv.Text(FeedbackCsv.Words(this.warnings.Where(warning => path is not null && warning.Path.StartsWith(path, StringComparison.Ordinal))));
        facts.Write(csv);
        csv.YesNo(this.isForInformation);
        csv.EndRow();
    }
}
