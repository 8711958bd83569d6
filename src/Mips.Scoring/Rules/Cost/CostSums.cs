using System.Runtime.CompilerServices;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Rules.Cost;

/// <summary>The sums of a cost category and what follows from them.</summary>
/// <param name="Points">The sum of the points of the scored measures.</param>
/// <param name="Scored">The number of scored measures.</param>
/// <param name="IsEstimate">Whether one of them rests on a placeholder benchmark.</param>
internal readonly record struct CostSums(Points Points, int Scored, bool IsEstimate)
{
    /// <summary>The sums with one more measure; whether it counts cannot be foretold, so that both cases take the same steps.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public CostSums With(in CostLine line)
    {
        int one = line.IsScored ? 1 : 0;
        return unchecked(new(Points.FromTenThousandths((int)line.Reached.TenThousandths * one + (int)this.Points.TenThousandths), this.Scored + one, this.IsEstimate | (line.IsScored & line.IsPlaceholder)));
    }

    public CostTotal TotalOf(in PriorCost prior, CostRules rules)
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
