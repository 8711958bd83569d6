using System.Runtime.InteropServices;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Rules.Measures;

/// <summary>The part of a benchmark that a rate lies in: from where a decile starts to where the next one does. 24 bytes.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DecileStep
{
    private readonly int points;
    private readonly short unitsPerPoint;
    private readonly byte decile;

    private DecileStep(int decile)
    {
        this.decile = (byte)decile;
        this.points = decile * (int)Numbers.Points.UnitsPerPoint;
        this.Length = 1;
    }

    private DecileStep(int decile, long start, long next, DecilePointsRules rules)
        : this(decile)
    {
        this.Start = start;
        this.Length = next - start;
        this.unitsPerPoint = (short)rules.UnitsPerPoint;
    }

    /// <summary>No decile: what a rate lies in that reaches none.</summary>
    public static DecileStep None => new(0);

    /// <summary>The decile, 1 to 10; 0 for less than the first with a published bound.</summary>
    public int Decile => this.decile;

    /// <summary>The points at its start.</summary>
    public Points Points => Points.FromTenThousandths(this.points);

    /// <summary>Where it starts, see <see cref="DecileBounds.Starts"/>.</summary>
    public long Start { get; }

    /// <summary>How long it is, at least 1.</summary>
    public long Length { get; }

    /// <summary>How many units of the last place the points grow by from its start to its end; 0 where they do not.</summary>
    public int UnitsPerPoint => this.unitsPerPoint;

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
        int decile = DecilePoints.DecileAt(bounds, reached);
        return decile is 0 or DecilePoints.HighestDecile || bounds.Starts[reached] == bounds.Starts[reached - 1]
            ? new(decile)
            : new(decile, bounds.Starts[reached - 1], bounds.Starts[reached], rules);
    }
}
