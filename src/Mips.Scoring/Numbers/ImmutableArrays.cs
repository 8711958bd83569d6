#if NET
using System.Runtime.CompilerServices;
#else
using System.Runtime.InteropServices;
#endif

namespace Mips.Scoring.Numbers;

/// <summary>Immutable arrays as the arrays that they are, without a copy.</summary>
/// <remarks>As the framework does it, whose code over a value type of ours is in no image (ReadyToRun): our own is in ours, so that no process has to compile it.</remarks>
internal static class ImmutableArrays
{
#if NET
    /// <summary>A finished array as an immutable one. It must not be changed afterwards.</summary>
    public static ImmutableArray<T> Over<T>(T[] finished) => Unsafe.As<T[], ImmutableArray<T>>(ref finished);

    /// <summary>Whether an array was never initialised.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsMissing<T>(ImmutableArray<T> array) => Unsafe.As<ImmutableArray<T>, T[]?>(ref array) is null;
#else
    /// <summary>A finished array as an immutable one. It must not be changed afterwards.</summary>
    public static ImmutableArray<T> Over<T>(T[] finished) => ImmutableCollectionsMarshal.AsImmutableArray(finished);

    /// <summary>Whether an array was never initialised.</summary>
    public static bool IsMissing<T>(ImmutableArray<T> array) => array.IsDefault;
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
