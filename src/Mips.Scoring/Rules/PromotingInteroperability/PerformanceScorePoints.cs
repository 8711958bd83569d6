using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>The points of one measure of the performance score, PY2017–2018 (§ 414.1380(b)(4)(i)).</summary>
public static class PerformanceScorePoints
{
    /// <summary>The points of a proportion.</summary>
    /// <param name="numerator">0 to <paramref name="denominator"/>.</param>
    /// <param name="denominator">At least 1.</param>
    /// <param name="maximum">The most the measure earns, 10 or 20.</param>
    /// <param name="reading">How the rate earns points.</param>
    /// <returns>0 for a numerator of 0, otherwise at least 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The counts are out of range.</exception>
    public static Points Of(int numerator, int denominator, int maximum, PerformanceScoreReading reading)
    {
        if (reading == PerformanceScoreReading.NearestWhole || numerator < 1 || numerator > denominator)
        {
            return PromotingInteroperabilityMeasurePoints.Of(numerator, denominator, Points.Of(maximum));
        }

        long percent = Math.Max(1, Rounding.DivideHalfUp(100L * numerator, denominator));
        long begunTenths = (percent + 9) / 10;
        return Points.FromTenThousandths(begunTenths * maximum * Points.UnitsPerPoint / 10);
    }
}
