using System.Runtime.CompilerServices;
using Mips.Scoring.Numbers;
using Mips.Scoring.Values;

namespace Mips.Scoring.Reference;

/// <summary>Where each decile of a benchmark starts, seen from the worst side. Immutable.</summary>
/// <remarks>
/// Direct: decile d is reached by a rate at or above its bound. Inverse: by a rate at or below it.
/// Equal neighbouring bounds make an empty decile. Until PY2022 CMS did not publish the bounds of the lowest deciles, because a
/// benchmarked measure earned at least 3 points; they are absent here.
/// </remarks>
public sealed class DecileBounds : IEquatable<DecileBounds>
{
    /// <summary>The number of <see cref="Starts"/>, which are compared at once: a benchmark has at most ten, and what is left over is never reached.</summary>
    internal const int Room = 12;

    /// <summary>A start that no rate reaches.</summary>
    internal const long Never = long.MaxValue;

    private readonly ImmutableArray<PerformanceRate> bounds;
    private readonly long[] starts;

    /// <summary>Bounds for the deciles from <paramref name="firstDecile"/> to 10.</summary>
    /// <param name="isInverse">Whether a lower rate is better.</param>
    /// <param name="firstDecile">The lowest decile with a published bound, 1 to 10.</param>
    /// <param name="bounds">The bounds of deciles <paramref name="firstDecile"/> to 10: never falling, or for an inverse benchmark never rising.</param>
    /// <exception cref="ArgumentException">The number or the order of the bounds is wrong.</exception>
    public DecileBounds(bool isInverse, int firstDecile, ImmutableArray<PerformanceRate> bounds)
    {
        if (firstDecile is < 1 or > 10 || EquatableArray<PerformanceRate>.IsMissing(bounds) || bounds.Length != 11 - firstDecile)
        {
            throw new ArgumentException("A benchmark has one bound for each decile from the first published one to 10.", nameof(bounds));
        }

        for (int i = 1; i < bounds.Length; i++)
        {
            if (isInverse ? bounds[i] > bounds[i - 1] : bounds[i] < bounds[i - 1])
            {
                throw new ArgumentException($"The bound of decile {firstDecile + i} is on the worse side of the one before it.", nameof(bounds));
            }
        }

        this.IsInverse = isInverse;
        this.FirstDecile = firstDecile;
        this.bounds = bounds;
        this.starts = new long[Room];
        for (int i = 0; i < Room; i++)
        {
            this.starts[i] = i < bounds.Length ? this.PlaceOf(bounds[i]) : Never;
        }
    }

    /// <summary>Bounds for the highest deciles.</summary>
    /// <param name="isInverse">Whether a lower rate is better.</param>
    /// <param name="finished">The bounds up to decile 10. The array must not be changed afterwards.</param>
    internal DecileBounds(bool isInverse, PerformanceRate[] finished)
        : this(isInverse, 11 - finished.Length, ImmutableArrays.Over(finished))
    {
    }

    /// <summary>Bounds as they are published: decimal numbers in the measure's unit.</summary>
    /// <param name="isInverse">Whether a lower rate is better.</param>
    /// <param name="firstDecile">The lowest decile with a published bound, 1 to 10.</param>
    /// <param name="bounds">The bounds of deciles <paramref name="firstDecile"/> to 10: never falling, or for an inverse benchmark never rising.</param>
    /// <exception cref="ArgumentException">The number or the order of the bounds is wrong.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A bound is beyond one billion either way.</exception>
    public DecileBounds(bool isInverse, int firstDecile, ImmutableArray<decimal> bounds)
        : this(isInverse, firstDecile, bounds.IsDefault ? default : [.. bounds.Select(PerformanceRate.Of)])
    {
    }

    /// <summary>Whether a lower rate is better.</summary>
    public bool IsInverse { get; }

    /// <summary>The lowest decile with a published bound, 1 to 10.</summary>
    public int FirstDecile { get; }

    /// <summary>All bounds, from <see cref="FirstDecile"/> on, on a scale on which a higher place is better; filled up with <see cref="Never"/>.</summary>
    internal ReadOnlySpan<long> Starts => this.starts;

    /// <summary>The bound of a decile.</summary>
    /// <param name="decile">From <see cref="FirstDecile"/> to 10.</param>
    /// <returns>The rate at which the decile starts, seen from the worst side.</returns>
    public PerformanceRate this[int decile] => this.bounds[decile - this.FirstDecile];

    /// <summary>The place of a rate on the scale of <see cref="Starts"/>.</summary>
    internal long PlaceOf(PerformanceRate rate) => PlaceOf(rate, this.IsInverse);

    /// <summary>The place of a rate on a scale on which a higher place is better: turned round where a lower rate is. Made without a jump, and nothing can overflow: a rate is at most 10^15 millionths either way.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static long PlaceOf(PerformanceRate rate, bool isInverse)
    {
        long turned = isInverse ? 1 : 0;
        return unchecked((rate.Millionths ^ -turned) + turned);
    }

    /// <inheritdoc/>
    public bool Equals(DecileBounds? other) =>
        other is not null && this.IsInverse == other.IsInverse && this.FirstDecile == other.FirstDecile && this.bounds.AsSpan().SequenceEqual(other.bounds.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => this.Equals(obj as DecileBounds);

    /// <inheritdoc/>
    public override int GetHashCode() => (this.IsInverse, this.FirstDecile, this[10]).GetHashCode();
}
