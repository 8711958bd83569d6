using Mips.Scoring.Batches;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.FacilityBased;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Scorers;

namespace Mips.Scoring.Tests.Batches;

/// <summary>A row of a batch and the scorecard of the same request, side by side; each difference is one line.</summary>
internal static class RowComparison
{
    private static readonly PerformanceCategory[] categories = Enum.GetValues<PerformanceCategory>();

    public static List<string> Differences(in BatchRow row, Scorecard card, decimal scalingFactor, decimal additionalScalingFactor) =>
        Differences(row, card, new(OutcomesOf(card), card.Weights, card.ComplexPatientBonus, card.FinalScoreCalculation), scalingFactor, additionalScalingFactor);

    /// <summary>By facility where that counts, otherwise by the own submission.</summary>
    public static List<string> Differences(in BatchRow row, FacilityBasedScorecard both)
    {
        bool counts = both.Facility is { Choice.IsFacilityBased: true };
        List<string> differences = both.Facility is { Choice.IsFacilityBased: true } facility
            ? Differences(row, both.Submission, new(ByFacility(both.Submission, facility.Score), facility.Weights, facility.ComplexPatientBonus, facility.FinalScoreCalculation), 0m, 0m)
            : Differences(row, both.Submission, 0m, 0m);
        return row.Has(BatchDispositions.FacilityBased) == counts ? differences : [.. differences, $"facility counts: batch {!counts}, alone {counts}"];
    }

    private static CategoryOutcomes ByFacility(Scorecard card, FacilityBasedScore score) => OutcomesOf(card) with
    {
        Quality = new(card.Quality.DataSubmitted, score.Quality),
        Cost = new(false, score.Cost),
    };

    // With the averages of the clinicians of an APM Entity.
    private static CategoryOutcomes OutcomesOf(Scorecard card) => new(
        card.ApmEntity?.Quality?.Outcome ?? card.Quality.Outcome,
        card.Cost.Outcome,
        card.ApmEntity?.ImprovementActivities?.Outcome ?? card.ImprovementActivities.Outcome,
        card.ApmEntity?.PromotingInteroperability?.Outcome ?? card.PromotingInteroperability.Outcome);

    private static List<string> Differences(in BatchRow row, Scorecard card, in Expected expected, decimal scalingFactor, decimal additionalScalingFactor)
    {
        List<string> differences = [];
        PaymentAdjustment adjustment = PaymentAdjustment.Of(expected.FinalScoreCalculation.Value, scalingFactor, additionalScalingFactor, card.Law.Payment);
        Same("quality", row.Quality, expected.Outcomes.Quality.Score);
        Same("cost", row.Cost, expected.Outcomes.Cost.Score);
        Same("improvement activities", row.ImprovementActivities, expected.Outcomes.ImprovementActivities.Score ?? Percent.Zero);
        Same("Promoting Interoperability", row.PromotingInteroperability, expected.Outcomes.PromotingInteroperability.Score ?? Percent.Zero);
        foreach (PerformanceCategory category in categories)
        {
            Same($"weight of {category}", row.WeightOf(category), expected.Weights.Of(category).Weight);
            Same($"state of {category}", row.StateOf(category), expected.Weights.Of(category).State);
        }

        Same("bonus", row.ComplexPatientBonus, expected.Bonus.Points);
        Same("bonus disposition", row.ComplexPatientBonusDisposition, expected.Bonus.Disposition);
        Same("final score", row.FinalScore, expected.FinalScoreCalculation.Value);
        Same("adjustment", row.Adjustment, adjustment.Percent);
        Same("band", row.Band, adjustment.Band);
        Same("reporting option", row.ReportingOption, card.Request.ReportingOption);
        Same("quality submitted", row.Has(BatchDispositions.QualitySubmitted), expected.Outcomes.Quality.DataSubmitted);
        Same("activities submitted", row.Has(BatchDispositions.ImprovementActivitiesSubmitted), expected.Outcomes.ImprovementActivities.DataSubmitted);
        Same("interoperability submitted", row.Has(BatchDispositions.PromotingInteroperabilitySubmitted), expected.Outcomes.PromotingInteroperability.DataSubmitted);
        Same("fewer than two", row.Has(BatchDispositions.FewerThanTwoCategories), expected.FinalScoreCalculation.Disposition == FinalScoreDisposition.FewerThanTwoCategories);
        Same("estimate", row.Has(BatchDispositions.Estimate), card.IsEstimate);
        return differences;

        void Same<T>(string what, T batch, T one)
        {
            if (!Equals(batch, one))
            {
                differences.Add($"{what}: batch {batch}, alone {one}");
            }
        }
    }

    private readonly record struct Expected(CategoryOutcomes Outcomes, CategoryWeights Weights, ComplexPatientBonus Bonus, FinalScoreCalculation FinalScoreCalculation);
}
