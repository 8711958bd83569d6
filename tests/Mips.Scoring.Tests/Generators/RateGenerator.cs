using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Tests.Generators;

/// <summary>Rates on the bounds of a benchmark, a hundredth beside them, in the middle of a decile, and at the ends.</summary>
internal static class RateGenerator
{
    public static decimal Rate(Dice dice, QualityBenchmark? benchmark, bool proportion) =>
        benchmark is null ? (proportion ? Percent(dice) : dice.Decimal(-50, 500, 2)) : Rate(dice, benchmark.Bounds, proportion);

    public static decimal Rate(Dice dice, DecileBounds bounds, bool proportion)
    {
        int decile = dice.Between(bounds.FirstDecile, 10);
        decimal bound = bounds[decile].ToDecimal();
        decimal next = bounds[Math.Min(10, decile + 1)].ToDecimal();
        decimal rate = dice.Between(1, dice.OnLimits ? 2 : 10) switch
        {
            2 when dice.OnLimits => (bound + next) / 2m,
            1 or 2 => bound,
            3 => bound - 0.01m,
            4 => bound + 0.01m,
            5 => (bound + next) / 2m,
            6 => bound + ((next - bound) / 3m),
            7 or 8 => bound + ((next - bound) * dice.Decimal(0, 1, 4)),
            9 when proportion => dice.Pick(0m, 100m),
            _ => proportion ? Percent(dice) : bound * dice.Decimal(0, 2, 3),
        };
        return decimal.Round(proportion ? Math.Clamp(rate, 0m, 100m) : rate, dice.OnLimits ? 6 : dice.Pick(2, 4, 6), MidpointRounding.AwayFromZero);
    }

    private static decimal Percent(Dice dice) => dice.Pick(0m, 100m, 97m, 50m, dice.Decimal(0, 100, 2));
}
