using Mips.Scoring.Citations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Weights;

public sealed class GrantedReweightingTests
{
    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("granted-reweighting", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void The_weights_under_a_grant(RulePageRow row)
    {
        Participant participant = new() { Option = Enum.Parse<ParticipationOption>(row["Option"]) };
        ReweightingGrant grant = new(Enum.Parse<ReweightingCircumstance>(row["Circumstance"]), Categories.Set(row["Covers"]));

        CategoryWeights weights = Categories.Weigh(participant, [grant], false, Categories.Set(row["Submitted"]), ProgramYears.For(row.Count("Year")).Weights);

        Assert.Equal(row["Weights"], weights.ToString());
    }

    /// <summary>§ 414.1317(b)(4): an APM Entity applies for all four categories from PY2020, and could not apply before.</summary>
    [Theory]
    [InlineData(2019, PerformanceCategories.Quality, "APM Entities could not apply in PY2019")]
    [InlineData(2020, PerformanceCategories.Quality, "an APM Entity applies for All")]
    public void An_APM_entity_is_told_what_it_can_apply_for(int year, PerformanceCategories categories, string message)
    {
        ScoringRequest request = new()
        {
            PerformanceYear = year,
            Participant = new() { Option = ParticipationOption.ApmEntity },
            ReweightingGrants = [new(ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication, categories)],
        };
        _ = Scorer.TryScore(request, CmsTables.For(year), out _, out ImmutableArray<RequestProblem> problems);

        Assert.Contains(problems, problem => problem.Path == "reweightingGrants[0].categories" && problem.Message.Contains(message, StringComparison.Ordinal));
    }

    /// <summary>CMS's policy of PY2019 for everybody who submitted fewer than two categories: one category is fewer than two, whichever it is, and two are not.</summary>
    [Theory]
    [InlineData(PerformanceCategories.Quality, true)]
    [InlineData(PerformanceCategories.ImprovementActivities, true)]
    [InlineData(PerformanceCategories.PromotingInteroperability, true)]
    [InlineData(PerformanceCategories.Quality | PerformanceCategories.ImprovementActivities, false)]
    [InlineData(PerformanceCategories.Quality | PerformanceCategories.PromotingInteroperability, false)]
    public void One_submitted_category_does_not_end_the_policy_of_2019(PerformanceCategories submitted, bool holds)
    {
        CategoryWeights weights = Categories.Weigh(new() { Option = ParticipationOption.Individual }, [], false, submitted, Py2019.Rules.Weights);

        Assert.Equal(holds, weights.CategoriesScored < 2);
    }

    /// <summary>A law of one's own under which nobody is scored on quality: what is submitted restores nothing, § 414.1380(c)(2)(i).</summary>
    [Fact]
    public void What_is_not_scored_for_anyone_is_not_restored_by_a_submission()
    {
        CategoryWeightRules rules = Py2024.Rules.Weights with { NotScoredForAnyone = PerformanceCategories.Quality.Cfr("414.1380(c)(1)") };
        CategoryWeightRules entities = Py2024.Rules.Weights with { NotScoredForApmEntities = PerformanceCategories.Quality.Cfr("414.1317(b)(2)") };

        CategoryWeights weights = Categories.Weigh(new() { Option = ParticipationOption.Group }, [], false, PerformanceCategories.All, rules);

        Assert.Equal(("0/30/15/55", PerformanceCategories.Quality), (weights.ToString(), weights.Reweighted));
        Assert.Equal("0/30/15/55", Categories.Weigh(new() { Option = ParticipationOption.ApmEntity }, [], false, PerformanceCategories.All, entities).ToString());
        Assert.Equal("30/30/15/25", Categories.Weigh(new() { Option = ParticipationOption.Group }, [], false, PerformanceCategories.All, entities).ToString());
    }

    [Fact]
    public void A_submission_after_a_third_party_failure_has_two_readings()
    {
        ReweightingGrant failure = new(ReweightingCircumstance.ThirdPartyIntermediaryFailure, PerformanceCategories.Quality);
        CategoryWeightRules restores = Py2025.Rules.Weights;
        CategoryWeightRules stays = restores with { Grants = restores.Grants with { ThirdPartyFailure = ThirdPartyFailureReading.WeightStaysRedistributed } };
        Participant group = new() { Option = ParticipationOption.Group };
        const PerformanceCategories everything = PerformanceCategories.All;

        Assert.Equal("30/30/15/25", Categories.Weigh(group, [failure], false, everything, restores).ToString());
        Assert.Equal("0/30/15/55", Categories.Weigh(group, [failure], false, everything, stays).ToString());
    }

    [Fact]
    public void Of_two_grants_the_one_that_holds_is_named_in_either_order()
    {
        ReweightingGrant application = new(ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication, PerformanceCategories.Quality);
        ReweightingGrant compromised = new(ReweightingCircumstance.CompromisedData, PerformanceCategories.Quality);

        CategoryGround first = GrantedReweighting.Of(PerformanceCategories.Quality, ParticipationOption.Group, [application, compromised], Py2024.Rules.Weights.Grants);
        CategoryGround second = GrantedReweighting.Of(PerformanceCategories.Quality, ParticipationOption.Group, [compromised, application], Py2024.Rules.Weights.Grants);

        Assert.Equal((ReweightingGround.CompromisedData, false), (first.Ground, first.RestoredBySubmission));
        Assert.Equal(first, second);
    }

    [Theory]
    [InlineData(2023, ReweightingCircumstance.ThirdPartyIntermediaryFailure, PerformanceCategories.Quality, "reweightingGrants[0].circumstance")]
    [InlineData(2024, ReweightingCircumstance.SmallPracticeHardship, PerformanceCategories.PromotingInteroperability, "reweightingGrants[0].circumstance")]
    [InlineData(2024, ReweightingCircumstance.DecertifiedCehrt, PerformanceCategories.All, "reweightingGrants[0].categories")]
    [InlineData(2024, ReweightingCircumstance.NoApplicableQualityMeasure, PerformanceCategories.Cost, "reweightingGrants[0].categories")]
    [InlineData(2024, ReweightingCircumstance.ThirdPartyIntermediaryFailure, PerformanceCategories.Cost, "reweightingGrants[0].categories")]
    [InlineData(2024, ReweightingCircumstance.ThirdPartyIntermediaryFailure, PerformanceCategories.Quality, null)]
    [InlineData(2024, ReweightingCircumstance.CompromisedData, PerformanceCategories.All, null)]
    [InlineData(2017, ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication, PerformanceCategories.Quality, "reweightingGrants[0].categories")]
    [InlineData(2017, ReweightingCircumstance.CompromisedData, PerformanceCategories.Quality, "reweightingGrants[0].circumstance")]
    [InlineData(2019, ReweightingCircumstance.Covid19Application, PerformanceCategories.All, null)]
    [InlineData(2020, ReweightingCircumstance.Covid19Application, PerformanceCategories.All, "reweightingGrants[0].circumstance")]
    [InlineData(2021, ReweightingCircumstance.SmallPracticeHardship, PerformanceCategories.PromotingInteroperability, null)]
    public void A_grant_that_the_year_does_not_know_is_a_problem(int year, ReweightingCircumstance circumstance, PerformanceCategories categories, string? path)
    {
        ImmutableArray<RequestProblem> problems = Check(year, ParticipationOption.Group, circumstance, categories);

        Assert.Equal(path, problems.SingleOrDefault()?.Path);
    }

    [Fact]
    public void An_apm_entity_applies_for_all_four_categories()
    {
        const ReweightingCircumstance application = ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication;

        Assert.Single(Check(2024, ParticipationOption.ApmEntity, application, PerformanceCategories.Quality));
        Assert.Empty(Check(2024, ParticipationOption.ApmEntity, application, PerformanceCategories.All));
        Assert.Empty(Check(2024, ParticipationOption.Group, application, PerformanceCategories.Quality));
        Assert.Single(Check(2019, ParticipationOption.ApmEntity, application, PerformanceCategories.All));
    }

    private static ImmutableArray<RequestProblem> Check(int year, ParticipationOption option, ReweightingCircumstance circumstance, PerformanceCategories categories)
    {
        ScoringRequest request = new() { PerformanceYear = year, Participant = new() { Option = option }, ReweightingGrants = [new(circumstance, categories)] };
        RequestProblems problems = default;
        GrantedReweighting.Check(request, ProgramYears.For(year).Weights.Grants, ref problems);
        return problems.All;
    }
}
