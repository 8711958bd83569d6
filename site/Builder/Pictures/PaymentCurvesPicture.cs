using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Years;

namespace Mips.Scoring.Site.Pictures;

/// <summary>The payment curve of each year: the adjustment over the final score, with CMS's published maximum at 100 points. Where two factors make it, or none is published, nothing is drawn between.</summary>
internal static class PaymentCurvesPicture
{
    private const int Wide = 148;
    private const int High = 170;

    public static string Of(ImmutableArray<ProgramYear> years)
    {
        Svg svg = new(760, 400, "The payment adjustment over the final score, by year", "Ten small curves. Each falls to the applicable percent at a quarter of the threshold, is 0 at the threshold, and rises to the published maximum at 100 points; through 2022 two factors make the rise, which CMS does not publish, and only the maximum is shown.");
        for (int i = 0; i < years.Length; i++)
        {
            Curve(svg, 8 + (i % 5 * Wide), 10 + (i / 5 * (High + 20)), years[i]);
        }

        return svg.ToString();
    }

    /// <summary>The corners of the curve up to the threshold, and above it where one factor follows from the published maximum.</summary>
    public static ImmutableArray<(decimal Score, decimal Percent)> Points(ProgramYear year)
    {
        PaymentRules rules = year.Payment;
        decimal quarter = rules.PerformanceThreshold.Value * rules.LowestShareOfThreshold.Value;
        decimal? factor = ImpliedScalingFactor.OfPublishedMaximum(rules);
        decimal[] scores = [0, quarter, quarter + 0.01m, rules.PerformanceThreshold.Value, .. factor is null ? [] : new[] { 100m }];
        return [.. scores.Select(score => (score, PaymentAdjustment.Of(score, factor ?? 1, 0, rules).Percent))];
    }

    private static void Curve(Svg svg, int x, int y, ProgramYear year)
    {
        ImmutableArray<(decimal Score, decimal Percent)> points = Points(year);
        PaymentRules rules = year.Payment;
        decimal threshold = rules.PerformanceThreshold.Value;
        svg.Words(x + 8, y + 16, FormattableString.Invariant($"PY{year.PerformanceYear}"), weight: "700");
        svg.Path([(X(0), Y(0)), (X(100), Y(0))], Svg.Line, "1");
        svg.Path([(X(threshold), Y(9)), (X(threshold), Y(-9))], Svg.Line, "1");
        svg.Path(points.Where(point => point.Score <= threshold).Select(point => (X(point.Score), Y(point.Percent))), Svg.Warn);
        svg.Path(points.Where(point => point.Score >= threshold).Select(point => (X(point.Score), Y(point.Percent))), Svg.Strong);
        svg.Words(X(threshold), y + High - 2, FormattableString.Invariant($"{threshold:0.##}"), "middle", Svg.Soft, size: 11);
        svg.Words(X(0), Y(points[0].Percent) + 13, FormattableString.Invariant($"{points[0].Percent:0.##} %"), fill: Svg.Warn, size: 11);
        if (rules.PublishedMaximumAdjustment is { } most)
        {
            svg.Rectangle(X(100) - 3, Y(most.Value) - 3, 6, 6, Svg.Strong);
            svg.Words(X(100), Y(most.Value) - 8, FormattableString.Invariant($"+{most.Value:0.##} %"), "end", Svg.Strong, size: 11);
        }
        else
        {
            svg.Words(X(100), Y(0) - 8, "not published", "end", Svg.Soft, size: 11);
        }

        decimal X(decimal score) => x + 8 + ((Wide - 24) * score / 100);
        decimal Y(decimal percent) => y + 86 - (percent * 6);
    }
}
