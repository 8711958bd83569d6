namespace Mips.Scoring;

/// <summary>Categories for which nothing was submitted although nothing excuses it.</summary>
internal static class CategoryShortfalls
{
    private static readonly ImmutableArray<PerformanceCategory> Categories =
        [PerformanceCategory.Quality, PerformanceCategory.Cost, PerformanceCategory.ImprovementActivities, PerformanceCategory.PromotingInteroperability];

    public static void AddTo(ImmutableArray<Shortfall>.Builder found, Scorecard card)
    {
        foreach (PerformanceCategory category in Categories)
        {
            CategoryWeight weight = card.Weights.Of(category);
            if (weight is { State: CategoryWeightState.NothingSubmitted, Weight.Value: > 0m })
            {
                found.Add(new() { Subject = ShortfallSubject.Category, Category = category, Reason = ShortfallReason.NothingSubmitted, Citation = weight.Citation });
            }
        }
    }
}
