using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Mips.Scoring.Site.Pages;

/// <summary>A section of a page: what stands under one heading.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Level">1 for the title of the page.</param>
/// <param name="Anchor">Its anchor; empty for the top.</param>
/// <param name="Text">The text under it, up to the next heading.</param>
internal sealed record PageSection(string Heading, int Level, string Anchor, string Text)
{
    public static ImmutableArray<PageSection> Of(MarkdownDocument document)
    {
        ImmutableArray<PageSection>.Builder sections = ImmutableArray.CreateBuilder<PageSection>();
        PageSection section = new(string.Empty, 1, string.Empty, string.Empty);
        List<string> texts = [];
        foreach (Block block in document)
        {
            if (block is HeadingBlock heading)
            {
                Close();
                section = new PageSection(PageText.Of(heading), heading.Level, heading.Level == 1 && sections.Count == 0 ? string.Empty : heading.GetAttributes().Id ?? string.Empty, string.Empty);
            }
            else
            {
                texts.Add(PageText.Of(block));
            }
        }

        Close();
        return sections.ToImmutable();

        void Close()
        {
            if (section.Heading.Length > 0 || texts.Count > 0)
            {
                sections.Add(section with { Text = string.Join('\n', texts) });
            }

            texts.Clear();
        }
    }
}
