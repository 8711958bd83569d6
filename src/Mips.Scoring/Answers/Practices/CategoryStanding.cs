using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Scorers;

namespace Mips.Scoring.Answers.Practices;

/// <summary>A category of a scorecard as feedback shows it.</summary>
/// <param name="Category">The category.</param>
/// <param name="Score">The score, percent 0–100; null if the category has none.</param>
/// <param name="Weight">The weight in the final score, percent 0–100.</param>
/// <param name="IsForInformation">Whether the category does not count and its score is shown for information only.</param>
public readonly record struct CategoryStanding(PerformanceCategory Category, Percent? Score, Percent Weight, bool IsForInformation)
{
    /// <summary>The four categories of a scorecard.</summary>
    /// <param name="card">The scorecard.</param>
    /// <returns>Quality, cost, improvement activities, Promoting Interoperability.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public static ImmutableArray<CategoryStanding> Of(Scorecard card)
    {
        _ = card ?? throw new ArgumentNullException(nameof(card));
        return
        [
            Of(PerformanceCategory.Quality, card.Weights.Quality, card.Quality.Outcome.Score),
            Of(PerformanceCategory.Cost, card.Weights.Cost, card.Cost.Score),
            Of(PerformanceCategory.ImprovementActivities, card.Weights.ImprovementActivities, card.ImprovementActivities.DataSubmitted ? card.ImprovementActivities.Outcome.Score : null),
            Of(PerformanceCategory.PromotingInteroperability, card.Weights.PromotingInteroperability, card.PromotingInteroperability.DataSubmitted ? card.PromotingInteroperability.Outcome.Score : null),
        ];
    }

    /// <summary>The four categories behind the final score that counts: of a facility-based one quality and cost of the facility.</summary>
    /// <param name="attribution">The score that counts.</param>
    /// <returns>Quality, cost, improvement activities, Promoting Interoperability.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="attribution"/> is null.</exception>
    public static ImmutableArray<CategoryStanding> Of(Attribution attribution)
    {
        _ = attribution ?? throw new ArgumentNullException(nameof(attribution));
        ImmutableArray<CategoryStanding> own = Of(attribution.Scorecard);
        return attribution.FacilityBased?.Facility is { Choice.IsFacilityBased: true } facility
            ? [.. own.Select(standing => Of(standing.Category, facility.Weights.Of(standing.Category), standing.Score))]
            : own;
    }

    private static CategoryStanding Of(PerformanceCategory category, in CategoryWeight weight, Percent? own) =>
        weight.IsScored ? new(category, weight.Score, weight.Weight, false) : new(category, own, weight.Weight, own is not null);
}
