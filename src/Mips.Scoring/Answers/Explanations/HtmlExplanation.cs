using System.Globalization;
using Mips.Scoring.Answers.Differences;
using Mips.Scoring.Answers.Explanations.Drawings;
using Mips.Scoring.Answers.Explanations.Pages;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>An explanation as one self-contained HTML page: no scripts, no remote resources, readable aloud, on paper and on narrow screens. What matters most stands first.</summary>
internal static class HtmlExplanation
{
    public static string Render(Explanation explanation, HtmlExplanationOptions options)
    {
        using HtmlWriter page = new();
        page.Markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>")
            .Text(options.Practice is { Length: > 0 } practice ? $"{practice} · {explanation.Headline.Subject}" : explanation.Headline.Subject)
            .Markup("</title>\n<style>\n").Markup(PageStyle.Text).Markup("\n</style>\n</head>\n<body>\n<main>\n");
        PageVerdict.AppendTo(page, explanation, options);
        AppendSections(page, explanation, options);
        page.Markup("</main>\n<footer>\n");
        AppendSources(page, explanation.Headline, options);
        return page.Markup("<p>").Text(HeadlineWords.Disclaimer).Markup("</p>\n</footer>\n</body>\n</html>\n").ToString();
    }

    private static void AppendSections(HtmlWriter page, Explanation explanation, HtmlExplanationOptions options)
    {
        RulePageLinks rules = RulePageLinks.Of(options);
        ExplanationSection? advice = explanation.Score?.Advice;
        ImmutableArray<ExplanationSection> sections = Sections(explanation, advice, options);
        if (advice is { Rows.IsEmpty: false })
        {
            PageTable.AppendTo(page, advice, rules);
        }

        PageSection.AppendContents(page, sections, explanation.Score is not null);
        foreach (ExplanationSection section in sections)
        {
            PageSection.AppendTo(page, section, rules);
        }

        if (explanation.Score is { } score)
        {
            PageSection.AppendHeading(page, PageSection.AdjustmentTitle);
            PaymentCurve.AppendTo(page, score, options);
        }
    }

    // The advice stands before the contents, and the ladders of a scorecard say what its table of benchmarks says.
    private static ImmutableArray<ExplanationSection> Sections(Explanation explanation, ExplanationSection? advice, HtmlExplanationOptions options)
    {
        IEnumerable<ExplanationSection> own = explanation.Sections.Where(section => section.Title != advice?.Title && (explanation.Score is null || section.Title != BenchmarkExplanation.Title));
        return options.Published is { } published
            ? [.. own, .. DifferenceExplanation.Sections(PublishedComparison.Between(explanation.Scorecard!, published))]
            : [.. own];
    }

    private static void AppendSources(HtmlWriter page, ExplanationHeadline head, HtmlExplanationOptions options)
    {
        page.Markup("<p>");
        if (options.Date is DateTime date)
        {
            page.Text(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Markup(" · ");
        }

        page.Text(LibraryVersion.Text);
        _ = head.DataVersion.Length > 0 ? page.Markup(" · CMS data ").Text(head.DataVersion) : page;
        page.Markup("</p>\n");
    }
}
