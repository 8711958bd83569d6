using System.Text;

namespace Mips.Scoring;

/// <summary>An explanation as one self-contained HTML page: no scripts, no remote resources, printable, readable by screen readers.</summary>
internal static class HtmlExplanation
{
    private const string Style = """
        body{font:16px/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;max-width:70rem;margin:2rem auto;padding:0 1rem}
        h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:2rem}
        .score{font-size:2.2rem;font-weight:700}.note{border-left:4px solid #b50909;padding-left:.75rem}
        table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.25rem .5rem;border-bottom:1px solid #c9c9c9;vertical-align:top}
        .number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}.rule{color:#4a4a4a;font-size:.85rem}
        figure{margin:1rem 0;overflow-x:auto}figcaption{font-size:.9rem}
        svg text{font:12px system-ui,sans-serif;fill:#1b1b1b}
        .step{fill:#e6e6e6}.step.reached{fill:#0b6e4f}.step-label{text-anchor:middle}svg .step-label.reached{fill:#fff}.bound{font-size:10px}
        line.mark{stroke:#b50909;stroke-width:2}circle.mark{fill:#b50909}svg .mark-label{font-weight:700}svg .mark-label.end{text-anchor:end}
        .weight{fill:#e6e6e6}.contribution{fill:#0b6e4f}.axis{stroke:#4a4a4a}.curve{stroke:#00457c;stroke-width:3}
        @media print{body{margin:0;max-width:none}h2{break-after:avoid}tr,figure{break-inside:avoid}}
        """;

    public static string Render(Explanation explanation)
    {
        StringBuilder page = new();
        ExplanationHeadline head = explanation.Headline;
        page.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
            .Append(Html.Encode(head.Subject)).Append("</title>\n<style>\n").Append(Style).Append("\n</style>\n</head>\n<body>\n<main>\n<h1>").Append(Html.Encode(head.Subject))
            .Append("</h1>\n<p><span class=\"score\">").Append(head.FinalScore).Append("</span> of 100: ").Append(Html.Encode(head.Verdict)).Append("</p>\n<p>CMS data ")
            .Append(Html.Encode(head.DataVersion)).Append("</p>\n");
        foreach (string note in head.Notes)
        {
            page.Append("<p class=\"note\">").Append(Html.Encode(note)).Append("</p>\n");
        }

        AppendDrawings(page, explanation.Scorecard);
        foreach (ExplanationSection section in explanation.Sections)
        {
            AppendSection(page, section);
        }

        AppendLadders(page, explanation.Scorecard.Quality);
        return page.Append("</main>\n</body>\n</html>\n").Replace("\r\n", "\n").ToString();
    }

    private static void AppendDrawings(StringBuilder page, Scorecard card)
    {
        AppendFigure(page, "What each category contributes to the final score, of its weight", CategoryBars.Draw(
        [
            new(TermWords.Of(PerformanceCategory.Quality), card.Weights.Quality.Weight, card.Final.Quality),
            new(TermWords.Of(PerformanceCategory.Cost), card.Weights.Cost.Weight, card.Final.Cost),
            new(TermWords.Of(PerformanceCategory.ImprovementActivities), card.Weights.ImprovementActivities.Weight, card.Final.ImprovementActivities),
            new(TermWords.Of(PerformanceCategory.PromotingInteroperability), card.Weights.PromotingInteroperability.Weight, card.Final.PromotingInteroperability),
        ]));
        AppendFigure(page, "The payment adjustment by final score, before CMS's scaling factor of positive adjustments", PaymentCurve.Draw(card.FinalScore, card.Law.Payment, scalingFactor: 1m));
    }

    private static void AppendLadders(StringBuilder page, QualityScore quality)
    {
        page.Append("<h2>Benchmarks</h2>\n");
        foreach (QualityMeasureScore line in quality.Measures)
        {
            if (line is { Benchmark: { } benchmark, PerformanceRate: { } rate, Achievement.Ground: MeasurePointsGround.Benchmark })
            {
                AppendFigure(page, QualityExplanation.Name(line.Measure, line.CollectionType), DecileLadder.Draw(benchmark.Bounds, rate, line.Achievement.BenchmarkPoints, Format.IsPercentage(line.Measure.MetricType) ? " %" : string.Empty));
            }
        }
    }

    private static void AppendFigure(StringBuilder page, string caption, string drawing) =>
        page.Append("<figure>\n<figcaption>").Append(Html.Encode(caption)).Append("</figcaption>\n").Append(drawing).Append("</figure>\n");

    private static void AppendSection(StringBuilder page, ExplanationSection section)
    {
        page.Append("<h2>").Append(Html.Encode(section.Title)).Append("</h2>\n<table>\n<thead><tr>");
        foreach (ExplanationColumn column in section.Columns)
        {
            page.Append("<th scope=\"col\"").Append(column.IsNumber ? " class=\"number\"" : string.Empty).Append('>').Append(Html.Encode(column.Title)).Append("</th>");
        }

        page.Append("<th scope=\"col\">Why</th><th scope=\"col\">Rule</th></tr></thead>\n<tbody>\n");
        foreach (ExplanationRow row in section.Rows)
        {
            AppendRow(page, section, row);
        }

        page.Append("</tbody>\n</table>\n");
    }

    private static void AppendRow(StringBuilder page, ExplanationSection section, ExplanationRow row)
    {
        page.Append("<tr>");
        for (int i = 0; i < row.Cells.Length; i++)
        {
            string cell = Html.Encode(row.Cells[i]);
            page.Append(i == 0 ? $"<th scope=\"row\">{cell}</th>" : $"<td{(section.Columns[i].IsNumber ? " class=\"number\"" : string.Empty)}>{cell}</td>");
        }

        page.Append("<td>").Append(Html.Encode(row.Reason)).Append("</td><td class=\"rule\">").Append(Html.Encode(string.Join("; ", row.Citations.Select(citation => citation.ToShortString())))).Append("</td></tr>\n");
    }
}
