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

    /// <summary>An array with more at its end.</summary>
    public static ImmutableArray<T> And<T>(this ImmutableArray<T> array, params T[] more)
    {
        T[] all = new T[array.Length + more.Length];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = i < array.Length ? array[i] : more[i - array.Length];
        }

        return Over(all);
    }
}
