

namespace Mips.Scoring.Rules.Payment;

/// <summary>The scaling factor that a published maximum adjustment implies. Derived, not published: as exact as two printed decimals allow.</summary>
public static class ImpliedScalingFactor
{
    /// <summary>The scaling factor of positive adjustments behind a maximum adjustment.</summary>
    /// <param name="maximumAdjustment">The adjustment of a final score of 100, in percent, both factors together.</param>
    /// <param name="additionalScalingFactor">The scaling factor of the additional factor, 0 in a year without it.</param>
    /// <param name="rules">The rules of the year.</param>
    /// <returns>The factor: the maximum less the additional part, divided by the applicable percent.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The result is not between 0 and the largest scaling factor.</exception>
    public static decimal Of(decimal maximumAdjustment, decimal additionalScalingFactor, PaymentRules rules)
    {
        decimal additional = rules.ExceptionalPerformance is { } exceptional ? exceptional.AtHundred.Value * additionalScalingFactor : 0m;
        decimal factor = (maximumAdjustment - additional) / rules.ApplicablePercent.Value;
        return factor >= 0m && factor <= rules.LargestScalingFactor.Value
            ? factor
            : throw new ArgumentOutOfRangeException(nameof(maximumAdjustment), maximumAdjustment, "No scaling factor of the year leads to this maximum.");
    }

    /// <summary>The scaling factor behind the maximum adjustment that CMS published for a year with one factor.</summary>
    /// <param name="rules">The rules of the year.</param>
    /// <returns>The factor; null if CMS published no maximum, or the maximum is the sum of two factors.</returns>
    public static decimal? OfPublishedMaximum(PaymentRules rules) =>
        rules.ExceptionalPerformance is null && rules.PublishedMaximumAdjustment is { } maximum ? Of(maximum.Value, 0m, rules) : null;
}
