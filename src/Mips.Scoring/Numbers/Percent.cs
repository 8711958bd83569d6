using System.Text.Json.Serialization;

namespace Mips.Scoring.Numbers;

/// <summary>A percentage: 40 means 40 %. Category scores and weights are 0 to 100, unrounded. The default value is 0 %.</summary>
[JsonConverter(typeof(PercentConverter))]
public readonly partial record struct Percent : IComparable<Percent>
{
    private const long MillionthsPerPercent = 1_000_000;

    // Exact while the engine calculates; the decimal is made when somebody asks for it.
    private readonly Ratio ratio;

    /// <summary>A percentage.</summary>
    /// <param name="Value">The number before the percent sign.</param>
    public Percent(decimal Value)
        : this(Ratio.Of(Value))
    {
    }

    internal Percent(Ratio ratio) => this.ratio = ratio;

    /// <summary>The number before the percent sign.</summary>
    public decimal Value => this.ratio.ToDecimal();

    /// <summary>The number before the percent sign, exactly.</summary>
    internal Ratio Ratio => this.ratio;

    /// <summary>0 %.</summary>
    public static Percent Zero => default;

    /// <summary>100 %.</summary>
    public static Percent Hundred => new(Ratio.Of(100));

    /// <summary>A share of a whole, multiplied before it is divided.</summary>
    /// <param name="numerator">The part.</param>
    /// <param name="denominator">The whole, not 0.</param>
    /// <returns>100 × part ÷ whole.</returns>
    public static Percent OfShare(decimal numerator, decimal denominator) => new(100m * numerator / denominator);

    /// <summary>A share of a whole, both in the same whole units.</summary>
    internal static Percent OfShare(long part, long whole) => new(Ratio.Of(100 * part, whole));

    /// <summary>So many percent as there are points.</summary>
    internal static Percent OfPoints(Points points) =>
        new(points.TenThousandths % Points.UnitsPerPoint == 0 ? Ratio.Of(points.TenThousandths / Points.UnitsPerPoint) : Ratio.Of(points.TenThousandths, Points.UnitsPerPoint));

    internal static Percent FromMillionths(long millionths) =>
        new(millionths % MillionthsPerPercent == 0 ? Ratio.Of(millionths / MillionthsPerPercent) : Ratio.Of(millionths, MillionthsPerPercent));

    /// <summary>The whole 1/1,000,000 of a percent, cut off.</summary>
    internal long ToMillionths() => this.ratio.IsFraction && Ratio.TryMultiply(this.ratio.Numerator, MillionthsPerPercent, out long scaled)
        ? scaled / this.ratio.Denominator
        : (long)decimal.Truncate(this.Value * MillionthsPerPercent);

    /// <summary>This percentage, but at most 100 %.</summary>
    /// <returns>The smaller of the two.</returns>
    public Percent AtMostHundred() => this.ratio > Ratio.Of(100) ? Hundred : this;

    /// <summary>This percentage of an amount: 40 % of 30 is 12.</summary>
    /// <param name="amount">Any amount.</param>
    /// <returns>The share of the amount.</returns>
    public decimal Of(decimal amount) => this.Value * amount / 100m;

    /// <inheritdoc/>
    public int CompareTo(Percent other) => this.ratio.HasDenominatorOf(other.ratio) ? this.ratio.CompareTo(other.ratio) : this.Value.CompareTo(other.Value);

    /// <summary>Equal as decimal numbers.</summary>
    /// <param name="other">Another percentage.</param>
    /// <returns>Whether both have the same <see cref="Value"/>.</returns>
    public bool Equals(Percent other) => this.CompareTo(other) == 0;

    /// <inheritdoc/>
    public override int GetHashCode() => this.Value.GetHashCode();

    /// <summary>The percentage with two to four places, in the invariant culture.</summary>
    /// <returns>For example <c>38.53 %</c>.</returns>
    public override string ToString() => this.ToString(null, null);

    /// <summary>This percentage of an amount of money: 9 % of $200 is $18.</summary>
    /// <param name="amount">Any amount.</param>
    /// <returns>The share of the amount, not rounded.</returns>
    public Dollars Of(Dollars amount) => amount.Percent(this.Value);

    /// <summary>A decimal number of percent.</summary>
    /// <param name="value">The number before the percent sign.</param>
    public static explicit operator Percent(decimal value) => new(value);

    /// <summary>The number before the percent sign.</summary>
    /// <param name="percent">The percentage.</param>
    public static explicit operator decimal(Percent percent) => percent.Value;

    /// <summary>Adds percentage points.</summary>
    public static Percent operator +(Percent left, Percent right) => new(left.ratio + right.ratio);

    /// <summary>Subtracts percentage points.</summary>
    public static Percent operator -(Percent left, Percent right) => new(left.ratio - right.ratio);

    /// <summary>The negative.</summary>
    public static Percent operator -(Percent percent) => new(-percent.Value);

    /// <summary>So many times the percentage.</summary>
    public static Percent operator *(Percent percent, decimal factor) => new(percent.Value * factor);

    /// <summary>So many times the percentage.</summary>
    public static Percent operator *(decimal factor, Percent percent) => percent * factor;

    /// <summary>A part of the percentage.</summary>
    public static Percent operator /(Percent percent, decimal divisor) => new(percent.Value / divisor);

    /// <summary>Lower.</summary>
    public static bool operator <(Percent left, Percent right) => left.CompareTo(right) < 0;

    /// <summary>Higher.</summary>
    public static bool operator >(Percent left, Percent right) => left.CompareTo(right) > 0;

    /// <summary>Lower or equal.</summary>
    public static bool operator <=(Percent left, Percent right) => left.CompareTo(right) <= 0;

    /// <summary>Higher or equal.</summary>
    public static bool operator >=(Percent left, Percent right) => left.CompareTo(right) >= 0;
}
