using System.Text.RegularExpressions;
using Mips.Scoring.Tool.Output;

namespace Mips.Scoring.Tool.Rules;

/// <summary>The rule pages that the scorecards of a folder lead to, in a folder beside them, with the pages that those lead to.</summary>
/// <param name="folder">The folder of the scorecards.</param>
internal sealed partial class RulePageFiles(string folder)
{
    /// <summary>Where the paragraphs of a scorecard lead to.</summary>
    public const string Address = Name + "/{page}.html";

    private const string Name = "rules";
    private readonly HashSet<string> known = [.. RulePages.Names, RulePages.ReadingsName];
    private readonly HashSet<string> wanted = new(StringComparer.Ordinal);

    /// <summary>Takes in the links of a scorecard's page.</summary>
    public void Take(string page) => this.wanted.UnionWith(Link().Matches(page).Select(link => link.Groups["page"].Value).Where(this.known.Contains));

    /// <summary>Writes the pages; none if no scorecard leads to any.</summary>
    /// <exception cref="UnwritableException">The folder cannot be written to.</exception>
    public void Write()
    {
        string place = Path.Combine(folder, Name);
        Queue<string> left = new(this.wanted);
        if (left.Count > 0)
        {
            UnwritableException.Guard(place, () => Directory.CreateDirectory(place));
        }

        while (left.TryDequeue(out string? page))
        {
            string text = RulePageHtml.Of(page == RulePages.ReadingsName ? RulePages.Readings() : RulePages.Text(page), this.known.Contains);
            AtomicFile.Write(Path.Combine(place, page + ".html"), text);
            foreach (string next in LinkOfPage().Matches(text).Select(link => link.Groups["page"].Value).Where(next => this.known.Contains(next) && this.wanted.Add(next)))
            {
                left.Enqueue(next);
            }
        }
    }

    [GeneratedRegex("href=\"rules/(?<page>[a-z-]+)\\.html[#\"]")]
    private static partial Regex Link();

    [GeneratedRegex("href=\"(?<page>[a-z-]+)\\.html[#\"]")]
    private static partial Regex LinkOfPage();
}
