using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.Payment;

/// <summary>The scaling factor by the reading that rounded adjustments must balance: <see cref="BudgetRoundingReading.Rounded"/>.</summary>
/// <remarks>
/// The increase is a step function of the factor that never falls, so that halving a range of billionths finds the largest factor
/// whose increase is not above the decrease.
/// </remarks>
internal static class RoundedBudgetNeutrality
{
    private const long Billion = 1_000_000_000;
    private static readonly Citation Neutrality = Citation.Cfr("414.1405(b)(3)");

    public static BudgetNeutralFactors Solve(ChargesByFinalScore charges, PaymentRules rules)
    {
        decimal decrease = -Change(charges, 0m, rules);
        long largest = (long)(rules.LargestScalingFactor.Value * Billion);
        decimal most = Increase(charges, rules.LargestScalingFactor.Value, rules);
        if (decrease == 0m || most == 0m)
        {
            BudgetBalance nobody = most > 0m ? BudgetBalance.NobodyBelowThreshold : decrease > 0m ? BudgetBalance.NobodyAboveThreshold : BudgetBalance.NothingToBalance;
            return new(0m, 0m, nobody, false, BudgetNeutrality.Amount(decrease), Dollars.Zero, Dollars.Zero, Neutrality);
        }

        if (most <= decrease)
        {
            BudgetBalance bound = most < decrease ? BudgetBalance.LargestFactorBinds : BudgetBalance.Balanced;
            return new(rules.LargestScalingFactor.Value, 0m, bound, false, BudgetNeutrality.Amount(decrease), BudgetNeutrality.Amount(most), Dollars.Zero, Neutrality);
        }

        decimal factor = LargestWithin(charges, decrease, largest, rules);
        return new(factor, 0m, BudgetBalance.Balanced, false, BudgetNeutrality.Amount(decrease), BudgetNeutrality.Amount(Increase(charges, factor, rules)), Dollars.Zero, Neutrality);
    }

    private static decimal LargestWithin(ChargesByFinalScore charges, decimal decrease, long tooMuch, PaymentRules rules)
    {
        long enough = 0;
        while (tooMuch - enough > 1)
        {
            long middle = enough + ((tooMuch - enough) / 2);
            if (Increase(charges, (decimal)middle / Billion, rules) <= decrease)
            {
                enough = middle;
            }
            else
            {
                tooMuch = middle;
            }
        }

        return (decimal)enough / Billion;
    }

    private static decimal Increase(ChargesByFinalScore charges, decimal factor, PaymentRules rules) => Change(charges, factor, rules) - Change(charges, 0m, rules);

    private static decimal Change(ChargesByFinalScore charges, decimal factor, PaymentRules rules)
    {
        decimal sum = 0m;
        for (int hundredths = 0; hundredths < ChargesByFinalScore.Scores; hundredths++)
        {
            if (charges.Cents(hundredths) > 0)
            {
                sum += charges.Cents(hundredths) * PaymentAdjustment.Of(ChargesByFinalScore.Score(hundredths), factor, 0m, rules).Percent;
            }
        }

        return sum;
    }
}
