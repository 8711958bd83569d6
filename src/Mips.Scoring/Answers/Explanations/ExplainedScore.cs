using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Scorers;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>The one final score that an explanation is about.</summary>
internal sealed class ExplainedScore
{
    private readonly Func<ExplanationSection?> advice;

    private ExplainedScore(Scorecard card, in FinalScoreCalculation final, Func<ExplanationSection?> advice)
    {
        this.Card = card;
        this.Final = final.Value;
        this.advice = advice;
        this.Band = PaymentAdjustment.Of(final.Value, 0m, 0m, this.Payment).Band;
    }

    /// <summary>The scorecard of the submission.</summary>
    public Scorecard Card { get; }

    /// <summary>The final score that counts.</summary>
    public decimal Final { get; }

    public PaymentRules Payment => this.Card.Law.Payment;

    public AdjustmentBand Band { get; }

    /// <summary>What would earn more, made when it is asked for; null where the depth does not ask.</summary>
    public ExplanationSection? Advice => this.advice();

    /// <summary>The score of a scorecard, with what earned less than it could.</summary>
    public static ExplainedScore Of(Scorecard card, ExplanationDepth depth, ImmutableArray<Shortfall> found) =>
        new(card, card.FinalScoreCalculation, () => depth >= ExplanationDepth.Summary ? WhyNotExplanation.Closest(card, found, depth) : null);

    /// <summary>The better of both scores, with what would earn more by facility.</summary>
    public static ExplainedScore Of(FacilityBasedScorecard card) => new(card.Submission, card.FinalScoreCalculation, () => WhyNotExplanation.ByFacility(card));
}
