namespace Mips.Scoring;

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
}
