namespace Mips.Scoring.Tests.Batches;

/// <summary>A row of a batch and the scorecard of the same request, side by side; each difference is one line.</summary>
internal static class RowComparison
{
    private static readonly PerformanceCategory[] categories = Enum.GetValues<PerformanceCategory>();

    public static List<string> Differences(in BatchRow row, Scorecard card, decimal scalingFactor, decimal additionalScalingFactor)
    {
        List<string> differences = [];
        PaymentAdjustment adjustment = card.PaymentAdjustment(scalingFactor, additionalScalingFactor);
        Same("quality", row.Quality, card.Quality.CategoryScore);
        Same("cost", row.Cost, card.Cost.Score);
        Same("improvement activities", row.ImprovementActivities, card.ImprovementActivities.Score);
        Same("Promoting Interoperability", row.PromotingInteroperability, card.PromotingInteroperability.CategoryPercent);
        foreach (PerformanceCategory category in categories)
        {
            Same($"weight of {category}", row.WeightOf(category), card.Weights.Of(category).Weight);
            Same($"state of {category}", row.StateOf(category), card.Weights.Of(category).State);
        }

        Same("bonus", row.ComplexPatientBonus, card.ComplexPatientBonus.Points);
        Same("bonus disposition", row.ComplexPatientBonusDisposition, card.ComplexPatientBonus.Disposition);
        Same("final score", row.FinalScore, card.FinalScore);
        Same("adjustment", row.Adjustment, adjustment.Percent);
        Same("band", row.Band, adjustment.Band);
        Same("reporting option", row.ReportingOption, card.Request.ReportingOption);
        Same("quality submitted", row.Has(BatchDispositions.QualitySubmitted), card.Quality.Outcome.DataSubmitted);
        Same("activities submitted", row.Has(BatchDispositions.ImprovementActivitiesSubmitted), card.ImprovementActivities.Outcome.DataSubmitted);
        Same("interoperability submitted", row.Has(BatchDispositions.PromotingInteroperabilitySubmitted), card.PromotingInteroperability.DataSubmitted);
        Same("fewer than two", row.Has(BatchDispositions.FewerThanTwoCategories), card.Final.Disposition == FinalScoreDisposition.FewerThanTwoCategories);
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
}
