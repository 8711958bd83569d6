using Mips.Scoring.CmsData;

namespace Mips.Scoring.Tests.FacilityBased;

public class FacilityBasedScorerTests
{
    private static readonly Participant Clinician = new() { Option = ParticipationOption.Individual, Clinicians = 40, FacilityBased = true, HospitalBased = true };

    private static readonly MvpReporting PrimaryCare = new("M0005") { SelectedPopulationHealthMeasure = "479" };

    private static FacilityPercentiles Percentiles(int year) => new(year, [new(0, 0m, 20m, 30m), new(50, 35m, 75m, 58m), new(99, 90m, 100m, 93.87m)]);

    private static ScoringRequest Request(int year, Participant? participant = null, params string[] activities) => new()
    {
        PerformanceYear = year,
        Participant = participant ?? Clinician,
        ImprovementActivities = [.. activities.Select(id => new ImprovementActivitySubmission(id))],
    };

    private static FacilityBasedScorecard Score(ScoringRequest request, decimal? totalPerformanceScore) =>
        FacilityBasedScorer.Score(request, CmsTables.For(request.PerformanceYear), totalPerformanceScore, Percentiles(request.PerformanceYear));

    /// <summary>Hospital-based, so without Promoting Interoperability: weights 55/30/15/0; quality 100 % and cost 93.87 % by CMS's example.</summary>
    [Fact]
    public void An_individual_is_scored_without_any_submission()
    {
        FacilityBasedScorecard card = Score(Request(2024), 91.23m);
        Assert.Equal("55/30/15/0", card.Facility!.Weights.ToString());
        Assert.Equal(83.16m, card.FinalScore);
        Assert.True(card.Facility.Choice.IsFacilityBased);
        Assert.Equal(card.FinalScore, card.Final.Value);
    }

    [Fact]
    public void Own_improvement_activities_are_added()
    {
        FacilityBasedScorecard card = Score(Request(2024, null, "IA_EPA_1", "IA_PM_12"), 91.23m);
        Assert.Equal(card.Submission.ImprovementActivities.Score.Of(15m), card.Facility!.Final.ImprovementActivities);
        Assert.True(card.FinalScore > 83.16m);
    }

    [Fact]
    public void A_submission_with_a_higher_final_score_counts_instead()
    {
        ScoringRequest request = Request(2024, null, "IA_PCMH") with
        {
            Cost = [new("TPCC_1") { Cost = 1m, Cases = 500 }],
            ReweightingGrants = [new(ReweightingCircumstance.CompromisedData, PerformanceCategories.Quality)],
        };
        FacilityBasedScorecard card = Score(request, 0m);
        Assert.False(card.Facility!.Choice.IsFacilityBased);
        Assert.Equal(card.Submission.FinalScore, card.FinalScore);
        Assert.Equal(card.Submission.FinalScore, card.Facility.Choice.Other);
    }

    [Fact]
    public void A_group_must_submit_improvement_activities_or_promoting_interoperability()
    {
        Participant group = Clinician with { Option = ParticipationOption.Group };
        FacilityBasedScorecard nothing = Score(Request(2024, group), 91.23m);
        Assert.Equal((FacilityBasedStatus.GroupSubmittedNothing, null), (nothing.Status, nothing.Facility));
        Assert.Equal(nothing.Submission.FinalScore, nothing.FinalScore);
        Assert.Equal(FacilityBasedStatus.FacilityBased, Score(Request(2024, group, "IA_EPA_1"), 91.23m).Status);
    }

    [Fact]
    public void Virtual_groups_are_covered_from_2023()
    {
        Participant virtualGroup = Clinician with { Option = ParticipationOption.VirtualGroup };
        Assert.Equal(FacilityBasedStatus.OptionNotCovered, Score(Request(2022, virtualGroup, "IA_EPA_1"), 91.23m).Status);
        Assert.Equal(FacilityBasedStatus.FacilityBased, Score(Request(2023, virtualGroup, "IA_EPA_1"), 91.23m).Status);
    }

    [Fact]
    public void Every_other_reason_is_said()
    {
        Assert.Equal(FacilityBasedStatus.NoFacilityScore, Score(Request(2024), null).Status);
        Assert.Equal(FacilityBasedStatus.NotDetermined, Score(Request(2024, Clinician with { FacilityBased = false }), 50m).Status);
        Assert.Equal(FacilityBasedStatus.YearNotCovered, Score(Request(2018), 50m).Status);
        Assert.Equal(FacilityBasedStatus.OptionNotCovered, Score(Request(2024, Clinician with { Option = ParticipationOption.ApmEntity }), 50m).Status);
    }

    /// <summary>§ 414.1365(e)(3): in an MVP for individuals and groups, not for APM Entities and subgroups. The pathway has its own measures.</summary>
    [Theory]
    [InlineData(ParticipationOption.Individual, "MVP", FacilityBasedStatus.FacilityBased)]
    [InlineData(ParticipationOption.Group, "MVP", FacilityBasedStatus.FacilityBased)]
    [InlineData(ParticipationOption.Subgroup, "MVP", FacilityBasedStatus.OptionNotCovered)]
    [InlineData(ParticipationOption.ApmEntity, "MVP", FacilityBasedStatus.OptionNotCovered)]
    [InlineData(ParticipationOption.Individual, "APP", FacilityBasedStatus.ReportingOptionNotCovered)]
    public void Who_is_covered_in_an_MVP(ParticipationOption option, string reported, FacilityBasedStatus status)
    {
        ScoringRequest request = Request(2024, Clinician with { Option = option }, "IA_EPA_1");
        FacilityBasedScorecard card = Score(reported == "MVP" ? request with { Mvp = PrimaryCare } : request with { App = new(AppMeasureSet.App) }, 91.23m);
        Assert.Equal(status, card.Status);
        Assert.Equal(status == FacilityBasedStatus.FacilityBased, card.Facility is not null);
    }

    /// <summary>One high-weighted activity is 100 % in an MVP and 50 % in traditional MIPS; weights 55/30/15/0, quality 100 % and cost 93.87 %.</summary>
    [Fact]
    public void The_activities_are_those_of_the_MVP()
    {
        ScoringRequest request = Request(2024, null, "IA_EPA_1");
        Assert.Equal(98.16m, Score(request with { Mvp = PrimaryCare }, 91.23m).FinalScore);
        Assert.Equal(90.66m, Score(request, 91.23m).FinalScore);
    }

    /// <summary>§ 414.1380(c)(3): from PY2023 the bonus needs no submission of a facility-based clinician.</summary>
    [Theory]
    [InlineData(2022, 0)]
    [InlineData(2023, 3.9)]
    public void The_complex_patient_bonus_needs_no_submission_from_2023(int year, decimal bonus)
    {
        ScoringRequest request = Request(year) with { PatientPopulation = new() { HccRiskScore = new(1.6m) { Mean = 1.3m, StandardDeviation = 0.5m, Median = 1.2m } } };
        Assert.Equal(bonus, Score(request, 91.23m).Facility!.ComplexPatientBonus.Points);
    }

    [Fact]
    public void The_automatic_policy_reweights_a_facility_too()
    {
        ScoringRequest affected = Request(2024) with { AutomaticExtremeAndUncontrollableCircumstances = true };
        FacilityBasedScorecard card = Score(affected, 91.23m);
        Assert.Equal((75m, FinalScoreDisposition.FewerThanTwoCategories), (card.FinalScore, card.Facility!.Final.Disposition));
        Assert.Equal(83.16m, Score(affected with { AutomaticExtremeAndUncontrollableCircumstances = false }, 91.23m).FinalScore);
    }

    /// <summary>§ 414.1380(e)(6)(iv), (v): no improvement points.</summary>
    [Fact]
    public void There_is_no_improvement()
    {
        ScoringRequest request = Request(2024, null, "IA_EPA_1");
        PriorYearResults prior = new() { QualityAchievementPercent = 30m, QualityScore = 30m, CostScore = 10m };
        Assert.Equal(Score(request, 91.23m).Facility!.Final, Score(request with { PriorYear = prior }, 91.23m).Facility!.Final);
    }

    [Fact]
    public void Tables_of_another_year_are_refused() => Assert.Throws<ArgumentException>(() =>
        FacilityBasedScorer.Score(Request(2024), CmsTables.For(2024), 50m, Percentiles(2023)));

    /// <summary>PY2019 compares quality and cost alone: the submission's improvement activities do not matter.</summary>
    [Fact]
    public void Before_2022_quality_and_cost_are_compared()
    {
        FacilityBasedScorecard card = Score(Request(2019, null, "IA_PCMH"), 0m);
        Assert.Equal(FacilityBasedComparison.CombinedQualityAndCost, card.Facility!.Choice.Comparison);
        Assert.Equal(card.Facility.Final.Quality + card.Facility.Final.Cost, card.Facility.Choice.FacilityBased);
    }
}
