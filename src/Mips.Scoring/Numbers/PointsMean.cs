namespace Mips.Scoring.Numbers;

/// <summary>
/// The mean of points that are not rounded, each a whole number and a share of the next one. The sum is known to a few 1/10,000,000,000 points, which nearly
/// always says how it is rounded; where it does not, because the mean is half a unit or next to it, nobody is told.
/// </summary>
internal struct PointsMean
{
    /// <summary>In how many units a point is counted.</summary>
    public const long UnitsPerPoint = 10_000_000_000;

    /// <summary>A share of a longer way is not taken: its numerator would leave 63 bits.</summary>
    private const long LongestWay = long.MaxValue / UnitsPerPoint;

    // The sum is from here to so many units above.
    private long least;
    private int open;
    private bool isTooLong;

    /// <summary>How many points are in the mean.</summary>
    public int Count { get; private set; }

    /// <summary>Adds points.</summary>
    /// <param name="whole">Whole points, 0 to 10.</param>
    /// <param name="part">How much of the way to the next one, at least 0 and below <paramref name="way"/>.</param>
    /// <param name="way">The whole way, at least 1.</param>
    public void Add(long whole, long part, long way)
    {
        this.Count = unchecked(this.Count + 1);
        if (way > LongestWay)
        {
            this.isTooLong = true;
            return;
        }

        unchecked
        {
            ulong units = (ulong)part * (ulong)UnitsPerPoint;
            ulong share = units / (ulong)way;
            this.open += share * (ulong)way == units ? 0 : 1;
            this.least += (whole * UnitsPerPoint) + (long)share;
        }
    }

    /// <summary>Adds the points of a place on a way that is prepared.</summary>
    public void Add(in PointsWay way, long place)
    {
        unchecked
        {
            this.Count++;
            this.least += way.AtStart + way.ShareOf(place, out int more);
            this.open += more;
        }
    }

    /// <summary>Rounds the mean half up, if it is known how.</summary>
    /// <param name="places">The decimal places to keep, 0 to 4.</param>
    /// <param name="mean">The mean.</param>
    /// <returns>Whether it is known how.</returns>
    public readonly bool TryRound(int places, out Points mean)
    {
        unchecked
        {
            // Below 10 points each in units of 10^-10, times 10^4: the sum of a few hundred measures is in 63 bits as quotient and rest.
            ulong scale = (ulong)Ratio.PowersOfTen[places];
            ulong all = (ulong)this.Count * (ulong)UnitsPerPoint;
            ulong whole = (ulong)this.least / all;
            ulong twice = (2 * ((ulong)this.least - (whole * all)) * scale) + all;
            ulong part = twice / (2 * all);
            ulong aboveTheHalf = twice - (part * 2 * all);
            mean = Points.FromTenThousandths((long)(((whole * scale) + part) * ((ulong)Points.UnitsPerPoint / scale)));
            return !this.isTooLong && aboveTheHalf + (2 * (ulong)this.open * scale) < 2 * all;
        }
    }
}
