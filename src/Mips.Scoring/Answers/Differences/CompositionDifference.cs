using Mips.Scoring.Numbers;

namespace Mips.Scoring.Answers.Differences;

/// <summary>The difference of two category scores by measures, bonuses, available points, improvement, and what the limits of the category leave.</summary>
internal static class CompositionDifference
{
    /// <summary>The parts, which add up to <paramref name="total"/>.</summary>
    /// <param name="category">The category.</param>
    /// <param name="before">The earlier composition.</param>
    /// <param name="after">The later one.</param>
    /// <param name="weight">The mean weight, a fraction.</param>
    /// <param name="total">The effect of the score on the final score.</param>
    public static ImmutableArray<DifferencePart> Of(PerformanceCategory category, CategoryComposition before, CategoryComposition after, decimal weight, decimal total)
    {
        if (before.Available == 0m || after.Available == 0m)
        {
            return [];
        }

        decimal perPoint = weight * ((100m / before.Available) + (100m / after.Available)) / 2m;
        List<DifferencePart> parts = [.. Measures(category, before, after, perPoint)];
        parts.Add(new(DifferenceSource.Bonus, category, null, before.Bonus, after.Bonus, DifferenceParts.Exact((after.Bonus - before.Bonus) * perPoint)));
        decimal shares = (100m / after.Available) - (100m / before.Available);
        parts.Add(new(DifferenceSource.AvailablePoints, category, null, before.Available, after.Available, DifferenceParts.Exact(weight * shares * (before.Numerator + after.Numerator) / 2m)));
        parts.Add(new(DifferenceSource.Improvement, category, null, before.Improvement, after.Improvement, DifferenceParts.Exact(weight * (after.Improvement - before.Improvement))));
        return DifferenceParts.Completed(parts, total, DifferenceSource.CategoryLimits, category);
    }

    private static IEnumerable<DifferencePart> Measures(PerformanceCategory category, CategoryComposition before, CategoryComposition after, decimal perPoint) =>
        from measure in before.Measures.Concat(after.Measures).Select(one => (one.Id, one.CollectionType)).Distinct()
        let earlier = Points(before, measure)
        let later = Points(after, measure)
        select new DifferencePart(DifferenceSource.Measure, category, measure.Id, earlier, later, DifferenceParts.Exact(((later ?? 0m) - (earlier ?? 0m)) * perPoint))
        {
            CollectionType = measure.CollectionType,
        };

    private static decimal? Points(CategoryComposition composition, (string Id, CollectionType? CollectionType) measure)
    {
        decimal? points = null;
        foreach (MeasureContribution one in composition.Measures)
        {
            points = one.Id == measure.Id && one.CollectionType == measure.CollectionType ? (points ?? 0m) + one.Points : points;
        }

        return points;
    }
}
