using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Payment;

namespace Mips.Scoring.Answers.Explanations.Drawings;

/// <summary>Draws the adjustment over the final score, with the score on it: with CMS's scaling factors where they are given, else as the law has it before them.</summary>
internal static class PaymentCurve
{
    private const int Left = 52;
    private const int Top = 14;
    private const int PlotWidth = 500;
    private const int PlotHeight = 150;

    public static string Draw(decimal finalScore, PaymentRules payment, HtmlExplanationOptions options)
    {
        decimal scaling = options.ScalingFactor ?? 1m;
        decimal additional = options.ScalingFactor is null ? 0m : options.AdditionalScalingFactor;
        decimal applicable = payment.ApplicablePercent.Value;
        decimal threshold = payment.PerformanceThreshold.Value;
        decimal quarter = threshold * payment.LowestShareOfThreshold.Value;
        decimal At(decimal score) => PaymentAdjustment.FactorOf(score, scaling, payment) + (payment.ExceptionalPerformance is { } exceptional ? PaymentAdjustment.AdditionalFactorOf(score, additional, exceptional) : 0m);
        decimal highest = Math.Max(applicable, At(100m));
        decimal adjustment = At(finalScore);
        Svg svg = new(
            Left + PlotWidth + 24,
            Top + PlotHeight + 40,
            "Payment adjustment",
            FormattableString.Invariant($"A final score of {finalScore} with a threshold of {threshold}: adjustment {Rounding.HalfUp(adjustment, 2):0.00} percent{(options.ScalingFactor is null ? " before the scaling factor of positive adjustments" : string.Empty)}."));
        DrawAxes(svg, highest, applicable, threshold, quarter);
        svg.Line(X(0m), Y(-applicable, highest), X(quarter), Y(-applicable, highest), "curve");
        svg.Line(X(quarter), Y(-applicable * (threshold - quarter) / threshold, highest), X(threshold), Y(0m, highest), "curve");
        DrawRise(svg, highest, threshold, payment.ExceptionalPerformance?.Threshold.Value, At);
        svg.Circle(X(finalScore), Y(adjustment, highest), 5, "mark");
        bool right = finalScore >= threshold || finalScore > 85m;
        svg.Text(X(finalScore) + (right ? -9 : 9), Y(adjustment, highest) + (adjustment < 0m ? 16 : -8), $"{Format.FinalPoints(finalScore)}: {Format.Signed(Rounding.HalfUp(adjustment, 2))}", right ? "mark-label end" : "mark-label");
        return svg.ToString();
    }

    private static void DrawAxes(Svg svg, decimal highest, decimal applicable, decimal threshold, decimal quarter)
    {
        svg.Line(Left, Y(0m, highest), Left + PlotWidth, Y(0m, highest), "axis");
        svg.Line(Left, Top, Left, Top + PlotHeight, "axis");
        svg.Text(Left - 6, Y(highest, highest) + 8, FormattableString.Invariant($"+{Format.Number(highest)} %"), "axis-label end");
        svg.Text(Left - 6, Y(0m, highest) + 4, "0 %", "axis-label end");
        svg.Text(Left - 6, Y(-applicable, highest) + 4, FormattableString.Invariant($"-{Format.Number(applicable)} %"), "axis-label end");
        svg.Text(X(0m), Top + PlotHeight + 18, "0", "axis-label middle");
        svg.Text(X(quarter), Top + PlotHeight + 18, Format.Number(quarter), "axis-label middle");
        svg.Text(X(threshold), Top + PlotHeight + 18, Format.Number(threshold), "axis-label middle");
        svg.Text(X(100m), Top + PlotHeight + 18, "100", "axis-label middle");
        svg.Text(Left + (PlotWidth / 2m), Top + PlotHeight + 34, "final score", "axis-label middle");
    }

    // Above the threshold one line, or two where an additional adjustment begins with a step.
    private static void DrawRise(Svg svg, decimal highest, decimal threshold, decimal? exceptional, Func<decimal, decimal> at)
    {
        if (exceptional is not decimal start)
        {
            svg.Line(X(threshold), Y(0m, highest), X(100m), Y(at(100m), highest), "curve");
            return;
        }

        decimal slope = threshold == start ? 0m : at(start - 0.01m) / (start - 0.01m - threshold);
        svg.Line(X(threshold), Y(0m, highest), X(start), Y(slope * (start - threshold), highest), "curve");
        svg.Line(X(start), Y(at(start), highest), X(100m), Y(at(100m), highest), "curve");
    }

    private static decimal X(decimal score) => Left + (score * PlotWidth / 100m);

    private static decimal Y(decimal adjustment, decimal highest) => Top + (PlotHeight * (highest - adjustment) / (2m * highest));
}
