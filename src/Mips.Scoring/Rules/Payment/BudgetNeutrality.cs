using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.Payment;

/// <summary>The scaling factors that make a payment year budget neutral: § 414.1405(b)(3), (d)(1).</summary>
/// <remarks>
/// Both factors are solved in one step from whole-cent sums: no search, no tolerance. Aggregate changes balance exactly up to the 28th digit;
/// amounts that are rounded to cents for each clinician balance to half a cent for each clinician.
/// </remarks>
public static class BudgetNeutrality
{
    private const decimal HighestScore = 100m;
    private const decimal PercentInOne = 100m;
    private const decimal CentsInDollar = 100m;
    private static readonly Citation Neutrality = Citation.Cfr("414.1405(b)(3)");

    /// <summary>Solves the scaling factors of a population.</summary>
    /// <param name="charges">The allowed charges by final score.</param>
    /// <param name="rules">The rules of the year.</param>
    /// <returns>The factors, and the aggregate changes they lead to.</returns>
    public static BudgetNeutralFactors Solve(ChargesByFinalScore charges, PaymentRules rules)
    {
        BudgetNeutralFactors main = rules.BudgetRounding == BudgetRoundingReading.Unrounded ? Exact(charges, rules) : RoundedBudgetNeutrality.Solve(charges, rules);
        return rules.ExceptionalPerformance is { } exceptional ? WithAdditional(main, charges, exceptional) : main;
    }

    private static BudgetNeutralFactors Exact(ChargesByFinalScore charges, PaymentRules rules)
    {
        decimal threshold = rules.PerformanceThreshold.Value;
        decimal below = ShortOfThreshold(charges, rules);
        decimal above = AboveThreshold(charges, threshold);
        decimal factor = 0m;
        BudgetBalance balance = (below, above) switch
        {
            (0m, 0m) => BudgetBalance.NothingToBalance,
            (0m, _) => BudgetBalance.NobodyBelowThreshold,
            (_, 0m) => BudgetBalance.NobodyAboveThreshold,
            _ => Divide(below * (HighestScore - threshold), above * threshold, rules.LargestScalingFactor.Value, out factor),
        };
        decimal applicable = rules.ApplicablePercent.Value;
        decimal decrease = threshold == 0m ? 0m : applicable * below / threshold;
        decimal increase = above == 0m ? 0m : applicable * factor * above / (HighestScore - threshold);
        return new(factor, 0m, balance, false, Amount(decrease), Amount(increase), Dollars.Zero, Neutrality);
    }

    /// <summary>What the adjustment changes for one clinician.</summary>
    /// <param name="finalScore">The final score, 0 to 100.</param>
    /// <param name="allowedChargesInCents">The allowed charges in cents, at least 0.</param>
    /// <param name="factors">The factors of the year.</param>
    /// <param name="rules">The rules of the year.</param>
    /// <returns>The change in cents, from the unrounded adjustment, rounded half away from zero.</returns>
    public static long ChangeOf(decimal finalScore, long allowedChargesInCents, in BudgetNeutralFactors factors, PaymentRules rules)
    {
        PaymentAdjustment adjustment = PaymentAdjustment.Of(finalScore, factors.ScalingFactor, factors.AdditionalScalingFactor, rules);
        return (long)Rounding.HalfUp(allowedChargesInCents * (adjustment.Factor + adjustment.AdditionalFactor) / PercentInOne, 0);
    }

    // Charges times the points that each score is short of the threshold; all of the threshold up to its lowest share.
    private static decimal ShortOfThreshold(ChargesByFinalScore charges, PaymentRules rules)
    {
        decimal threshold = rules.PerformanceThreshold.Value;
        decimal lowest = threshold * rules.LowestShareOfThreshold.Value;
        decimal sum = 0m;
        for (int hundredths = 0; hundredths < ChargesByFinalScore.Scores; hundredths++)
        {
            decimal score = ChargesByFinalScore.Score(hundredths);
            if (score < threshold)
            {
                sum += charges.Cents(hundredths) * (score <= lowest ? threshold : threshold - score);
            }
        }

        return sum;
    }

    private static decimal AboveThreshold(ChargesByFinalScore charges, decimal threshold)
    {
        decimal sum = 0m;
        for (int hundredths = ChargesByFinalScore.Scores - 1; ChargesByFinalScore.Score(hundredths) > threshold; hundredths--)
        {
            sum += charges.Cents(hundredths) * (ChargesByFinalScore.Score(hundredths) - threshold);
        }

        return sum;
    }

    private static BudgetBalance Divide(decimal decrease, decimal increase, decimal largest, out decimal factor)
    {
        bool binds = decrease > largest * increase;
        factor = binds ? largest : decrease / increase;
        return binds ? BudgetBalance.LargestFactorBinds : BudgetBalance.Balanced;
    }

    private static BudgetNeutralFactors WithAdditional(in BudgetNeutralFactors main, ChargesByFinalScore charges, ExceptionalPerformanceRules rules)
    {
        decimal increase = 0m;
        for (int hundredths = ChargesByFinalScore.Scores - 1; hundredths >= 0 && ChargesByFinalScore.Score(hundredths) >= rules.Threshold.Value; hundredths--)
        {
            increase += charges.Cents(hundredths) * AdditionalRise(ChargesByFinalScore.Score(hundredths), rules);
        }

        decimal unit = HighestScore - rules.Threshold.Value;
        decimal limit = rules.AnnualLimit.Value.ToDecimal() * CentsInDollar * PercentInOne * unit;
        bool binds = increase * rules.LargestScalingFactor.Value > limit;
        decimal factor = binds ? limit / increase : rules.LargestScalingFactor.Value;
        return main with { AdditionalScalingFactor = factor, AnnualLimitBinds = binds, AdditionalIncrease = Amount(factor * increase / unit) };
    }

    // The additional factor before scaling, times the width of its range: no division.
    private static decimal AdditionalRise(decimal score, ExceptionalPerformanceRules rules) =>
        (rules.AtThreshold.Value * (HighestScore - rules.Threshold.Value)) + ((rules.AtHundred.Value - rules.AtThreshold.Value) * (score - rules.Threshold.Value));

    internal static Dollars Amount(decimal percentCents) => Dollars.Of(percentCents / PercentInOne / CentsInDollar);
}

/// <summary>The scaling factors of a payment year and the aggregate changes they lead to.</summary>
/// <param name="ScalingFactor">The scaling factor of positive adjustments, 0 to the largest of the year.</param>
/// <param name="AdditionalScalingFactor">The scaling factor of the additional factor, 0 to 1; 0 in a year without it.</param>
/// <param name="Balance">Whether the increase equals the decrease.</param>
/// <param name="AnnualLimitBinds">Whether the additional factors are scaled down to their annual limit.</param>
/// <param name="Decrease">What negative adjustments take away, unrounded.</param>
/// <param name="Increase">What positive adjustments add, unrounded, without the additional factors.</param>
/// <param name="AdditionalIncrease">What the additional factors add, unrounded.</param>
/// <param name="Citation">The paragraph.</param>
public readonly record struct BudgetNeutralFactors(
    decimal ScalingFactor,
    decimal AdditionalScalingFactor,
    BudgetBalance Balance,
    bool AnnualLimitBinds,
    Dollars Decrease,
    Dollars Increase,
    Dollars AdditionalIncrease,
    Citation Citation)
{
    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(BudgetNeutralFactors), this.PrintMembers);
}

/// <summary>Whether the increase in allowed charges equals the decrease.</summary>
[JsonConverter(typeof(EnumNameConverter<BudgetBalance>))]
public enum BudgetBalance
{
    /// <summary>The increase equals the decrease.</summary>
    Balanced,

    /// <summary>The largest scaling factor binds: the increase is smaller than the decrease.</summary>
    LargestFactorBinds,

    /// <summary>Nobody is below the threshold: there is nothing to distribute, and the scaling factor is 0.</summary>
    NobodyBelowThreshold,

    /// <summary>Nobody is above the threshold: nothing is distributed, and the scaling factor is 0.</summary>
    NobodyAboveThreshold,

    /// <summary>Everybody is at the threshold, or there are no charges; the scaling factor is 0.</summary>
    NothingToBalance,
}
