using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Mips.Scoring.Site.Sources;

namespace Mips.Scoring.Site.Pages;

/// <summary>A page made of a Markdown document: its links lead into the book, its worked rows into the workbench.</summary>
/// <param name="Source">The document.</param>
/// <param name="Place">Where the page is.</param>
/// <param name="Title">Its first heading.</param>
/// <param name="Html">What stands in it.</param>
/// <param name="Sections">Its sections, for the search.</param>
internal sealed record MarkdownPage(string Source, string Place, string Title, string Html, ImmutableArray<PageSection> Sections)
{
    // A longer table of contents is folded away.
    private const int MostContents = 16;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseSoftlineBreakAsHardlineBreak().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    /// <summary>Whether it is the page of a rule.</summary>
    public bool IsRule => this.Source.StartsWith("docs/rules/", StringComparison.Ordinal) && !this.Source.EndsWith("README.md", StringComparison.Ordinal);

    public static MarkdownPage Read(Repository repository, Places places, string source)
    {
        MarkdownDocument document = Markdown.Parse(repository.Read(source), Pipeline);
        string place = places.OfFile(source)!;
        string title = document.Descendants<HeadingBlock>().FirstOrDefault() is { } heading ? PageText.Of(heading) : Path.GetFileNameWithoutExtension(source);
        ImmutableArray<PageSection> sections = PageSection.Of(document);
        MarkdownPage page = new(source, place, title, string.Empty, sections);
        foreach (LinkInline link in document.Descendants<LinkInline>().ToArray())
        {
            PageLinks.Turn(link, repository, places, page);
        }

        if (page.IsRule)
        {
            WorkedRowLinks.Add(document, page);
        }

        string html = Quotations.Link(document.ToHtml(Pipeline), place, places, repository);
        html = html.Replace("<pre>", "<pre tabindex=\"0\">", StringComparison.Ordinal).Replace(" style=\"text-align: right;\"", " class=\"right\"", StringComparison.Ordinal).Replace("<table>", "<div class=\"wide\" role=\"group\" aria-label=\"Table\" tabindex=\"0\"><table>", StringComparison.Ordinal).Replace("</table>", "</table></div>", StringComparison.Ordinal);
        return page with { Html = Contents(document) + html + RuleTypes(page, repository, places) };
    }

    // A page with several sections says which.
    private static string Contents(MarkdownDocument document)
    {
        HeadingBlock[] headings = [.. document.OfType<HeadingBlock>().Where(heading => heading.Level == 2)];
        if (headings.Length < 4)
        {
            return string.Empty;
        }

        string list = "<nav class=\"contents\" aria-label=\"On this page\"><ul>" + string.Concat(headings.Select(heading => $"<li><a href=\"#{heading.GetAttributes().Id}\">{PageText.Safe(PageText.Of(heading))}</a></li>")) + "</ul></nav>\n";
        return headings.Length > MostContents ? $"<details><summary>On this page</summary>{list}</details>\n" : list;
    }

    private static string RuleTypes(MarkdownPage page, Repository repository, Places places)
    {
        string types = page.IsRule
            ? string.Join(", ", places.Api.OfRule(page.Source, repository).Select(type => $"<a href=\"{Places.Way(page.Place, type.Place)}\">{PageText.Safe(type.Name)}</a>"))
            : string.Empty;
        return types.Length == 0 ? string.Empty : $"<h2 id=\"api\">In the API</h2>\n<p>{types}</p>\n";
    }
}
