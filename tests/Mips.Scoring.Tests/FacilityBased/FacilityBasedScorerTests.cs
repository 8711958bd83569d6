using Mips.Scoring.CmsData;

namespace Mips.Scoring.Tests.FacilityBased;

public class FacilityBasedScorerTests
{
    private static readonly Participant Clinician = new() { Option = ParticipationOption.Individual, Clinicians = 40, FacilityBased = true, HospitalBased = true };

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
