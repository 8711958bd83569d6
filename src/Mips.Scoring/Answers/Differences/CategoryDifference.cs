using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Answers.Differences;

/// <summary>The difference of a category's contribution: by its weight, and by its score with the measures behind it.</summary>
internal static class CategoryDifference
{
    public static DifferencePart Of(PerformanceCategory category, Scorecard before, Scorecard after)
    {
        CategoryWeight one = before.Weights.Of(category);
        CategoryWeight other = after.Weights.Of(category);
        decimal contribution = DifferenceParts.Exact(after.FinalScoreCalculation.Of(category) - before.FinalScoreCalculation.Of(category));
        bool calculated = before.FinalScoreCalculation.Disposition == FinalScoreDisposition.Calculated && after.FinalScoreCalculation.Disposition == FinalScoreDisposition.Calculated;
        DifferencePart whole = new(DifferenceSource.Category, category, null, before.FinalScoreCalculation.Of(category), after.FinalScoreCalculation.Of(category), contribution);
        if (!calculated)
        {
            return whole;
        }

        // A category that counts on one side only has its contribution by its weight: on the other side there is no score to compare.
        decimal byWeight = one.IsScored && other.IsScored
            ? DifferenceParts.Exact((other.Weight.Value - one.Weight.Value) * (one.Score.Value + other.Score.Value) / 200m)
            : contribution;
        decimal byScore = contribution - byWeight;
        return whole with
        {
            Parts = DifferenceParts.ByInfluence(
            [
                new(DifferenceSource.Weight, category, null, one.Weight.Value, other.Weight.Value, byWeight),
                Score(category, before, after, one, other, byScore),
            ]),
        };
    }

    private static DifferencePart Score(PerformanceCategory category, Scorecard before, Scorecard after, in CategoryWeight one, in CategoryWeight other, decimal byScore)
    {
        DifferencePart score = new(DifferenceSource.Score, category, null, one.Score.Value, other.Score.Value, byScore);
        if (!one.IsScored || !other.IsScored)
        {
            return score;
        }

        CategoryComposition from = CategoryComposition.Of(category, before);
        CategoryComposition to = CategoryComposition.Of(category, after);
        decimal weight = (one.Weight.Value + other.Weight.Value) / 200m;
        return from.IsOwnScore && to.IsOwnScore ? score with { Parts = CompositionDifference.Of(category, from, to, weight, byScore) } : score;
    }
}
