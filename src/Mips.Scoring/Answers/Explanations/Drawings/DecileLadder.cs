using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Answers.Explanations.Drawings;

/// <summary>Draws the deciles of a benchmark as a ladder, each as wide as its points, with the rate on it.</summary>
internal static class DecileLadder
{
    private const int StepWidth = 52;
    private const int Left = 8;

    public static string Draw(DecileBounds bounds, PerformanceRate rate, Points benchmarkPoints, string unit)
    {
        Svg svg = new(
            Left + (StepWidth * 10) + 8,
            66,
            $"{rate}{unit} on the ladder of deciles{QualityWords.LowerIsBetter(bounds)}",
            $"The rate {rate}{unit} earns {benchmarkPoints} points against a benchmark whose tenth decile starts at {bounds[10]}{unit}.");
        for (int decile = 1; decile <= 10; decile++)
        {
            decimal x = Left + ((decile - 1) * StepWidth);
            bool reached = benchmarkPoints.TenThousandths >= decile * Points.UnitsPerPoint;
            svg.Rectangle(x, 22, StepWidth - 2, 18, reached ? "step reached" : "step");
            svg.Text(x + ((StepWidth - 2) / 2m), 35, decile.ToString(System.Globalization.CultureInfo.InvariantCulture), reached ? "step-label reached" : "step-label");
            svg.Text(x, 56, decile < bounds.FirstDecile ? "–" : bounds[decile].ToString(), "bound");
        }

        decimal mark = Left + (Math.Min(benchmarkPoints.ToDecimal() - 1m, 9.5m) * StepWidth);
        svg.Line(Math.Max(mark, Left), 14, Math.Max(mark, Left), 25, "mark");
        svg.Text(Math.Max(mark, Left), 11, rate + unit, mark > Left + (StepWidth * 8) ? "mark-label end" : "mark-label");
        return svg.ToString();
    }
}
