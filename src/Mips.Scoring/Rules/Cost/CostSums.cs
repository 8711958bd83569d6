using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Rules.Cost;

/// <summary>The sums of a cost category and what follows from them.</summary>
/// <param name="Points">The sum of the points of the scored measures.</param>
/// <param name="Scored">The number of scored measures.</param>
/// <param name="IsEstimate">Whether one of them rests on a placeholder benchmark.</param>
internal readonly record struct CostSums(Points Points, int Scored, bool IsEstimate)
{
    public CostSums With(CostMeasurePointsResult points, bool isPlaceholder) => points.Disposition == CostMeasureDisposition.Scored
        ? new(this.Points + points.Points, this.Scored + 1, this.IsEstimate || isPlaceholder)
        : this;

    public CostTotal TotalOf(in PriorYearFacts prior, CostRules rules)
    {
        Points available = Points.FromTenThousandths(rules.MaximumPoints.Value.TenThousandths * this.Scored);
        Percent? achievement = CostCategory.Achievement(this.Points, available);
        Percent improvement = CostImprovement.Of(achievement, prior, rules.MostImprovement, out CostImprovementReason reason);
        return new(available, improvement, reason, CostCategory.Total(achievement, improvement));
    }
}

/// <summary>A cost category without its lines.</summary>
internal readonly record struct CostTotal(Points Available, Percent Improvement, CostImprovementReason Reason, Percent? Score)
{
    public CategoryOutcome Outcome => new(dataSubmitted: false, this.Score);
}
