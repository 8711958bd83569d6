using System.Globalization;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Payment;

namespace Mips.Scoring.Planning;

/// <summary>A range in words.</summary>
internal static class RangeWords
{
    private static readonly ImmutableArray<ExplanationColumn> Columns = [new("Not known yet"), new("If it does not come", IsNumber: true), new("If it comes", IsNumber: true)];

    public static string Verdict(ScoreRange range)
    {
        (decimal least, _) = Adjustment(range.Lowest);
        (decimal most, bool isScaled) = Adjustment(range.Highest);
        return string.Format(CultureInfo.InvariantCulture, "adjustment {0:+0.00;-0.00;0.00} to {1:+0.00;-0.00;0.00} %{2}", least, most, isScaled ? " × scaling factor" : string.Empty);
    }

    public static string Note(ScoreRange range) => $"Running year, not known yet: {string.Join(", ", range.Branches.Select(static branch => PlanningTerms.Of(branch.Fact)).Distinct())}.";

    public static ExplanationSection Section(ScoreRange range) => new("What is not known yet", Columns, [.. range.Branches.Select(static branch => new ExplanationRow(
        [PlanningTerms.Of(branch.Fact), Between(branch.LowestWithout, branch.HighestWithout), Between(branch.LowestWith, branch.HighestWith)], string.Empty, []))]);

    // A positive adjustment waits for CMS's scaling factor.
    private static (decimal Percent, bool IsScaled) Adjustment(RangeCorner corner)
    {
        PaymentAdjustment one = corner.Scorecard.PaymentAdjustment(1m);
        bool isScaled = one.Band is AdjustmentBand.AboveThreshold or AdjustmentBand.Exceptional;
        return (isScaled ? Rounding.HalfUp(one.Factor, 2) : corner.Scorecard.PaymentAdjustment(0m).Percent, isScaled);
    }

    private static string Between(RangeCorner lowest, RangeCorner highest) => $"{Format.FinalPoints(lowest.FinalScore)} to {Format.FinalPoints(highest.FinalScore)}";
}
