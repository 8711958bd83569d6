namespace Mips.Scoring.Tests.Oracle;

/// <summary>The payment adjustment in percent, 414.1405, exact and unrounded.</summary>
internal static class OraclePayment
{
    public static Fraction Adjustment(Fraction finalScore, int performanceYear, Fraction scalingFactor, Fraction additionalScalingFactor)
    {
        OracleYear year = OracleYear.Of(performanceYear);
        Fraction threshold = year.PerformanceThreshold;
        Fraction percent = year.ApplicablePercent;
        if (finalScore <= threshold / 4)
        {
            return -percent;
        }

        if (finalScore < threshold)
        {
            return -percent * (threshold - finalScore) / threshold;
        }

        Fraction adjustment = percent * (finalScore - threshold) / (100 - threshold) * scalingFactor;
        if (year.AdditionalThreshold is int additional && finalScore >= additional)
        {
            adjustment += (Fraction.Of(0.5m) + (Fraction.Of(9.5m) * (finalScore - additional) / (100 - additional))) * additionalScalingFactor;
        }

        return adjustment;
    }
}
