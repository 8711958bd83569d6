using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Payment;

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>The next final scores with another adjustment: out of the lowest quarter, the threshold, the additional threshold, one hundredth of a percent more.</summary>
internal static class FinalScoreShortfalls
{
    private const decimal Step = 0.01m;

    public static void AddTo(ImmutableArray<Shortfall>.Builder found, Scorecard card)
    {
        PaymentRules payment = card.Law.Payment;
        if (card.FinalScoreCalculation.Disposition == FinalScoreDisposition.FewerThanTwoCategories)
        {
            Cited<int> fewest = card.Law.FinalScore.FewestCategories;
            found.Add(new() { Subject = ShortfallSubject.FinalScore, Reason = ShortfallReason.TooFewCategories, Actual = card.Weights.CategoriesScored, Needed = fewest.Value, Citation = fewest.Citation });
        }

        decimal? band = NextBand(card);
        if (band is decimal next)
        {
            found.Add(Finding(card, ShortfallReason.BelowNextBand, next, card.PaymentAdjustment(0m).Band == AdjustmentBand.LowestQuarter ? payment.LowestShareOfThreshold.Citation
                : next == payment.PerformanceThreshold.Value ? payment.PerformanceThreshold.Citation
                : payment.ExceptionalPerformance!.Threshold.Citation));
        }

        if (NextPaymentPoint(card) is decimal point && point != band)
        {
            found.Add(Finding(card, ShortfallReason.BelowNextPaymentPoint, point, payment.ApplicablePercent.Citation));
        }
    }

    /// <summary>The lowest final score in a better band of the adjustment; null in the best.</summary>
    public static decimal? NextBand(Scorecard card)
    {
        PaymentRules payment = card.Law.Payment;
        decimal threshold = payment.PerformanceThreshold.Value;
        return card.PaymentAdjustment(0m).Band switch
        {
            AdjustmentBand.LowestQuarter => ((long)(threshold * payment.LowestShareOfThreshold.Value / Step) * Step) + Step,
            AdjustmentBand.BelowThreshold => threshold,
            AdjustmentBand.AtThreshold or AdjustmentBand.AboveThreshold => payment.ExceptionalPerformance?.Threshold.Value,
            _ => null,
        };
    }

    // Below the threshold no scaling factor is involved; above it, CMS's factor decides how many points a hundredth of a percent needs.
    private static decimal? NextPaymentPoint(Scorecard card)
    {
        PaymentRules payment = card.Law.Payment;
        decimal Percent(long hundredths) => PaymentAdjustment.Of(hundredths * Step, 0m, 0m, payment).Percent;
        long score = (long)(card.FinalScore / Step);
        long threshold = (long)(payment.PerformanceThreshold.Value / Step);
        return score < threshold && SmallestStep.Find(score, threshold, next => Percent(next) > Percent(score)) is { } nearest ? nearest * Step : null;
    }

    private static Shortfall Finding(Scorecard card, ShortfallReason reason, decimal score, Citation citation) => new()
    {
        Subject = ShortfallSubject.FinalScore,
        Reason = reason,
        Actual = card.FinalScore,
        Needed = score,
        Changes = [new(ChangedFact.FinalScore, null, -1, card.FinalScore, score)],
        Gain = score - card.FinalScore,
        Citation = citation,
    };
}
