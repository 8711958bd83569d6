using Mips.Scoring.Site.Api;
using Mips.Scoring.Site.Pages;

namespace Mips.Scoring.Site.Searching;

/// <summary>What can be found: a rule is one target, a long page one for each section, a type one.</summary>
internal static class SearchDocuments
{
    private const int Rule = 100;
    private const int Guide = 80;
    private const int Law = 40;
    private const int Api = 30;
    private const int Project = 20;

    public static IEnumerable<SearchDocument> Of(ImmutableArray<MarkdownPage> pages, ApiModel api) =>
        pages.SelectMany(OfPage).Concat(api.Types.Select(type => OfType(type, api)));

    private static IEnumerable<SearchDocument> OfPage(MarkdownPage page)
    {
        if (page.IsRule)
        {
            PageSection[] told = [.. page.Sections.Where(section => section.Heading is not "Worked rows")];
            return [new SearchDocument(new SearchTarget(page.Place, page.Title, "rule"), string.Empty, string.Join('\n', told.Select(section => section.Text)), Rule)];
        }

        // The indices name everything and explain nothing: they are found by their own names only.
        if (page.Source is "docs/glossary.md" or "docs/paragraphs.md" or "docs/rules/README.md" or "docs/law/README.md")
        {
            return [new SearchDocument(new SearchTarget(page.Place, page.Title, "index"), string.Empty, string.Empty, Guide)];
        }

        (string kind, int importance) = page.Source switch
        {
            "docs/ambiguities.md" => ("ambiguity", Guide / 2),
            "docs/years.md" => ("year", Guide),
            _ when page.Source.StartsWith("docs/law/", StringComparison.Ordinal) => ("law", Law),
            _ when page.Place.StartsWith("project/", StringComparison.Ordinal) || page.Source is "docs/architecture.md" or "docs/reliability.md" or "docs/mutation.md" or "docs/nuget-checklist.md" => ("project", Project),
            _ => ("guide", Guide),
        };
        return page.Sections.Where(section => section.Level <= 2).Select(section => OfSection(page, section, kind, importance));
    }

    private static SearchDocument OfSection(MarkdownPage page, PageSection section, string kind, int importance) => new(
        new SearchTarget(page.Place + (section.Anchor.Length > 0 ? "#" + section.Anchor : string.Empty), section.Anchor.Length > 0 ? $"{section.Heading} ({page.Title})" : page.Title, kind),
        section.Heading,
        section.Text,
        importance);

    private static SearchDocument OfType(ApiType type, ApiModel api) => new(
        new SearchTarget(type.Place, type.Name, "API"),
        WordsOf(type.Name),
        DocumentationHtml.Text(api.Documentation.Of(type.Type)?.Element("summary")),
        Api);

    // CaseMinimum is found as "case minimum" too.
    private static string WordsOf(string name) => string.Concat(name.Select((character, i) => i > 0 && char.IsUpper(character) && !char.IsUpper(name[i - 1]) ? " " + character : character.ToString()));
}
