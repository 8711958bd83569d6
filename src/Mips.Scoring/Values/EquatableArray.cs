namespace Mips.Scoring.Values;

/// <summary>How a record keeps an array, so that the equality that the compiler writes for it compares what is in the array: same elements in the same order.</summary>
/// <remarks>An array that was never initialised equals another such array only.</remarks>
internal readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>
{
    private const int Factor = 31;
    private readonly ImmutableArray<T> items;

    private EquatableArray(ImmutableArray<T> items) => this.items = items;

    public static implicit operator EquatableArray<T>(ImmutableArray<T> items) => new(items);

    public static implicit operator ImmutableArray<T>(EquatableArray<T> array) => array.items;

    public bool Equals(EquatableArray<T> other)
    {
        if (this.items == other.items)
        {
            return true;
        }

        if (this.items.IsDefault || other.items.IsDefault || this.items.Length != other.items.Length)
        {
            return false;
        }

        for (int i = 0; i < this.items.Length; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(this.items[i], other.items[i]))
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
        for (int i = 0; !this.items.IsDefault && i < this.items.Length; i++)
        {
            hash = unchecked((hash * Factor) + (this.items[i] is { } item ? EqualityComparer<T>.Default.GetHashCode(item) : 0));
        }

        return hash;
    }
}
