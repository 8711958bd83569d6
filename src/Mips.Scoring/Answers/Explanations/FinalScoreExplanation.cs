using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Payment;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>How the final score and its adjustment add up.</summary>
internal static class FinalScoreExplanation
{
    private static readonly ImmutableArray<ExplanationColumn> Columns = [new("Final score"), new("Points", IsNumber: true)];

    public static ExplanationSection Of(Scorecard card)
    {
        FinalScoreCalculation final = card.FinalScoreCalculation;
        PaymentRules payment = card.Law.Payment;
        return new("Final score", Columns,
        [
            new(["Weighted categories and bonuses", final.Disposition == FinalScoreDisposition.Calculated ? Format.Number(final.Sum) : Format.NoValue], FinalScoreWords.Of(final.Disposition), [final.Citation]),
            new(["Final score", Format.FinalPoints(final.Value)], "at most 100; half up to two decimals from unrounded parts", [final.Citation]),
            new(["Performance threshold", Format.Number(payment.PerformanceThreshold.Value)], "adjustment 0 % at it", [payment.PerformanceThreshold.Citation]),
            new(["Quarter of the threshold", Format.Number(payment.PerformanceThreshold.Value * payment.LowestShareOfThreshold.Value)], $"up to it {Format.Signed(-payment.ApplicablePercent.Value)}", [payment.LowestShareOfThreshold.Citation]),
        ]);
    }
}
