using Mips.Scoring.Answers.Explanations.Pages;
using Mips.Scoring.Rules.Payment;

namespace Mips.Scoring.Answers.Explanations.Drawings;

/// <summary>The final score on a bar of 0 to 100 points, with the thresholds.</summary>
internal static class ScoreBar
{
    public static void AppendTo(HtmlWriter page, ExplainedScore score)
    {
        decimal threshold = score.Payment.PerformanceThreshold.Value;
        page.Markup("<svg class=\"score-bar ").Markup(Tone(score.Band)).Markup("\" role=\"img\" aria-label=\"Final score ").Text(Format.FinalPoints(score.Final))
            .Markup(" of 100, threshold ").Text(Format.Number(threshold)).Markup("\"><rect class=\"weight\" y=\"0\" width=\"100%\"/><rect class=\"filled\" y=\"0\" width=\"").Length(score.Final).Markup("\"/>");
        AppendThreshold(page, "threshold ", threshold);
        if (score.Payment.ExceptionalPerformance is { } exceptional)
        {
            AppendThreshold(page, "additional threshold ", exceptional.Threshold.Value);
        }

        page.Markup("</svg>\n");
    }

    /// <summary>The colours of what a final score does: less, nothing or more.</summary>
    public static string Tone(AdjustmentBand band) => band switch
    {
        AdjustmentBand.LowestQuarter or AdjustmentBand.BelowThreshold => "less",
        AdjustmentBand.AtThreshold => "same",
        AdjustmentBand.AboveThreshold or AdjustmentBand.Exceptional => "more",
        _ => throw TermWords.Unknown(band),
    };

    private static void AppendThreshold(HtmlWriter page, string name, decimal points) => page
        .Markup("<line class=\"tick\" x1=\"").Length(points).Markup("\" x2=\"").Length(points).Markup("\" y1=\"0\" y2=\"28\"/><text y=\"42\" x=\"").Length(points)
        .Markup(points > 50m ? "\" class=\"end\">" : "\">").Text(name).Text(Format.Number(points)).Markup("</text>");
}
