using Mips.Scoring.Citations;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Weights;

public sealed class AutomaticExtremeAndUncontrollableCircumstancesTests
{
    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("automatic-extreme-and-uncontrollable-circumstances", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void The_weights_of_an_affected_individual(RulePageRow row)
    {
        ProgramYear year = ProgramYears.For(row.Count("Year"));
        Participant participant = new() { Option = ParticipationOption.Individual, SmallPractice = row.YesNo("Small practice") };

        CategoryWeights weights = Categories.Weigh(participant, [], row.YesNo("Named area"), Categories.Set(row["Submitted"]), year.Weights);

        Assert.Equal(row["Weights"], weights.ToString());
        Assert.Equal(row.YesNo("Neutral"), weights.CategoriesScored < year.FinalScore.FewestCategories.Value);
    }

    [Theory]
    [InlineData(ParticipationOption.Group, "30/30/15/25")]
    [InlineData(ParticipationOption.VirtualGroup, "30/30/15/25")]
    [InlineData(ParticipationOption.Subgroup, "30/30/15/25")]
    [InlineData(ParticipationOption.ApmEntity, "55/0/15/30")]
    public void The_policy_is_for_individuals_only(ParticipationOption option, string weights) =>
        Assert.Equal(weights, Categories.Weigh(new Participant { Option = option }, [], true, PerformanceCategories.None, Py2026.Rules.Weights).ToString());

    [Fact]
    public void Cost_stays_reweighted_whatever_is_submitted()
    {
        CategoryWeight cost = Categories.Weigh(new Participant { Option = ParticipationOption.Individual }, [], true, PerformanceCategories.All, Py2024.Rules.Weights).Cost;

        Assert.Equal((CategoryWeightState.Reweighted, ReweightingGround.AutomaticExtremeAndUncontrollableCircumstances), (cost.State, cost.Ground));
    }

    [Theory]
    [InlineData(ParticipationOption.Individual, false, false, false)]
    [InlineData(ParticipationOption.Individual, true, false, true)]
    [InlineData(ParticipationOption.Group, true, false, false)]
    [InlineData(ParticipationOption.Group, false, true, true)]
    public void Granted_or_identified_ends_the_credit_for_apm_participation(ParticipationOption option, bool identified, bool granted, bool expected)
    {
        ImmutableArray<ReweightingGrant> grants = granted ? [new(ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication, PerformanceCategories.Quality)] : [];

        Assert.Equal(expected, AutomaticExtremeAndUncontrollableCircumstances.GrantedOrIdentified(option, grants, identified, Py2024.Rules.Weights.AutomaticExtremeAndUncontrollableCircumstances));
    }

    [Fact]
    public void Another_grant_does_not_end_it() => Assert.False(AutomaticExtremeAndUncontrollableCircumstances.GrantedOrIdentified(
        ParticipationOption.Group,
        [new(ReweightingCircumstance.CompromisedData, PerformanceCategories.All)],
        false,
        Py2024.Rules.Weights.AutomaticExtremeAndUncontrollableCircumstances));

    [Fact]
    public void The_nationwide_policy_of_2019_has_two_readings()
    {
        CategoryWeightRules fewerThanTwo = Py2019.Weights;
        CategoryWeightRules everyone = fewerThanTwo with
        {
            AutomaticExtremeAndUncontrollableCircumstances = fewerThanTwo.AutomaticExtremeAndUncontrollableCircumstances with
            {
                Affected = AffectedClinicians.Everyone.CitedBy(Citation.Guidance("the other reading")),
            },
        };
        Participant individual = new() { Option = ParticipationOption.Individual };
        const PerformanceCategories qualityAndActivities = PerformanceCategories.Quality | PerformanceCategories.ImprovementActivities;

        Assert.Equal("100/0/0/0", Categories.Weigh(individual, [], false, PerformanceCategories.Quality, fewerThanTwo).ToString());
        Assert.Equal("45/15/15/25", Categories.Weigh(individual, [], false, qualityAndActivities, fewerThanTwo).ToString());
        Assert.Equal("100/0/0/0", Categories.Weigh(individual, [], false, PerformanceCategories.Quality, everyone).ToString());
        Assert.Equal("85/0/15/0", Categories.Weigh(individual, [], false, qualityAndActivities, everyone).ToString());
    }

    [Fact]
    public void The_nationwide_policy_does_not_hide_a_ground_of_the_clinician()
    {
        Participant hospitalBased = new() { Option = ParticipationOption.Individual, HospitalBased = true };

        CategoryWeights weights = Categories.Weigh(hospitalBased, [], false, PerformanceCategories.Quality | PerformanceCategories.ImprovementActivities, Py2019.Weights);

        Assert.Equal("70/15/15/0", weights.ToString());
        Assert.Equal(ReweightingGround.HospitalBased, weights.PromotingInteroperability.Ground);
    }

    [Fact]
    public void The_nationwide_policy_ends_without_taking_an_approved_application_for_cost_with_it()
    {
        Participant individual = new() { Option = ParticipationOption.Individual };
        ReweightingGrant application = new(ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication, PerformanceCategories.Cost);

        CategoryWeights weights = Categories.Weigh(individual, [application], false, PerformanceCategories.Quality | PerformanceCategories.PromotingInteroperability, Py2019.Weights);

        Assert.Equal("60/0/15/25", weights.ToString());
        Assert.Equal(ReweightingGround.ExtremeAndUncontrollableCircumstancesApplication, weights.Cost.Ground);
    }

    [Theory]
    [InlineData(2018, false)]
    [InlineData(2019, false)]
    [InlineData(2020, true)]
    [InlineData(2021, true)]
    [InlineData(2022, false)]
    public void In_2020_and_2021_every_individual_was_identified(int year, bool expected) => Assert.Equal(
        expected,
        AutomaticExtremeAndUncontrollableCircumstances.GrantedOrIdentified(ParticipationOption.Individual, [], false, ProgramYears.For(year).Weights.AutomaticExtremeAndUncontrollableCircumstances));
}
