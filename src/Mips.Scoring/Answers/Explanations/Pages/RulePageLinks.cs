using Mips.Scoring.Citations;

namespace Mips.Scoring.Answers.Explanations.Pages;

/// <summary>Leads from a paragraph to its rule page, where the caller said where rule pages are.</summary>
internal sealed class RulePageLinks
{
    private readonly string? before;
    private readonly string after = string.Empty;

    private RulePageLinks(string? pattern)
    {
        if (pattern is not null)
        {
            int place = pattern.IndexOf(HtmlExplanationOptions.RulePagePlace, StringComparison.Ordinal);
            this.before = pattern.Substring(0, place);
            this.after = pattern.Substring(place + HtmlExplanationOptions.RulePagePlace.Length);
        }
    }

    public static RulePageLinks Of(HtmlExplanationOptions options) => new(options.RulePages);

    public void AppendTo(HtmlWriter page, Citation citation)
    {
        string? rulePage = this.before is null ? null : RulePages.Of(citation);
        _ = rulePage is null ? page : page.Markup("<a href=\"").Text(this.before!).Markup(rulePage).Text(this.after).Markup("\">");
        _ = citation.Authority == CitationAuthority.Regulation ? page.Markup("§\u00a0") : page;
        page.Text(citation.Locator);
        _ = rulePage is null ? page : page.Markup("</a>");
    }
}
