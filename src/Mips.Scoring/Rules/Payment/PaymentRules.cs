using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.Payment;

/// <summary>The thresholds and percentages of the payment adjustment for one year: § 414.1405.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PaymentRules
{
    /// <summary>The performance threshold, in points of final score, § 414.1405(b).</summary>
    [JsonConverter(typeof(CitedDecimalConverter))]
    public required Cited<decimal> PerformanceThreshold { get; init; }

    /// <summary>The share of the performance threshold up to which the adjustment is the negative of the applicable percent, § 414.1405(b)(2).</summary>
    [JsonConverter(typeof(CitedDecimalConverter))]
    public required Cited<decimal> LowestShareOfThreshold { get; init; }

    /// <summary>The applicable percent, § 414.1405(c).</summary>
    [JsonConverter(typeof(CitedDecimalConverter))]
    public required Cited<decimal> ApplicablePercent { get; init; }

    /// <summary>The largest scaling factor of positive adjustments, § 414.1405(b)(3).</summary>
    [JsonConverter(typeof(CitedDecimalConverter))]
    public required Cited<decimal> LargestScalingFactor { get; init; }

    /// <summary>The additional adjustment for exceptional performance; null in a year without it.</summary>
    public required ExceptionalPerformanceRules? ExceptionalPerformance { get; init; }

    /// <summary>The largest positive adjustment that CMS published for the year (final score 100), in percent, both factors together; null if none is published.</summary>
    [JsonConverter(typeof(CitedDecimalConverter))]
    public required Cited<decimal>? PublishedMaximumAdjustment { get; init; }

    /// <summary>Decimal places of an adjustment in percent.</summary>
    public required Cited<int> DecimalPlaces { get; init; }

    /// <summary>Whether an adjustment is rounded to its decimal places or truncated.</summary>
    public AdjustmentPlacesReading Places { get; init; }

    /// <summary>How an adjustment below 0 is rounded.</summary>
    public NegativeAdjustmentRoundingReading NegativeRounding { get; init; }

    /// <summary>Whether the two factors are rounded together or apart.</summary>
    public TwoFactorRoundingReading TwoFactors { get; init; }

    /// <summary>Whether budget neutrality is solved on unrounded or on rounded adjustments.</summary>
    public BudgetRoundingReading BudgetRounding { get; init; }
}

/// <summary>The additional adjustment for exceptional performance, PY2017–2022: § 414.1405(d).</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ExceptionalPerformanceRules
{
    /// <summary>The additional performance threshold, in points of final score.</summary>
    [JsonConverter(typeof(CitedDecimalConverter))]
    public required Cited<decimal> Threshold { get; init; }

    /// <summary>The additional factor at the threshold, in percent, before scaling.</summary>
    [JsonConverter(typeof(CitedDecimalConverter))]
    public required Cited<decimal> AtThreshold { get; init; }

    /// <summary>The additional factor at 100 points, in percent, before scaling.</summary>
    [JsonConverter(typeof(CitedDecimalConverter))]
    public required Cited<decimal> AtHundred { get; init; }

    /// <summary>The largest scaling factor of the additional factor.</summary>
    [JsonConverter(typeof(CitedDecimalConverter))]
    public required Cited<decimal> LargestScalingFactor { get; init; }

    /// <summary>What the additional factors may add to payments in one payment year, in dollars.</summary>
    public required Cited<Dollars> AnnualLimit { get; init; }
}

/// <summary>Readings of how an adjustment comes to its decimal places, which no text states.</summary>
[JsonConverter(typeof(EnumNameConverter<AdjustmentPlacesReading>))]
public enum AdjustmentPlacesReading
{
    /// <summary>It is rounded to the nearest (default).</summary>
    Rounded,

    /// <summary>What follows the last place is cut off, so that an adjustment is never printed larger than it is.</summary>
    Truncated,
}

/// <summary>Readings of the rounding of negative adjustments, which no text states.</summary>
[JsonConverter(typeof(EnumNameConverter<NegativeAdjustmentRoundingReading>))]
public enum NegativeAdjustmentRoundingReading
{
    /// <summary>A half is rounded away from zero, to the more negative hundredth (default).</summary>
    HalfAwayFromZero,

    /// <summary>A half is rounded up, to the less negative hundredth.</summary>
    HalfUp,
}

/// <summary>Readings of the adjustments that budget neutrality balances, which no text states.</summary>
[JsonConverter(typeof(EnumNameConverter<BudgetRoundingReading>))]
public enum BudgetRoundingReading
{
    /// <summary>Unrounded adjustment factors (default).</summary>
    Unrounded,

    /// <summary>Adjustments rounded to two places: the largest scaling factor, to a billionth, whose increase is not above the decrease.</summary>
    Rounded,
}

/// <summary>Readings of the rounding of the two positive factors, which no text states.</summary>
[JsonConverter(typeof(EnumNameConverter<TwoFactorRoundingReading>))]
public enum TwoFactorRoundingReading
{
    /// <summary>Their sum is rounded (default).</summary>
    Together,

    /// <summary>Each is rounded, and the rounded factors are added.</summary>
    Apart,
}
