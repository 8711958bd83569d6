using System.Runtime.CompilerServices;

namespace Mips.Scoring.Values;

/// <summary>How a record keeps an array, so that the equality that the compiler writes for it compares what is in the array: same elements in the same order.</summary>
/// <remarks>An array that was never initialised is an empty one: nothing was given.</remarks>
internal readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>
{
    private const int Factor = 31;
    private readonly ImmutableArray<T> items;

    private EquatableArray(ImmutableArray<T> items) => this.items = items;

    public static implicit operator EquatableArray<T>(ImmutableArray<T> items) => new(items);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator ImmutableArray<T>(EquatableArray<T> array) => array.Items;

    private ImmutableArray<T> Items
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => IsMissing(this.items) ? [] : this.items;
    }

    /// <summary>Whether an array was never initialised. As the framework says it, whose code over a value type of ours is in no image (ReadyToRun).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsMissing(ImmutableArray<T> items) =>
#if NET
        Unsafe.As<ImmutableArray<T>, T[]?>(ref items) is null;
#else
        items.IsDefault;
#endif

    public bool Equals(EquatableArray<T> other)
    {
        ImmutableArray<T> own = this.Items;
        ImmutableArray<T> others = other.Items;
        if (own == others)
        {
            return true;
        }

        if (own.Length != others.Length)
        {
            return false;
        }

        for (int i = 0; i < own.Length; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(own[i], others[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && this.Equals(other);

    public override int GetHashCode()
    {
        int hash = 0;
        foreach (T item in this.Items)
        {
            hash = unchecked((hash * Factor) + (item is null ? 0 : EqualityComparer<T>.Default.GetHashCode(item)));
        }

        return hash;
    }
}
