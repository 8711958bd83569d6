using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.FacilityBased;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Scorers;
using Mips.Scoring.Tests.PromotingInteroperability;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

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
        Assert.Equal(card.FinalScore, card.FinalScoreCalculation.Value);
    }

    [Fact]
    public void Own_improvement_activities_are_added()
    {
        FacilityBasedScorecard card = Score(Request(2024, null, "IA_EPA_1", "IA_PM_12"), 91.23m);
        Assert.Equal(card.Submission.ImprovementActivities.Score.Of(15m), card.Facility!.FinalScoreCalculation.ImprovementActivities);
        Assert.True(card.FinalScore > 83.16m);
    }

    [Fact]
    public void A_submission_with_a_higher_final_score_counts_instead()
    {
        ScoringRequest request = Request(2024, null, "IA_PCMH") with
        {
            Cost = [new("TPCC_1") { Cost = Dollars.Of(1m), Cases = 500 }],
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
        Assert.Equal(FacilityBasedStatus.OptionNotCovered, Score(Request(2020, virtualGroup, "IA_EPA_1"), 91.23m).Status);
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
    [InlineData(2020, 0)]
    [InlineData(2023, 3.9)]
    public void The_complex_patient_bonus_needs_no_submission_from_2023(int year, decimal bonus)
    {
        ScoringRequest request = Request(year) with { PatientPopulation = new() { HccRiskScore = new(1.6m) { Mean = 1.3m, StandardDeviation = 0.5m, Median = 1.2m } } };
        Assert.Equal(bonus, Score(request, 91.23m).Facility!.ComplexPatientBonus.Points);
    }

    /// <summary>§ 414.1380(c)(2)(i)(A)(8): data restores the weight of quality and improvement activities, wherever the score comes from.</summary>
    [Fact]
    public void Submitted_quality_keeps_its_weight_with_the_score_of_the_facility()
    {
        ScoringRequest affected = Request(2024, Clinician with { HospitalBased = false }, "IA_EPA_1", "IA_EPA_2") with
        {
            AutomaticExtremeAndUncontrollableCircumstances = true,
            Quality = [new("236", CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.Of(10m), Cases = 100 }],
        };
        FacilityBasedResult facility = Score(affected, 50m).Facility!;
        Assert.Equal("85/0/15/0", facility.Weights.ToString());

        // 85 % of 75, and 15 % of 30 of 40 points.
        Assert.Equal((63.75m, 0m, 11.25m, 75.00m), (facility.FinalScoreCalculation.Quality, facility.FinalScoreCalculation.Cost, facility.FinalScoreCalculation.ImprovementActivities, facility.FinalScoreCalculation.Value));
        Assert.Equal((FinalScoreDisposition.Calculated, true), (facility.FinalScoreCalculation.Disposition, facility.Choice.IsFacilityBased));
        Assert.Equal(CategoryWeightState.RestoredBySubmission, facility.Weights.Quality.State);
    }

    /// <summary>CMS's notices of PY2019: who submitted two categories is scored. 45 % of 56.08, 15 % of 58.6 and 25 % of 55.</summary>
    [Fact]
    public void The_nationwide_policy_of_2019_ends_with_two_submitted_categories_by_facility_too()
    {
        ScoringRequest request = Request(2019, Clinician with { HospitalBased = false }) with
        {
            Quality = [new("236", CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.Of(10m), Cases = 100 }],
            PromotingInteroperability = [Reported.Submission(2019, "PI_EP_1 100/100; PI_HIE_1 50/100; PI_HIE_4 50/100; PI_PEA_1 15/40; PI_PHCDRR_1 yes; PI_PHCDRR_2 yes")],
        };
        FacilityPercentiles percentiles = new(2019, [new(0, 0m, 20m, 30m), new(44, 35m, 56.08m, 58.6m)]);
        FacilityBasedScorecard card = FacilityBasedScorer.Score(request, CmsTables.For(2019), 36m, percentiles);
        Assert.Equal("45/15/15/25", card.Facility!.Weights.ToString());
        Assert.Equal((true, 47.78m), (card.Facility.Choice.IsFacilityBased, card.FinalScore));
        Assert.Equal(47.776m, card.FinalScoreCalculation.Sum);
    }

    /// <summary>CMS's notices: no Total Performance Scores for the fiscal years 2022 and 2023.</summary>
    [Theory]
    [InlineData(2019, FacilityBasedStatus.FacilityBased)]
    [InlineData(2020, FacilityBasedStatus.FacilityBased)]
    [InlineData(2021, FacilityBasedStatus.NotAvailableInYear)]
    [InlineData(2022, FacilityBasedStatus.NotAvailableInYear)]
    [InlineData(2023, FacilityBasedStatus.FacilityBased)]
    [InlineData(2026, FacilityBasedStatus.FacilityBased)]
    public void There_were_no_scores_of_hospitals_for_2021_and_2022(int year, FacilityBasedStatus status)
    {
        FacilityBasedScorecard card = FacilityBasedScorer.Score(Scorer.Score(Request(year), CmsTables.For(year), Accepting.Placeholders), 91.23m, Percentiles(year));
        Assert.Equal((status, status == FacilityBasedStatus.FacilityBased), (card.Status, card.Facility is not null));
        Assert.Equal(year is 2021 or 2022, WhyNot.Of(card).Any(one => one.Reason == ShortfallReason.NoFacilityBasedMeasurement && one.Citation == ProgramYears.For(year).FacilityBased!.IsAvailable.Citation));
        Assert.Equal(year is 2021 or 2022, Explanation.Of(card).ToText().Contains("CMS calculated no Total Performance Scores of hospitals", StringComparison.Ordinal));
    }

    [Fact]
    public void The_automatic_policy_reweights_a_facility_too()
    {
        ScoringRequest affected = Request(2024) with { AutomaticExtremeAndUncontrollableCircumstances = true };
        FacilityBasedScorecard card = Score(affected, 91.23m);
        Assert.Equal((75m, FinalScoreDisposition.FewerThanTwoCategories), (card.FinalScore, card.Facility!.FinalScoreCalculation.Disposition));
        Assert.Equal(83.16m, Score(affected with { AutomaticExtremeAndUncontrollableCircumstances = false }, 91.23m).FinalScore);
    }

    /// <summary>§ 414.1380(c)(2)(i)(A)(1) is that CMS cannot calculate a quality score; by the hospital's measures, (e)(6)(iv), it can.</summary>
    [Fact]
    public void That_no_quality_measure_is_applicable_takes_no_weight_from_the_facility()
    {
        ScoringRequest request = Request(2024) with { ReweightingGrants = [new(ReweightingCircumstance.NoApplicableQualityMeasure, PerformanceCategories.Quality)] };
        FacilityBasedScorecard card = Score(request, 91.23m);
        Assert.Equal((83.16m, Score(request with { ReweightingGrants = [] }, 91.23m).Facility!.Weights), (card.FinalScore, card.Facility!.Weights));
        Assert.Equal(CategoryWeightState.Reweighted, card.Submission.Weights.Quality.State);
    }

    /// <summary>§ 414.1380(e)(6)(iv), (v): no improvement points.</summary>
    [Fact]
    public void There_is_no_improvement()
    {
        ScoringRequest request = Request(2024, null, "IA_EPA_1");
        PriorYearResults prior = new() { QualityAchievementPercent = 30m, QualityScore = 30m, CostScore = 10m };
        Assert.Equal(Score(request, 91.23m).Facility!.FinalScoreCalculation, Score(request with { PriorYear = prior }, 91.23m).Facility!.FinalScoreCalculation);
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
        Assert.Equal(card.Facility.FinalScoreCalculation.Quality + card.Facility.FinalScoreCalculation.Cost, card.Facility.Choice.FacilityBased);
    }
}
