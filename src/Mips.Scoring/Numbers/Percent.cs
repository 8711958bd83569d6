using System.Text.Json.Serialization;

namespace Mips.Scoring.Numbers;

/// <summary>A percentage: 40 means 40 %. Category scores and weights are 0 to 100, unrounded. The default value is 0 %.</summary>
/// <param name="Value">The number before the percent sign.</param>
[JsonConverter(typeof(PercentConverter))]
public readonly partial record struct Percent(decimal Value) : IComparable<Percent>
{
    private const long MillionthsPerPercent = 1_000_000;

    /// <summary>0 %.</summary>
    public static Percent Zero => default;

    /// <summary>100 %.</summary>
    public static Percent Hundred => new(100m);

    /// <summary>A share of a whole, multiplied before it is divided.</summary>
    /// <param name="numerator">The part.</param>
    /// <param name="denominator">The whole, not 0.</param>
    /// <returns>100 × part ÷ whole.</returns>
    public static Percent OfShare(decimal numerator, decimal denominator) => new(100m * numerator / denominator);

    /// <summary>A share of a whole, both in the same whole units.</summary>
    internal static Percent OfShare(long part, long whole) => new((decimal)(100 * part) / whole);

    internal static Percent FromMillionths(long millionths) =>
        new(millionths % MillionthsPerPercent == 0 ? millionths / MillionthsPerPercent : millionths / (decimal)MillionthsPerPercent);

    /// <summary>The whole 1/1,000,000 of a percent, cut off.</summary>
    internal long ToMillionths() => (long)decimal.Truncate(this.Value * MillionthsPerPercent);

    /// <summary>This percentage, but at most 100 %.</summary>
    /// <returns>The smaller of the two.</returns>
    public Percent AtMostHundred() => this.Value > 100m ? Hundred : this;

    /// <summary>This percentage of an amount: 40 % of 30 is 12.</summary>
    /// <param name="amount">Any amount.</param>
    /// <returns>The share of the amount.</returns>
    public decimal Of(decimal amount) => this.Value * amount / 100m;

    /// <inheritdoc/>
    public int CompareTo(Percent other) => this.Value.CompareTo(other.Value);

    /// <summary>The percentage with two to four places, in the invariant culture.</summary>
    /// <returns>For example <c>38.53 %</c>.</returns>
    public override string ToString() => this.ToString(null, null);

    /// <summary>Adds percentage points.</summary>
    public static Percent operator +(Percent left, Percent right) => new(left.Value + right.Value);

    /// <summary>Subtracts percentage points.</summary>
    public static Percent operator -(Percent left, Percent right) => new(left.Value - right.Value);

    /// <summary>Lower.</summary>
    public static bool operator <(Percent left, Percent right) => left.Value < right.Value;

    /// <summary>Higher.</summary>
    public static bool operator >(Percent left, Percent right) => left.Value > right.Value;

    /// <summary>Lower or equal.</summary>
    public static bool operator <=(Percent left, Percent right) => left.Value <= right.Value;

    /// <summary>Higher or equal.</summary>
    public static bool operator >=(Percent left, Percent right) => left.Value >= right.Value;
}
