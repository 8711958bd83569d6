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

    /// <summary>The finding with the value at which the points begin to rise, found by scoring, where they are level up to there; else as it is.</summary>
    /// <param name="shortfall">The finding.</param>
    /// <param name="card">The scorecard.</param>
    /// <param name="bounds">The benchmark of the measure.</param>
    /// <param name="rules">How a value is compared with it.</param>
    /// <param name="pointsOf">The points of the measure in a scorecard.</param>
    public static Shortfall WithRise(this Shortfall shortfall, Scorecard card, DecileBounds bounds, DecilePointsRules rules, Func<Scorecard, Points> pointsOf)
    {
        SmallestChange change = shortfall.Changes[0];
        Points now = pointsOf(card);
        if (!IsLevel(bounds, PerformanceRate.Of(change.From), now, rules))
        {
            return shortfall;
        }

        return SmallestStep.Find(
            (long)(change.From / change.Step),
            (long)(change.To / change.Step),
            steps => DecilePoints.Of(bounds, PerformanceRate.Of(steps * change.Step), rules).Points > now,
            steps => pointsOf(Rescoring.Of(card, change with { To = steps * change.Step })) > now) is { } first
                ? shortfall with { RisesFrom = first * change.Step }
                : shortfall;
    }

    // Whether the points are not those of the rate's place in its decile, but a floor.
    private static bool IsLevel(DecileBounds bounds, PerformanceRate rate, Points points, DecilePointsRules rules) =>
        DecilePoints.Of(bounds, rate, rules) is var result && (result.AtMinimum || points > result.Points || points == Points.Zero);
}
