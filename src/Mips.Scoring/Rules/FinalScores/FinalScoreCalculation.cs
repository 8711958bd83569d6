using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;

namespace Mips.Scoring.Rules.FinalScores;

/// <summary>The final score of a participant, 0 to 100 points: § 414.1380(c).</summary>
/// <param name="Value">The final score, rounded half up to two places.</param>
/// <param name="Sum">The unrounded sum of the contributions and bonuses, before the maximum of 100.</param>
/// <param name="Quality">What quality contributes, in points, unrounded.</param>
/// <param name="Cost">What cost contributes, in points, unrounded.</param>
/// <param name="ImprovementActivities">What improvement activities contributes, in points, unrounded.</param>
/// <param name="PromotingInteroperability">What Promoting Interoperability contributes, in points, unrounded.</param>
/// <param name="ComplexPatientBonus">The complex patient bonus as added, in points.</param>
/// <param name="SmallPracticeBonus">The small practice bonus as added, in points.</param>
/// <param name="Disposition">How the final score came about.</param>
/// <param name="Citation">The paragraph.</param>
public readonly record struct FinalScoreCalculation(
    decimal Value,
    decimal Sum,
    decimal Quality,
    decimal Cost,
    decimal ImprovementActivities,
    decimal PromotingInteroperability,
    decimal ComplexPatientBonus,
    decimal SmallPracticeBonus,
    FinalScoreDisposition Disposition,
    Citation Citation)
{
    /// <summary>The final score of weighted categories.</summary>
    /// <param name="weights">The weights and scores of the categories.</param>
    /// <param name="complexPatientBonus">The complex patient bonus.</param>
    /// <param name="smallPracticeBonus">The small practice bonus on the final score.</param>
    /// <param name="performanceThreshold">The performance threshold of the year, which is the final score of those who are scored on too few categories.</param>
    /// <param name="rules">The rules of the year.</param>
    /// <returns>The final score with its parts.</returns>
    public static FinalScoreCalculation Of(
        in CategoryWeights weights,
        in ComplexPatientBonus complexPatientBonus,
        in SmallPracticeFinalBonus smallPracticeBonus,
        decimal performanceThreshold,
        FinalScoreRules rules)
    {
        if (weights.CategoriesScored < rules.FewestCategories.Value)
        {
            return new(performanceThreshold, 0m, 0m, 0m, 0m, 0m, 0m, 0m, FinalScoreDisposition.FewerThanTwoCategories, rules.FewestCategories.Citation);
        }

        decimal quality = weights.Quality.Contribution;
        decimal cost = weights.Cost.Contribution;
        decimal improvementActivities = weights.ImprovementActivities.Contribution;
        decimal promotingInteroperability = weights.PromotingInteroperability.Contribution;
        decimal bonus = rules.ComplexPatientBonusPrecision == ComplexPatientBonusPrecisionReading.Rounded
            ? Rounding.HalfUp(complexPatientBonus.Points, rules.DecimalPlaces.Value)
            : complexPatientBonus.Points;
        decimal sum = quality + cost + improvementActivities + promotingInteroperability + bonus + smallPracticeBonus.Points;
        decimal value = Rounding.HalfUp(sum > rules.Maximum.Value ? rules.Maximum.Value : sum, rules.DecimalPlaces.Value);
        return new(value, sum, quality, cost, improvementActivities, promotingInteroperability, bonus, smallPracticeBonus.Points, FinalScoreDisposition.Calculated, rules.Maximum.Citation);
    }

    /// <summary>What one category contributes.</summary>
    /// <param name="category">The category.</param>
    /// <returns>Points of final score, unrounded.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The category is not one of the four.</exception>
    public decimal Of(PerformanceCategory category) => category switch
    {
        PerformanceCategory.Quality => this.Quality,
        PerformanceCategory.Cost => this.Cost,
        PerformanceCategory.ImprovementActivities => this.ImprovementActivities,
        PerformanceCategory.PromotingInteroperability => this.PromotingInteroperability,
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "Not a performance category."),
    };
}

/// <summary>How a final score came about.</summary>
[JsonConverter(typeof(EnumNameConverter<FinalScoreDisposition>))]
public enum FinalScoreDisposition : byte
{
    /// <summary>Calculated from the categories.</summary>
    Calculated,

    /// <summary>Scored on fewer than two categories: equal to the performance threshold.</summary>
    FewerThanTwoCategories,
}
