using Mips.Scoring.Answers.Shortfalls;

namespace Mips.Scoring.Planning;

/// <summary>Which categories to submit: given the best set of quality measures a category is worth most with everything or with nothing.</summary>
internal static class CategoryChoice
{
    /// <summary>The best of every choice; of equal ones the one that submits most.</summary>
    public static (Scorecard Best, PerformanceCategories LeftOut) Best(Scorecard everything, ImmutableArray<QualityMeasureSet> sets)
    {
        Scorecard best = everything;
        PerformanceCategories leftOut = PerformanceCategories.None;
        foreach (QualityMeasureSet set in sets)
        {
            for (int choice = 0; choice < 8; choice++)
            {
                PerformanceCategories without = Without(everything.Request, set, choice);
                ScoringRequest request = set.In(everything.Request) with
                {
                    CahpsSurvey = without.HasFlag(PerformanceCategories.Quality) ? null : everything.Request.CahpsSurvey,
                    ImprovementActivities = without.HasFlag(PerformanceCategories.ImprovementActivities) ? [] : everything.Request.ImprovementActivities,
                    PromotingInteroperability = without.HasFlag(PerformanceCategories.PromotingInteroperability) ? [] : everything.Request.PromotingInteroperability,
                };
                if (Rescoring.Of(everything, request) is var card && card.FinalScore > best.FinalScore)
                {
                    best = card;
                    leftOut = without;
                }
            }
        }

        return (best, leftOut);
    }

    private static PerformanceCategories Without(ScoringRequest everything, QualityMeasureSet set, int choice) =>
        (set.IsEmpty && (choice & 4) != 0 && (!everything.Quality.IsEmpty || everything.CahpsSurvey is not null) ? PerformanceCategories.Quality : PerformanceCategories.None)
        | ((choice & 1) != 0 && !everything.ImprovementActivities.IsEmpty ? PerformanceCategories.ImprovementActivities : PerformanceCategories.None)
        | ((choice & 2) != 0 && !everything.PromotingInteroperability.IsEmpty ? PerformanceCategories.PromotingInteroperability : PerformanceCategories.None);
}
