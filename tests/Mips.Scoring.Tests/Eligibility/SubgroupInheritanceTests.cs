using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.CmsData;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Eligibility;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Tests.Scorecards;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Eligibility;

public class SubgroupInheritanceTests
{
    private static readonly ReweightingGrant Application = new(ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication, PerformanceCategories.ImprovementActivities);
    private static readonly ReweightingGrant Compromised = new(ReweightingCircumstance.CompromisedData, PerformanceCategories.Quality);
    private static readonly ReweightingGrant Cehrt = new(ReweightingCircumstance.NoControlOverCehrt, PerformanceCategories.PromotingInteroperability);

    private static readonly ScoringRequest Group = new()
    {
        PerformanceYear = 2024,
        Participant = ParticipationSamples.Group with { Rural = true, HasCardiologist = true, FacilityBased = true },
        AdministrativeClaims = [new("479") { PerformanceRate = 0.15m, Cases = 250 }],
        Cost = [new("TPCC_1") { Cost = 1_390.12m, Cases = 64 }],
        PromotingInteroperability = ParticipationSamples.Interoperability(2024),
        PatientPopulation = new() { HccRiskScore = new(1.6m) { Mean = 1.3m, StandardDeviation = 0.5m, Median = 1.2m } },
    };

    private static readonly ScoringRequest Subgroup = ParticipationSamples.PrimaryCareMvp(new() { Option = ParticipationOption.Subgroup, Clinicians = 5, ApmParticipant = true }) with
    {
        AdministrativeClaims = [new("484") { PerformanceRate = 1m, Cases = 900 }],
        Cost = [new("TPCC_1") { Cost = 1m, Cases = 900 }],
        PromotingInteroperability = [],
    };

    private static SubgroupRules Rules(int year = 2024) => ProgramYears.For(year).Subgroups!;

    [Fact]
    public void A_subgroup_with_what_it_inherits() => Snapshot.Verify(ParticipationSamples.Text(ParticipationSamples.Score(SubgroupInheritance.Of(Subgroup, Group, Rules()))));

    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("subgroup-inheritance", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void What_a_subgroup_has_after_inheritance(RulePageRow row)
    {
        ScoringRequest subgroup = Subgroup with { PromotingInteroperability = row["Subgroup submits PI"] == "yes" ? ParticipationSamples.Interoperability(2024, 99) : [], ReweightingGrants = Grants(row["Subgroup's exceptions"]) };
        ScoringRequest? group = row["Group"] switch
        {
            "none" => null,
            "no data" => Group with { PromotingInteroperability = [], ReweightingGrants = Grants(row["Group's exceptions"]) },
            _ => Group with { ReweightingGrants = Grants(row["Group's exceptions"]) },
        };
        ScoringRequest whole = SubgroupInheritance.Of(subgroup, group, Rules(row.Count("Year")));

        Assert.Equal(subgroup.Quality, whole.Quality);
        Assert.Equal(subgroup.ImprovementActivities, whole.ImprovementActivities);
        Assert.Equal(row["Claims and cost"], whole.AdministrativeClaims.IsEmpty && whole.Cost.IsEmpty ? "none" : whole.AdministrativeClaims == Group.AdministrativeClaims && whole.Cost == Group.Cost ? "the group's" : "wrong");
        Assert.Equal(row["PI data"], whole.PromotingInteroperability.IsEmpty ? "none" : whole.PromotingInteroperability == subgroup.PromotingInteroperability ? "submitted by the subgroup" : "the group's");
        Assert.Equal(row["Risk indicators"], whole.PatientPopulation is null ? "none" : "the group's");
        Assert.Equal(row["Exceptions"], whole.ReweightingGrants.IsEmpty ? "none" : string.Join(" ", whole.ReweightingGrants.Select(grant => grant.Circumstance switch
        {
            ReweightingCircumstance.CompromisedData => "compromised",
            ReweightingCircumstance.NoControlOverCehrt => "CEHRT",
            _ => "EUC",
        })));
    }

    [Fact]
    public void The_statuses_are_those_of_the_group()
    {
        Participant participant = SubgroupInheritance.Of(Subgroup, Group, Rules()).Participant;
        Assert.Equal(Group.Participant with { Option = ParticipationOption.Subgroup, FacilityBased = false, ApmParticipant = true }, participant);
        Assert.Equal(Subgroup.Participant, SubgroupInheritance.Of(Subgroup, null, Rules()).Participant);
    }

    /// <summary>§ 414.1365(d)(3)(iv)(A), (i)(A)(1), (ii)(A).</summary>
    [Fact]
    public void Without_the_group_Promoting_Interoperability_is_zero_and_claims_measures_leave_the_sums()
    {
        Scorecard alone = ParticipationSamples.Score(SubgroupInheritance.Of(Subgroup, null, Rules()));
        Assert.Equal((0m, CategoryWeightState.NothingSubmitted), (alone.PromotingInteroperability.Score.Value, alone.Weights.PromotingInteroperability.State));
        Assert.Equal((40m, 0m), (alone.Quality.AvailablePoints.Total.ToDecimal(), alone.ComplexPatientBonus.Points));
        Assert.Equal("55/0/15/30", alone.Weights.ToString());
    }

    /// <summary>§ 414.1365(d)(3)(i)(B)(1): the selected outcomes-based measure without the group's score stands with 0 points.</summary>
    [Fact]
    public void A_selected_claims_measure_without_the_groups_score_has_zero_points()
    {
        Mvp mvp = CmsTables.For(2024).Tables.Mvps.First(mvp => !mvp.OutcomesBasedClaimsMeasures.IsEmpty);
        ScoringRequest selected = Subgroup with { Mvp = new(mvp.Id) { SelectedPopulationHealthMeasure = "479", SelectedOutcomesBasedClaimsMeasure = mvp.OutcomesBasedClaimsMeasures[0] }, Quality = [], ImprovementActivities = [] };
        Scorecard card = ParticipationSamples.Score(SubgroupInheritance.Of(selected, Group with { AdministrativeClaims = [] }, Rules()));
        Assert.Equal((OutcomePlace.SelectedClaimsMeasure, 0m), (card.Quality.OutcomePlace, card.Quality.AchievementPoints.ToDecimal()));
    }

    [Theory]
    [InlineData(SubgroupPromotingInteroperabilityReading.GroupDataCounts, 83)]
    [InlineData(SubgroupPromotingInteroperabilityReading.SubmittedForTheSubgroup, 0)]
    public void The_submission_of_the_groups_data_has_two_readings(SubgroupPromotingInteroperabilityReading reading, decimal score) =>
        Assert.Equal(score, ParticipationSamples.Score(SubgroupInheritance.Of(Subgroup, Group, Rules() with { PromotingInteroperability = reading })).PromotingInteroperability.Score.Value);

    [Theory]
    [InlineData(SubgroupComplexPatientBonusReading.IndicatorsOfTheGroup, true)]
    [InlineData(SubgroupComplexPatientBonusReading.EarnedByTheGroup, false)]
    public void The_bonus_of_a_group_that_submitted_nothing_has_two_readings(SubgroupComplexPatientBonusReading reading, bool bonus)
    {
        SubgroupRules rules = Rules() with { ComplexPatientBonus = reading };
        Assert.Equal(bonus, ParticipationSamples.Score(SubgroupInheritance.Of(Subgroup, Group with { PromotingInteroperability = [] }, rules)).ComplexPatientBonus.Points > 0m);
        Assert.True(ParticipationSamples.Score(SubgroupInheritance.Of(Subgroup, Group, rules)).ComplexPatientBonus.Points > 0m);
    }

    [Fact]
    public void Other_participants_and_years_are_refused()
    {
        Assert.Throws<ArgumentException>(() => SubgroupInheritance.Of(Group, Group, Rules()));
        Assert.Throws<ArgumentException>(() => SubgroupInheritance.Of(Subgroup, Subgroup, Rules()));
        Assert.Throws<ArgumentException>(() => SubgroupInheritance.Of(Subgroup, Group with { PerformanceYear = 2023 }, Rules()));
        Assert.Throws<ArgumentNullException>(() => SubgroupInheritance.Of(null!, Group, Rules()));
        Assert.Throws<ArgumentNullException>(() => SubgroupInheritance.Of(Subgroup, Group, null!));
    }

    /// <summary>Inheriting twice changes nothing, and what the subgroup held of the inherited facts does not matter.</summary>
    [Property]
    public Property Laws_of_inheritance() => Prop.ForAll(
        Gen.Elements(2023, 2024, 2025, 2026).ToArbitrary(),
        Gen.Elements<ReweightingGrant[]>([], [Cehrt], [Application, Compromised]).ToArbitrary(),
        Gen.Elements<ReweightingGrant[]>([], [Cehrt], [Application, Compromised]).ToArbitrary(),
        (year, own, inherited) =>
        {
            ScoringRequest group = Group with { ReweightingGrants = [.. inherited] };
            ScoringRequest once = SubgroupInheritance.Of(Subgroup with { ReweightingGrants = [.. own] }, group, Rules(year));
            ScoringRequest bare = SubgroupInheritance.Of(Subgroup with { ReweightingGrants = [.. own], Cost = [], AdministrativeClaims = [] }, group, Rules(year));
            return SubgroupInheritance.Of(once, group, Rules(year)) with { ReweightingGrants = once.ReweightingGrants } == once
                && bare with { ReweightingGrants = once.ReweightingGrants } == once
                && (inherited.Length == 0 || once.ReweightingGrants == group.ReweightingGrants);
        });

    private static ImmutableArray<ReweightingGrant> Grants(string text) =>
        [.. text.Split(' ').Where(word => word != "none").Select(word => word switch { "EUC" => Application, "compromised" => Compromised, _ => Cehrt })];
}
