using Mips.Scoring.Answers.Explanations.Pages;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Payment;

namespace Mips.Scoring.Answers.Explanations.Drawings;

/// <summary>Draws the adjustment over the final score, with the score on it: with CMS's scaling factors where they are given, else as the law has it before them.</summary>
internal sealed class PaymentCurve
{
    private const int Top = 24;
    private const int Height = 150;

    // The part of 100 that a printed score takes.
    private const int Room = 8;

    private readonly HtmlWriter page;
    private readonly PaymentRules payment;
    private readonly decimal scaling;
    private readonly decimal additional;
    private readonly decimal highest;

    private PaymentCurve(HtmlWriter page, PaymentRules payment, HtmlExplanationOptions options)
    {
        this.page = page;
        this.payment = payment;
        this.scaling = options.ScalingFactor ?? 1m;
        this.additional = options.ScalingFactor is null ? 0m : options.AdditionalScalingFactor;
        this.highest = Math.Max(payment.ApplicablePercent.Value, this.At(100m));
    }

    public static void AppendTo(HtmlWriter page, ExplainedScore score, HtmlExplanationOptions options)
    {
        page.Markup("<figure><figcaption>The payment adjustment by final score, ")
            .Text(options.ScalingFactor is decimal factor ? $"with a scaling factor of {Format.Number(factor)}" : "before CMS's scaling factor of positive adjustments")
            .Markup("</figcaption>\n");
        new PaymentCurve(page, score.Payment, options).Append(score.Final, ScoreBar.Tone(score.Band));
        page.Markup("</figure>\n");
    }

    private void Append(decimal finalScore, string tone)
    {
        decimal applicable = this.payment.ApplicablePercent.Value;
        decimal threshold = this.payment.PerformanceThreshold.Value;
        decimal quarter = threshold * this.payment.LowestShareOfThreshold.Value;
        decimal adjustment = this.At(finalScore);
        string label = $"{Format.FinalPoints(finalScore)}: {Format.Signed(Rounding.HalfUp(adjustment, 2))}";
        this.page.Markup("<svg class=\"curve ").Markup(tone).Markup("\" role=\"img\" aria-label=\"A final score of ").Text(label).Markup(". Threshold ").Text(Format.Number(threshold)).Markup(".\">");
        this.Line("axis", 0m, 0m, 100m, 0m);
        this.Label("0 %", 0m, this.Y(0m) - 6, string.Empty);
        this.Label($"+{Format.Number(this.highest)} %", 0m, Top - 10, string.Empty);
        this.Label($"-{Format.Number(applicable)} %", threshold >= Room ? 0m : threshold + 1m, this.Y(-applicable) - 6, string.Empty);
        this.Line("line", 0m, -applicable, quarter, -applicable);
        this.Line("line", quarter, -applicable * (threshold - quarter) / threshold, threshold, 0m);
        this.AppendRise(threshold);
        this.AppendScores(quarter, threshold);
        this.page.Markup("<circle r=\"6\" cx=\"").Length(finalScore).Markup("\" cy=\"").Whole(this.Y(adjustment)).Markup("\"/>");
        bool isRight = finalScore > 50m;
        this.Label(label, finalScore, this.Y(adjustment) + (isRight ? -11 : 20), isRight ? "mark end" : "mark");
        this.page.Markup("</svg>\n");
    }

    // Above the threshold one line, or two where an additional adjustment begins with a step.
    private void AppendRise(decimal threshold)
    {
        if (this.payment.ExceptionalPerformance?.Threshold.Value is not decimal start)
        {
            this.Line("line", threshold, 0m, 100m, this.At(100m));
            return;
        }

        this.Line("line", threshold, 0m, start, PaymentAdjustment.FactorOf(start, this.scaling, this.payment));
        this.Line("line", start, this.At(start), 100m, this.At(100m));
    }

    // Where the threshold is low, its quarter and 0 would be printed one over the other.
    private void AppendScores(decimal quarter, decimal threshold)
    {
        const int Baseline = Top + Height + 38;
        _ = threshold >= Room ? this.Label("0", 0m, Baseline, string.Empty) : this;
        _ = quarter >= Room ? this.Label(Format.Number(quarter), quarter, Baseline, "middle") : this;
        this.Label(Format.Number(threshold), threshold, Baseline, threshold >= Room ? "middle" : string.Empty);
        this.Label("final score 100", 100m, Baseline, "end");
    }

    private decimal At(decimal score) => PaymentAdjustment.FactorOf(score, this.scaling, this.payment)
        + (this.payment.ExceptionalPerformance is { } exceptional ? PaymentAdjustment.AdditionalFactorOf(score, this.additional, exceptional) : 0m);

    private void Line(string cssClass, decimal fromScore, decimal fromAdjustment, decimal toScore, decimal toAdjustment) => this.page
        .Markup("<line class=\"").Markup(cssClass).Markup("\" x1=\"").Length(fromScore).Markup("\" y1=\"").Whole(this.Y(fromAdjustment))
        .Markup("\" x2=\"").Length(toScore).Markup("\" y2=\"").Whole(this.Y(toAdjustment)).Markup("\"/>");

    private PaymentCurve Label(string text, decimal score, int y, string cssClass)
    {
        this.page.Markup("<text x=\"").Length(score).Markup("\" y=\"").Whole(y).Markup(cssClass.Length == 0 ? "\">" : $"\" class=\"{cssClass}\">").Text(text).Markup("</text>");
        return this;
    }

    private int Y(decimal adjustment) => Top + (int)Rounding.HalfUp(Height * (this.highest - adjustment) / (2m * this.highest), 0);
}
