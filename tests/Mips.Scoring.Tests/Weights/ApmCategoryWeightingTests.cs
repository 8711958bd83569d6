using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Weights;

public sealed class ApmCategoryWeightingTests
{
    public static TheoryData<RulePageRow> Rows => RulePage.Rows("apm-category-weighting", "Worked rows");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row)
    {
        CategoryWeightRules rules = ProgramYears.For(row.Count("Year")).Weights;
        Participant participant = Categories.WithStatus(row["Option"], row["Status"]);
        ImmutableArray<ReweightingGrant> grants = Categories.Grants(row["Status"]);
        PerformanceCategories submitted = Categories.Set(row["Submitted"]);

        CategoryWeights weights = row["Reporting"] == "APP"
            ? Weigh(participant, grants, row["Status"] == "EUC", submitted, rules)
            : Categories.Weigh(participant, grants, false, submitted, rules);

        Assert.Equal(row["Weights"], weights.ToString());
        Assert.Equal(row.Count("Categories scored"), weights.CategoriesScored);
        Assert.False(weights.Cost.IsScored);
    }

    [Fact]
    public void Improvement_activities_keeps_its_weight()
    {
        ReweightingGrant compromised = new(ReweightingCircumstance.CompromisedData, PerformanceCategories.ImprovementActivities);

        CategoryWeight activities = Weigh(new() { Option = ParticipationOption.Group }, [compromised], false, PerformanceCategories.Quality, Py2024.Rules.Weights).ImprovementActivities;

        Assert.Equal((CategoryWeightState.NothingSubmitted, ReweightingGround.None, 20m), (activities.State, activities.Ground, activities.Weight.Value));
    }

    /// <summary>§ 414.1317(b)(4)(ii): an application of an APM Entity reweights all categories, so that improvement activities goes with quality and Promoting Interoperability only, and on no other ground.</summary>
    [Theory]
    [InlineData(ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication, PerformanceCategories.All, CategoryWeightState.Reweighted)]
    [InlineData(ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication, PerformanceCategories.ImprovementActivities | PerformanceCategories.PromotingInteroperability, CategoryWeightState.NothingSubmitted)]
    [InlineData(ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication, PerformanceCategories.Quality | PerformanceCategories.ImprovementActivities, CategoryWeightState.NothingSubmitted)]
    [InlineData(ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication, PerformanceCategories.ImprovementActivities, CategoryWeightState.NothingSubmitted)]
    [InlineData(ReweightingCircumstance.CompromisedData, PerformanceCategories.ImprovementActivities, CategoryWeightState.NothingSubmitted)]
    public void Improvement_activities_of_an_APM_Entity_go_with_an_application_for_all(ReweightingCircumstance circumstance, PerformanceCategories granted, CategoryWeightState expected) => Assert.Equal(
        expected,
        Weigh(new() { Option = ParticipationOption.ApmEntity }, [new(circumstance, granted)], false, PerformanceCategories.None, Py2024.Rules.Weights).ImprovementActivities.State);

    [Fact]
    public void Cost_has_no_weight_to_begin_with()
    {
        CategoryWeight cost = Weigh(new() { Option = ParticipationOption.Group }, [], false, PerformanceCategories.All, Py2024.Rules.Weights).Cost;

        Assert.Equal((CategoryWeightState.WithoutWeight, ReweightingGround.None, 0m), (cost.State, cost.Ground, cost.Standard.Value));
    }

    [Fact]
    public void Cost_of_an_apm_entity_is_reweighted_in_traditional_mips()
    {
        CategoryWeight cost = Categories.Weigh(new() { Option = ParticipationOption.ApmEntity }, [], false, PerformanceCategories.All, Py2024.Rules.Weights).Cost;

        Assert.Equal((CategoryWeightState.Reweighted, ReweightingGround.ApmEntity, "414.1317(b)(2)"), (cost.State, cost.Ground, cost.Citation.Locator));
    }

    [Fact]
    public void A_case_without_a_row_is_refused() =>
        Assert.Throws<ArgumentException>(() => Py2024.Rules.Weights.Apm.Value.For(PerformanceCategories.ImprovementActivities));

    private static CategoryWeights Weigh(Participant participant, ImmutableArray<ReweightingGrant> grants, bool automatic, PerformanceCategories submitted, CategoryWeightRules rules) => ApmCategoryWeighting.Of(
        ReweightingGrounds.Of(participant, grants, automatic, rules),
        participant.Option,
        Categories.Outcome(PerformanceCategories.Quality, submitted),
        Categories.Outcome(PerformanceCategories.ImprovementActivities, submitted),
        Categories.Outcome(PerformanceCategories.PromotingInteroperability, submitted),
        rules);
}
