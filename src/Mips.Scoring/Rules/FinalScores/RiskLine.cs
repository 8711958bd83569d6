using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.FinalScores;

/// <summary>
/// The component of a risk indicator in the complex patient bonus as a line over the indicator, in whole numbers: (<see cref="AtZero"/> + <see cref="Slope"/> ×
/// indicator) ÷ <see cref="Denominator"/>. Everything that is the same for all participants with the same national figures is resolved in it.
/// </summary>
/// <param name="Slope">What one unit of the indicator adds.</param>
/// <param name="AtZero">The component at an indicator of 0, in parts of a point.</param>
/// <param name="Denominator">The parts of a point.</param>
/// <param name="Median">The indicator that qualifies, in its units.</param>
/// <param name="Most">The most that the component can be, in parts of a point.</param>
internal readonly record struct RiskLine(long Slope, long AtZero, long Denominator, long Median, long Most)
{
    private const long LargestDenominator = 1L << 28;

    // The component with any indicator of 31 bits is below 2^62.
    private const long Largest = 1L << 30;

    /// <summary>The component of an indicator that CMS does not have: nothing, whatever the other one admits.</summary>
    public static RiskLine Unknown => new(0, 0, 1, long.MaxValue, long.MaxValue);

    /// <summary>The line of a formula.</summary>
    /// <param name="figures">The national figures, over the denominator in which the indicator is counted.</param>
    /// <param name="rule">The formula of the year.</param>
    /// <param name="isDual">Whether the indicator is the dual eligible proportion.</param>
    /// <returns>The line; null if its numbers are too long for it.</returns>
    public static RiskLine? Of(in RiskFigures figures, ComplexPatientBonusRule rule, bool isDual) => !figures.IsKnown ? Unknown
        : !figures.IsWhole ? null
        : rule is ComplexPatientBonusRule.Averaged averaged ? Averaged(figures, isDual ? averaged.DualFactorExactly * averaged.MultiplierExactly : averaged.MultiplierExactly)
        : Standardized(figures, (ComplexPatientBonusRule.Standardized)rule);

    /// <summary>The component of an indicator, in parts of a point.</summary>
    public long PartsOf(int indicator) => unchecked(Math.Min(this.AtZero + (this.Slope * indicator), this.Most));

    private static RiskLine? Averaged(in RiskFigures figures, Ratio factor) =>
        factor.IsFraction && Product(factor.Denominator, figures.Unit) is { } denominator ? Reduced(factor.Numerator, 0, denominator, long.MinValue, null) : null;

    // AtMean + PerStandardDeviation × (indicator − mean) ÷ standard deviation.
    private static RiskLine? Standardized(in RiskFigures figures, ComplexPatientBonusRule.Standardized rule)
    {
        (Ratio atMean, Ratio slope, Ratio most, long deviation) = (rule.AtMeanExactly, rule.PerStandardDeviationExactly, rule.HalfOfTheMaximum, figures.StandardDeviation.Numerator);
        if (!atMean.IsFraction || !slope.IsFraction || !most.IsFraction || deviation <= 0
            || Product(slope.Numerator, atMean.Denominator, most.Denominator) is not { } perUnit
            || Product(atMean.Denominator, slope.Denominator, most.Denominator, deviation) is not { } denominator
            || Product(atMean.Numerator, slope.Denominator, most.Denominator, deviation) is not { } atTheMean
            || Product(perUnit, figures.Mean.Numerator) is not { } fromZero
            || Product(atMean.Denominator, slope.Denominator, most.Numerator, deviation) is not { } limit)
        {
            return null;
        }

        return Reduced(perUnit, atTheMean - fromZero, denominator, figures.Median.Numerator, rule.ComponentCap == ComponentCapReading.HalfOfTheMaximum ? limit : null);
    }

    private static RiskLine? Reduced(long slope, long atZero, long denominator, long median, long? most)
    {
        long common = CommonDivisor(CommonDivisor(Math.Abs(slope), Math.Abs(atZero)), CommonDivisor(denominator, most ?? 0));
        (slope, atZero, denominator, most) = (slope / common, atZero / common, denominator / common, most / common);
        bool fits = Math.Abs(slope) < Largest && Math.Abs(atZero) < Largest * Largest && denominator <= LargestDenominator && (most ?? 0) < Largest;
        return fits ? new RiskLine(slope, atZero, denominator, median, most ?? long.MaxValue) : null;
    }

    private static long CommonDivisor(long first, long second)
    {
        while (second != 0)
        {
            (first, second) = (second, first % second);
        }

        return first;
    }

    // Null beyond 62 bits.
    private static long? Product(params long[] factors)
    {
        long product = 1;
        foreach (long factor in factors)
        {
            if (!Ratio.TryMultiply(product, factor, out product) || Math.Abs(product) > long.MaxValue / 2)
            {
                return null;
            }
        }

        return product;
    }
}
