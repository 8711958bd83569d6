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
    private const decimal MillionthsPerPoint = 1_000_000m;

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
        FinalScoreRules rules) => Of(weights, complexPatientBonus.ExactPoints, smallPracticeBonus.Points, performanceThreshold, rules);

    internal static FinalScoreCalculation Of(in CategoryWeights weights, Ratio complexPatientBonus, decimal smallPracticeBonus, decimal performanceThreshold, FinalScoreRules rules)
    {
        if (weights.CategoriesScored < rules.FewestCategories.Value)
        {
            return new(performanceThreshold, 0m, 0m, 0m, 0m, 0m, 0m, 0m, FinalScoreDisposition.FewerThanTwoCategories, rules.FewestCategories.Citation);
        }

        int units = UnitsOf(
            weights.Quality.Term, weights.Cost.Term, weights.ImprovementActivities.Term, weights.PromotingInteroperability.Term, complexPatientBonus, Ratio.Of(smallPracticeBonus), rules);
        decimal quality = weights.Quality.Contribution;
        decimal cost = weights.Cost.Contribution;
        decimal improvementActivities = weights.ImprovementActivities.Contribution;
        decimal promotingInteroperability = weights.PromotingInteroperability.Contribution;
        decimal bonus = Added(complexPatientBonus, rules).ToDecimal();
        decimal sum = quality + cost + improvementActivities + promotingInteroperability + bonus + smallPracticeBonus;
        return new(FinalScoreValue.Calculated(units, rules.DecimalPlaces.Value).Points(rules.DecimalPlaces.Value), sum, quality, cost, improvementActivities, promotingInteroperability, bonus, smallPracticeBonus, FinalScoreDisposition.Calculated, rules.Maximum.Citation);
    }

    /// <summary>The final score itself: weighted category scores and bonuses as one sum, at most the maximum, rounded once.</summary>
    /// <param name="quality">The weight and the score of quality.</param>
    /// <param name="cost">Those of cost.</param>
    /// <param name="improvementActivities">Those of improvement activities.</param>
    /// <param name="promotingInteroperability">Those of Promoting Interoperability.</param>
    /// <param name="categoriesScored">The number of categories that are scored.</param>
    /// <param name="complexPatientBonus">The complex patient bonus, points.</param>
    /// <param name="smallPracticeBonus">The small practice bonus on the final score, points.</param>
    /// <param name="performanceThreshold">The performance threshold of the year.</param>
    /// <param name="rules">The rules of the year.</param>
    internal static FinalScoreValue ValueOf(
        in WeightedTerm quality,
        in WeightedTerm cost,
        in WeightedTerm improvementActivities,
        in WeightedTerm promotingInteroperability,
        int categoriesScored,
        Ratio complexPatientBonus,
        Ratio smallPracticeBonus,
        Cited<decimal> performanceThreshold,
        FinalScoreRules rules) => categoriesScored < rules.FewestCategories.Value
        ? new((int)(performanceThreshold.Value * MillionthsPerPoint), FinalScoreDisposition.FewerThanTwoCategories)
        : FinalScoreValue.Calculated(
            UnitsOf(quality, cost, improvementActivities, promotingInteroperability, complexPatientBonus, smallPracticeBonus, rules), rules.DecimalPlaces.Value);

    // The final score in units of its last place.
    private static int UnitsOf(
        in WeightedTerm quality, in WeightedTerm cost, in WeightedTerm improvementActivities, in WeightedTerm promotingInteroperability, Ratio complexPatientBonus, Ratio smallPracticeBonus, FinalScoreRules rules)
    {
        Span<WeightedTerm> terms = stackalloc WeightedTerm[]
        {
            quality,
            cost,
            improvementActivities,
            promotingInteroperability,
            new(WeightedSum.Whole, Bonuses(Added(complexPatientBonus, rules), smallPracticeBonus)),
        };
        return (int)WeightedSum.Rounded(terms, rules.Limit, rules.DecimalPlaces.Value);
    }

    private static Ratio Bonuses(Ratio complexPatient, Ratio smallPractice) => smallPractice.IsZero ? complexPatient : complexPatient + smallPractice;

    private static Ratio Added(Ratio complexPatientBonus, FinalScoreRules rules) => rules.ComplexPatientBonusPrecision == ComplexPatientBonusPrecisionReading.Rounded
        ? Ratio.Of(Rounding.HalfUp(complexPatientBonus.ToDecimal(), rules.DecimalPlaces.Value))
        : complexPatientBonus;

    /// <summary>The final score with what led to it, the same in every culture.</summary>
    /// <returns>For example <c>82.50 of 100, Calculated</c>; <c>no result</c> for the default value.</returns>
    public override string ToString() => this.Citation is null ? "no result" : FormattableString.Invariant($"{this.Value:0.00} of 100, {this.Disposition}");

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

/// <summary>A final score without its parts.</summary>
/// <param name="Millionths">Millionths of a point.</param>
/// <param name="Disposition">How it came about.</param>
internal readonly record struct FinalScoreValue(int Millionths, FinalScoreDisposition Disposition)
{
    private const int MillionthPlaces = 6;

    /// <summary>A calculated score from units of its last place.</summary>
    public static FinalScoreValue Calculated(int units, int places) => new((int)(units * Ratio.PowersOfTen[MillionthPlaces - places]), FinalScoreDisposition.Calculated);

    /// <summary>The points with so many places, 0 to 6, zeros included.</summary>
    public decimal Points(int places)
    {
        int units = this.Millionths;
        for (int place = places; place < MillionthPlaces; place++)
        {
            units /= 10;
        }

        return new decimal(units, 0, 0, false, (byte)places);
    }
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
