using System.Net;

namespace Mips.Scoring.Tool.Output;

/// <summary>What surrounds the pages of a folder that are no scorecards. No scripts, no remote resources.</summary>
internal static class PageFrame
{
    /// <summary>The end of a page.</summary>
    public const string End = "</main>\n</body>\n</html>\n";

    private const string Style = """
        body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #1b1b1b; background: #fff; }
        table { border-collapse: collapse; width: 100%; } th, td { overflow-wrap: anywhere; text-align: left; padding: .35rem .75rem; border-bottom: 1px solid #767676; vertical-align: top; }
        blockquote { margin: 1rem 0; padding: 0 1rem; border-left: .25rem solid #767676; } code { overflow-wrap: anywhere; }
        .number { text-align: right; font-variant-numeric: tabular-nums; } .below { color: #8b0a03; } .above { color: #145a14; } a { color: #0b4f8a; }
        @media (max-width: 40rem) { body { font-size: .94rem; margin: 1rem auto; padding: 0 .75rem; } th, td { padding: .35rem .4rem .35rem 0; } }
        @media screen and (prefers-color-scheme: dark) { body { color: #f0f0f0; background: #1b1b1b; } .below { color: #ff9c8f; } .above { color: #8fdc8f; } a { color: #8ec9ff; } }
        """;

    /// <summary>The beginning of a page, up to its content.</summary>
    public static string Begin(string title) =>
        $"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{WebUtility.HtmlEncode(title)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<main>\n";
}
