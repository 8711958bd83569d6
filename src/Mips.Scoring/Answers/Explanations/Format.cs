using System.Globalization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>Numbers as they are printed in an explanation.</summary>
internal static class Format
{
    public const string NoValue = "–";

    public static string Points(Points points) => points.ToString();

    public static string FinalPoints(decimal points) => Rounding.HalfUp(points, 2).ToString("0.00", CultureInfo.InvariantCulture);

    public static string Percent(Percent percent) => Rounding.HalfUp(percent.Value, 2).ToString("0.00", CultureInfo.InvariantCulture) + " %";

    public static string Percent(Percent? percent) => percent is { } value ? Percent(value) : NoValue;

    public static string Weight(Percent weight) => weight.Value.ToString("0.##", CultureInfo.InvariantCulture) + " %";

    public static string Rate(PerformanceRate? rate, QualityMetricType metric) =>
        rate is not { } value ? NoValue : value + (IsPercentage(metric) ? " %" : string.Empty);

    public static string Amount(Dollars amount) => amount.ToString("$#,##0.00####", null);

    public static string SignedDollars(Dollars dollars) => dollars.ToString("+$#,##0.00;-$#,##0.00;$0.00", null);

    /// <summary>A value with every place it is compared with.</summary>
    public static string Exact(decimal value) => value.ToString("0.00####", CultureInfo.InvariantCulture);

    public static string ExactPercent(decimal percent) => Exact(percent) + " %";

    public static string Signed(decimal percent) => percent.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture) + " %";

    public static string Number(decimal value) => Rounding.HalfUp(value, 4).ToString("0.####", CultureInfo.InvariantCulture);

    public static string Count(int value) => value.ToString("#,##0", CultureInfo.InvariantCulture);

    public static bool IsPercentage(QualityMetricType metric) => metric is not (QualityMetricType.NonProportion or QualityMetricType.Cahps or QualityMetricType.CostScore);
}
