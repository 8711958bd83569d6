using Mips.Scoring.Answers.Explanations.Drawings;
using Mips.Scoring.Citations;

namespace Mips.Scoring.Answers.Explanations.Pages;

/// <summary>A section as a table: names and numbers in their columns, and below them, as wide as the page, the bar, the reason and the rule.</summary>
internal static class PageTable
{
    // More columns are moved sideways on a narrow screen.
    private const int MostColumnsOfPhone = 6;

    public static void AppendTo(HtmlWriter page, ExplanationSection section, RulePageLinks rules)
    {
        decimal longest = section.Rows.Max(row => row.Bar?.Longest ?? 0m);
        PageSection.AppendHeading(page, section);
        _ = longest > 0m ? page.Markup("<p class=\"legend\">").Markup(CategoryBar.Legend).Markup("</p>\n") : page;
        bool isWide = section.Columns.Length > MostColumnsOfPhone;
        _ = isWide ? page.Markup("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-labelledby=\"").Anchor(section.Title).Markup("\">\n") : page;
        page.Markup("<table>\n<thead><tr>");
        foreach (ExplanationColumn column in section.Columns)
        {
            page.Markup(column.IsNumber ? "<th scope=\"col\" class=\"n\">" : column.Title == section.Title ? "<th scope=\"col\" class=\"same-title\">" : "<th scope=\"col\">").Text(column.Title).Markup("</th>");
        }

        page.Markup("</tr></thead>\n");
        string span = $"<tr><td colspan=\"{Format.Count(section.Columns.Length)}\">";
        foreach (ExplanationRow row in section.Rows)
        {
            AppendRow(page, section, row);
            AppendReason(page, row, span, longest, rules);
        }

        page.Markup(isWide ? "</table>\n</div>\n" : "</table>\n");
    }

    /// <summary>The reason of a row and its paragraphs.</summary>
    public static void AppendWhy(HtmlWriter page, ExplanationRow row, RulePageLinks rules)
    {
        page.Text(row.Reason);
        string before = row.Reason.Length > 0 ? " <span class=\"rule\">" : "<span class=\"rule\">";
        foreach (Citation citation in row.Citations)
        {
            rules.AppendTo(page.Markup(before), citation);
            before = "; ";
        }

        _ = row.Citations.IsEmpty ? page : page.Markup("</span>");
    }

    private static void AppendRow(HtmlWriter page, ExplanationSection section, ExplanationRow row)
    {
        page.Markup("<tbody><tr><th scope=\"row\">").Text(row.Cells[0]);
        _ = row.Title.Length > 0 ? page.Markup(" <span>").Text(row.Title).Markup("</span></th>") : page.Markup("</th>");
        for (int i = 1; i < row.Cells.Length; i++)
        {
            page.Markup(section.Columns[i].IsNumber ? "<td class=\"n\">" : "<td>").Text(row.Cells[i]).Markup("</td>");
        }

        page.Markup("</tr>");
    }

    private static void AppendReason(HtmlWriter page, ExplanationRow row, string span, decimal longest, RulePageLinks rules)
    {
        if (row.Reason.Length > 0 || !row.Citations.IsEmpty || row.Bar is not null)
        {
            page.Markup(span);
            row.Bar?.AppendTo(page, longest);
            AppendWhy(page, row, rules);
            page.Markup("</td></tr>");
        }

        page.Markup("</tbody>\n");
    }
}
