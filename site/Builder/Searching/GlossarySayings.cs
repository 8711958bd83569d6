using System.Text.RegularExpressions;
using Mips.Scoring.Site.Pages;
using Mips.Scoring.Site.Sources;

namespace Mips.Scoring.Site.Searching;

/// <summary>The words of the glossary, old names included, each with the page it leads to.</summary>
internal static partial class GlossarySayings
{
    public static ImmutableArray<(ImmutableArray<string> Words, int Target)> Of(MarkdownPage glossary, ImmutableArray<SearchDocument> documents, Places places)
    {
        Dictionary<string, int> targets = documents.Select((document, i) => (document.Target.Place, i)).GroupBy(pair => pair.Place).ToDictionary(group => group.Key, group => group.First().i, StringComparer.Ordinal);
        return
        [
            .. from row in places.Repository.Read(glossary.Source).Split('\n')
               where row.StartsWith("| ", StringComparison.Ordinal)
               let cells = row.Trim('|', ' ').Split(" | ")
               from Match link in Link().Matches(cells.FirstOrDefault(cell => Link().IsMatch(cell)) ?? string.Empty)
               let place = PlaceOf(link.Groups[1].Value, places)
               where targets.ContainsKey(place)
               from saying in cells[0].Split(", ")
               let words = SearchWords.Of(saying).Distinct().ToImmutableArray()
               where words.Length > 0
               select (words, targets[place]),
        ];
    }

    private static string PlaceOf(string link, Places places)
    {
        string[] parts = link.Split('#', 2);
        return places.OfFile("docs/" + parts[0]) + (parts.Length > 1 ? "#" + parts[1] : string.Empty);
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
