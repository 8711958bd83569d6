using System.Text;
using Mips.Scoring.Answers.Explanations.Drawings;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>An explanation as one self-contained HTML page: no scripts, no remote resources, readable aloud, on paper and on narrow screens.</summary>
internal static class HtmlExplanation
{
    public static string Render(Explanation explanation, HtmlExplanationOptions options)
    {
        StringBuilder page = new();
        ExplanationHeadline head = explanation.Headline;
        page.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
            .Append(Html.Encode(head.Subject)).Append("</title>\n<style>\n").Append(HtmlStyle.Text).Append("\n</style>\n</head>\n<body>\n<main>\n<h1>").Append(Html.Encode(head.Subject)).Append("</h1>\n<p>");
        if (head.FinalScore.Length > 0)
        {
            page.Append("<span class=\"score\">").Append(Html.Encode(head.FinalScore)).Append("</span> of 100: ");
        }

        page.Append(Html.Encode(head.Verdict)).Append("</p>\n");
        if (head.DataVersion.Length > 0)
        {
            page.Append("<p>CMS data ").Append(Html.Encode(head.DataVersion)).Append("</p>\n");
        }

        foreach (string note in head.Notes)
        {
            page.Append("<p class=\"note\">").Append(Html.Encode(note)).Append("</p>\n");
        }

        AppendBody(page, explanation, options);
        return page.Append("</main>\n</body>\n</html>\n").Replace("\r\n", "\n").ToString();
    }

    private static void AppendBody(StringBuilder page, Explanation explanation, HtmlExplanationOptions options)
    {
        if (explanation.Scorecard is { } summary)
        {
            HtmlDrawings.AppendSummary(page, summary, options);
        }

        for (int i = 0; i < explanation.Sections.Length; i++)
        {
            AppendSection(page, explanation.Sections[i], i);
        }

        if (explanation.Scorecard is { } card && explanation.Depth >= ExplanationDepth.Measures)
        {
            HtmlDrawings.AppendLadders(page, card.Quality);
        }
    }

    private static void AppendSection(StringBuilder page, ExplanationSection section, int index)
    {
        string id = "section-" + index.ToString(System.Globalization.CultureInfo.InvariantCulture);
        bool withReasons = section.Rows.Any(row => row.Reason.Length > 0);
        page.Append("<h2 id=\"").Append(id).Append("\">").Append(Html.Encode(section.Title))
            .Append("</h2>\n<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-labelledby=\"").Append(id).Append("\">\n<table role=\"table\">\n<thead role=\"rowgroup\"><tr role=\"row\">");
        foreach (ExplanationColumn column in section.Columns)
        {
            page.Append("<th role=\"columnheader\" scope=\"col\"").Append(column.IsNumber ? " class=\"number\"" : string.Empty).Append('>').Append(Html.Encode(column.Title)).Append("</th>");
        }

        page.Append(withReasons ? "<th role=\"columnheader\" scope=\"col\">Why</th>" : string.Empty).Append("<th role=\"columnheader\" scope=\"col\">Rule</th></tr></thead>\n<tbody role=\"rowgroup\">\n");
        foreach (ExplanationRow row in section.Rows)
        {
            AppendRow(page, section, row, withReasons);
        }

        page.Append("</tbody>\n</table>\n</div>\n");
    }

    // The roles say what the table is where a narrow screen lays its cells out one below the other.
    private static void AppendRow(StringBuilder page, ExplanationSection section, ExplanationRow row, bool withReasons)
    {
        page.Append("<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">").Append(Html.Encode(row.Cells[0])).Append("</th>");
        for (int i = 1; i < row.Cells.Length; i++)
        {
            page.Append("<td role=\"cell\" data-label=\"").Append(Html.Encode(section.Columns[i].Title)).Append(section.Columns[i].IsNumber ? "\" class=\"number\">" : "\">").Append(Html.Encode(row.Cells[i])).Append("</td>");
        }

        page.Append(withReasons ? $"<td role=\"cell\" class=\"why\">{Html.Encode(row.Reason)}</td>" : string.Empty)
            .Append("<td role=\"cell\" class=\"rule\">").Append(Html.Encode(string.Join("; ", row.Citations.Select(citation => citation.ToShortString())))).Append("</td></tr>\n");
    }
}
