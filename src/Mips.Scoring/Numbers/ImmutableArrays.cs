using System.Runtime.InteropServices;

namespace Mips.Scoring.Numbers;

/// <summary>Finished arrays as immutable ones, without a copy. The array must not be changed afterwards.</summary>
internal static class ImmutableArrays
{
    public static ImmutableArray<T> Over<T>(T[] finished) => ImmutableCollectionsMarshal.AsImmutableArray(finished);
}
