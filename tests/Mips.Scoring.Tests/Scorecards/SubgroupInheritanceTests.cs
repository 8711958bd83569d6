using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Eligibility;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Scorers;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Tests.Weights;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Scorecards;

public class SubgroupInheritanceTests
{
    private static readonly ReweightingGrant Application = new(ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication, PerformanceCategories.ImprovementActivities);
    private static readonly ReweightingGrant Compromised = new(ReweightingCircumstance.CompromisedData, PerformanceCategories.Quality);
    private static readonly ReweightingGrant Cehrt = new(ReweightingCircumstance.NoControlOverCehrt, PerformanceCategories.PromotingInteroperability);

    private static readonly ScoringRequest Group = new()
    {
        PerformanceYear = 2024,
        Participant = ParticipationSamples.Group with { Rural = true, HasCardiologist = true, FacilityBased = true },
        AdministrativeClaims = [new("479") { PerformanceRate = PerformanceRate.Of(0.15m), Cases = 250 }],
        Cost = [new("TPCC_1") { Cost = Dollars.Of(1_390.12m), Cases = 64 }],
        PromotingInteroperability = ParticipationSamples.Interoperability(2024),
        PatientPopulation = new() { HccRiskScore = new(1.6m) { Mean = 1.3m, StandardDeviation = 0.5m, Median = 1.2m } },
    };

    private static readonly ScoringRequest Subgroup = ParticipationSamples.PrimaryCareMvp(new() { Option = ParticipationOption.Subgroup, Clinicians = 5, ApmParticipant = true }) with
    {
        AdministrativeClaims = [new("484") { PerformanceRate = PerformanceRate.Of(1m), Cases = 900 }],
        Cost = [new("TPCC_1") { Cost = Dollars.Of(1m), Cases = 900 }],
        PromotingInteroperability = [],
    };

    private static SubgroupRules Rules(int year = 2024) => ProgramYears.For(year).Subgroups!;

    private static SubgroupRules Exceptions(int year = 2024) => Rules(year) with { Reweighting = SubgroupReweightingReading.ExceptionsOfTheGroup };

    private static ScoringRequest Inherit(ScoringRequest subgroup, ScoringRequest? group, SubgroupRules rules) =>
        SubgroupInheritance.Of(subgroup, group is null ? null : Scorer.Score(group, CmsTables.For(group.PerformanceYear), Accepting.Placeholders), rules);

    [Fact]
    public void A_subgroup_with_what_it_inherits() => Snapshot.Verify(ParticipationSamples.Text(ParticipationSamples.Score(Inherit(Subgroup, Group, Rules()))));

    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("subgroup-inheritance", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void What_a_subgroup_has_after_inheritance(RulePageRow row)
    {
        int year = row.Count("Year");
        ScoringRequest subgroup = Subgroup with
        {
            PerformanceYear = year,
            PromotingInteroperability = row["Subgroup submits PI"] == "yes" ? ParticipationSamples.Interoperability(year, 99) : [],
            ReweightingGrants = Grants(row["Subgroup's exceptions"]),
        };
        ScoringRequest group = Group with
        {
            PerformanceYear = year,
            Participant = Group.Participant with { SmallPractice = row["Group"].StartsWith("small", StringComparison.Ordinal), Clinicians = 10 },
            PromotingInteroperability = row["Group"].EndsWith("no data", StringComparison.Ordinal) ? [] : ParticipationSamples.Interoperability(year),
            ReweightingGrants = Grants(row["Group's exceptions"]),
        };
        ScoringRequest whole = Inherit(subgroup, row["Group"] == "none" ? null : group, Rules(year));

        Assert.Equal(subgroup.Quality, whole.Quality);
        Assert.Equal(subgroup.ImprovementActivities, whole.ImprovementActivities);
        Assert.Equal(row["Claims and cost"], whole.AdministrativeClaims.IsEmpty && whole.Cost.IsEmpty ? "none" : whole.AdministrativeClaims == Group.AdministrativeClaims && whole.Cost == Group.Cost ? "the group's" : "wrong");
        Assert.Equal(row["PI data"], whole.PromotingInteroperability.IsEmpty ? "none" : whole.PromotingInteroperability == subgroup.PromotingInteroperability ? "submitted by the subgroup" : "the group's");
        Assert.Equal(row["Risk indicators"], whole.PatientPopulation is null ? "none" : "the group's");
        Assert.Equal(row["Reweighting"], Words(whole));
    }

    private static string Words(ScoringRequest request) => request.ReweightingGrants.IsEmpty ? "none" : string.Join(" ", request.ReweightingGrants.Select(grant => grant.Circumstance switch
    {
        ReweightingCircumstance.CompromisedData => "compromised",
        ReweightingCircumstance.NoControlOverCehrt => "CEHRT",
        ReweightingCircumstance.AppliedToAffiliatedGroup => $"applied:{Categories.Text(grant.Categories).Replace(' ', '+')}",
        _ => "EUC",
    }));

    [Fact]
    public void The_statuses_are_those_of_the_group()
    {
        Participant participant = Inherit(Subgroup, Group, Rules()).Participant;
        Assert.Equal(Group.Participant with { Option = ParticipationOption.Subgroup, FacilityBased = false, ApmParticipant = true }, participant);
        Assert.Equal(Subgroup.Participant, Inherit(Subgroup, null, Rules()).Participant);
    }

    /// <summary>§ 414.1365(d)(3)(iv)(A), (i)(A)(1), (ii)(A).</summary>
    [Fact]
    public void Without_the_group_Promoting_Interoperability_is_zero_and_claims_measures_leave_the_sums()
    {
        Scorecard alone = ParticipationSamples.Score(Inherit(Subgroup, null, Rules()));
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
        Scorecard card = ParticipationSamples.Score(Inherit(selected, Group with { AdministrativeClaims = [] }, Rules()));
        Assert.Equal((OutcomePlace.SelectedClaimsMeasure, 0m), (card.Quality.OutcomePlace, card.Quality.AchievementPoints.ToDecimal()));
    }

    [Theory]
    [InlineData(SubgroupPromotingInteroperabilityReading.GroupDataCounts, 83)]
    [InlineData(SubgroupPromotingInteroperabilityReading.SubmittedForTheSubgroup, 0)]
    public void The_submission_of_the_groups_data_has_two_readings(SubgroupPromotingInteroperabilityReading reading, decimal score) =>
        Assert.Equal(score, ParticipationSamples.Score(Inherit(Subgroup, Group, Rules() with { PromotingInteroperability = reading })).PromotingInteroperability.Score.Value);

    [Theory]
    [InlineData(SubgroupComplexPatientBonusReading.IndicatorsOfTheGroup, true)]
    [InlineData(SubgroupComplexPatientBonusReading.EarnedByTheGroup, false)]
    public void The_bonus_of_a_group_that_submitted_nothing_has_two_readings(SubgroupComplexPatientBonusReading reading, bool bonus)
    {
        SubgroupRules rules = Rules() with { ComplexPatientBonus = reading };
        Assert.Equal(bonus, ParticipationSamples.Score(Inherit(Subgroup, Group with { PromotingInteroperability = [] }, rules)).ComplexPatientBonus.Points > 0m);
        Assert.True(ParticipationSamples.Score(Inherit(Subgroup, Group, rules)).ComplexPatientBonus.Points > 0m);
    }

    [Fact]
    public void Other_participants_and_years_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Inherit(Group, Group, Rules()));
        Assert.Throws<ArgumentException>(() => Inherit(Subgroup, ParticipationSamples.PrimaryCareMvp(ParticipationSamples.Individual), Rules()));
        Assert.Throws<ArgumentException>(() => Inherit(Subgroup with { PerformanceYear = 2023 }, Group, Rules()));
        Assert.Throws<ArgumentNullException>(() => Inherit(null!, Group, Rules()));
        Assert.Throws<ArgumentNullException>(() => Inherit(Subgroup, Group, null!));
    }

    /// <summary>Inheriting twice changes nothing, and what the subgroup held of the inherited facts does not matter.</summary>
    [Property]
    public Property Laws_of_inheritance() => Prop.ForAll(
        Gen.Elements(2023, 2024, 2025, 2026).ToArbitrary(),
        Gen.Elements<ReweightingGrant[]>([], [Cehrt], [Application, Compromised]).ToArbitrary(),
        Gen.Elements<ReweightingGrant[]>([], [Cehrt], [Application, Compromised]).ToArbitrary(),
        (year, own, inherited) =>
        {
            ScoringRequest group = Group with { PerformanceYear = year, PromotingInteroperability = ParticipationSamples.Interoperability(year), Cost = [], ReweightingGrants = [.. inherited] };
            ScoringRequest once = Inherit(Subgroup with { PerformanceYear = year, ReweightingGrants = [.. own] }, group, Rules(year));
            ScoringRequest bare = Inherit(Subgroup with { PerformanceYear = year, ReweightingGrants = [.. own], Cost = [], AdministrativeClaims = [] }, group, Rules(year));
            return Inherit(once, group, Rules(year)) with { ReweightingGrants = once.ReweightingGrants } == once
                && bare with { ReweightingGrants = once.ReweightingGrants } == once
                && (inherited.Length == 0 || Inherit(once, group, Exceptions(year)).ReweightingGrants == group.ReweightingGrants);
        });

    /// <summary>§ 414.1365(e)(2)(ii): the group's weights, whatever group and subgroup submit of what an exception covers.</summary>
    [Theory]
    [InlineData(SubgroupReweightingReading.OutcomeOfTheGroup, "no", "45/30/0/25", CategoryWeightState.Reweighted)]
    [InlineData(SubgroupReweightingReading.OutcomeOfTheGroup, "yes", "30/30/15/25", CategoryWeightState.Scored)]
    [InlineData(SubgroupReweightingReading.ExceptionsOfTheGroup, "no", "30/30/15/25", CategoryWeightState.RestoredBySubmission)]
    [InlineData(SubgroupReweightingReading.ExceptionsOfTheGroup, "yes", "30/30/15/25", CategoryWeightState.RestoredBySubmission)]
    public void The_reweighting_of_a_subgroup_has_two_readings(SubgroupReweightingReading reading, string groupAttests, string weights, CategoryWeightState state)
    {
        ScoringRequest group = Group with { ReweightingGrants = [Application], ImprovementActivities = groupAttests == "yes" ? [new("IA_BE_4")] : [] };
        ScoringRequest whole = Inherit(Subgroup, group, Rules() with { Reweighting = reading });
        ProgramYear law = Py2024.Rules with { Subgroups = Rules() with { Reweighting = reading } };
        Scorecard card = Scorer.Score(whole, CmsTables.For(2024), new() { Law = law });

        Assert.Equal((weights, state), (card.Weights.ToString(), card.Weights.ImprovementActivities.State));
    }

    /// <summary>§ 414.1365(e)(2)(ii): what a subgroup submits restores nothing that was reweighted for its group, and what was not stays.</summary>
    [Property]
    public Property What_was_applied_to_the_group_is_applied_to_the_subgroup() => Prop.ForAll(
        Gen.Elements(2023, 2024, 2025, 2026).ToArbitrary(),
        Gen.Choose(0, 15).ToArbitrary(),
        Gen.Choose(0, 10_000).ToArbitrary(),
        (year, applied, index) =>
        {
            ReferenceData data = CmsTables.For(year);
            ScoringRequest request = RequestGenerator.MipsValuePathway(new Dice(1365, index), data, ParticipationOption.Subgroup) with
            {
                ReweightingGrants = [new(ReweightingCircumstance.AppliedToAffiliatedGroup, (PerformanceCategories)applied), Application, Compromised],
            };
            Scorecard card = Scorer.Score(request, data, Accepting.Placeholders);
            return Enum.GetValues<PerformanceCategory>().All(category =>
                (card.Weights.Of(category) is { State: CategoryWeightState.Reweighted } || !((PerformanceCategories)applied).HasFlag((PerformanceCategories)(1 << (int)category)))
                && card.Weights.Of(category).Ground is not (ReweightingGround.ExtremeAndUncontrollableCircumstancesApplication or ReweightingGround.CompromisedData));
        });

    /// <summary>§ 414.1365(e)(2)(ii): from PY2024 a subgroup has no exception of its own, in PY2023 two where its group has none.</summary>
    [Theory]
    [InlineData(2023, "EUC compromised", "")]
    [InlineData(2023, "CEHRT", "reweightingGrants[0].circumstance")]
    [InlineData(2024, "EUC compromised", "reweightingGrants[0].circumstance reweightingGrants[1].circumstance")]
    [InlineData(2026, "CEHRT", "reweightingGrants[0].circumstance")]
    public void An_exception_of_a_subgroups_own_is_a_problem(int year, string exceptions, string paths)
    {
        ScoringRequest own = Subgroup with { PerformanceYear = year, ImprovementActivities = [], Cost = [], AdministrativeClaims = [], ReweightingGrants = Grants(exceptions) };
        ScoringRequest inherited = own with { ReweightingGrants = own.ReweightingGrants.Add(new(ReweightingCircumstance.AppliedToAffiliatedGroup, PerformanceCategories.None)) };

        Assert.Equal(paths, Paths(own, year));
        Assert.Empty(Paths(inherited, year));
        Assert.Empty(Paths(own with { Mvp = null, App = new(AppMeasureSet.App), Quality = [] }, year));
    }

    private static string Paths(ScoringRequest request, int year) => Scorer.TryScore(request, CmsTables.For(year), out _, out ImmutableArray<RequestProblem> problems, Accepting.Placeholders)
        ? string.Empty
        : string.Join(' ', problems.Select(problem => problem.Path));

    private static ImmutableArray<ReweightingGrant> Grants(string text) =>
        [.. text.Split(' ').Where(word => word != "none").Select(word => word switch { "EUC" => Application, "compromised" => Compromised, _ => Cehrt })];
}
