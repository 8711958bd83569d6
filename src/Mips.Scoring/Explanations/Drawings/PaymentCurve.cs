namespace Mips.Scoring;

/// <summary>Draws the adjustment over the final score, with the score on it. Above the threshold the curve is drawn without CMS's scaling factor.</summary>
internal static class PaymentCurve
{
    private const int Left = 40;
    private const int Top = 12;
    private const int PlotWidth = 500;
    private const int PlotHeight = 150;

    public static string Draw(decimal finalScore, PaymentRules payment, decimal scalingFactor)
    {
        decimal highest = payment.ApplicablePercent.Value;
        decimal threshold = payment.PerformanceThreshold.Value;
        decimal quarter = threshold * payment.LowestShareOfThreshold.Value;
        decimal adjustment = PaymentAdjustment.FactorOf(finalScore, scalingFactor, payment);
        Svg svg = new(
            Left + PlotWidth + 20,
            Top + PlotHeight + 34,
            "Payment adjustment",
            FormattableString.Invariant($"A final score of {finalScore} with a threshold of {threshold}: adjustment {Rounding.HalfUp(adjustment, 2)} percent before the scaling factor of positive adjustments."));
        svg.Line(Left, Y(0m, highest), Left + PlotWidth, Y(0m, highest), "axis");
        svg.Line(Left, Top, Left, Top + PlotHeight, "axis");
        svg.Text(0, Y(highest, highest) + 4, FormattableString.Invariant($"+{highest} %"), "axis-label");
        svg.Text(0, Y(-highest, highest) + 4, FormattableString.Invariant($"-{highest} %"), "axis-label");
        svg.Line(X(0m), Y(-highest, highest), X(quarter), Y(-highest, highest), "curve");
        svg.Line(X(quarter), Y(-highest * (threshold - quarter) / threshold, highest), X(threshold), Y(0m, highest), "curve");
        svg.Line(X(threshold), Y(0m, highest), X(100m), Y(highest * scalingFactor, highest), "curve");
        svg.Text(X(threshold) - 10, Top + PlotHeight + 16, FormattableString.Invariant($"{threshold}"), "axis-label");
        svg.Text(X(quarter) - 14, Top + PlotHeight + 16, FormattableString.Invariant($"{quarter}"), "axis-label");
        svg.Circle(X(finalScore), Y(adjustment, highest), 5, "mark");
        svg.Text(Math.Min(X(finalScore) + 8, Left + PlotWidth - 40), Y(adjustment, highest) - 8, Format.FinalPoints(finalScore), "mark-label");
        return svg.ToString();
    }

    private static decimal X(decimal score) => Left + (score * PlotWidth / 100m);

    private static decimal Y(decimal adjustment, decimal highest) => Top + (PlotHeight * (highest - adjustment) / (2m * highest));
}
