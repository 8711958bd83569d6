using Mips.Scoring.Site.Sources;

namespace Mips.Scoring.Site.Pages;

/// <summary>What every page of the book has around its text: the way to the others, the search, and a policy that allows nothing from elsewhere.</summary>
internal static class PageTemplate
{
    /// <summary>Nothing is loaded but the files of the book, and nothing is sent.</summary>
    public const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

    private static readonly ImmutableArray<(string Place, string Words)> Contents =
    [
        ("rules/index.html", "Rules"),
        ("paragraphs.html", "Paragraphs"),
        ("glossary.html", "Glossary"),
        ("ambiguities.html", "Ambiguities"),
        ("years.html", "Years"),
        ("getting-started.html", "Getting started"),
        ("cookbook.html", "Cookbook"),
        ("planning.html", "Planning"),
        ("batch.html", "Batch"),
        ("api/index.html", "API"),
        ("contents.html", "All pages"),
        (WorkedRowLinks.Workbench, "Workbench"),
    ];

    public static string Fill(string place, string title, string html)
    {
        string root = Places.Way(place, string.Empty);
        string links = string.Concat(Contents.Select(entry => $"<li><a href=\"{root}{entry.Place}\"{(entry.Place == place ? " aria-current=\"page\"" : string.Empty)}>{entry.Words}</a></li>"));
        return $"""
            <!DOCTYPE html>
            <html lang="en" data-root="{root}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Policy}">
            <meta name="referrer" content="no-referrer">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{PageText.Safe(title)} – Mips.Scoring</title>
            <link rel="stylesheet" href="{root}assets/site.css">
            <script defer src="{root}assets/search-index.js"></script>
            <script defer src="{root}assets/search.js"></script>
            </head>
            <body>
            <a class="skip" href="#main">Skip to the text</a>
            <header>
            <p class="book"><a href="{root}index.html">Mips.Scoring</a></p>
            <div role="search" class="search"><label for="search">Search the rule book</label><input id="search" type="search" autocomplete="off" spellcheck="false" aria-describedby="found"><p id="found" role="status" aria-live="polite"></p><ol id="results"></ol></div>
            <nav aria-label="Rule book"><ul>{links}</ul></nav>
            </header>
            <main id="main" tabindex="-1">
            {html}
            </main>
            <footer><p>Mips.Scoring is open source under the MIT license and not affiliated with CMS.</p></footer>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }
}
