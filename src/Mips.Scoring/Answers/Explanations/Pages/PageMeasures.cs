using Mips.Scoring.Answers.Explanations.Drawings;

namespace Mips.Scoring.Answers.Explanations.Pages;

/// <summary>A section of measures: each with its title, its numbers, its direction, completeness and cases, and its result on the ladder of its benchmark.</summary>
internal static class PageMeasures
{
    public static void AppendTo(HtmlWriter page, ExplanationSection section, RulePageLinks rules)
    {
        PageSection.AppendHeading(page, section);
        page.Markup("<div class=\"measures\">\n");
        foreach (ExplanationRow row in section.Rows)
        {
            page.Markup("<article><h3>").Text(row.Cells[0]).Markup("</h3><dl>");
            for (int i = 1; i < row.Cells.Length; i++)
            {
                AppendFact(page, section.Columns[i].Title, row.Cells[i]);
            }

            AppendFacts(page, row.Facts);
            page.Markup("<p>");
            PageTable.AppendWhy(page, row, rules);
            page.Markup("</p></article>\n");
        }

        page.Markup("</div>\n");
    }

    private static void AppendFacts(HtmlWriter page, MeasureFacts? facts)
    {
        if (facts?.LowerIsBetter is bool lower)
        {
            AppendFact(page, "Direction", MeasureFactWords.Direction(lower));
        }

        if (facts?.Completeness is { } completeness)
        {
            AppendFact(page, "Data completeness", MeasureFactWords.Completeness(completeness.Reported, completeness.Needed));
        }

        if (facts?.Cases is { } cases)
        {
            AppendFact(page, "Cases", MeasureFactWords.Cases(cases.Cases, cases.Needed));
        }

        if (facts?.Benchmark is not { } benchmark)
        {
            page.Markup("</dl>");
            return;
        }

        AppendFact(page, "Benchmark", MeasureFactWords.Of(benchmark));
        DecileLadder.AppendTo(page.Markup("</dl>"), benchmark.Bounds, facts.BenchmarkPoints);
    }

    private static void AppendFact(HtmlWriter page, string name, string value) =>
        page.Markup("<div><dt>").Text(name).Markup("</dt><dd>").Text(value).Markup("</dd></div>");
}
