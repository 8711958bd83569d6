using System.Text;
using System.Text.Json;

namespace Mips.Scoring.Site.Searching;

/// <summary>What the search looks through: targets, words with the weight they have for each target, and the words in which people ask.</summary>
/// <param name="Targets">Pages and sections.</param>
/// <param name="Weights">For each word the targets that have it and its weight there; whole numbers, so that every browser and .NET add alike.</param>
/// <param name="Sayings">Words of the glossary, each with the target it means.</param>
internal sealed record SearchIndex(ImmutableArray<SearchTarget> Targets, IReadOnlyDictionary<string, ImmutableArray<(int Target, int Weight)>> Weights, ImmutableArray<(ImmutableArray<string> Words, int Target)> Sayings)
{
    /// <summary>What a saying of the glossary adds for each of its words, where all of them are asked for.</summary>
    public const int SayingWeight = 6000;

    private const int Best = 10;

    /// <summary>The best targets for a question, the best first.</summary>
    public ImmutableArray<SearchTarget> Find(string question)
    {
        string[] words = [.. SearchWords.Of(question).Distinct()];
        Dictionary<int, int> sums = [];
        foreach (string word in words)
        {
            foreach ((int target, int weight) in this.Matching(word))
            {
                sums[target] = sums.GetValueOrDefault(target) + weight;
            }
        }

        foreach ((ImmutableArray<string> saying, int target) in this.Sayings)
        {
            if (saying.All(words.Contains))
            {
                sums[target] = sums.GetValueOrDefault(target) + (SayingWeight * saying.Length);
            }
        }

        return [.. sums.OrderByDescending(sum => sum.Value).ThenBy(sum => sum.Key).Take(Best).Select(sum => this.Targets[sum.Key])];
    }

    /// <summary>The index as a script, because a page that is opened from a folder may load scripts and nothing else.</summary>
    public string ToScript()
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            json.WriteStartObject();
            json.WriteStartArray("targets");
            foreach (SearchTarget target in this.Targets)
            {
                json.WriteStartArray();
                json.WriteStringValue(target.Place);
                json.WriteStringValue(target.Title);
                json.WriteStringValue(target.Kind);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteStartObject("weights");
            foreach ((string word, ImmutableArray<(int Target, int Weight)> weights) in this.Weights.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                json.WriteStartArray(word);
                foreach ((int target, int weight) in weights)
                {
                    json.WriteNumberValue(target);
                    json.WriteNumberValue(weight);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
            json.WriteStartArray("sayings");
            foreach ((ImmutableArray<string> words, int target) in this.Sayings)
            {
                json.WriteStartArray();
                json.WriteNumberValue(target);
                foreach (string word in words)
                {
                    json.WriteStringValue(word);
                }

                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return $"globalThis.ruleBookIndex = {Encoding.UTF8.GetString(stream.ToArray())};\n";
    }

    // A word that nothing has exactly is taken as the beginning of others.
    private IEnumerable<(int Target, int Weight)> Matching(string word)
    {
        if (this.Weights.TryGetValue(word, out ImmutableArray<(int Target, int Weight)> exact))
        {
            return exact;
        }

        return word.Length < 3
            ? []
            : this.Weights.Where(pair => pair.Key.StartsWith(word, StringComparison.Ordinal)).SelectMany(pair => pair.Value).GroupBy(pair => pair.Target).Select(group => (group.Key, group.Max(pair => pair.Weight) / 2));
    }
}

/// <summary>A page or section that can be found.</summary>
/// <param name="Place">Its place, with the anchor.</param>
/// <param name="Title">What is shown.</param>
/// <param name="Kind">What it is, in a word.</param>
internal sealed record SearchTarget(string Place, string Title, string Kind);
