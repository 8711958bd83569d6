using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Payment;

namespace Mips.Scoring.Planning;

/// <summary>A range in words.</summary>
internal static class RangeWords
{
    private static readonly ImmutableArray<ExplanationColumn> Columns = [new("Not known yet"), new("If it does not come", IsNumber: true), new("If it comes", IsNumber: true)];

    public static string Verdict(ScoreRange range) => $"{Adjustment(range.Lowest)} to {Adjustment(range.Highest)}";

    public static string Note(ScoreRange range) => $"Running year, not known yet: {string.Join(", ", range.Branches.Select(static branch => PlanningTerms.Of(branch.Fact)).Distinct())}.";

    public static ExplanationSection Section(ScoreRange range) => new("What is not known yet", Columns, [.. range.Branches.Select(static branch => new ExplanationRow(
        [PlanningTerms.Of(branch.Fact), Between(branch.LowestWithout, branch.HighestWithout), Between(branch.LowestWith, branch.HighestWith)], string.Empty, []))]);

    // A positive adjustment waits for CMS's scaling factor.
    private static string Adjustment(RangeCorner corner) => corner.Scorecard.PaymentAdjustment(1m) is { Band: AdjustmentBand.AboveThreshold or AdjustmentBand.Exceptional } positive
        ? $"{Format.Signed(Rounding.HalfUp(positive.Factor, 2))} × CMS's scaling factor"
        : Format.Signed(corner.Scorecard.PaymentAdjustment(0m).Percent);

    private static string Between(RangeCorner lowest, RangeCorner highest) => $"{Format.FinalPoints(lowest.FinalScore)} to {Format.FinalPoints(highest.FinalScore)}";
}
