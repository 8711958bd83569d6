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
