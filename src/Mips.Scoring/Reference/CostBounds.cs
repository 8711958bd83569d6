using Mips.Scoring.Numbers;

namespace Mips.Scoring.Reference;

/// <summary>Where each decile of a cost benchmark starts, in dollars, seen from the worst side, § 414.1380(b)(2). Immutable.</summary>
/// <remarks>A lower cost is better: decile d is reached by a cost at or below its bound, kept to millionths of a dollar. Equal neighbouring bounds make an empty decile.</remarks>
public sealed record CostBounds
{
    /// <summary>Bounds as they are published or follow from median and standard deviation.</summary>
    /// <param name="bounds">The costs at which deciles 1 to 10 start, in dollars: ten, never rising.</param>
    /// <exception cref="ArgumentException">The number or the order of the bounds is wrong.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A bound is beyond one billion dollars either way.</exception>
    public CostBounds(ImmutableArray<Dollars> bounds)
        : this(new DecileBounds(isInverse: true, firstDecile: 1, bounds.IsDefault ? default : [.. bounds.Select(static bound => bound.ToMeasured())]))
    {
    }

    /// <summary>Bounds from measured values.</summary>
    /// <param name="measured">The costs in dollars at which deciles 1 to 10 start: inverse, and with a bound for each decile.</param>
    /// <exception cref="ArgumentException">The bounds are direct, or a decile has none.</exception>
    public CostBounds(DecileBounds measured) =>
        this.Measured = measured is { IsInverse: true, FirstDecile: 1 } ? measured : throw new ArgumentException("A lower cost is better, and every decile has a bound.", nameof(measured));

    /// <summary>The same bounds as measured values, which <see cref="Rules.Measures.DecilePoints"/> compares costs with.</summary>
    public DecileBounds Measured { get; }

    /// <summary>The bound of a decile.</summary>
    /// <param name="decile">From 1 to 10.</param>
    /// <returns>The cost at which the decile starts, in dollars.</returns>
    public Dollars this[int decile] => Dollars.OfMeasured(this.Measured[decile]);
}
