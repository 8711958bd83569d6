using Markdig.Syntax.Inlines;
using Mips.Scoring.Site.Sources;

namespace Mips.Scoring.Site.Pages;

/// <summary>Turns a link between documents of the checkout into one between pages of the book.</summary>
internal static class PageLinks
{
    public static void Turn(LinkInline link, Repository repository, Places places, MarkdownPage page)
    {
        string url = link.Url ?? string.Empty;
        if (url.Contains("://", StringComparison.Ordinal) || url.StartsWith('#') || url.StartsWith("mailto:", StringComparison.Ordinal))
        {
            return;
        }

        string[] parts = url.Split('#', 2);
        string? place = repository.Resolve(page.Source, parts[0]) is { } file ? places.OfFile(file) : null;
        if (place is null)
        {
            Unwrap(link);
            return;
        }

        link.Url = Places.Way(page.Place, place) + (parts.Length > 1 ? "#" + parts[1] : string.Empty);
    }

    // A folder is no page: its name stays as text.
    private static void Unwrap(LinkInline link)
    {
        ContainerInline text = new();
        link.MoveChildrenAfter(text);
        link.ReplaceBy(text);
    }
}
