using Mips.Scoring.Citations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Scorecards;

public class ScorerTests
{
    private static readonly ScoringRequest SmallGroup = new()
    {
        PerformanceYear = 2025,
        Participant = new() { Option = ParticipationOption.Group, Clinicians = 9, SmallPractice = true },
        Quality =
        [
            new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(71.40m), Cases = 412 },
            new("130", CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.Of(99.10m), Cases = 1_204, DataCompleteness = 92.5m },
            new("226", CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.Of(88.00m), Cases = 18 },
        ],
        ImprovementActivities = [new("IA_BE_4")],
        Cost = [new("TPCC_1") { Cost = Dollars.Of(1_390.12m), Cases = 64 }],
    };

    [Fact]
    public void Final_score_is_the_sum_of_what_the_categories_contribute()
    {
        Scorecard card = Scorer.Score(SmallGroup, CmsTables.For(2025));
        decimal sum = card.FinalScoreCalculation.Quality + card.FinalScoreCalculation.Cost + card.FinalScoreCalculation.ImprovementActivities + card.FinalScoreCalculation.PromotingInteroperability + card.FinalScoreCalculation.ComplexPatientBonus;
        Assert.Equal(Rounding.HalfUp(sum, 2), card.FinalScore);
        Assert.Equal("40/30/30/0", card.Weights.ToString());
    }

    [Fact]
    public void Unknown_year_is_an_error()
    {
        UnknownPerformanceYearException error = Assert.Throws<UnknownPerformanceYearException>(() => Scorer.Score(SmallGroup with { PerformanceYear = 2031 }, CmsTables.For(2025)));
        Assert.Equal(2031, error.PerformanceYear);
    }

    [Fact]
    public void Data_of_another_year_is_a_problem_of_the_request()
    {
        InvalidScoringRequestException error = Assert.Throws<InvalidScoringRequestException>(() => Scorer.Score(SmallGroup, CmsTables.For(2024)));
        Assert.Contains(error.Problems, problem => problem.Path == "performanceYear");
    }

    [Fact]
    public void All_problems_are_said_at_once()
    {
        ScoringRequest wrong = SmallGroup with
        {
            Quality = [new("999", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(50m), Cases = -2, DataCompleteness = 101m }, new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(150m), Cases = -1 }],
            Cost = [new("TPCC_1") { Cost = Dollars.Of(-5m), Cases = 64 }],
            ImprovementActivities = [new("IA_NO_SUCH")],
        };

        Assert.False(Scorer.TryScore(wrong, CmsTables.For(2025), out Scorecard? card, out ImmutableArray<RequestProblem> problems));
        Assert.Null(card);
        Assert.Equal(
            ["cost[0].cost", "improvementActivities[0].activityId", "quality[0].cases", "quality[0].dataCompleteness", "quality[0].measureId", "quality[1].cases", "quality[1].performanceRate"],
            problems.Select(problem => problem.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Placeholder_benchmarks_are_refused_unless_an_estimate_is_asked_for()
    {
        ScoringRequest next = SmallGroup with { PerformanceYear = 2026, Quality = [new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(71.40m), Cases = 412 }] };

        Assert.Equal("cost[0].measureId", Assert.Throws<InvalidScoringRequestException>(() => Scorer.Score(next, CmsTables.For(2026))).Problems.Single().Path);
        Assert.True(Scorer.Score(next, CmsTables.For(2026), Accepting.Placeholders).IsEstimate);
        Assert.False(Scorer.Score(next with { Cost = [] }, CmsTables.For(2026)).IsEstimate);
    }

    /// <summary>§ 414.1380(b)(1)(ii)(D): their benchmarks are calculated from the performance period itself, so that CMS has only placeholders while it runs.</summary>
    [Theory]
    [InlineData("479")]
    [InlineData("480")]
    [InlineData("484")]
    [InlineData("492")]
    public void Placeholder_benchmarks_of_claims_measures_are_refused_unless_an_estimate_is_asked_for(string measureId)
    {
        ScoringRequest running = new()
        {
            PerformanceYear = 2026,
            Participant = new() { Option = ParticipationOption.Group, Clinicians = 40, HasCardiologist = true },
            AdministrativeClaims = [new(measureId) { PerformanceRate = PerformanceRate.Of(1m), Cases = 500 }],
        };

        RequestProblem problem = Assert.Throws<InvalidScoringRequestException>(() => Scorer.Score(running, CmsTables.For(2026))).Problems.Single();

        Assert.Equal((RequestProblemCode.PlaceholderBenchmark, "administrativeClaims[0].measureId", measureId), (problem.Code, problem.Path, problem.Value));
        Assert.Equal("42 CFR 414.1380(b)(1)(ii)(D)", problem.Citation?.ToString());
        Assert.True(Scorer.Score(running, CmsTables.For(2026), Accepting.Placeholders).IsEstimate);
    }

    [Fact]
    public void Nothing_submitted_scores_zero_and_takes_the_largest_penalty()
    {
        Scorecard card = Scorer.Score(new() { PerformanceYear = 2024, Participant = new() { Option = ParticipationOption.Group, Clinicians = 30 } }, CmsTables.For(2024));
        Assert.Equal(0m, card.FinalScore);
        Assert.Equal(-9m, card.PaymentAdjustment(scalingFactor: 1m).Percent);
    }

    [Fact]
    public void A_law_of_ones_own_changes_the_result_and_nothing_else()
    {
        ProgramYear law = ProgramYears.For(2025);
        ProgramYear proposed = law with { Payment = law.Payment with { PerformanceThreshold = 80m.Cfr("414.1405(b)") } };
        Scorecard card = Scorer.Score(SmallGroup, CmsTables.For(2025));
        Scorecard other = Scorer.Score(SmallGroup, CmsTables.For(2025), new() { Law = proposed });
        Assert.Equal(card.FinalScore, other.FinalScore);
        Assert.True(other.PaymentAdjustment(1m).Percent < card.PaymentAdjustment(1m).Percent);
    }
}
