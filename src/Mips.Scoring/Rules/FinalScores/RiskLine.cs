using System.Numerics;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.FinalScores;

/// <summary>
/// The component of a risk indicator in the complex patient bonus as a line over the indicator, in whole numbers: (<see cref="AtZero"/> + <see cref="Slope"/> ×
/// indicator) ÷ <see cref="Denominator"/>. Everything that is the same for all participants with the same national figures is resolved in it.
/// </summary>
/// <param name="IsKnown">Whether CMS has the indicator.</param>
/// <param name="Slope">What one unit of the indicator adds.</param>
/// <param name="AtZero">The component at an indicator of 0, in parts of a point.</param>
/// <param name="Denominator">The parts of a point.</param>
/// <param name="Median">The indicator that qualifies, in its units.</param>
/// <param name="Most">The most that the component can be, in parts of a point.</param>
internal readonly record struct RiskLine(bool IsKnown, long Slope, long AtZero, long Denominator, long Median, long Most)
{
    private const long LargestDenominator = 1L << 28;

    // The component with any indicator of 31 bits is below 2^62.
    private const long Largest = 1L << 30;

    /// <summary>The component of an indicator that CMS does not have.</summary>
    public static RiskLine Unknown => new(false, 0, 0, 1, long.MaxValue, long.MaxValue);

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

    private static RiskLine? Averaged(in RiskFigures figures, Ratio factor) => factor.IsFraction
        ? Reduced(factor.Numerator, 0, (BigInteger)factor.Denominator * figures.Unit, long.MinValue, null)
        : null;

    // AtMean + PerStandardDeviation × (indicator − mean) ÷ standard deviation.
    private static RiskLine? Standardized(in RiskFigures figures, ComplexPatientBonusRule.Standardized rule)
    {
        (Ratio atMean, Ratio slope, Ratio most) = (rule.AtMeanExactly, rule.PerStandardDeviationExactly, rule.HalfOfTheMaximum);
        if (!atMean.IsFraction || !slope.IsFraction || !most.IsFraction || figures.StandardDeviation.Numerator <= 0)
        {
            return null;
        }

        BigInteger perUnit = (BigInteger)slope.Numerator * atMean.Denominator * most.Denominator;
        BigInteger denominator = (BigInteger)atMean.Denominator * slope.Denominator * most.Denominator * figures.StandardDeviation.Numerator;
        BigInteger atZero = (denominator / atMean.Denominator * atMean.Numerator) - (perUnit * figures.Mean.Numerator);
        bool isLimited = rule.ComponentCap == ComponentCapReading.HalfOfTheMaximum;
        return Reduced(perUnit, atZero, denominator, figures.Median.Numerator, isLimited ? denominator / most.Denominator * most.Numerator : null);
    }

    private static RiskLine? Reduced(BigInteger slope, BigInteger atZero, BigInteger denominator, long median, BigInteger? most)
    {
        BigInteger common = BigInteger.GreatestCommonDivisor(BigInteger.GreatestCommonDivisor(slope, atZero), BigInteger.GreatestCommonDivisor(denominator, most ?? 0));
        (slope, atZero, denominator, most) = (slope / common, atZero / common, denominator / common, most / common);
        bool fits = BigInteger.Abs(slope) < Largest && BigInteger.Abs(atZero) < (BigInteger)Largest * Largest && denominator <= LargestDenominator && (most ?? 0) < Largest;
        return fits ? new RiskLine(true, (long)slope, (long)atZero, (long)denominator, median, most is { } limit ? (long)limit : long.MaxValue) : null;
    }
}
