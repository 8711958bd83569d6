namespace Mips.Scoring.Numbers;

/// <summary>A way from some points to one point more, prepared so that the share of a place on it is one multiplication. 32 bytes.</summary>
internal readonly struct PointsWay
{
    /// <summary>The longest way that can be prepared: on a longer one the share of a place would be too inexact.</summary>
    public const long Longest = 1L << Shift;
    private const int Shift = 29;

    // The share of one place, cut off, × 2^29.
    private readonly ulong sharePerPlace;
    private readonly long start;

    /// <summary>Prepares a way.</summary>
    /// <param name="points">The points at its start, 0 to 10.</param>
    /// <param name="start">The place at which it starts.</param>
    /// <param name="length">How long it is, 1 to <see cref="Longest"/>; 0 where points do not grow.</param>
    public PointsWay(Points points, long start, long length)
    {
        this.AtStart = points.TenThousandths * (PointsMean.UnitsPerPoint / Points.UnitsPerPoint);
        this.start = start;
        this.sharePerPlace = length == 0 ? 0 : ((ulong)PointsMean.UnitsPerPoint << Shift) / (ulong)length;
        this.IsPrepared = true;
    }

    /// <summary>Whether it is prepared; the default value is not.</summary>
    public bool IsPrepared { get; }

    /// <summary>The points at its start, in units of the mean.</summary>
    public long AtStart { get; }

    /// <summary>The share of a place on the way, in units of the mean.</summary>
    /// <param name="place">From its start to less than its end.</param>
    /// <param name="open">How much larger it can be: 2 units at most, one for each cut.</param>
    /// <returns>The share, cut off.</returns>
    public long ShareOf(long place, out int open)
    {
        unchecked
        {
            // Below 10^10 × 2^29, since the place is on the way.
            ulong share = (ulong)(place - this.start) * this.sharePerPlace;
            open = share == 0 ? 0 : 2;
            return (long)(share >> Shift);
        }
    }
}
