using System.Net;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Mips.Scoring.Site.Pages;

/// <summary>The words of a part of a document, without markup, and text that is safe in HTML.</summary>
internal static class PageText
{
    public static string Of(MarkdownObject part)
    {
        StringBuilder text = new();
        if (part is CodeBlock code)
        {
            return code.Lines.ToString();
        }

        foreach (MarkdownObject inline in part is LeafBlock leaf ? leaf.Inline?.Descendants() ?? [] : part.Descendants())
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline span:
                    text.Append(span.Content);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case LeafBlock when text.Length > 0:
                    text.Append('\n');
                    break;
            }
        }

        return text.ToString().Trim();
    }

    /// <summary>Text as it may stand in an element or in an attribute with double quotes.</summary>
    public static string Safe(string text) => WebUtility.HtmlEncode(text);
}
