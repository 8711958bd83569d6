

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>Finds the nearest whole number that passes a test which every number beyond it passes too.</summary>
internal static class SmallestStep
{
    /// <summary>The number nearest to <paramref name="from"/>, in the direction of <paramref name="last"/>, that passes; null if not even the last one does.</summary>
    public static long? Find(long from, long last, Func<long, bool> passes)
    {
        if (from == last || !passes(last))
        {
            return null;
        }

        long fails = from;
        long holds = last;
        while (Math.Abs(holds - fails) > 1)
        {
            long middle = fails + ((holds - fails) / 2);
            (fails, holds) = passes(middle) ? (fails, middle) : (middle, holds);
        }

        return holds;
    }

    /// <summary>
    /// The same, where a part of the test foretells the number at less cost. What it says is proven by the test itself: the number passes and the one before it does not;
    /// where that is not so, the whole search is made.
    /// </summary>
    public static long? Find(long from, long last, Func<long, bool> foretells, Func<long, bool> passes)
    {
        if (Find(from, last, foretells) is not { } foretold || !passes(foretold))
        {
            return Find(from, last, passes);
        }

        long before = foretold - Math.Sign(last - from);
        return before == from || !passes(before) ? foretold : Find(from, before, passes);
    }

    /// <summary>The same in several stretches, each up to its end, where a number that passes is followed by numbers that pass only within its stretch.</summary>
    public static long? Find(long from, ReadOnlySpan<long> ends, Func<long, bool> passes)
    {
        foreach (long end in ends)
        {
            if (Find(from, end, passes) is { } found)
            {
                return found;
            }

            from = end;
        }

        return null;
    }
}
