using System.Text.Json.Serialization;

namespace Mips.Scoring.Numbers;

/// <summary>Achievement points, exact to 1/10,000 of a point. A measure earns 0 to 10. The default value is 0 points.</summary>
/// <remarks>CMS's scoring outputs carry measure points with four decimals, rounded half up.</remarks>
[JsonConverter(typeof(PointsConverter))]
public readonly partial struct Points : IEquatable<Points>, IComparable<Points>
{
    internal const long UnitsPerPoint = 10_000;
    private const int BitsOfDifference = 64;

    /// <summary>The largest magnitude that points can have.</summary>
    internal const decimal Limit = 200_000m;

    private readonly int tenThousandths;

    private Points(int tenThousandths) => this.tenThousandths = tenThousandths;

    /// <summary>No points.</summary>
    public static Points Zero => default;

    /// <summary>The number of 1/10,000 points.</summary>
    internal long TenThousandths => this.tenThousandths;

    /// <summary>Points from a decimal number, rounded half up to four places.</summary>
    /// <param name="points">For example 7.1157; between −200,000 and 200,000.</param>
    /// <returns>The points.</returns>
    /// <exception cref="OverflowException">More points than any score can have.</exception>
    public static Points Of(decimal points) => new((int)Rounding.HalfUp(points * UnitsPerPoint, 0));

    /// <summary>Whole points.</summary>
    internal static Points Of(int points) => new(points * (int)UnitsPerPoint);

    internal static Points FromTenThousandths(long tenThousandths) => new((int)tenThousandths);

    internal static Points FromTenThousandths(int tenThousandths) => new(tenThousandths);

    /// <summary>The points as a decimal number with at most four places.</summary>
    /// <returns>For example 7.1157.</returns>
    public decimal ToDecimal() =>
        this.TenThousandths % UnitsPerPoint == 0 ? this.TenThousandths / UnitsPerPoint : this.TenThousandths / (decimal)UnitsPerPoint;

    /// <inheritdoc/>
    public int CompareTo(Points other) => this.TenThousandths.CompareTo(other.TenThousandths);

    /// <inheritdoc/>
    public bool Equals(Points other) => this.TenThousandths == other.TenThousandths;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Points other && this.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => this.TenThousandths.GetHashCode();

    /// <summary>The points with four places, in the invariant culture.</summary>
    /// <returns>For example <c>7.1157</c>.</returns>
    public override string ToString() => this.ToString(null, null);

    /// <summary>The smaller of two.</summary>
    public static Points Min(Points left, Points right) => new(unchecked((int)(left.tenThousandths - Excess(left, right))));

    /// <summary>The larger of two.</summary>
    public static Points Max(Points left, Points right) => new(unchecked((int)(right.tenThousandths + Excess(left, right))));

    /// <summary>What the first is beyond the second, and 0 if it is not. Made without a jump: which is larger cannot be foretold.</summary>
    private static long Excess(Points first, Points second)
    {
        unchecked
        {
            long difference = first.TenThousandths - second.TenThousandths;
            return difference & ~(difference >> (BitsOfDifference - 1));
        }
    }

    /// <summary>A decimal number of points; see <see cref="Of(decimal)"/>.</summary>
    /// <param name="points">For example 7.1157.</param>
    public static explicit operator Points(decimal points) => Of(points);

    /// <summary>The points as a decimal number; see <see cref="ToDecimal"/>.</summary>
    /// <param name="points">The points.</param>
    public static explicit operator decimal(Points points) => points.ToDecimal();

    /// <summary>Adds.</summary>
    public static Points operator +(Points left, Points right) => new(checked(left.tenThousandths + right.tenThousandths));

    /// <summary>The negative.</summary>
    public static Points operator -(Points points) => new(-points.tenThousandths);

    /// <summary>Subtracts.</summary>
    public static Points operator -(Points left, Points right) => new(checked(left.tenThousandths - right.tenThousandths));

    /// <summary>Equal.</summary>
    public static bool operator ==(Points left, Points right) => left.Equals(right);

    /// <summary>Not equal.</summary>
    public static bool operator !=(Points left, Points right) => !left.Equals(right);

    /// <summary>Fewer.</summary>
    public static bool operator <(Points left, Points right) => left.tenThousandths < right.tenThousandths;

    /// <summary>More.</summary>
    public static bool operator >(Points left, Points right) => left.tenThousandths > right.tenThousandths;

    /// <summary>Fewer or equal.</summary>
    public static bool operator <=(Points left, Points right) => left.tenThousandths <= right.tenThousandths;

    /// <summary>More or equal.</summary>
    public static bool operator >=(Points left, Points right) => left.tenThousandths >= right.tenThousandths;
}
