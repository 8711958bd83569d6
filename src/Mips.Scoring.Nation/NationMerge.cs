namespace Mips.Scoring.Nation;

/// <summary>Partial results that cannot be merged.</summary>
public sealed class NationMergeException : Exception
{
    internal NationMergeException(string message)
        : base(message)
    {
    }
}

/// <summary>Which of several partial results count: each partition once, however often it comes.</summary>
internal static class NationMerge
{
    /// <summary>The parts without those that came before, in the order of their partitions, so that no order of theirs changes what is made of them.</summary>
    /// <exception cref="NationMergeException">A partition is in two different parts, or there is none.</exception>
    public static ImmutableArray<TPart> Once<TPart>(IEnumerable<TPart> parts, Func<TPart, ImmutableArray<string>> partitionsOf, Func<TPart, string> textOf)
    {
        SortedDictionary<string, TPart> kept = new(StringComparer.Ordinal);
        foreach (TPart part in parts)
        {
            string key = string.Join(' ', partitionsOf(part));
            if (kept.TryGetValue(key, out TPart? known) && textOf(known) != textOf(part))
            {
                throw new NationMergeException($"The partition {key} came twice with different results: score all partitions with the same laws, groups and version.");
            }

            kept[key] = part;
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        if (kept.Values.SelectMany(part => partitionsOf(part)).FirstOrDefault(partition => !seen.Add(partition)) is { } twice)
        {
            throw new NationMergeException($"The partition {twice} is in two parts that were merged before: merge the results of single partitions.");
        }

        return kept.Count > 0 ? [.. kept.Values] : throw new NationMergeException("There is nothing to merge.");
    }

    /// <summary>The value that all parts must have.</summary>
    public static TValue Same<TPart, TValue>(ImmutableArray<TPart> parts, Func<TPart, TValue> valueOf, Func<TValue, string> textOf, string what)
    {
        TValue first = valueOf(parts[0]);
        return parts.All(part => textOf(valueOf(part)) == textOf(first)) ? first : throw new NationMergeException($"The parts have different {what}.");
    }
}
