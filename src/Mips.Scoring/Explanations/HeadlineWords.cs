namespace Mips.Scoring;

/// <summary>The head of an explanation in words.</summary>
internal static class HeadlineWords
{
    public static ExplanationHeadline Of(Scorecard card) => new(
        Subject(card),
        card.DataVersion.ToString(),
        Format.FinalPoints(card.FinalScore),
        Verdict(card),
        Notes(card));

    public static string Subject(Scorecard card)
    {
        Participant participant = card.Request.Participant;
        string who = TermWords.Of(participant.Option);
        string size = participant.Option == ParticipationOption.Individual ? string.Empty : $" of {Format.Count(participant.Clinicians)}";
        string small = participant.SmallPractice ? " · small practice" : string.Empty;
        return $"{who}{size}{small} · {TermWords.Of(card.Request)} · PY{card.Law.PerformanceYear} (payment year {card.Law.PaymentYear})";
    }

    private static string Verdict(Scorecard card)
    {
        PaymentRules payment = card.Law.Payment;
        PaymentAdjustment adjustment = card.PaymentAdjustment(scalingFactor: 0m);
        string threshold = Format.Number(payment.PerformanceThreshold.Value);
        return adjustment.Band switch
        {
            AdjustmentBand.LowestQuarter => $"not above a quarter of the threshold of {threshold}: adjustment {Format.Signed(adjustment.Percent)}",
            AdjustmentBand.BelowThreshold => $"below the threshold of {threshold}: adjustment {Format.Signed(adjustment.Percent)}",
            AdjustmentBand.AtThreshold => $"at the threshold of {threshold}: adjustment 0.00 %",
            AdjustmentBand.AboveThreshold => $"above the threshold of {threshold}: positive adjustment, {Multiple(card)} × CMS's scaling factor",
            AdjustmentBand.Exceptional => $"at or above the additional threshold of {Format.Number(payment.ExceptionalPerformance!.Threshold.Value)}: positive adjustment and the additional one, {Multiple(card)} and {Additional(card)} × CMS's scaling factors",
            _ => throw TermWords.Unknown(adjustment.Band),
        };
    }

    private static string Multiple(Scorecard card) => Format.Number(card.PaymentAdjustment(scalingFactor: 1m).Factor) + " %";

    private static string Additional(Scorecard card) => Format.Number(card.PaymentAdjustment(0m, additionalScalingFactor: 1m).AdditionalFactor) + " %";

    private static ImmutableArray<string> Notes(Scorecard card) => card.IsEstimate
        ? ["Estimate: a benchmark of this year is CMS's placeholder; CMS's score will differ."]
        : [];
}
