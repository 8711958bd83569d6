namespace Mips.Scoring.Site.Pages;

/// <summary>Every page that is made of a document, one line each.</summary>
internal static class ContentsPage
{
    public const string Place = "contents.html";

    public static string Html(IEnumerable<MarkdownPage> pages) =>
        "<h1>All pages</h1>\n" + string.Concat(pages
            .GroupBy(page => page.Place.Contains('/', StringComparison.Ordinal) ? page.Place[..page.Place.IndexOf('/', StringComparison.Ordinal)] : string.Empty)
            .Select(group => $"<h2>{Heading(group.Key)}</h2>\n<ul>{string.Concat(group.Select(page => $"<li><a href=\"{page.Place}\">{PageText.Safe(page.Title)}</a></li>"))}</ul>\n"));

    private static string Heading(string folder) => folder switch
    {
        "rules" => "Rules",
        "law" => "Words of the law",
        "schemas" => "Schemas",
        "project" => "Project",
        _ => "Guides",
    };
}
