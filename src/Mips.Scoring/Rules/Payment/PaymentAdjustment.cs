using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.Payment;

/// <summary>The payment adjustment of a final score: § 414.1405.</summary>
/// <param name="Percent">The adjustment in percent, both factors together, with two places.</param>
/// <param name="Factor">The adjustment factor, in percent, unrounded.</param>
/// <param name="AdditionalFactor">The additional factor for exceptional performance, in percent, unrounded; 0 without it.</param>
/// <param name="Band">Where the final score lies.</param>
/// <param name="Citation">The paragraph.</param>
public readonly record struct PaymentAdjustment(decimal Percent, decimal Factor, decimal AdditionalFactor, AdjustmentBand Band, Citation Citation)
{
    private const decimal HighestScore = 100m;

    // As in Rounding: a quotient that is a hundredth in truth must not lie just below it.
    private const int PlacesOfThirds = 19;
    private static readonly Citation NegativeSlope = Citation.Cfr("414.1405(b)(2)");
    private static readonly Citation PositiveSlope = Citation.Cfr("414.1405(b)(1)");
    private static readonly Citation Additional = Citation.Cfr("414.1405(d)(1)");

    /// <summary>The adjustment of a final score.</summary>
    /// <param name="finalScore">The final score, 0 to 100.</param>
    /// <param name="scalingFactor">The scaling factor of positive adjustments, 0 to the largest of the year (3).</param>
    /// <param name="additionalScalingFactor">The scaling factor of the additional factor, 0 to 1; has no effect in a year without it.</param>
    /// <param name="rules">The rules of the year.</param>
    /// <returns>The adjustment with its parts.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The final score or a scaling factor is out of its range.</exception>
    public static PaymentAdjustment Of(decimal finalScore, decimal scalingFactor, decimal additionalScalingFactor, PaymentRules rules)
    {
        Require(finalScore, HighestScore, nameof(finalScore));
        Require(scalingFactor, rules.LargestScalingFactor.Value, nameof(scalingFactor));
        decimal factor = FactorOf(finalScore, scalingFactor, rules);
        decimal additional = 0m;
        if (rules.ExceptionalPerformance is { } exceptional)
        {
            Require(additionalScalingFactor, exceptional.LargestScalingFactor.Value, nameof(additionalScalingFactor));
            additional = AdditionalFactorOf(finalScore, additionalScalingFactor, exceptional);
        }

        AdjustmentBand band = BandOf(finalScore, rules);
        return new(Rounded(factor, additional, rules), factor, additional, band, CitationOf(band));
    }

    /// <summary>The adjustment factor in percent, unrounded and without the additional factor.</summary>
    /// <param name="finalScore">The final score, 0 to 100.</param>
    /// <param name="scalingFactor">The scaling factor of positive adjustments.</param>
    /// <param name="rules">The rules of the year.</param>
    /// <returns>Percent, the negative of the applicable percent to the applicable percent times the scaling factor.</returns>
    internal static decimal FactorOf(decimal finalScore, decimal scalingFactor, PaymentRules rules)
    {
        decimal threshold = rules.PerformanceThreshold.Value;
        decimal applicable = rules.ApplicablePercent.Value;
        if (finalScore >= threshold)
        {
            return threshold == HighestScore ? 0m : applicable * scalingFactor * (finalScore - threshold) / (HighestScore - threshold);
        }

        return finalScore <= threshold * rules.LowestShareOfThreshold.Value
            ? -applicable
            : -applicable * (threshold - finalScore) / threshold;
    }

    /// <summary>The additional factor in percent, unrounded.</summary>
    /// <param name="finalScore">The final score, 0 to 100.</param>
    /// <param name="scalingFactor">The scaling factor of the additional factor.</param>
    /// <param name="rules">The rules of the year.</param>
    /// <returns>Percent; 0 below the additional performance threshold.</returns>
    internal static decimal AdditionalFactorOf(decimal finalScore, decimal scalingFactor, ExceptionalPerformanceRules rules)
    {
        decimal threshold = rules.Threshold.Value;
        if (finalScore < threshold)
        {
            return 0m;
        }

        decimal rise = rules.AtHundred.Value - rules.AtThreshold.Value;
        return scalingFactor * (rules.AtThreshold.Value + (rise * (finalScore - threshold) / (HighestScore - threshold)));
    }

    /// <summary>The adjustment in percent, the same in every culture.</summary>
    /// <returns>For example <c>-2.34 %, BelowThreshold</c>; <c>no result</c> for the default value.</returns>
    public override string ToString() => this.Band == AdjustmentBand.NotCalculated ? "no result" : FormattableString.Invariant($"{this.Percent} %, {this.Band}");

    private static AdjustmentBand BandOf(decimal finalScore, PaymentRules rules)
    {
        decimal threshold = rules.PerformanceThreshold.Value;
        if (finalScore < threshold)
        {
            return finalScore <= threshold * rules.LowestShareOfThreshold.Value ? AdjustmentBand.LowestQuarter : AdjustmentBand.BelowThreshold;
        }

        if (rules.ExceptionalPerformance is { } exceptional && finalScore >= exceptional.Threshold.Value)
        {
            return AdjustmentBand.Exceptional;
        }

        return finalScore == threshold ? AdjustmentBand.AtThreshold : AdjustmentBand.AboveThreshold;
    }

    private static Citation CitationOf(AdjustmentBand band) => band switch
    {
        AdjustmentBand.LowestQuarter or AdjustmentBand.BelowThreshold => NegativeSlope,
        AdjustmentBand.Exceptional => Additional,
        _ => PositiveSlope,
    };

    private static decimal Rounded(decimal factor, decimal additional, PaymentRules rules)
    {
        int places = rules.DecimalPlaces.Value;
        if (factor < 0m && rules is { Places: AdjustmentPlacesReading.Rounded, NegativeRounding: NegativeAdjustmentRoundingReading.HalfUp })
        {
            decimal applicable = rules.ApplicablePercent.Value;
            return Rounding.HalfUp(factor + applicable, places) - applicable;
        }

        return rules.TwoFactors == TwoFactorRoundingReading.Together
            ? WithPlaces(factor + additional, places, rules.Places)
            : WithPlaces(factor, places, rules.Places) + WithPlaces(additional, places, rules.Places);
    }

    private static decimal WithPlaces(decimal percent, int places, AdjustmentPlacesReading reading)
    {
        if (reading == AdjustmentPlacesReading.Rounded)
        {
            return Rounding.HalfUp(percent, places);
        }

        decimal exact = Rounding.HalfUp(percent, PlacesOfThirds);
        return exact - (exact % new decimal(1, 0, 0, false, (byte)places));
    }

    private static void Require(decimal value, decimal largest, string name)
    {
        if (value < 0m || value > largest)
        {
            throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"Must be between 0 and {largest}."));
        }
    }
}

/// <summary>Where a final score lies on the scale of payment adjustments.</summary>
[JsonConverter(typeof(EnumNameConverter<AdjustmentBand>))]
public enum AdjustmentBand
{
    /// <summary>No adjustment was calculated: the default value.</summary>
    NotCalculated,

    /// <summary>Not above a quarter of the performance threshold: the negative of the applicable percent.</summary>
    LowestQuarter,

    /// <summary>Above a quarter of the performance threshold and below it: negative.</summary>
    BelowThreshold,

    /// <summary>At the performance threshold: neutral.</summary>
    AtThreshold,

    /// <summary>Above the performance threshold: positive.</summary>
    AboveThreshold,

    /// <summary>At or above the additional performance threshold.</summary>
    Exceptional,
}
