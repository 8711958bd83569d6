#if NET
using System.Runtime.CompilerServices;
#else
using System.Runtime.InteropServices;
#endif

namespace Mips.Scoring.Numbers;

/// <summary>Finished arrays as immutable ones, without a copy. The array must not be changed afterwards.</summary>
internal static class ImmutableArrays
{
#if NET
    // As ImmutableCollectionsMarshal does it, which is in no image for a value type of ours.
    public static ImmutableArray<T> Over<T>(T[] finished) => Unsafe.As<T[], ImmutableArray<T>>(ref finished);
#else
    public static ImmutableArray<T> Over<T>(T[] finished) => ImmutableCollectionsMarshal.AsImmutableArray(finished);
#endif
}
