using System.Runtime.CompilerServices;
#if NET
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif
using Mips.Scoring.Reference;

namespace Mips.Scoring.Rules.Measures;

/// <summary>How many deciles of a benchmark a rate reaches. Bounds never turn back, so that those which are reached are the first ones, and their number says which.</summary>
internal static class DecilesReached
{
    /// <summary>Counts the starts that are reached.</summary>
    /// <param name="starts">Where the deciles start, ascending; <see cref="DecileBounds.Room"/> numbers, of which unused ones are <see cref="DecileBounds.Never"/>.</param>
    /// <param name="place">The rate on the same scale.</param>
    /// <returns>0 to 10.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Count(ReadOnlySpan<long> starts, long place)
    {
#if NET
        if (Vector128.IsHardwareAccelerated && starts.Length == DecileBounds.Room)
        {
            return CountAtOnce(starts, place);
        }
#endif
        return CountOneByOne(starts, place);
    }

    /// <summary>The same, one after the other, to the end: where a loop stops cannot be foretold, and a count without a jump is faster.</summary>
    public static int CountOneByOne(ReadOnlySpan<long> starts, long place)
    {
        int reached = 0;
        foreach (long start in starts)
        {
            reached += place >= start ? 1 : 0;
        }

        return reached;
    }

#if NET
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CountAtOnce(ReadOnlySpan<long> starts, long place)
    {
        ref long first = ref MemoryMarshal.GetReference(starts);
        Vector128<long> rate = Vector128.Create(place);
        Vector128<long> beyond = Vector128.GreaterThan(Vector128.LoadUnsafe(ref first), rate)
            + Vector128.GreaterThan(Vector128.LoadUnsafe(ref first, 2), rate)
            + Vector128.GreaterThan(Vector128.LoadUnsafe(ref first, 4), rate)
            + Vector128.GreaterThan(Vector128.LoadUnsafe(ref first, 6), rate)
            + Vector128.GreaterThan(Vector128.LoadUnsafe(ref first, 8), rate)
            + Vector128.GreaterThan(Vector128.LoadUnsafe(ref first, 10), rate);
        return unchecked(DecileBounds.Room + (int)(beyond.GetElement(0) + beyond.GetElement(1)));
    }
#endif
}
