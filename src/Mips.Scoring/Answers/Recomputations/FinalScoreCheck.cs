using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Years;

namespace Mips.Scoring.Answers.Recomputations;

/// <summary>A final score beside what the printed categories, weights and bonus give.</summary>
internal readonly record struct FinalScoreFinding(RecomputationOutcome Outcome, decimal Lowest, decimal Highest);

/// <summary>Computes final scores again from printed figures: § 414.1380(c).</summary>
internal sealed class FinalScoreCheck(ProgramYear law, PrintedUnits units, LawfulWeights lawful)
{
    private const decimal Most = 100m;

    /// <summary>Computes a row with its printed weights.</summary>
    /// <returns>Null if a figure that the weights need is missing.</returns>
    public FinalScoreFinding? WithWeights(in PublishedRow row, in WeightRow weights)
    {
        if (!HasScores(row.Scores, weights) || !this.HasBonuses(row))
        {
            return null;
        }

        decimal published = row.FinalScore!.Value;
        if (this.Value(row, weights, default, 0m) == published)
        {
            return new(RecomputationOutcome.Equal, published, published);
        }

        CategoryFigures half = units.HalfStepsFor(row);
        decimal bonus = units.ComplexPatientBonus.Value / 2;
        decimal lowest = this.Value(row, weights, Negative(half), -bonus);
        decimal highest = this.Value(row, weights, half, bonus);
        return new(published >= lowest && published <= highest ? RecomputationOutcome.WithinPrintedRounding : RecomputationOutcome.Disagrees, lowest, highest);
    }

    /// <summary>Looks for a row of the law that gives the final score, where the file has no weights.</summary>
    /// <returns>Null if the figures are enough for no row of weights.</returns>
    public FinalScoreFinding? WithSomeWeights(in PublishedRow row)
    {
        decimal published = row.FinalScore!.Value;
        if (published == law.Payment.PerformanceThreshold.Value)
        {
            return new(RecomputationOutcome.FitsRowOfTheLaw, published, published);
        }

        FinalScoreFinding? nearest = null;
        foreach (Cited<WeightTable> table in lawful.For(row))
        {
            foreach (WeightRow weights in table.Value.Rows)
            {
                FinalScoreFinding? finding = this.WithWeights(row, weights);
                if (finding is { Outcome: not RecomputationOutcome.Disagrees } fits)
                {
                    return fits with { Outcome = RecomputationOutcome.FitsRowOfTheLaw };
                }

                nearest = Nearer(nearest, finding, published);
            }
        }

        return nearest;
    }

    private decimal Value(in PublishedRow row, in WeightRow weights, in CategoryFigures away, decimal bonusAway)
    {
        int scored = (weights.Quality > 0 ? 1 : 0) + (weights.Cost > 0 ? 1 : 0) + (weights.ImprovementActivities > 0 ? 1 : 0) + (weights.PromotingInteroperability > 0 ? 1 : 0);
        decimal mostBonus = law.FinalScore.ComplexPatientBonus?.Maximum.Value ?? 0m;
        Ratio bonus = Ratio.Of(Within((row.ComplexPatientBonus ?? 0m) + bonusAway, mostBonus));
        return FinalScoreCalculation.ValueOf(
            Term(weights.Quality, row.Scores.Quality, away.Quality),
            Term(weights.Cost, row.Scores.Cost, away.Cost),
            Term(weights.ImprovementActivities, row.Scores.ImprovementActivities, away.ImprovementActivities),
            Term(weights.PromotingInteroperability, row.Scores.PromotingInteroperability, away.PromotingInteroperability),
            scored,
            bonus,
            SmallPracticeFinalBonus.ExactlyOf(row.SmallPractice ?? false, row.DataSubmitted ?? true, law.FinalScore),
            law.Payment.PerformanceThreshold,
            law.FinalScore).Points(law.FinalScore.DecimalPlaces.Value);
    }

    private bool HasBonuses(in PublishedRow row) =>
        (row.ComplexPatientBonus is not null || law.FinalScore.ComplexPatientBonus is null) && (row.SmallPractice is not null || law.FinalScore.SmallPracticeBonus is null);

    private static bool HasScores(in CategoryFigures scores, in WeightRow weights) =>
        (weights.Quality == 0 || scores.Quality is not null) && (weights.Cost == 0 || scores.Cost is not null)
        && (weights.ImprovementActivities == 0 || scores.ImprovementActivities is not null) && (weights.PromotingInteroperability == 0 || scores.PromotingInteroperability is not null);

    private static WeightedTerm Term(int weight, decimal? score, decimal? away) => weight == 0 ? default : new(weight, Ratio.Of(Within(score!.Value + (away ?? 0m), Most)));

    private static decimal Within(decimal value, decimal most) => Math.Max(0m, Math.Min(value, most));

    private static CategoryFigures Negative(in CategoryFigures figures) => new(-figures.Quality, -figures.Cost, -figures.ImprovementActivities, -figures.PromotingInteroperability);

    private static FinalScoreFinding? Nearer(FinalScoreFinding? one, FinalScoreFinding? other, decimal published) =>
        one is null || (other is not null && Distance(other.Value, published) < Distance(one.Value, published)) ? other : one;

    private static decimal Distance(in FinalScoreFinding finding, decimal published) => published < finding.Lowest ? finding.Lowest - published : published - finding.Highest;
}
