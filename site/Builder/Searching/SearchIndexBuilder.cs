using Mips.Scoring.Site.Api;
using Mips.Scoring.Site.Pages;
using Mips.Scoring.Site.Sources;

namespace Mips.Scoring.Site.Searching;

/// <summary>Weighs words: more in a title than in a text, more the fewer targets have them, less in a long text than in a short one.</summary>
internal static class SearchIndexBuilder
{
    private const int InTitle = 10;
    private const int InHeadings = 4;

    public static SearchIndex Of(ImmutableArray<MarkdownPage> pages, ApiModel api, Places places)
    {
        ImmutableArray<SearchDocument> documents = [.. SearchDocuments.Of(pages, api)];
        Dictionary<string, Dictionary<int, int>> counts = new(StringComparer.Ordinal);
        for (int i = 0; i < documents.Length; i++)
        {
            SearchDocument document = documents[i];
            Count(counts, i, document.Target.Title, InTitle);
            Count(counts, i, document.Headings, InHeadings);
            Count(counts, i, document.Text, 1);
        }

        int[] lengths = new int[documents.Length];
        foreach (Dictionary<int, int> of in counts.Values)
        {
            foreach ((int target, int count) in of)
            {
                lengths[target] += count;
            }
        }

        double average = lengths.Average();
        Dictionary<string, ImmutableArray<(int Target, int Weight)>> weights = new(StringComparer.Ordinal);
        foreach ((string word, Dictionary<int, int> of) in counts)
        {
            double rarity = Math.Log(1 + ((documents.Length - of.Count + 0.5) / (of.Count + 0.5)));
            ImmutableArray<(int Target, int Weight)> weighed =
            [
                .. of.OrderBy(pair => pair.Key)
                    .Select(pair => (pair.Key, Weight: (int)Math.Round(10 * documents[pair.Key].Importance * rarity * pair.Value * 2.2 / (pair.Value + (1.2 * (0.25 + (0.75 * lengths[pair.Key] / average)))))))
                    .Where(pair => pair.Weight > 0),
            ];
            weights.Add(word, weighed);
        }

        return new SearchIndex([.. documents.Select(document => document.Target)], weights, GlossarySayings.Of(pages.Single(page => page.Source == "docs/glossary.md"), documents, places));
    }

    private static void Count(Dictionary<string, Dictionary<int, int>> counts, int target, string text, int times)
    {
        foreach (string word in SearchWords.Of(text))
        {
            if (!counts.TryGetValue(word, out Dictionary<int, int>? of))
            {
                counts.Add(word, of = []);
            }

            of[target] = of.GetValueOrDefault(target) + times;
        }
    }
}
