namespace Mips.Scoring.Tests.Weights;

public sealed class CategoryWeightingTests
{
    private static readonly CategoryWeightRules Py2024Rules = Py2024.Rules.Weights;
    private static readonly CategoryOutcome Scored = new(true, new Percent(80m));
    private static readonly CategoryOutcome CostScored = new(false, new Percent(60m));
    private static readonly CategoryOutcome Nothing = new(false, null);

    [Fact]
    public void Nothing_reweighted_keeps_the_standard_weights()
    {
        CategoryWeights weights = Weigh(new Participant { Option = ParticipationOption.Individual }, Scored, CostScored, Scored, Scored);

        Assert.Equal("30/30/15/25", weights.ToString());
        Assert.Equal(4, weights.CategoriesScored);
        Assert.Equal(CategoryWeightState.Scored, weights.Cost.State);
        Assert.Equal("414.1380(c)(2)(ii)(F)", weights.Citation.Locator);
    }

    [Fact]
    public void A_category_without_data_keeps_its_weight_and_scores_zero()
    {
        CategoryWeights weights = Weigh(new Participant { Option = ParticipationOption.Individual }, Nothing, CostScored, Nothing, Nothing);

        Assert.Equal("30/30/15/25", weights.ToString());
        Assert.Equal(CategoryWeightState.NothingSubmitted, weights.Quality.State);
        Assert.Equal(Percent.Zero, weights.Quality.Score);
        Assert.Equal(4, weights.CategoriesScored);
    }

    [Fact]
    public void Cost_without_a_score_is_reweighted()
    {
        CategoryWeights weights = Weigh(new Participant { Option = ParticipationOption.Individual }, Scored, Nothing, Scored, Scored);

        Assert.Equal("55/0/15/30", weights.ToString());
        Assert.Equal(ReweightingGround.CostNotScored, weights.Cost.Ground);
        Assert.Equal("414.1380(c)(2)(i)(A)(2)", weights.Cost.Citation.Locator);
    }

    [Fact]
    public void Quality_data_of_which_nothing_can_be_scored_is_reweighted()
    {
        CategoryWeights weights = Weigh(new Participant { Option = ParticipationOption.Individual }, new CategoryOutcome(true, null), CostScored, Scored, Scored);

        Assert.Equal("0/30/15/55", weights.ToString());
        Assert.Equal(ReweightingGround.QualityNotScored, weights.Quality.Ground);
    }

    [Fact]
    public void Claims_based_quality_is_scored_without_a_submission()
    {
        CategoryWeights weights = Weigh(new Participant { Option = ParticipationOption.Individual }, new CategoryOutcome(false, new Percent(12m)), CostScored, Scored, Scored);

        Assert.Equal(CategoryWeightState.Scored, weights.Quality.State);
        Assert.Equal(12m, weights.Quality.Score.Value);
    }

    [Fact]
    public void A_small_practice_without_promoting_interoperability_is_reweighted_by_its_own_table()
    {
        CategoryWeights weights = Weigh(new Participant { Option = ParticipationOption.Group, SmallPractice = true }, Scored, CostScored, Scored, Nothing);

        Assert.Equal("40/30/30/0", weights.ToString());
        Assert.Equal(ReweightingGround.SmallPractice, weights.PromotingInteroperability.Ground);
        Assert.Equal(3, weights.CategoriesScored);
    }

    [Fact]
    public void A_submission_restores_promoting_interoperability()
    {
        CategoryWeights weights = Weigh(new Participant { Option = ParticipationOption.Group, SmallPractice = true }, Scored, CostScored, Scored, Scored);

        Assert.Equal("30/30/15/25", weights.ToString());
        Assert.Equal(CategoryWeightState.RestoredBySubmission, weights.PromotingInteroperability.State);
        Assert.Equal(ReweightingGround.SmallPractice, weights.PromotingInteroperability.Ground);
    }

    [Fact]
    public void A_ground_that_no_submission_cancels_is_stronger()
    {
        ReweightingGrant compromised = new(ReweightingCircumstance.CompromisedData, PerformanceCategories.PromotingInteroperability);

        CategoryWeights weights = Weigh(new Participant { Option = ParticipationOption.Group, HospitalBased = true }, Scored, CostScored, Scored, Scored, compromised);

        Assert.Equal("55/30/15/0", weights.ToString());
        Assert.Equal(ReweightingGround.CompromisedData, weights.PromotingInteroperability.Ground);
        Assert.Equal("414.1380(c)(2)(i)(C)(10)", weights.PromotingInteroperability.Citation.Locator);
    }

    [Fact]
    public void A_single_category_left_has_all_the_weight_and_is_too_few()
    {
        ReweightingGrant application = new(ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication, PerformanceCategories.All);

        CategoryWeights weights = Weigh(new Participant { Option = ParticipationOption.Group }, Scored, CostScored, Nothing, Nothing, application);

        Assert.Equal("100/0/0/0", weights.ToString());
        Assert.Equal(1, weights.CategoriesScored);
    }

    private static CategoryWeights Weigh(Participant participant, CategoryOutcome quality, CategoryOutcome cost, CategoryOutcome improvementActivities, CategoryOutcome promotingInteroperability, params ReweightingGrant[] grants) =>
        CategoryWeighting.Of(participant, [.. grants], false, quality, cost, improvementActivities, promotingInteroperability, Py2024Rules);
}
