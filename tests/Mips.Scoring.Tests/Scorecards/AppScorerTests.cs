using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Scorers;
using Mips.Scoring.Tests.OfficialCases;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Scorecards;

public class AppScorerTests
{
    private static ScoringRequest Entity => ParticipationSamples.App(ParticipationSamples.Entity);

    [Fact]
    public void An_APM_Entity_in_the_APP() => Snapshot.Verify(ParticipationSamples.Text(ParticipationSamples.Score(Entity)));

    [Fact]
    public void The_weights_are_those_of_the_pathway()
    {
        Scorecard card = ParticipationSamples.Score(Entity);
        Assert.Equal(ReportingOption.ApmPerformancePathway, card.ReportingOption);
        Assert.Equal("50/0/20/30", card.Weights.ToString());
        Assert.Equal(100m, card.ImprovementActivities.Score.Value);
        Assert.Equal(0m, card.FinalScoreCalculation.Cost);
    }

    /// <summary>§ 414.1367(d)(2).</summary>
    [Theory]
    [InlineData(ReweightingCircumstance.CompromisedData, PerformanceCategories.Quality, "0/0/25/75")]
    [InlineData(ReweightingCircumstance.NoControlOverCehrt, PerformanceCategories.PromotingInteroperability, "75/0/25/0")]
    public void Redistribution_is_that_of_the_pathway(ReweightingCircumstance circumstance, PerformanceCategories categories, string weights) =>
        Assert.Equal(weights, ParticipationSamples.Score(Entity with { PromotingInteroperability = categories == PerformanceCategories.Quality ? Entity.PromotingInteroperability : [], ReweightingGrants = [new(circumstance, categories)] }).Weights.ToString());

    /// <summary>§ 414.1317(b)(4)(ii): with an approved application of the entity nothing that was submitted counts.</summary>
    [Fact]
    public void An_approved_application_of_the_entity_overrides_its_submissions()
    {
        Scorecard card = ParticipationSamples.Score(Entity with { ReweightingGrants = [new(ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication, PerformanceCategories.All)] });
        Assert.Equal((75m, FinalScoreDisposition.FewerThanTwoCategories), (card.FinalScore, card.FinalScoreCalculation.Disposition));
    }

    [Fact]
    public void A_measure_outside_the_set_is_shown_and_does_not_count()
    {
        Scorecard card = ParticipationSamples.Score(Entity);
        Assert.Equal(QualityMeasureDisposition.NotPartOfTheSet, card.Quality.Measures[3].Disposition);
        Assert.Equal(ParticipationSamples.Score(Entity with { Quality = Entity.Quality.RemoveAt(3) }).FinalScore, card.FinalScore);
    }

    [Fact]
    public void APP_Plus_needs_more_measures_than_the_APP()
    {
        ScoringRequest app = Entity with { PerformanceYear = 2025, PromotingInteroperability = ParticipationSamples.Interoperability(2025), AdministrativeClaims = [] };
        Scorecard plus = AppScorer.Score(app with { App = new(AppMeasureSet.AppPlus) }, CmsTables.For(2025));
        Scorecard plain = AppScorer.Score(app, CmsTables.For(2025));
        Assert.Equal((5, 4), (plus.Quality.RequiredMeasures.Required, plain.Quality.RequiredMeasures.Required));
        Assert.True(plus.FinalScore < plain.FinalScore);
    }

    /// <summary>The published quality scores of ACOs come out of the whole way too.</summary>
    [Fact]
    public void Every_published_ACO_is_scored_through_the_whole_way() => Assert.All(SharedSavingsProgramTests.All(), aco =>
    {
        Scorecard card = ParticipationSamples.Score(aco.Request());
        Assert.InRange(card.Weights.Quality.Score.Value, aco.PublishedScore - SharedSavingsProgramTests.PublishedRounding, aco.PublishedScore + SharedSavingsProgramTests.PublishedRounding);
        Assert.Equal("50/0/20/30", card.Weights.ToString());
    });

    [Fact]
    public void A_placeholder_benchmark_of_cost_makes_no_estimate_because_cost_has_no_weight()
    {
        ScoringRequest request = Entity with { PerformanceYear = 2026, AdministrativeClaims = [], Quality = [new("001", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(21.4m), Cases = 412 }], PromotingInteroperability = [] };
        Assert.False(AppScorer.Score(request, CmsTables.For(2026), Accepting.Placeholders).IsEstimate);
        Assert.Equal(AppScorer.Score(request, CmsTables.For(2026), Accepting.Placeholders).FinalScoreCalculation, AppScorer.Score(request, CmsTables.For(2026)).FinalScoreCalculation);
        Assert.Equal("cost[0].measureId", Assert.Throws<InvalidScoringRequestException>(() => Scorer.Score(request with { App = null, Participant = ParticipationSamples.Group }, CmsTables.For(2026))).Problems.Single().Path);
    }
}
