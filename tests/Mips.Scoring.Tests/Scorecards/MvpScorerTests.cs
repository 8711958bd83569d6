using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Scorers;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Scorecards;

public class MvpScorerTests
{
    private static ScoringRequest Group => ParticipationSamples.PrimaryCareMvp(ParticipationSamples.Group);

    [Fact]
    public void A_group_in_an_MVP() => Snapshot.Verify(ParticipationSamples.Text(ParticipationSamples.Score(Group)));

    [Fact]
    public void The_final_score_is_the_sum_of_what_the_categories_contribute()
    {
        Scorecard card = ParticipationSamples.Score(Group);
        Assert.Equal(ReportingOption.MipsValuePathway, card.ReportingOption);
        Assert.Equal("30/30/15/25", card.Weights.ToString());
        Assert.Equal(Rounding.HalfUp(card.FinalScoreCalculation.Quality + card.FinalScoreCalculation.Cost + card.FinalScoreCalculation.ImprovementActivities + card.FinalScoreCalculation.PromotingInteroperability, 2), card.FinalScore);
    }

    /// <summary>§ 414.1365(d)(3)(iii): 40 points for a high-weighted activity, whoever attests it; traditional MIPS gives 20.</summary>
    [Fact]
    public void One_high_weighted_activity_is_enough()
    {
        Assert.Equal(100m, ParticipationSamples.Score(Group).ImprovementActivities.Score.Value);
        Assert.Equal(50m, ParticipationSamples.Score(Group with { Mvp = null }).ImprovementActivities.Score.Value);
    }

    /// <summary>§ 414.1365(d)(3)(ii): only cost measures of the MVP.</summary>
    [Fact]
    public void Cost_measures_of_other_MVPs_are_shown_and_not_scored()
    {
        Scorecard card = ParticipationSamples.Score(Group with { Cost = [.. Group.Cost, new("COST_CCLI_1") { Cost = Dollars.Of(1m), Cases = 50 }] });
        Assert.Equal(CostMeasureDisposition.NotInMvp, card.Cost.Measures[2].Disposition);
    }

    [Fact]
    public void An_MVP_scores_a_placeholder_benchmark_only_as_an_estimate()
    {
        ScoringRequest request = Group with { PerformanceYear = 2026, Mvp = new("M0005"), Quality = [], PromotingInteroperability = [], ImprovementActivities = [], Cost = [new("TPCC_1") { Cost = Dollars.Of(1_390.12m), Cases = 64 }], AdministrativeClaims = [] };
        Assert.False(MvpScorer.TryScore(request, CmsTables.For(2026), out Scorecard? card, out ImmutableArray<RequestProblem> problems));
        Assert.Null(card);
        Assert.Equal("cost[0].measureId", Assert.Single(problems).Path);
        Assert.True(MvpScorer.Score(request, CmsTables.For(2026), Accepting.Placeholders).IsEstimate);
    }

    [Fact]
    public void A_law_of_ones_own_can_score()
    {
        ProgramYear law = ProgramYears.For(2024);
        ProgramYear proposed = law with { MvpQuality = law.MvpQuality! with { PopulationHealth = new PopulationHealthRules.HighestOfAll() } };
        Scorecard card = MvpScorer.Score(Group with { Mvp = new("M0005") }, CmsTables.For(2024), new() { Law = proposed });
        Assert.Same(proposed, card.Law);
        Assert.True(card.Quality.AchievementPoints > ParticipationSamples.Score(Group with { Mvp = new("M0005") { SelectedPopulationHealthMeasure = "484" } }).Quality.AchievementPoints);
    }

    /// <summary>"No applicable quality measure" is no ground of reweighting in an MVP, § 414.1365(e)(2)(i).</summary>
    [Fact]
    public void Quality_keeps_its_weight_without_an_applicable_measure()
    {
        ScoringRequest request = Group with { Quality = [], ReweightingGrants = [new(ReweightingCircumstance.NoApplicableQualityMeasure, PerformanceCategories.Quality)] };
        Assert.Equal(30m, ParticipationSamples.Score(request).Weights.Quality.Weight.Value);
        Assert.Equal(0m, ParticipationSamples.Score(request with { Mvp = null }).Weights.Quality.Weight.Value);
    }

    /// <summary>§§ 414.1365(e)(1), 414.1317(b)(2): an APM Entity is weighed without cost in an MVP too.</summary>
    [Fact]
    public void An_APM_Entity_has_the_points_of_the_MVP_and_no_cost()
    {
        Scorecard entity = ParticipationSamples.Score(ParticipationSamples.PrimaryCareMvp(ParticipationSamples.Entity));
        Assert.Equal("55/0/15/30", entity.Weights.ToString());
        Assert.Equal(ParticipationSamples.Score(Group).Quality.AchievementPoints, entity.Quality.AchievementPoints);
        Assert.Equal(100m, entity.ImprovementActivities.Score.Value);
    }

    /// <summary>§ 414.1380(b)(1)(v)(C), (c)(2)(ii)(G): as in traditional MIPS.</summary>
    [Fact]
    public void A_small_practice_has_its_bonus_and_its_weights()
    {
        ScoringRequest small = Group with { Participant = new() { Option = ParticipationOption.Group, Clinicians = 9, SmallPractice = true }, PromotingInteroperability = [] };
        Scorecard card = ParticipationSamples.Score(small);
        Assert.Equal(("40/30/30/0", 6m), (card.Weights.ToString(), card.Quality.SmallPracticeBonus.ToDecimal()));
    }
}
