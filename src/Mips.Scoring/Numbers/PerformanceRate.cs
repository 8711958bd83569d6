using System.Text.Json.Serialization;

namespace Mips.Scoring.Numbers;

/// <summary>
/// A measured value in the measure's own unit: percent (0–100) for most quality measures, minutes, days or a ratio for others.
/// Exact to six decimal places; the default value is 0. A cost is an amount of <see cref="Dollars"/>.
/// </summary>
/// <remarks>CMS publishes benchmarks with at most four decimal places. A value with more than six is rounded half up to six.</remarks>
[JsonConverter(typeof(PerformanceRateConverter))]
public readonly partial struct PerformanceRate : IEquatable<PerformanceRate>, IComparable<PerformanceRate>
{
    /// <summary>The places that are kept.</summary>
    internal const int Places = 6;

    /// <summary>The largest magnitude a rate can have: one billion.</summary>
    internal const decimal Limit = WholeLimit;

    /// <summary>The same as a whole number.</summary>
    internal const long WholeLimit = 1_000_000_000;

    private PerformanceRate(long millionths) => this.Millionths = millionths;

    /// <summary>A rate of 0.</summary>
    public static PerformanceRate Zero => default;

    /// <summary>The number of 1/1,000,000 units.</summary>
    internal long Millionths { get; }

    /// <summary>A rate from a decimal number.</summary>
    /// <param name="value">In the measure's unit, between −1,000,000,000 and 1,000,000,000.</param>
    /// <returns>The rate, rounded half up to six places.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is beyond one billion either way.</exception>
    /// <example>
    /// <code>
    /// PerformanceRate rate = PerformanceRate.Of(71.4m);
    /// Console.WriteLine(rate &gt; PerformanceRate.Of(71.399999m)); // True
    /// </code>
    /// </example>
    public static PerformanceRate Of(decimal value)
    {
        if (Numbers.Millionths.TryOf(value, WholeLimit, out long millionths))
        {
            return new(millionths);
        }

        if (value is > Limit or < -Limit)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A performance rate is at most one billion either way.");
        }

        return new((long)decimal.Round(value * Numbers.Millionths.PerOne, MidpointRounding.AwayFromZero));
    }

    /// <summary>The largest rate of a proportion.</summary>
    internal static PerformanceRate Hundred => new(100 * Numbers.Millionths.PerOne);

    internal static PerformanceRate FromMillionths(long millionths) => new(millionths);

    /// <summary>The rate as a decimal number with at most six places.</summary>
    /// <returns>For example 71.4.</returns>
    public decimal ToDecimal() => this.Millionths / (decimal)Numbers.Millionths.PerOne;

    /// <inheritdoc/>
    public int CompareTo(PerformanceRate other) => this.Millionths.CompareTo(other.Millionths);

    /// <inheritdoc/>
    public bool Equals(PerformanceRate other) => this.Millionths == other.Millionths;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PerformanceRate other && this.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => this.Millionths.GetHashCode();

    /// <summary>The rate with two to six places, in the invariant culture.</summary>
    /// <returns>For example <c>71.40</c>.</returns>
    public override string ToString() => this.ToString(null, null);

    /// <summary>The rate as a decimal number; see <see cref="ToDecimal"/>.</summary>
    /// <param name="rate">The rate.</param>
    public static explicit operator decimal(PerformanceRate rate) => rate.ToDecimal();

    /// <summary>A decimal number as a rate; see <see cref="Of"/>.</summary>
    /// <param name="value">In the measure's unit.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is beyond one billion either way.</exception>
    public static explicit operator PerformanceRate(decimal value) => Of(value);

    /// <summary>Equal.</summary>
    public static bool operator ==(PerformanceRate left, PerformanceRate right) => left.Equals(right);

    /// <summary>Not equal.</summary>
    public static bool operator !=(PerformanceRate left, PerformanceRate right) => !left.Equals(right);

    /// <summary>Lower.</summary>
    public static bool operator <(PerformanceRate left, PerformanceRate right) => left.Millionths < right.Millionths;

    /// <summary>Higher.</summary>
    public static bool operator >(PerformanceRate left, PerformanceRate right) => left.Millionths > right.Millionths;

    /// <summary>Lower or equal.</summary>
    public static bool operator <=(PerformanceRate left, PerformanceRate right) => left.Millionths <= right.Millionths;

    /// <summary>Higher or equal.</summary>
    public static bool operator >=(PerformanceRate left, PerformanceRate right) => left.Millionths >= right.Millionths;
}
