using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Mips.Scoring.Tool.Output;

namespace Mips.Scoring.Tool.Rules;

/// <summary>A rule page as HTML for a folder without a network: links lead to pages beside it; of every other link its text stays.</summary>
internal static partial class RulePageHtml
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).DisableHtml().Build();

    /// <summary>Makes the page.</summary>
    /// <param name="markdown">Its text.</param>
    /// <param name="has">Whether there is a page of a name beside it.</param>
    public static string Of(string markdown, Func<string, bool> has)
    {
        MarkdownDocument document = Markdown.Parse(markdown, Pipeline);
        foreach (LinkInline link in document.Descendants<LinkInline>().ToArray())
        {
            Lead(link, has);
        }

        string title = document.Descendants<HeadingBlock>().FirstOrDefault() is { Inline: { } inline } ? string.Concat(inline.Descendants<LiteralInline>().Select(literal => literal.Content.ToString())) : string.Empty;
        return PageFrame.Begin(title) + "<p><a href=\"../index.html\">All scorecards</a></p>\n" + Body(document) + PageFrame.End;
    }

    private static void Lead(LinkInline link, Func<string, bool> has)
    {
        Match page = Page().Match(link.Url ?? string.Empty);
        if (link.IsImage)
        {
            link.Remove();
        }
        else if (page.Success && has(page.Groups["name"].Value))
        {
            link.Url = $"{page.Groups["name"].Value}.html{page.Groups["place"].Value}";
        }
        else if (link.Url?.StartsWith('#') != true)
        {
            link.ReplaceBy(new ContainerInline(), copyChildren: true);
        }
    }

    private static string Body(MarkdownDocument document)
    {
        using StringWriter text = new() { NewLine = "\n" };
        HtmlRenderer renderer = new(text);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return text.ToString();
    }

    [GeneratedRegex(@"^(?:\.\./|rules/)?(?<name>[a-z-]+)\.md(?<place>#.*)?$")]
    private static partial Regex Page();
}
