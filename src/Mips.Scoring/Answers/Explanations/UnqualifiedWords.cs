using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>What was submitted for a category and does not count, each with what it lacks.</summary>
internal static class UnqualifiedWords
{
    /// <summary>Empty where something counts, or nothing was submitted.</summary>
    public static string Of(Scorecard card, PerformanceCategory category) =>
        card.Weights.Of(category).State is CategoryWeightState.NothingSubmitted or CategoryWeightState.Reweighted
            ? category switch
            {
                PerformanceCategory.Quality => card.Quality.DataSubmitted ? string.Empty : Lacking(card.Quality.Measures.Where(line => line.SubmissionIndex >= 0).Select(line => $"{line.Measure.Id} {TermWords.Of(line.CollectionType)} ({QualityWords.Of(line)})")),
                PerformanceCategory.Cost => string.Empty,
                PerformanceCategory.ImprovementActivities => Lacking(card.ImprovementActivities.Activities.Where(line => line.Disposition != ActivityDisposition.Counted).Select(line => $"{line.Activity.Id} ({ImprovementActivitiesWords.Compared(line)})")),
                PerformanceCategory.PromotingInteroperability => OfInteroperability(card),
                _ => throw TermWords.Unknown(category),
            }
            : string.Empty;

    // A category that is scored says what is missing already.
    private static string OfInteroperability(Scorecard card) =>
        card.PromotingInteroperability is { Submission: not null, MeetsRequirements: false } && (!card.Weights.PromotingInteroperability.IsScored || card.ApmEntity?.PromotingInteroperability is not null)
            ? Lacking([PromotingInteroperabilityWords.Missing(card.PromotingInteroperability)])
            : string.Empty;

    private static string Lacking(IEnumerable<string> submissions) =>
        string.Join(", ", submissions) is { Length: > 0 } all ? $"submitted but does not qualify: {all}" : string.Empty;
}
