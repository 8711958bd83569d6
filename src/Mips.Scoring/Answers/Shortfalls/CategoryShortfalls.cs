using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>Categories for which nothing was submitted although nothing excuses it, and categories of an APM Entity that are averages over its clinicians.</summary>
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
                found.Add(NothingSubmitted(card, new() { Subject = ShortfallSubject.Category, Category = category, Reason = ShortfallReason.NothingSubmitted, Citation = weight.Citation }));
            }
        }

        if (card.ApmEntity is { } rollUp)
        {
            AverageShortfalls.AddTo(found, card, rollUp);
        }
    }

    // The least submission that counts.
    private static Shortfall NothingSubmitted(Scorecard card, Shortfall finding) => finding.Category switch
    {
        PerformanceCategory.Quality => finding.WithFurtherMeasure(card),
        PerformanceCategory.ImprovementActivities => finding.With(card, FurtherActivities.Smallest(card)),
        PerformanceCategory.PromotingInteroperability when LeavesItToItsClinicians(card) => finding,
        PerformanceCategory.PromotingInteroperability when card.PromotingInteroperability.Submission is null => finding.With(card, MissingElements.Submission(card)),
        _ => finding,
    };

    // § 414.1370(g)(4).
    private static bool LeavesItToItsClinicians(Scorecard card) =>
        card.Request.Participant.Option == ParticipationOption.ApmEntity && card.Law.Weights.ApmScoringStandard.Value;
}
