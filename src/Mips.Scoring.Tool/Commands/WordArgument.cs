using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace Mips.Scoring.Tool.Commands;

/// <summary>Reads one of the words of an enumeration, as people write them: <c>dossier-json</c>.</summary>
internal static partial class WordArgument
{
    /// <summary>The words.</summary>
    public static string[] Words<TWord>()
        where TWord : struct, Enum => [.. Enum.GetNames<TWord>().Select(name => InnerCapital().Replace(name, "-$0").ToLowerInvariant())];

    /// <summary>The value of a word; an error that names all words if it is none.</summary>
    public static TWord? Parse<TWord>(ArgumentResult result)
        where TWord : struct, Enum
    {
        string text = result.Tokens[0].Value;
        int place = Array.IndexOf(Words<TWord>(), text.ToLowerInvariant());
        if (place >= 0)
        {
            return Enum.GetValues<TWord>()[place];
        }

        result.AddError($"{text}: must be one of {string.Join(", ", Words<TWord>())}");
        return null;
    }

    /// <summary>The values of several words.</summary>
    public static TWord[] ParseAll<TWord>(ArgumentResult result)
        where TWord : struct, Enum
    {
        string[] words = Words<TWord>();
        int[] places = [.. result.Tokens.Select(token => Array.IndexOf(words, token.Value.ToLowerInvariant()))];
        int wrong = Array.IndexOf(places, -1);
        if (wrong >= 0)
        {
            result.AddError($"{result.Tokens[wrong].Value}: must be one of {string.Join(", ", words)}");
            return [];
        }

        return [.. places.Select(place => Enum.GetValues<TWord>()[place])];
    }

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex InnerCapital();
}
