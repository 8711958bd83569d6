using System.Net;
using System.Text.RegularExpressions;
using Mips.Scoring.Site.Sources;

namespace Mips.Scoring.Site.Pages;

/// <summary>A quotation of the regulation leads to the whole sentence in docs/law.</summary>
internal static partial class Quotations
{
    public static string Link(string html, string place, Places places, Repository repository) => Source().Replace(html, match =>
    {
        string file = $"docs/law/{match.Groups["section"].Value}.md";
        if (!repository.Has(file))
        {
            return match.Value;
        }

        string paragraph = WebUtility.HtmlDecode(match.Groups["section"].Value + match.Groups["paragraph"].Value);
        string anchor = repository.Read(file).Split('\n').FirstOrDefault(line => line.StartsWith($"## {paragraph}, in force in ", StringComparison.Ordinal)) is { } heading ? "#" + Anchor(heading[3..]) : string.Empty;
        return $"— <a href=\"{Places.Way(place, places.OfFile(file)!)}{anchor}\">42 CFR {match.Groups["section"].Value}{match.Groups["paragraph"].Value}</a>";
    });

    // As GitHub and Markdig make it: small letters, without punctuation, spaces as hyphens.
    private static string Anchor(string heading) =>
        new([.. heading.ToLowerInvariant().Select(character => character == ' ' ? '-' : character).Where(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_')]);

    [GeneratedRegex(@"— 42 CFR (?<section>414\.\d+)(?<paragraph>(?:\([A-Za-z0-9]+\))*)(?=[^<]*</p>\s*</blockquote>)")]
    private static partial Regex Source();
}
