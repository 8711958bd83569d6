using System.Net;
using System.Text.RegularExpressions;
using Mips.Scoring.Site.Sources;

namespace Mips.Scoring.Site.Pages;

/// <summary>A quotation of the regulation leads to the whole sentence in docs/law.</summary>
internal static partial class Quotations
{
    private const string InForce = ", in force in ";

    public static string Link(string html, string place, Places places, Repository repository) => Source().Replace(html, match =>
    {
        string file = $"docs/law/{match.Groups["section"].Value}.md";
        if (!repository.Has(file))
        {
            return match.Value;
        }

        string paragraph = WebUtility.HtmlDecode(match.Groups["paragraph"].Value);
        string anchor = Headings(repository.Read(file)).FirstOrDefault(heading => Covers(heading[..heading.IndexOf(InForce, StringComparison.Ordinal)], paragraph)) is { } found ? "#" + Anchor(found) : string.Empty;
        return $"— <a href=\"{Places.Way(place, places.OfFile(file)!)}{anchor}\">42 CFR {match.Groups["paragraph"].Value}</a>";
    });

    // The narrowest first: the paragraph itself goes before one that contains it.
    private static IEnumerable<string> Headings(string law) =>
        law.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..].Trim()).OrderByDescending(heading => heading.Length);

    private static bool Covers(string kept, string cited) =>
        cited.StartsWith(kept, StringComparison.Ordinal) && (cited.Length == kept.Length || cited[kept.Length] is '(' or ',');

    // As GitHub and Markdig make it: small letters, without punctuation, spaces as hyphens.
    private static string Anchor(string heading) =>
        new([.. heading.ToLowerInvariant().Select(character => character == ' ' ? '-' : character).Where(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_')]);

    [GeneratedRegex(@"— 42 CFR (?<paragraph>(?<section>4(?:14|25)\.\d+)(?:, definition of [^,<]+(?:, paragraph \(\d+\))?|(?:\([A-Za-z0-9]+\))*(?:, table \d+)?))(?=[^<]*</p>\s*</blockquote>)")]
    private static partial Regex Source();
}
