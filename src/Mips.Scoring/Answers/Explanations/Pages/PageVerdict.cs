using Mips.Scoring.Answers.Explanations.Drawings;

namespace Mips.Scoring.Answers.Explanations.Pages;

/// <summary>The head of the page: who was scored, the final score, what it does to payments in percent and in dollars, and what a reader must know first.</summary>
internal static class PageVerdict
{
    public static void AppendTo(HtmlWriter page, Explanation explanation, HtmlExplanationOptions options)
    {
        ExplanationHeadline head = explanation.Headline;
        page.Markup("<header>\n");
        if (options.Practice is { Length: > 0 } practice)
        {
            page.Markup("<h1><bdi>").Text(practice).Markup("</bdi></h1>\n<p>").Text(head.Subject).Markup("</p>\n");
        }
        else
        {
            page.Markup("<h1>").Text(head.Subject).Markup("</h1>\n");
        }

        if (explanation.Score is { } score)
        {
            AppendFigures(page, score, options);
        }

        string final = explanation.Score is null && head.FinalScore.Length > 0 ? $"Final score {head.FinalScore} of 100: " : string.Empty;
        page.Markup("<p class=\"verdict\">").Text(final + head.Verdict).Markup("</p>\n");
        foreach (string note in head.Notes)
        {
            page.Markup("<p class=\"note\">").Text(note).Markup("</p>\n");
        }

        page.Markup("</header>\n");
    }

    private static void AppendFigures(HtmlWriter page, ExplainedScore score, HtmlExplanationOptions options)
    {
        page.Markup("<dl class=\"figures ").Markup(ScoreBar.Tone(score.Band)).Markup("\">\n");
        AppendFigure(page, "Final score", Format.FinalPoints(score.Final), "of 100");
        AppendFigure(page, "Payment adjustment", AdjustmentWords.Percent(score, options), AdjustmentWords.PaymentYear(score, options));
        if (options.Charges is { } charges)
        {
            AppendFigure(page, "In dollars", AdjustmentWords.Difference(score, charges, options), AdjustmentWords.Paid(score, charges, options));
        }

        page.Markup("</dl>\n");
        ScoreBar.AppendTo(page, score);
    }

    private static void AppendFigure(HtmlWriter page, string name, string value, string unit) =>
        page.Markup("<div><dt>").Text(name).Markup("</dt><dd><b>").Text(value).Markup("</b> ").Text(unit).Markup("</dd></div>\n");
}
