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
