using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>The points of one measure: the maximum times the rate, rounded half up to a whole number (§ 414.1380(b)(4)(ii)(A)).</summary>
public static class PromotingInteroperabilityMeasurePoints
{
    /// <summary>The points of a proportion.</summary>
    /// <param name="numerator">0 to <paramref name="denominator"/>.</param>
    /// <param name="denominator">At least 1.</param>
    /// <param name="maximum">The maximum points of the measure, redistributed points included.</param>
    /// <returns>A whole number of points: 0 for a numerator of 0, otherwise at least 1 if the maximum is.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The counts are out of range.</exception>
    public static Points Of(int numerator, int denominator, Points maximum)
    {
        if (denominator < 1 || numerator < 0 || numerator > denominator)
        {
            throw new ArgumentOutOfRangeException(nameof(numerator), numerator, "The numerator is 0 to the denominator, which is at least 1.");
        }

        long whole = Rounding.DivideHalfUp(numerator * maximum.TenThousandths, denominator * Points.UnitsPerPoint) * Points.UnitsPerPoint;
        return numerator == 0 ? Points.Zero : Points.Min(maximum, Points.FromTenThousandths(Math.Max(whole, Points.UnitsPerPoint)));
    }

    internal static Points Of(ReportedProportion proportion, Points maximum) => Of(proportion.Numerator, proportion.Denominator, maximum);
}
