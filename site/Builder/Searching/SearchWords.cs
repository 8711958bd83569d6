using System.Text;

namespace Mips.Scoring.Site.Searching;

/// <summary>The words of a text as the search compares them. <c>search.js</c> does the same to what is typed.</summary>
internal static class SearchWords
{
    // Words of questions that say nothing about what is asked.
    private static readonly HashSet<string> Empty = ["a", "an", "and", "are", "as", "at", "be", "by", "can", "did", "do", "does", "for", "from", "get", "had", "has", "have", "how", "i", "if", "in", "is", "it", "me", "my", "of", "on", "or", "our", "so", "that", "the", "their", "them", "there", "they", "this", "to", "was", "we", "were", "what", "when", "where", "which", "who", "why", "will", "with", "you", "your"];

    public static IEnumerable<string> Of(string text) => Split(text).Where(word => !Empty.Contains(word)).Select(Stem);

    public static bool IsEmpty(string word) => Empty.Contains(word);

    // Letters and digits of ASCII; a full stop between digits stays, so that 414.1380 is one word.
    private static IEnumerable<string> Split(string text)
    {
        StringBuilder word = new();
        for (int i = 0; i < text.Length; i++)
        {
            char character = char.ToLowerInvariant(text[i]);
            bool isPoint = character == '.' && i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]);
            if (char.IsAsciiLetterOrDigit(character) || isPoint)
            {
                word.Append(character);
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    // Plurals and the commonest endings of verbs: enough that "measures" finds "measure" and "topping" finds "topped".
    private static string Stem(string word)
    {
        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal))
        {
            return word[..^3] + "y";
        }

        if (word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("us", StringComparison.Ordinal) && !word.EndsWith("is", StringComparison.Ordinal))
        {
            word = word[..^1];
        }

        if (word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal))
        {
            return word[..^3];
        }

        return word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) ? word[..^2] : word;
    }
}
