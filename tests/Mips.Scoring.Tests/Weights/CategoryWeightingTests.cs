using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Weights;

[Properties(Arbitrary = [typeof(Generators)])]
public sealed class CategoryWeightingTests
{
    private static readonly CategoryWeightRules py2024 = Py2024.Rules.Weights;
    private static readonly CategoryOutcome scored = new(true, new Percent(80m));
    private static readonly CategoryOutcome costScored = new(false, new Percent(60m));
    private static readonly CategoryOutcome nothing = new(false, null);
    private static readonly Participant individual = new() { Option = ParticipationOption.Individual };

    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("category-weighting", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void The_weights_of_a_participant(RulePageRow row)
    {
        string[] grounds = row["Grounds"].Split(' ');
        Participant participant = new()
        {
            Option = Enum.Parse<ParticipationOption>(row["Option"]),
            SmallPractice = row.YesNo("Small practice"),
            HospitalBased = grounds.Contains("HospitalBased"),
        };

        CategoryWeights weights = CategoryWeighting.Of(
            participant,
            Categories.Grants(row["Grounds"]),
            grounds.Contains("EUC"),
            Outcome(row["Quality"]),
            row["Cost"] == "scored" ? costScored : nothing,
            Outcome(row["IA"]),
            Outcome(row["PI"]),
            ProgramYears.For(row.Count("Year")).Weights);

        Assert.Equal(row["Weights"], weights.ToString());
        Assert.Equal(row.Count("Categories scored"), weights.CategoriesScored);
    }

    /// <summary>A score of 0 % without a submission that counts is no score; a credit without a submission is one.</summary>
    [Theory]
    [InlineData(false, 0, CategoryWeightState.NothingSubmitted)]
    [InlineData(false, 50, CategoryWeightState.Scored)]
    [InlineData(true, 0, CategoryWeightState.Scored)]
    public void A_category_without_a_submission_that_counts_keeps_its_weight(bool submitted, int score, CategoryWeightState state)
    {
        CategoryWeights weights = CategoryWeighting.Of(
            new Participant { Option = ParticipationOption.Group }, [], false, new(true, Percent.Hundred), new(false, Percent.Hundred), new(submitted, new Percent(score)), new(true, Percent.Hundred), Py2024.Rules.Weights);
        Assert.Equal((15m, state, true), (weights.ImprovementActivities.Weight.Value, weights.ImprovementActivities.State, weights.ImprovementActivities.IsScored));
    }

    [Fact]
    public void A_category_without_data_keeps_its_weight_and_scores_zero()
    {
        CategoryWeights weights = CategoryWeighting.Of(individual, [], false, nothing, costScored, nothing, nothing, py2024);

        Assert.Equal(CategoryWeightState.NothingSubmitted, weights.Quality.State);
        Assert.Equal(new Percent(30m), weights.Quality.Weight);
        Assert.Equal(Percent.Zero, weights.Quality.Score);
        Assert.Equal(ReweightingGround.None, weights.Quality.Ground);
    }

    [Fact]
    public void Cost_without_a_score_is_reweighted()
    {
        CategoryWeights weights = CategoryWeighting.Of(individual, [], false, scored, nothing, scored, scored, py2024);

        Assert.Equal(CategoryWeightState.Reweighted, weights.Cost.State);
        Assert.Equal(ReweightingGround.CostNotScored, weights.Cost.Ground);
        Assert.Equal("414.1380(c)(2)(i)(A)(2)", weights.Cost.Citation.Locator);
        Assert.Equal(new Percent(30m), weights.Cost.Standard);
    }

    [Fact]
    public void Quality_data_of_which_nothing_can_be_scored_is_reweighted()
    {
        CategoryOutcome unscored = new(true, null);
        CategoryWeightRules keepsWeight = py2024 with { QualityWithoutScore = ReweightingGround.None.Cfr("414.1380(c)(2)(i)(A)(1)") };

        CategoryWeight reweighted = CategoryWeighting.Of(individual, [], false, unscored, costScored, scored, scored, py2024).Quality;
        CategoryWeight kept = CategoryWeighting.Of(individual, [], false, unscored, costScored, scored, scored, keepsWeight).Quality;

        Assert.Equal((ReweightingGround.QualityNotScored, 0m), (reweighted.Ground, reweighted.Weight.Value));
        Assert.Equal((ReweightingGround.None, 30m, 0m), (kept.Ground, kept.Weight.Value, kept.Score.Value));
    }

    [Fact]
    public void Claims_based_quality_is_scored_without_a_submission()
    {
        CategoryWeight quality = CategoryWeighting.Of(individual, [], false, new CategoryOutcome(false, new Percent(12m)), costScored, scored, scored, py2024).Quality;

        Assert.Equal((CategoryWeightState.Scored, 12m), (quality.State, quality.Score.Value));
    }

    [Fact]
    public void A_submission_restores_the_weight_and_keeps_the_ground()
    {
        CategoryWeight interoperability = CategoryWeighting.Of(individual with { SmallPractice = true }, [], false, scored, costScored, scored, scored, py2024).PromotingInteroperability;

        Assert.Equal((CategoryWeightState.RestoredBySubmission, ReweightingGround.SmallPractice, 25m), (interoperability.State, interoperability.Ground, interoperability.Weight.Value));
    }

    [Fact]
    public void A_ground_that_no_submission_cancels_is_stronger()
    {
        ReweightingGrant compromised = new(ReweightingCircumstance.CompromisedData, PerformanceCategories.PromotingInteroperability);

        CategoryWeight interoperability = CategoryWeighting.Of(individual with { HospitalBased = true }, [compromised], true, scored, costScored, scored, scored, py2024).PromotingInteroperability;

        Assert.Equal((ReweightingGround.CompromisedData, "414.1380(c)(2)(i)(C)(10)"), (interoperability.Ground, interoperability.Citation.Locator));
    }

    [Fact]
    public void The_weight_of_a_category_is_found_by_its_name()
    {
        CategoryWeights weights = CategoryWeighting.Of(individual, [], false, scored, costScored, scored, scored, py2024);

        Assert.Equal(
            [weights.Quality, weights.Cost, weights.ImprovementActivities, weights.PromotingInteroperability],
            Enum.GetValues<PerformanceCategory>().Select(weights.Of));
        Assert.Throws<ArgumentOutOfRangeException>(() => weights.Of((PerformanceCategory)4));
    }

    [Property]
    public bool Weights_sum_to_100_unless_no_category_is_left(WeightedCase each)
    {
        CategoryWeights weights = each.Weigh();
        decimal sum = weights.Quality.Weight.Value + weights.Cost.Weight.Value + weights.ImprovementActivities.Weight.Value + weights.PromotingInteroperability.Weight.Value;
        return sum == (weights.CategoriesScored == 0 ? 0m : 100m);
    }

    [Property]
    public bool A_category_has_a_weight_exactly_if_it_is_scored(WeightedCase each)
    {
        CategoryWeights weights = each.Weigh();
        return Enum.GetValues<PerformanceCategory>().All(category =>
        {
            CategoryWeight weight = weights.Of(category);
            return weight.IsScored == (weight.Weight > Percent.Zero)
                && (weight.State == CategoryWeightState.Reweighted) == (!weight.IsScored && weight.Standard > Percent.Zero)
                && (weight.IsScored || weight.Score == Percent.Zero)
                && weight.Citation is not null;
        });
    }

    [Property]
    public bool The_order_of_the_grants_is_irrelevant_to_the_weights(WeightedCase each) =>
        each.Weigh().ToString() == (each with { Grants = [.. each.Grants.Reverse()] }).Weigh().ToString();

    [Property]
    public bool Data_for_a_category_never_takes_its_weight_away(WeightedCase each)
    {
        CategoryWeight without = (each with { Submitted = each.Submitted & ~PerformanceCategories.Quality }).Weigh().Quality;
        CategoryWeight with = (each with { Submitted = each.Submitted | PerformanceCategories.Quality }).Weigh().Quality;
        return !without.IsScored || with.IsScored;
    }

    private static CategoryOutcome Outcome(string text) => text switch
    {
        "scored" => scored,
        "nothing" => nothing,
        "unscored" => new CategoryOutcome(true, null),
        _ => throw new FormatException(text),
    };

    public static class Generators
    {
        public static Arbitrary<WeightedCase> AnyCase() => Shrinking.Parts(
            from year in Gen.Elements(ProgramYears.All.ToArray())
            from option in Gen.Elements(Enum.GetValues<ParticipationOption>())
            from small in Gen.Elements(true, false)
            from hospital in Gen.Elements(true, false)
            from automatic in Gen.Elements(true, false)
            from submitted in Gen.Choose(0, 15)
            from grants in Gen.ArrayOf(
                from circumstance in Gen.Elements(Enum.GetValues<ReweightingCircumstance>())
                from categories in Gen.Choose(1, 15)
                select new ReweightingGrant(circumstance, (PerformanceCategories)categories))
            select new WeightedCase(year, new Participant { Option = option, SmallPractice = small, HospitalBased = hospital }, automatic, (PerformanceCategories)submitted, [.. grants]),
            each => each.Grants,
            (each, grants) => each with { Grants = grants });
    }

    public sealed record WeightedCase(ProgramYear Year, Participant Participant, bool Automatic, PerformanceCategories Submitted, ImmutableArray<ReweightingGrant> Grants)
    {
        public CategoryWeights Weigh() => Categories.Weigh(this.Participant, this.Grants, this.Automatic, this.Submitted, this.Year.Weights);
    }
}
