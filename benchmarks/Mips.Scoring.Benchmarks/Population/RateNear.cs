using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Benchmarks.Population;

/// <summary>Results that earn about as many points as a participant usually does.</summary>
internal static class RateNear
{
    private const int Spread = 41;

    /// <summary>A result of a measure with this benchmark.</summary>
    /// <param name="bounds">The benchmark.</param>
    /// <param name="level">The usual points in tenths.</param>
    /// <param name="dice">The draws.</param>
    public static PerformanceRate Level(DecileBounds bounds, int level, Dice dice)
    {
        int tenths = Math.Clamp(level + dice.Below(Spread) - (Spread / 2), bounds.FirstDecile * 10, 109);
        int decile = Math.Min(10, tenths / 10);
        decimal from = bounds[decile].ToDecimal();
        decimal to = decile < 10 ? bounds[decile + 1].ToDecimal() : from + ((from - bounds[bounds.FirstDecile].ToDecimal()) / 10m);
        return PerformanceRate.Of(Math.Max(0m, decimal.Round(from + ((to - from) * ((10 * (tenths % 10)) + dice.Below(10)) / 100m), 4)));
    }
}
