using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Answers.Differences;

/// <summary>Lays published values beside those of a scorecard, in the order of the flow.</summary>
internal static class PublishedValues
{
    public static ImmutableArray<ComparedValue> Of(Scorecard card, PublishedScores published)
    {
        ImmutableArray<ComparedValue>.Builder values = ImmutableArray.CreateBuilder<ComparedValue>();
        foreach (PublishedMeasure measure in published.Measures)
        {
            (PerformanceCategory? category, decimal? points) = Points(card, measure);
            values.Add(new(ComparedValueKind.MeasurePoints, category, measure.MeasureId, Rounded(points, measure.Places), measure.Points));
        }

        Add(values, card, published, ComparedValueKind.CategoryScore, published.Quality, published.Cost, published.ImprovementActivities, published.PromotingInteroperability);
        Add(values, card, published, ComparedValueKind.CategoryWeight, published.QualityWeight, published.CostWeight, published.ImprovementActivitiesWeight, published.PromotingInteroperabilityWeight);
        Add(values, ComparedValueKind.ComplexPatientBonus, null, Rounded(card.FinalScoreCalculation.ComplexPatientBonus, published.Places), published.ComplexPatientBonus);
        Add(values, ComparedValueKind.FinalScore, null, Rounded(card.FinalScore, published.Places), published.FinalScore);
        return values.ToImmutable();
    }

    private static void Add(ImmutableArray<ComparedValue>.Builder values, Scorecard card, PublishedScores published, ComparedValueKind kind, decimal? quality, decimal? cost, decimal? activities, decimal? interoperability)
    {
        decimal? Ours(CategoryWeight weight) => kind == ComparedValueKind.CategoryWeight ? weight.Weight.Value : weight.IsScored ? Rounded(weight.Score.Value, published.Places) : null;
        Add(values, kind, PerformanceCategory.Quality, Ours(card.Weights.Quality), quality);
        Add(values, kind, PerformanceCategory.Cost, Ours(card.Weights.Cost), cost);
        Add(values, kind, PerformanceCategory.ImprovementActivities, Ours(card.Weights.ImprovementActivities), activities);
        Add(values, kind, PerformanceCategory.PromotingInteroperability, Ours(card.Weights.PromotingInteroperability), interoperability);
    }

    private static void Add(ImmutableArray<ComparedValue>.Builder values, ComparedValueKind kind, PerformanceCategory? category, decimal? ours, decimal? cms)
    {
        if (cms is decimal value)
        {
            values.Add(new(kind, category, null, ours, value));
        }
    }

    private static (PerformanceCategory? Category, decimal? Points) Points(Scorecard card, PublishedMeasure measure)
    {
        foreach (QualityMeasureScore line in card.Quality.Measures)
        {
            if (line.Measure.Id == measure.MeasureId && (measure.CollectionType is null ? line.IsCounted : line.CollectionType == measure.CollectionType))
            {
                return (PerformanceCategory.Quality, line.Points.ToDecimal());
            }
        }

        foreach (AdministrativeClaimsMeasureScore line in card.Quality.AdministrativeClaims)
        {
            if (line.Measure.Id == measure.MeasureId && line.IsCounted)
            {
                return (PerformanceCategory.Quality, line.Points.ToDecimal());
            }
        }

        foreach (CostMeasureScore line in card.Cost.Measures)
        {
            if (line.Measure.Id == measure.MeasureId && line.IsScored)
            {
                return (PerformanceCategory.Cost, line.Points.ToDecimal());
            }
        }

        return (null, null);
    }

    private static decimal? Rounded(decimal? value, int places) => value is decimal number ? Rounding.HalfUp(number, places) : null;
}
