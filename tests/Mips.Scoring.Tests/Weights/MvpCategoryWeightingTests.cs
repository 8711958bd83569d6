using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Weights;

public sealed class MvpCategoryWeightingTests
{
    public static TheoryData<RulePageRow> Rows => RulePage.Rows("mvp-category-weighting", "Worked rows");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row)
    {
        bool unscored = row["Submitted"].Contains('?', StringComparison.Ordinal);
        PerformanceCategories submitted = Categories.Set(row["Submitted"].Replace("?", string.Empty, StringComparison.Ordinal));

        CategoryWeights weights = Weigh(
            Categories.WithStatus(row["Option"], row["Grounds"]), Categories.Grants(row["Grounds"]), submitted, unscored, ProgramYears.For(row.Count("Year")).Weights);

        Assert.Equal(row["Weights"], weights.ToString());
        Assert.Equal(Enum.Parse<CategoryWeightState>(row["Quality state"]), weights.Quality.State);
    }

    [Fact]
    public void The_inheritance_of_a_subgroup_has_two_readings()
    {
        CategoryWeightRules ground = Py2024.Rules.Weights;
        CategoryWeightRules outcome = ground with { Grants = ground.Grants with { SubgroupInheritance = SubgroupInheritanceReading.WeightStaysRedistributed } };
        ImmutableArray<ReweightingGrant> ofTheGroup = [new(ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication, PerformanceCategories.ImprovementActivities)];
        Participant subgroup = new() { Option = ParticipationOption.Subgroup };

        Assert.Equal("30/30/15/25", Weigh(subgroup, ofTheGroup, PerformanceCategories.All, false, ground).ToString());
        Assert.Equal("45/30/0/25", Weigh(subgroup, ofTheGroup, PerformanceCategories.All, false, outcome).ToString());
        Assert.Equal("30/30/15/25", Weigh(subgroup with { Option = ParticipationOption.Group }, ofTheGroup, PerformanceCategories.All, false, outcome).ToString());
    }

    [Fact]
    public void A_year_without_mvps_is_refused() => Assert.Throws<ArgumentException>(
        () => Weigh(new() { Option = ParticipationOption.Group }, [], PerformanceCategories.All, false, Py2022.Rules.Weights));

    private static CategoryWeights Weigh(Participant participant, ImmutableArray<ReweightingGrant> grants, PerformanceCategories submitted, bool unscored, CategoryWeightRules rules) => MvpCategoryWeighting.Of(
        participant,
        grants,
        false,
        unscored ? new CategoryOutcome(true, null) : Categories.Outcome(PerformanceCategories.Quality, submitted),
        Categories.Outcome(PerformanceCategories.Cost, submitted),
        Categories.Outcome(PerformanceCategories.ImprovementActivities, submitted),
        Categories.Outcome(PerformanceCategories.PromotingInteroperability, submitted),
        rules);
}
