using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.FacilityBased;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Scorers;

namespace Mips.Scoring.Tests.Explanations;

/// <summary>Scores by facility and the score that counts, in words: their adjustment, and a scaling factor only where it is used.</summary>
public sealed class TrueDecisionWordsTests
{
    private static readonly ImmutableArray<FacilityBasedScorecard> ByFacility =
    [
        .. ReadScorecard.All.Select(read => read.Card)
            .Where(card => card is { ReportingOption: ReportingOption.TraditionalMips, Request.Participant.Option: ParticipationOption.Individual or ParticipationOption.Group, Law.PerformanceYear: >= 2019 })
            .Select(card => FacilityBasedScorer.Score(card, 60m, new FacilityPercentiles(card.Law.PerformanceYear, [new(0, 0m, 20m, 30m), new(50, 35m, 75m, 58m), new(99, 90m, 100m, 93.87m)]))),
    ];

    [Fact]
    public void A_score_by_facility_says_its_adjustment() => Assert.All(ByFacility, card =>
        AssertAdjustment(Explanation.Of(card, ExplanationDepth.Categories).Headline.Verdict, card.FinalScore, card.Submission.Law.Payment));

    [Fact]
    public void The_score_that_counts_says_its_adjustment() => Assert.All(ByFacility.Take(100), card =>
        AssertAdjustment(Explanation.Of(Attribution.Of([], [card])).Headline.Verdict, card.FinalScore, card.Submission.Law.Payment));

    [Fact]
    public void A_scaling_factor_is_named_where_it_is_used() => Assert.All(ReadScorecard.All, read => Assert.Equal(
        read.Card.PaymentAdjustment(0m).Band is AdjustmentBand.AboveThreshold or AdjustmentBand.Exceptional,
        read.Headline.Verdict.Contains("scaling factor", StringComparison.Ordinal)));

    private static void AssertAdjustment(string verdict, decimal finalScore, PaymentRules payment)
    {
        Assert.Contains("adjustment", verdict, StringComparison.Ordinal);
        Assert.Equal(finalScore > payment.PerformanceThreshold.Value, verdict.Contains("scaling factor", StringComparison.Ordinal));
    }
}
