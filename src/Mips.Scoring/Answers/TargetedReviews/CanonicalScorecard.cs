using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Answers.TargetedReviews;

/// <summary>The numbers and reasons of a scorecard in canonical form, unrounded.</summary>
internal static class CanonicalScorecard
{
    private static readonly ImmutableArray<PerformanceCategory> Categories =
        [PerformanceCategory.Quality, PerformanceCategory.Cost, PerformanceCategory.ImprovementActivities, PerformanceCategory.PromotingInteroperability];

    public static void Write(CanonicalText text, Scorecard card)
    {
        text.Word("reportingOption", card.ReportingOption);
        WriteQuality(text, card.Quality);
        for (int i = 0; i < card.Cost.Measures.Length; i++)
        {
            CostMeasureScore line = card.Cost.Measures[i];
            string path = CanonicalRequest.At("cost.measures", i);
            text.Line(path + ".measureId", line.Measure.Id);
            WriteBounds(text, path, line.Benchmark?.Bounds.Measured);
            text.Word(path + ".disposition", line.Disposition);
            text.Line(path + ".points", line.Points);
        }

        text.Line("cost.improvement", card.Cost.Improvement.Amount);
        for (int i = 0; i < card.ImprovementActivities.Activities.Length; i++)
        {
            ImprovementActivityScore line = card.ImprovementActivities.Activities[i];
            string path = CanonicalRequest.At("improvementActivities.activities", i);
            text.Line(path + ".activityId", line.Activity.Id);
            text.Word(path + ".disposition", line.Disposition);
            text.Line(path + ".points", line.Points);
        }

        text.Word("improvementActivities.basis", card.ImprovementActivities.Basis);
        WriteInteroperability(text, card.PromotingInteroperability);
        WriteFinal(text, card);
    }

    private static void WriteQuality(CanonicalText text, QualityScore quality)
    {
        for (int i = 0; i < quality.Measures.Length; i++)
        {
            QualityMeasureScore line = quality.Measures[i];
            string path = CanonicalRequest.At("quality.measures", i);
            text.Line(path + ".measureId", line.Measure.Id);
            text.Word(path + ".collectionType", line.CollectionType);
            text.Line(path + ".performanceRate", line.PerformanceRate);
            text.Line(path + ".cases", line.Cases);
            text.Line(path + ".dataCompleteness", line.DataCompleteness);
            WriteBounds(text, path, line.Benchmark?.Bounds);
            text.Word(path + ".ground", line.Achievement.Ground);
            text.Word(path + ".adjustment", line.Achievement.Adjustment);
            text.Word(path + ".disposition", line.Disposition);
            text.Line(path + ".points", line.Points);
        }

        for (int i = 0; i < quality.AdministrativeClaims.Length; i++)
        {
            AdministrativeClaimsMeasureScore line = quality.AdministrativeClaims[i];
            string path = CanonicalRequest.At("quality.administrativeClaims", i);
            text.Line(path + ".measureId", line.Measure.Id);
            WriteBounds(text, path, line.Benchmark?.Bounds);
            text.Word(path + ".disposition", line.Disposition);
            text.Line(path + ".points", line.Points);
        }

        text.Line("quality.required", quality.RequiredMeasures.Required);
        text.Line("quality.achievementPoints", quality.AchievementPoints);
        text.Line("quality.numerator", quality.Numerator);
        text.Line("quality.availablePoints", quality.AvailablePoints.Total);
        text.Word("quality.improvement.reason", quality.Improvement.Reason);
        text.Line("quality.improvement.percentagePoints", quality.Improvement.PercentagePoints);
    }

    private static void WriteBounds(CanonicalText text, string path, DecileBounds? bounds)
    {
        for (int decile = bounds?.FirstDecile ?? DecilePoints.HighestDecile + 1; decile <= DecilePoints.HighestDecile; decile++)
        {
            text.Line(CanonicalRequest.At(path + ".decile", decile), bounds![decile]);
        }
    }

    private static void WriteInteroperability(CanonicalText text, PromotingInteroperabilityScore score)
    {
        for (int i = 0; i < score.Measures.Length; i++)
        {
            string path = CanonicalRequest.At("promotingInteroperability.measures", i);
            text.Line(path + ".measureId", score.Measures[i].MeasureId);
            text.Word(path + ".disposition", score.Measures[i].Disposition);
            text.Line(path + ".points", score.Measures[i].Points);
        }

        text.Line("promotingInteroperability.meetsRequirements", score.MeetsRequirements);
        text.Line("promotingInteroperability.total", score.Total);
    }

    private static void WriteFinal(CanonicalText text, Scorecard card)
    {
        foreach (PerformanceCategory category in Categories)
        {
            CategoryWeight weight = card.Weights.Of(category);
            string path = $"weights.{category}";
            text.Line(path + ".score", weight.Score);
            text.Line(path + ".weight", weight.Weight);
            text.Word(path + ".state", weight.State);
            text.Word(path + ".ground", weight.Ground);
            text.Line(path + ".contribution", card.FinalScoreCalculation.Of(category));
        }

        text.Line("complexPatientBonus", card.FinalScoreCalculation.ComplexPatientBonus);
        text.Line("smallPracticeBonus", card.FinalScoreCalculation.SmallPracticeBonus);
        text.Word("final.disposition", card.FinalScoreCalculation.Disposition);
        text.Line("final.sum", card.FinalScoreCalculation.Sum);
        text.Line("final.value", card.FinalScoreCalculation.Value);
    }
}
