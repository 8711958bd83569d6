using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Payment;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>The payment adjustment of a final score in words; a scaling factor is named only where it is used.</summary>
internal static class AdjustmentWords
{
    public static string Of(in FinalScoreCalculation final, PaymentRules payment)
    {
        string adjustment = Of(final.Value, payment);
        return final.Disposition == FinalScoreDisposition.FewerThanTwoCategories
            ? $"{FinalScoreWords.Of(final.Disposition)} [{final.Citation.ToShortString()}]: {adjustment}"
            : adjustment;
    }

    /// <summary>The adjustment of the payment year, or its multiple where CMS's scaling factor decides and is not given.</summary>
    public static string Percent(ExplainedScore score, HtmlExplanationOptions options)
    {
        decimal value = score.Final;
        return Known(score, options) is { } adjustment ? Format.Signed(adjustment.Percent)
            : score.Band == AdjustmentBand.Exceptional ? $"+{Multiple(value, score.Payment)} and +{Additional(value, score.Payment)}"
            : $"+{Multiple(value, score.Payment)}";
    }

    /// <summary>When it applies, and what it is still multiplied with.</summary>
    public static string PaymentYear(ExplainedScore score, HtmlExplanationOptions options)
    {
        string year = $"in payment year {score.Card.Law.PaymentYear}";
        return Known(score, options) is not null ? year : $"× CMS's scaling factor{(score.Band == AdjustmentBand.Exceptional ? "s" : string.Empty)}, {year}";
    }

    /// <summary>What the adjustment adds or takes away.</summary>
    public static string Difference(ExplainedScore score, Dollars paid, HtmlExplanationOptions options) =>
        Known(score, options) is { } adjustment ? Format.SignedDollars(AdjustedPayment.Of(paid, adjustment).Difference) : "not known";

    /// <summary>What the dollars are a part of.</summary>
    public static string Paid(ExplainedScore score, Dollars paid, HtmlExplanationOptions options) =>
        $"{(Known(score, options) is null ? "without CMS's scaling factor, " : string.Empty)}of {Format.Amount(paid)} for covered professional services";

    // Only a positive adjustment waits for CMS's scaling factor.
    private static PaymentAdjustment? Known(ExplainedScore score, HtmlExplanationOptions options) =>
        options.ScalingFactor is decimal factor ? PaymentAdjustment.Of(score.Final, factor, options.AdditionalScalingFactor, score.Payment)
        : score.Band is AdjustmentBand.AboveThreshold or AdjustmentBand.Exceptional ? null
        : PaymentAdjustment.Of(score.Final, 0m, 0m, score.Payment);

    /// <summary>The adjustment as far as it is known without CMS's scaling factors.</summary>
    public static string Short(decimal finalScore, PaymentRules payment)
    {
        PaymentAdjustment adjustment = PaymentAdjustment.Of(finalScore, 0m, 0m, payment);
        return adjustment.Band switch
        {
            AdjustmentBand.AboveThreshold => $"+{Multiple(finalScore, payment)} × factor",
            AdjustmentBand.Exceptional => $"+{Multiple(finalScore, payment)} and +{Additional(finalScore, payment)} × factors",
            _ => Format.Signed(adjustment.Percent),
        };
    }

    private static string Of(decimal finalScore, PaymentRules payment)
    {
        PaymentAdjustment adjustment = PaymentAdjustment.Of(finalScore, 0m, 0m, payment);
        string threshold = Format.Number(payment.PerformanceThreshold.Value);
        return adjustment.Band switch
        {
            AdjustmentBand.LowestQuarter => $"not above a quarter of the threshold of {threshold}: adjustment {Format.Signed(adjustment.Percent)}",
            AdjustmentBand.BelowThreshold => $"below the threshold of {threshold}: adjustment {Format.Signed(adjustment.Percent)}",
            AdjustmentBand.AtThreshold => $"at the threshold of {threshold}: adjustment 0.00 %",
            AdjustmentBand.AboveThreshold => $"above the threshold of {threshold}: positive adjustment, {Multiple(finalScore, payment)} × CMS's scaling factor",
            AdjustmentBand.Exceptional => $"at or above the additional threshold of {Format.Number(payment.ExceptionalPerformance!.Threshold.Value)}: positive adjustment and the additional one, {Multiple(finalScore, payment)} and {Additional(finalScore, payment)} × CMS's scaling factors",
            _ => throw TermWords.Unknown(adjustment.Band),
        };
    }

    private static string Multiple(decimal finalScore, PaymentRules payment) => Format.Number(PaymentAdjustment.Of(finalScore, 1m, 0m, payment).Factor) + " %";

    private static string Additional(decimal finalScore, PaymentRules payment) => Format.Number(PaymentAdjustment.Of(finalScore, 0m, 1m, payment).AdditionalFactor) + " %";
}
