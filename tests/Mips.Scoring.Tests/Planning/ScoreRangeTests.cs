using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Planning;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.PlanningAnswers;

public sealed class ScoreRangeTests
{
    private static readonly ReferenceData Cms = CmsTables.For(2026);

    // Quality 60 %, full improvement activities, Promoting Interoperability 0: with cost (30/30/15/25) 18 + 15 = 33 and 3 to 30 of cost; without (55/0/15/30) 33 + 15 = 48.
    [Fact]
    public void The_branch_without_a_cost_score_has_its_own_weights()
    {
        ScoreRange range = ScoreRange.Of(Request(), Data(), Unknowns.Cost);
        RangeBranch cost = Assert.Single(range.Branches);
        Assert.Equal((48m, 48m), (cost.LowestWithout.FinalScore, cost.HighestWithout.FinalScore));
        Assert.Equal((36m, 63m), (cost.LowestWith.FinalScore, cost.HighestWith.FinalScore));
        Assert.Equal("36.00 to 63.00", range.ToString());
        Assert.Equal(CategoryWeightState.Scored, range.Highest.Scorecard.Weights.Cost.State);
    }

    [Fact]
    public void The_complex_patient_bonus_adds_up_to_its_maximum()
    {
        ScoreRange range = ScoreRange.Of(Request(), Data(), Unknowns.ComplexPatientBonus);
        Assert.Equal((48m, 58m), (range.Lowest.FinalScore, range.Highest.FinalScore));
    }

    // Without a benchmark a measure earns 0 of 10, and a small practice 3; with one 1 to 10.
    [Theory]
    [InlineData(false, 0, 10)]
    [InlineData(true, 1, 10)]
    public void A_late_benchmark_may_come_and_may_be_worse_than_none(bool small, int least, int most)
    {
        ReferenceData data = QualityData.Data(2026, [QualityData.Measure("001"), QualityData.Measure("002")], [], [], "002");
        ScoringRequest request = QualityData.Request(2026, QualityData.Submit("001", 60m), QualityData.Submit("002", 50m));
        ScoreRange range = ScoreRange.Of(small ? request.Small() : request, data, Unknowns.LateBenchmarks);
        Assert.Equal(Points.Of(least), range.Lowest.Scorecard.Quality.Measures[1].Points);
        Assert.Equal(Points.Of(most), range.Highest.Scorecard.Quality.Measures[1].Points);
        Assert.Single(range.Branches);
    }

    [Fact]
    public void A_group_of_a_running_year_does_not_know_its_claims_measures()
    {
        ScoringRequest request = Request() with { Quality = [new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(70m), Cases = 500 }] };
        ScoreRange range = ScoreRange.Of(request, Cms);
        Assert.Contains(range.Branches, branch => branch.Fact is { Kind: Unknowns.AdministrativeClaims, Id: "479" });
        Assert.Contains(range.Branches, branch => branch.Fact.Kind == Unknowns.Cost);
        Assert.True(range.Lowest.FinalScore < range.Highest.FinalScore);
    }

    [Fact]
    public void Payment_is_that_of_the_lowest_score_at_the_lowest_factor_and_of_the_highest_at_the_highest()
    {
        ScoreRange range = ScoreRange.Of(Request(), Data(), Unknowns.All);
        (Rules.Payment.PaymentAdjustment lowest, Rules.Payment.PaymentAdjustment highest) = range.Payment(0m, 1m);
        Assert.Equal(range.Lowest.Scorecard.PaymentAdjustment(0m), lowest);
        Assert.Equal(range.Highest.Scorecard.PaymentAdjustment(1m), highest);
        Assert.Throws<ArgumentOutOfRangeException>(() => range.Payment(1m, 0m));
    }

    [Fact]
    public void What_is_known_has_to_be_valid() =>
        Assert.Throws<InvalidScoringRequestException>(() => ScoreRange.Of(Request() with { Quality = [new("nothing", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(70m), Cases = 500 }] }, Data()));

    private static ScoringRequest Request() => QualityData.Request(2026, [.. Enumerable.Range(1, 6).Select(i => QualityData.Submit($"00{i}", 60m))]) with { ImprovementActivities = [new("IA_BE_4"), new("IA_PM_2")] };

    private static ReferenceData Data() => new(QualityData.Data(2026, [.. Enumerable.Range(1, 6).Select(i => QualityData.Measure($"00{i}", i == 1 ? QualityMeasureType.Outcome : QualityMeasureType.Process))]).Tables with
    {
        ImprovementActivities = Cms.Tables.ImprovementActivities,
        CostMeasures = Cms.Tables.CostMeasures,
    });
}
