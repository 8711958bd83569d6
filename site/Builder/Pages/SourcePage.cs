using Mips.Scoring.Site.Sources;

namespace Mips.Scoring.Site.Pages;

/// <summary>A file of the checkout as it is.</summary>
internal static class SourcePage
{
    public static string Html(Repository repository, string file) =>
        $"<h1>{PageText.Safe(Path.GetFileName(file))}</h1>\n<p>{PageText.Safe(file)}</p>\n<pre tabindex=\"0\"><code>{PageText.Safe(repository.Read(file))}</code></pre>\n";
}
