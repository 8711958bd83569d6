namespace Mips.Scoring.Answers.Explanations.Pages;

/// <summary>What the sections of a page share: their headings and the list of contents that leads to them.</summary>
internal static class PageSection
{
    public const string AdjustmentTitle = "Payment adjustment";

    public static void AppendHeading(HtmlWriter page, ExplanationSection section) => AppendHeading(page, section.Title);

    public static void AppendHeading(HtmlWriter page, string title) =>
        page.Markup("<h2 id=\"").Anchor(title).Markup("\">").Text(title).Markup("</h2>\n");

    public static void AppendContents(HtmlWriter page, IEnumerable<ExplanationSection> sections, bool withAdjustment)
    {
        page.Markup("<nav aria-label=\"Contents\"><ul>\n");
        foreach (ExplanationSection section in sections)
        {
            AppendEntry(page, section.Title);
        }

        if (withAdjustment)
        {
            AppendEntry(page, AdjustmentTitle);
        }

        page.Markup("</ul></nav>\n");
    }

    /// <summary>Measures that were compared with something are drawn, everything else is a table.</summary>
    public static void AppendTo(HtmlWriter page, ExplanationSection section, RulePageLinks rules)
    {
        if (section.Rows.Any(row => row.Facts is not null))
        {
            PageMeasures.AppendTo(page, section, rules);
        }
        else
        {
            PageTable.AppendTo(page, section, rules);
        }
    }

    private static void AppendEntry(HtmlWriter page, string title) =>
        page.Markup("<li><a href=\"#").Anchor(title).Markup("\">").Text(title).Markup("</a></li>\n");
}
