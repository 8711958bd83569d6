using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.FacilityBased;
using Mips.Scoring.Scorers;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.WhyNotAnswers;

/// <summary>Bonuses, credits and facility-based scores: the first test that failed, its values, and the smallest change.</summary>
public class WhyNotBonusTests
{
    private static readonly FacilityPercentiles Percentiles = new(2024, [new(0, 0m, 20m, 30m), new(50, 35m, 75m, 58m), new(99, 90m, 100m, 93.87m)]);

    private static readonly ScoringRequest Older = new()
    {
        PerformanceYear = 2019,
        Participant = new() { Option = ParticipationOption.Group, Clinicians = 30 },
        Quality = [Measure("001", 20m), Measure("236", 60m), Measure("374", 50m)],
    };

    /// <summary>236 is an intermediate outcome measure: 2 points beyond the required outcome measure.</summary>
    [Fact]
    public void A_high_priority_measure_needs_the_case_minimum()
    {
        Shortfall shortfall = High(Older with { Quality = [Measure("001", 20m), Measure("236", 60m) with { Cases = 19 }] }, "236");
        Assert.Equal((ShortfallReason.BelowCaseMinimum, 19m, 20m), (shortfall.Reason, shortfall.Actual, shortfall.Needed));
        Assert.Equal(new SmallestChange(ChangedFact.QualityCases, "236", 1, 19m, 20m), Assert.Single(shortfall.Changes));
    }

    [Fact]
    public void A_high_priority_measure_needs_complete_data()
    {
        Shortfall shortfall = High(Older with { Quality = [Measure("001", 20m), Measure("236", 60m) with { DataCompleteness = 59.99m }] }, "236");
        Assert.Equal((ShortfallReason.IncompleteData, 59.99m, 60m), (shortfall.Reason, shortfall.Actual, shortfall.Needed));
    }

    [Fact]
    public void A_high_priority_measure_needs_a_rate_above_zero()
    {
        Shortfall shortfall = High(Older with { Quality = [Measure("001", 20m), Measure("374", 0m)] }, "374");
        Assert.Equal((ShortfallReason.RateEarnsNoBonus, 0m, 0.000_001m), (shortfall.Reason, shortfall.Actual, shortfall.Needed));
    }

    [Fact]
    public void The_required_measure_lacks_no_bonus() =>
        Assert.DoesNotContain(WhyNot.Of(Score(Older)), one => one.Subject == ShortfallSubject.HighPriorityBonus && one.Id == "001");

    /// <summary>Eight outcome measures of 2 points beyond the first would be 14; 10 % of 60 available points are 6.</summary>
    [Fact]
    public void The_bonus_for_high_priority_measures_has_a_limit()
    {
        ReferenceData data = CmsTables.For(2019);
        string[] outcomes = [.. data.Tables.QualityMeasures
            .Where(measure => measure.IsOutcome && measure.CollectionTypes.Contains(CollectionType.MipsCqm) && !measure.IsInverse && measure.StrataAlgorithm is null && measure.MetricType == QualityMetricType.SinglePerformanceRate)
            .Select(measure => measure.Id)
            .Take(8)];
        Scorecard card = Score(Older with { Quality = [.. outcomes.Select(id => new QualityMeasureSubmission(id, CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.Of(50m), Cases = 100 })] });
        Shortfall shortfall = Assert.Single(WhyNot.Of(card), one => one.Subject == ShortfallSubject.HighPriorityBonus);
        Assert.Equal((ShortfallReason.BonusAtLimit, 14m, 6m), (shortfall.Reason, shortfall.Actual, shortfall.Needed));
    }

    [Fact]
    public void The_end_to_end_bonus_has_a_limit()
    {
        Scorecard card = Score(Older with { Quality = [.. Enumerable.Range(0, 7).Select(i => CmsTables.For(2019).Tables.QualityMeasures.Where(measure => measure.CollectionTypes.Contains(CollectionType.Ecqm) && measure.StrataAlgorithm is null).ElementAt(i).Id).Select(id => Measure(id, 50m) with { EndToEndReported = true })] });
        Shortfall shortfall = Assert.Single(WhyNot.Of(card), one => one.Subject == ShortfallSubject.EndToEndBonus);
        Assert.Equal((ShortfallReason.BonusAtLimit, 7m, 6m), (shortfall.Reason, shortfall.Actual, shortfall.Needed));
    }

    [Fact]
    public void Improvement_needs_as_many_complete_measures_as_are_required()
    {
        string[] ids = ["001", "130", "134", "226", "236", "374"];
        ScoringRequest request = Group(2024) with
        {
            Quality = [.. ids.Select(id => Measure(id, 50m) with { CollectionType = CollectionType.MipsCqm, DataCompleteness = id is "134" or "236" ? 74m : 100m })],
            PriorYear = new() { QualityAchievementPercent = 30m, QualityScore = 30m },
        };
        Shortfall shortfall = Assert.Single(WhyNot.Of(Score(request)), one => one.Subject == ShortfallSubject.QualityImprovement);
        Assert.Equal((ShortfallReason.NotFullyParticipating, 4m, 6m), (shortfall.Reason, shortfall.Actual, shortfall.Needed));
        Assert.Equal([("134", 75m), ("236", 75m)], shortfall.Changes.Select(change => (change.Id!, change.To)));
        Assert.Equal("6 complete measures required, 4 are complete; smallest change: data completeness of 75 % for 134 and 236", WhyNotWords.Of(shortfall, Score(request)));
    }

    /// <summary>Six complete measures without an outcome or high priority measure among them; 236 is there, but not complete.</summary>
    [Fact]
    public void Improvement_needs_a_complete_outcome_measure()
    {
        string[] ids = ["112", "113", "117", "128", "134", "226", "236"];
        ScoringRequest request = Group(2019) with
        {
            Quality = [.. ids.Select(id => Measure(id, 50m) with { DataCompleteness = id == "236" ? 59m : 100m })],
            PriorYear = new() { QualityAchievementPercent = 30m, QualityScore = 30m },
        };
        Shortfall shortfall = Assert.Single(WhyNot.Of(Score(request)), one => one.Subject == ShortfallSubject.QualityImprovement);
        Assert.Equal(ShortfallReason.NoCompleteOutcomeMeasure, shortfall.Reason);
        Assert.Equal(("236", 60m), (shortfall.Changes[0].Id, shortfall.Changes[0].To));
    }

    /// <summary>479 takes 200 cases and 16 clinicians.</summary>
    [Fact]
    public void A_claims_measure_says_how_many_clinicians_it_takes()
    {
        ScoringRequest request = Group(2024) with { Participant = new() { Option = ParticipationOption.Group, Clinicians = 15 }, AdministrativeClaims = [new("479") { PerformanceRate = PerformanceRate.Of(0.15m), Cases = 300 }] };
        Shortfall shortfall = Assert.Single(WhyNot.Of(Score(request)), one => one.Id == "479");
        Assert.Equal((ShortfallReason.TooFewClinicians, 15m, 16m), (shortfall.Reason, shortfall.Actual, shortfall.Needed));
    }

    /// <summary>The APP of 2024 has 001, 134 and 236; with 10 points the missing one adds a quarter of 10 % of 50 %.</summary>
    [Fact]
    public void In_the_APP_the_measure_that_is_missing_is_named()
    {
        ScoringRequest request = Scorecards.ParticipationSamples.App(Scorecards.ParticipationSamples.Entity);
        request = request with { Quality = request.Quality.RemoveAll(row => row.MeasureId == "134"), CahpsSurvey = null };
        Scorecard card = Scorecards.ParticipationSamples.Score(request);
        Shortfall shortfall = Assert.Single(WhyNot.Of(card), one => one.Reason == ShortfallReason.TooFewMeasures);
        Assert.Equal("134", Assert.Single(shortfall.Changes).Id);
        Assert.True(shortfall.Gain > 0m);
        Assert.StartsWith("4 measures required, 2 count; smallest change: 134 with ", WhyNotWords.Of(shortfall, card), StringComparison.Ordinal);
    }

    [Fact]
    public void In_an_MVP_one_more_of_its_measures_can_fill_the_place()
    {
        ScoringRequest request = Scorecards.ParticipationSamples.PrimaryCareMvp(Scorecards.ParticipationSamples.Group);
        Scorecard card = Scorecards.ParticipationSamples.Score(request with { Quality = [request.Quality[0], request.Quality[1]] });
        Shortfall shortfall = Assert.Single(WhyNot.Of(card), one => one.Reason == ShortfallReason.TooFewMeasures);
        Assert.Equal(ChangedFact.FurtherMeasurePoints, Assert.Single(shortfall.Changes).Fact);
        Assert.True(shortfall.Gain > 0m);
    }

    [Fact]
    public void The_credit_for_taking_part_in_an_APM_needs_an_activity_or_data()
    {
        Shortfall shortfall = Assert.Single(WhyNot.Of(Score(Group(2025) with { Participant = Group(2025).Participant with { ApmParticipant = true } })), one => one.Subject == ShortfallSubject.ApmCredit);
        Assert.Equal(ShortfallReason.NoActivityOrOtherData, shortfall.Reason);
        Assert.Equal(ChangedFact.FurtherActivity, Assert.Single(shortfall.Changes).Fact);
        Assert.Equal(new Percent(50m), Score(shortfall.ChangedRequest!).ImprovementActivities.Score);
    }

    /// <summary>Through PY2023 taking part is enough for half of the category; the rest takes activities of 40 points.</summary>
    [Fact]
    public void The_credit_is_half_of_what_activities_can_earn()
    {
        Shortfall shortfall = Assert.Single(WhyNot.Of(Score(Group(2023) with { Participant = Group(2023).Participant with { ApmParticipant = true } })), one => one.Subject == ShortfallSubject.ImprovementActivities);
        Assert.Equal((ShortfallReason.CreditBelowFullScore, 50m, 100m), (shortfall.Reason, shortfall.Actual, shortfall.Needed));
        Assert.Equal(2, shortfall.Changes.Length);
    }

    /// <summary>1.5 + 4 × (1.1 − 1.0) ÷ 0.4 = 2.5 points of at most 5, which an indicator of 1.35 earns.</summary>
    [Fact]
    public void A_risk_component_grows_to_its_maximum()
    {
        Scorecard card = Score(Group(2024) with { ImprovementActivities = [new("IA_BE_4")], PatientPopulation = new() { HccRiskScore = new(1.1m) { Mean = 1.0m, StandardDeviation = 0.4m, Median = 1.0m } } });
        Shortfall shortfall = Assert.Single(WhyNot.Of(card), one => one.Subject == ShortfallSubject.MedicalComplexity);
        Assert.Equal((ShortfallReason.BelowMaximum, 2.5m, 5m), (shortfall.Reason, shortfall.Actual, shortfall.Needed));
        Assert.Equal(1.35m, Assert.Single(shortfall.Changes).To);
    }

    /// <summary>PY2018: 1.2 + 5 × 0.3 = 2.7 of at most 5 points.</summary>
    [Fact]
    public void The_older_bonus_grows_to_the_maximum_of_the_sum()
    {
        Scorecard card = Score(Group(2018) with { ImprovementActivities = [new("IA_BE_4")], PatientPopulation = new() { HccRiskScore = new(1.2m), DualProportion = new(0.3m) } });
        Assert.Equal([(ChangedFact.HccRiskScore, 3.5m), (ChangedFact.DualProportion, 0.76m)], WhyNot.Of(card).Where(one => one.Reason == ShortfallReason.BelowMaximum).Select(one => (one.Changes[0].Fact, one.Changes[0].To)));
    }

    [Fact]
    public void A_small_practice_without_quality_measures_misses_its_bonus()
    {
        Scorecard card = Score(Group(2024) with { Participant = new() { Option = ParticipationOption.Group, Clinicians = 3, SmallPractice = true } });
        Assert.Equal(ShortfallReason.NothingSubmitted, Assert.Single(WhyNot.Of(card), one => one.Subject == ShortfallSubject.SmallPracticeBonus).Reason);
    }

    /// <summary>One answer to bi-directional exchange stands for both referral measures.</summary>
    [Fact]
    public void A_submission_for_promoting_interoperability_is_put_together_where_there_is_none()
    {
        Shortfall shortfall = Assert.Single(WhyNot.Of(Score(Group(2024))), one => one is { Subject: ShortfallSubject.Category, Category: PerformanceCategory.PromotingInteroperability });
        Assert.Equal(ChangedFact.InteroperabilitySubmission, shortfall.Changes[0].Fact);
        Assert.Contains(shortfall.Changes, change => change.Id == "PI_HIE_5");
        Assert.DoesNotContain(shortfall.Changes, change => change.Id is "PI_HIE_1" or "PI_HIE_4");
        Assert.True(Score(shortfall.ChangedRequest!).PromotingInteroperability.MeetsRequirements);
    }

    [Fact]
    public void A_facility_that_scores_lower_than_the_own_submission_needs_a_higher_percentile()
    {
        FacilityBasedScorecard card = FacilityBasedScorer.Score(Good(), CmsTables.For(2024), 10m, Percentiles);
        Shortfall shortfall = Assert.Single(WhyNot.Of(card));
        Assert.Equal((ShortfallReason.LowerThanOwnSubmission, card.Facility!.FinalScoreCalculation.Value, card.Submission.FinalScore), (shortfall.Reason, shortfall.Actual, shortfall.Needed));
        decimal needed = Assert.Single(shortfall.Changes).To;
        Assert.True(FacilityBasedScorer.Score(card.Submission, needed, Percentiles).Facility!.Choice.IsFacilityBased);
        Assert.False(FacilityBasedScorer.Score(card.Submission, shortfall.Changes[0].OneStepLess.To, Percentiles).Facility!.Choice.IsFacilityBased);
        Assert.Equal(FacilityBasedScorer.Score(card.Submission, needed, Percentiles).FinalScore - card.FinalScore, shortfall.Gain);
    }

    [Fact]
    public void A_facility_that_counts_earns_more_at_the_next_percentile()
    {
        FacilityBasedScorecard card = FacilityBasedScorer.Score(Good() with { Quality = [], ImprovementActivities = [] }, CmsTables.For(2024), 34.99m, Percentiles);
        Shortfall shortfall = Assert.Single(WhyNot.Of(card));
        Assert.Equal((ShortfallReason.BelowNextPercentile, 34.99m, 35m), (shortfall.Reason, shortfall.Actual, shortfall.Needed));
        Assert.Equal(FacilityBasedScorer.Score(card.Submission, 35m, Percentiles).FinalScore - card.FinalScore, shortfall.Gain);
    }

    [Fact]
    public void A_group_needs_one_activity_to_be_scored_by_facility()
    {
        ScoringRequest request = Group(2024) with { Participant = new() { Option = ParticipationOption.Group, Clinicians = 30, FacilityBased = true } };
        Shortfall shortfall = Assert.Single(WhyNot.Of(FacilityBasedScorer.Score(request, CmsTables.For(2024), 50m, Percentiles)));
        Assert.Equal(ShortfallReason.GroupSubmittedNothing, shortfall.Reason);
        Assert.Equal(FacilityBasedStatus.FacilityBased, FacilityBasedScorer.Score(shortfall.ChangedRequest!, CmsTables.For(2024), 50m, Percentiles).Status);
    }

    /// <summary>75 % of 10 services are 7.5, so 8.</summary>
    [Theory]
    [InlineData(2, 3, 10, ShortfallReason.TooFewServicesInFacility, 50, 75, ChangedFact.ServicesInFacility, 5, 8)]
    [InlineData(0, 8, 10, ShortfallReason.NoInpatientOrEmergencyService, 0, 1, ChangedFact.InpatientOrEmergencyServices, 0, 1)]
    public void A_clinician_needs_services_in_a_facility(int inpatient, int outpatient, int all, ShortfallReason reason, int actual, int needed, ChangedFact fact, int from, int to)
    {
        Shortfall shortfall = Assert.Single(WhyNot.Of(new ServicesByPlace(inpatient, outpatient, 0, all), true, ProgramYears.For(2024).FacilityBased!));
        Assert.Equal((reason, (decimal?)actual, (decimal?)needed), (shortfall.Reason, shortfall.Actual, shortfall.Needed));
        Assert.Equal(new SmallestChange(fact, null, -1, from, to), Assert.Single(shortfall.Changes));
    }

    [Fact]
    public void A_group_needs_facility_based_clinicians()
    {
        Shortfall shortfall = Assert.Single(WhyNot.Of(5, 10, ProgramYears.For(2024).FacilityBased!));
        Assert.Equal((ShortfallReason.TooFewFacilityBasedClinicians, 50m, 75m), (shortfall.Reason, shortfall.Actual, shortfall.Needed));
        Assert.Equal(8m, Assert.Single(shortfall.Changes).To);
        Assert.Empty(WhyNot.Of(8, 10, ProgramYears.For(2024).FacilityBased!));
    }

    private static ScoringRequest Good() => new()
    {
        PerformanceYear = 2024,
        Participant = new() { Option = ParticipationOption.Individual, Clinicians = 30, FacilityBased = true, HospitalBased = true },
        Quality = [.. new[] { "001", "236", "374" }.Select(id => Measure(id, id == "001" ? 5m : 95m))],
        ImprovementActivities = [new("IA_EPA_1"), new("IA_PM_12")],
    };

    private static ScoringRequest Group(int year) => new() { PerformanceYear = year, Participant = new() { Option = ParticipationOption.Group, Clinicians = 30 } };

    private static QualityMeasureSubmission Measure(string id, decimal rate) => new(id, CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(rate), Cases = 100 };

    private static Shortfall High(ScoringRequest request, string id) => Assert.Single(WhyNot.Of(Score(request)), one => one.Subject == ShortfallSubject.HighPriorityBonus && one.Id == id);

    private static Scorecard Score(ScoringRequest request) => Scorer.Score(request, CmsTables.For(request.PerformanceYear));
}
