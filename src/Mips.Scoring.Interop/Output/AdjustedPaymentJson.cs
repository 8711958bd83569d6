using System.Text.Json;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Payment;

namespace Mips.Scoring.Interop;

/// <summary>What the adjustment makes of the charges, as JSON.</summary>
internal static class AdjustedPaymentJson
{
    private const string Name = "adjustedPayment";

    /// <summary>Writes the payment; null if the adjustment is positive and its scaling factor is not known.</summary>
    public static void Write(Utf8JsonWriter json, Scorecard card, Dollars charges, decimal? scalingFactor, decimal additionalScalingFactor)
    {
        PaymentAdjustment adjustment = card.PaymentAdjustment(scalingFactor ?? 0m, additionalScalingFactor);
        AdjustedPayment payment = AdjustedPayment.Of(charges, adjustment);
        if (scalingFactor is null && adjustment.Band is (AdjustmentBand.AboveThreshold or AdjustmentBand.Exceptional))
        {
            json.WriteNull(Name);
            return;
        }

        json.WriteStartObject(Name);
        json.Number("paid", payment.Paid.ToDecimal());
        json.Number("difference", payment.Difference.ToDecimal());
        json.Number("amount", payment.Amount.ToDecimal());
        json.Citation(payment.Citation);
        json.WriteEndObject();
    }
}
