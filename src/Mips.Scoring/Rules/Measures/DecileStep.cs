using System.Runtime.InteropServices;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Rules.Measures;

/// <summary>The part of a benchmark that a rate lies in: from where a decile starts to where the next one does. 24 bytes.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DecileStep
{
    private readonly long start;
    private readonly long length;
    private readonly int points;
    private readonly short units;
    private readonly byte decile;

    private DecileStep(int decile)
    {
        this.decile = (byte)decile;
        this.points = decile * (int)Numbers.Points.UnitsPerPoint;
        this.length = 1;
    }

    private DecileStep(int decile, long start, long next, DecilePointsRules rules)
        : this(decile)
    {
        this.start = start;
        this.length = next - start;
        this.units = (short)rules.UnitsPerPoint;
    }

    /// <summary>No decile: what a rate lies in that reaches none.</summary>
    public static DecileStep None => new(0);

    /// <summary>The decile, 1 to 10; 0 for less than the first with a published bound.</summary>
    public int Decile => this.decile;

    /// <summary>The part of a benchmark that a rate lies in.</summary>
    /// <param name="bounds">The benchmark.</param>
    /// <param name="rate">The rate.</param>
    /// <param name="rules">The precision of the year.</param>
    /// <param name="place">The place of the rate, see <see cref="DecileBounds.Starts"/>.</param>
    public static DecileStep Of(DecileBounds bounds, PerformanceRate rate, DecilePointsRules rules, out long place)
    {
        place = bounds.PlaceOf(rate);
        return Of(bounds, DecilesReached.Count(bounds.Starts, place), rules);
    }

    /// <summary>What lies beyond some starts of a benchmark. Points grow on the way to a next decile: not before the first, nor in the highest; and an empty decile is no way.</summary>
    /// <param name="bounds">The benchmark.</param>
    /// <param name="reached">How many of its deciles are reached, 0 to all.</param>
    /// <param name="rules">The precision of the year.</param>
    public static DecileStep Of(DecileBounds bounds, int reached, DecilePointsRules rules)
    {
        int decile = reached == 0 ? 0 : bounds.FirstDecile - 1 + reached;
        return decile is 0 or DecilePoints.HighestDecile || bounds.Starts[reached] == bounds.Starts[reached - 1]
            ? new(decile)
            : new(decile, bounds.Starts[reached - 1], bounds.Starts[reached], rules);
    }

    /// <summary>The points of a place in this part that are not rounded, before any minimum: the decile, and how much of how long a way to the next one.</summary>
    public (int Decile, long Part, long Way) ShareAt(long place) => (this.decile, this.units == 0 ? 0 : unchecked(place - this.start), this.length);

    /// <summary>The points of a place in this part, before any minimum. Rates are at most 10^15 millionths either way and points at most ten, so that nothing can overflow.</summary>
    public Points PointsAt(long place, DecilePointsRules rules) =>
        Points.FromTenThousandths(unchecked(this.points + ((int)Rounding.ShareHalfUp(place - this.start, this.length, this.units) * rules.Unit)));
}
