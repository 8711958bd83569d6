using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>The nearest decile in which a measure earns more.</summary>
internal static class NextDecile
{
    /// <summary>The bound of the decile; null if no decile earns more than the points, given a cap.</summary>
    public static PerformanceRate? BoundOf(DecileBounds bounds, int decile, Points points, Points? cap, DecilePointsRules rules)
    {
        for (int next = Math.Max(decile + 1, bounds.FirstDecile); next <= DecilePoints.HighestDecile; next++)
        {
            Points earned = DecilePoints.Of(bounds, bounds[next], rules).Points;
            if ((cap is { } most ? Points.Min(earned, most) : earned) > points)
            {
                return bounds[next];
            }
        }

        return null;
    }

    /// <summary>The finding with the value at which the points begin to rise, found by scoring, where they are level up to there.</summary>
    /// <param name="shortfall">The finding.</param>
    /// <param name="card">The scorecard.</param>
    /// <param name="pointsOf">The points of the measure in another scorecard.</param>
    /// <param name="compared">The points that the benchmark gives to a value.</param>
    public static Shortfall WithRise(this Shortfall shortfall, Scorecard card, Func<Scorecard, Points> pointsOf, Func<decimal, Points> compared)
    {
        SmallestChange change = shortfall.Changes[0];
        Points now = pointsOf(card);
        return SmallestStep.Find(
            (long)(change.From / change.Step),
            (long)(change.To / change.Step),
            steps => compared(steps * change.Step) > now,
            steps => pointsOf(Rescoring.Of(card, change with { To = steps * change.Step })) > now) is { } first
                ? shortfall with { RisesFrom = first * change.Step }
                : shortfall;
    }

    /// <summary>Whether the points are not those of the rate's place in its decile, but a floor.</summary>
    public static bool IsLevel(DecileBounds bounds, PerformanceRate rate, Points points, DecilePointsRules rules) =>
        DecilePoints.Of(bounds, rate, rules) is var result && (result.AtMinimum || points > result.Points || points == Points.Zero);
}
