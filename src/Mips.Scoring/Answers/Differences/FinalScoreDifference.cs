using Mips.Scoring.Rules.FinalScores;

namespace Mips.Scoring.Answers.Differences;

/// <summary>The difference of two final scores: categories, bonuses, limits, rounding.</summary>
internal static class FinalScoreDifference
{
    private static readonly ImmutableArray<PerformanceCategory> Categories =
        [PerformanceCategory.Quality, PerformanceCategory.Cost, PerformanceCategory.ImprovementActivities, PerformanceCategory.PromotingInteroperability];

    public static ImmutableArray<DifferencePart> PartsOf(Scorecard before, Scorecard after)
    {
        List<DifferencePart> parts = [.. Categories.Select(category => CategoryDifference.Of(category, before, after))];
        parts.Add(Amount(DifferenceSource.ComplexPatientBonus, before.FinalScoreCalculation.ComplexPatientBonus, after.FinalScoreCalculation.ComplexPatientBonus));
        parts.Add(Amount(DifferenceSource.SmallPracticeBonus, before.FinalScoreCalculation.SmallPracticeBonus, after.FinalScoreCalculation.SmallPracticeBonus));
        parts.Add(Amount(DifferenceSource.FewerThanTwoCategories, Instead(before.FinalScoreCalculation), Instead(after.FinalScoreCalculation)));
        parts.Add(Amount(DifferenceSource.Maximum, Taken(before), Taken(after)));
        return DifferenceParts.Completed(parts, after.FinalScore - before.FinalScore, DifferenceSource.Rounding, null);
    }

    private static DifferencePart Amount(DifferenceSource source, decimal before, decimal after) =>
        new(source, null, null, before, after, DifferenceParts.Exact(after - before));

    private static decimal Instead(in FinalScoreCalculation final) => final.Disposition == FinalScoreDisposition.FewerThanTwoCategories ? final.Value : 0m;

    private static decimal Taken(Scorecard card) => Math.Min(0m, card.Law.FinalScore.Maximum.Value - card.FinalScoreCalculation.Sum);
}
