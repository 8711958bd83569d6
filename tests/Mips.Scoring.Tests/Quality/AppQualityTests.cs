using Mips.Scoring.Citations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Scorers;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Quality;

public class AppQualityTests
{
    private static readonly string[] Ids = ["001", "112", "113", "134", "236"];

    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("app-quality", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void The_score_of_a_measure_set(RulePageRow row)
    {
        int year = row.Count("Year");
        string[] facts = row["Submitted"].Split(' ');
        string? survey = facts.SingleOrDefault(fact => fact.StartsWith("CAHPS", StringComparison.Ordinal))?[6..];
        ScoringRequest request = new()
        {
            PerformanceYear = year,
            Participant = new() { Option = Enum.Parse<ParticipationOption>(row["Option"]), Clinicians = 50 },
            App = new(Enum.Parse<AppMeasureSet>(row["Set"])),
            Quality = [.. facts.Where(fact => !fact.StartsWith("CAHPS", StringComparison.Ordinal)).SelectMany(fact =>
                QualityFacts.Parse(fact, fact.Contains("SSP", StringComparison.Ordinal) ? CollectionType.MedicareCqm : CollectionType.Ecqm))],
            CahpsSurvey = survey switch
            {
                null => null,
                "none" => new() { MetSamplingMinimum = false },
                _ => new() { SummarySurveyMeasures = [new("CAHPS_1", PerformanceRate.Of(QualityFacts.Number(survey)))] },
            },
        };
        QualityScore score = AppQuality.Score(request, Data(year), QualityYears.AppFor(year));

        Assert.Equal(row.Count("Counted"), score.RequiredMeasures.Counted);
        Assert.Equal(row.Number("Available"), score.AvailablePoints.Total.ToDecimal());
        Assert.Equal(row.Number("Score"), Rounding.HalfUp(score.Score!.Value.Value, 4));
    }

    [Fact]
    public void Claims_measures_outside_the_set_do_not_count()
    {
        ScoringRequest request = new()
        {
            PerformanceYear = 2025,
            Participant = new() { Option = ParticipationOption.ApmEntity, Clinicians = 50 },
            App = new(AppMeasureSet.AppPlus),
            AdministrativeClaims = [new("479") { PerformanceRate = PerformanceRate.Of(55), Cases = 500 }, new("484") { PerformanceRate = PerformanceRate.Of(95), Cases = 500 }],
        };
        QualityScore score = AppQuality.Score(request, Data(2025), QualityYears.AppFor(2025));

        Assert.Equal(AdministrativeClaimsDisposition.Scored, score.AdministrativeClaims[0].Disposition);
        Assert.Equal(AdministrativeClaimsDisposition.NotPartOfTheSet, score.AdministrativeClaims[1].Disposition);
        Assert.False(score.DataSubmitted);
    }

    [Theory]
    [InlineData(IndividualSurveyReading.NotApplicable, 55)]
    [InlineData(IndividualSurveyReading.ZeroOfTen, 41.25)]
    public void The_survey_of_an_individual_has_two_readings(IndividualSurveyReading reading, decimal expected)
    {
        ScoringRequest request = new()
        {
            PerformanceYear = 2024,
            Participant = new() { Option = ParticipationOption.Individual },
            Quality = QualityFacts.Parse("001:55 134:55 236:55", CollectionType.Ecqm),
        };

        Assert.Equal(expected, AppQuality.Score(request, Data(2024), QualityYears.AppFor(2024) with { IndividualSurvey = reading }).Score!.Value.Value);
    }

    [Theory]
    [InlineData(IncompleteExclusionReading.Incomplete, 30)]
    [InlineData(IncompleteExclusionReading.Excluded, 20)]
    public void An_incomplete_measure_with_too_few_cases_has_two_readings(IncompleteExclusionReading reading, int available)
    {
        ScoringRequest request = new()
        {
            PerformanceYear = 2024,
            Participant = new() { Option = ParticipationOption.Individual },
            Quality = QualityFacts.Parse("001:55 134:55 236:55/19%70", CollectionType.Ecqm),
        };
        AppQualityRules rules = QualityYears.AppFor(2024);
        MeasurePointsRules points = rules.Category.MeasurePoints with { LackOfBenchmark = new LackOfBenchmarkRules.Excluded { Incomplete = reading } };

        Assert.Equal(Points.Of(available), AppQuality.Score(request, Data(2024), rules with { Category = rules.Category with { MeasurePoints = points } }).AvailablePoints.Total);
    }

    [Fact]
    public void A_year_without_APP_Plus_refuses_it()
    {
        ScoringRequest request = new() { PerformanceYear = 2024, Participant = new() { Option = ParticipationOption.ApmEntity }, App = new(AppMeasureSet.AppPlus) };

        Assert.Throws<ArgumentException>(() => AppQuality.Score(request, Data(2024), QualityYears.AppFor(2024)));
    }

    [Theory]
    [InlineData(95, 15, 95)]
    [InlineData(15, 95, 95)]
    public void Of_web_interface_and_own_measures_the_better_one_counts(int webInterface, int own, int best)
    {
        ScoringRequest request = new()
        {
            PerformanceYear = 2024,
            Participant = new() { Option = ParticipationOption.Individual },
            Quality =
            [
                QualityData.Submit("318", webInterface, CollectionType.CmsWebInterface),
                .. from id in new[] { "001", "134", "236" } select QualityData.Submit(id, own, CollectionType.Ecqm),
            ],
        };
        QualityScore score = AppQuality.Score(request, Data(2024), QualityYears.AppFor(2024));

        Assert.Equal(best, score.Score!.Value.Value);
        Assert.Equal(webInterface, AppQuality.Score(request, Data(2024), QualityYears.AppFor(2024) with { WebInterfaceChoice = WebInterfaceChoiceReading.WebInterface }).Score!.Value.Value);
        Assert.Equal(own, AppQuality.Score(request, Data(2024), QualityYears.AppFor(2024) with { WebInterfaceChoice = WebInterfaceChoiceReading.OwnMeasures }).Score!.Value.Value);
    }

    /// <summary>Web Interface and own measures that earn the same: the Web Interface counts, with its one measure and the survey.</summary>
    [Fact]
    public void Of_web_interface_and_own_measures_that_earn_the_same_the_web_interface_counts()
    {
        ScoringRequest request = new()
        {
            PerformanceYear = 2024,
            Participant = new() { Option = ParticipationOption.Individual },
            Quality = [QualityData.Submit("318", 55, CollectionType.CmsWebInterface), .. from id in new[] { "001", "134", "236" } select QualityData.Submit(id, 55, CollectionType.Ecqm)],
        };

        Assert.Equal(1, AppQuality.Score(request, Data(2024), QualityYears.AppFor(2024)).RequiredMeasures.Counted);
    }

    /// <summary>§ 414.1380(b)(1)(vi)(C)(5): an individual who reports the one measure of a set of one takes part in full and can improve.</summary>
    [Theory]
    [InlineData(75, 3.75)]
    [InlineData(74, 0)]
    public void One_complete_measure_is_full_participation_in_a_set_of_one(int completeness, decimal improvement)
    {
        AppQualityRules rules = QualityYears.AppFor(2024);
        ScoringRequest request = new()
        {
            PerformanceYear = 2024,
            Participant = new() { Option = ParticipationOption.Individual },
            Quality = [QualityData.Submit("001", 55, CollectionType.Ecqm, completeness: completeness)],
            PriorYear = new() { QualityAchievementPercent = 40m },
        };

        QualityScore score = AppQuality.Score(request, Data(2024), rules with { App = rules.App with { Measures = ImmutableArray.Create("001").Cfr("414.1367(c)(1)(iii)") } });

        Assert.Equal(improvement, score.Improvement.PercentagePoints.Value);
    }

    /// <summary>A set of which nothing was reported is no other way of reporting, however well the claims measures do.</summary>
    [Fact]
    public void The_web_interface_counts_where_no_measure_of_the_set_was_reported()
    {
        ReferenceData data = CmsTables.For(2024);
        ScoringRequest request = new()
        {
            PerformanceYear = 2024,
            Participant = new() { Option = ParticipationOption.ApmEntity, Clinicians = 100 },
            Quality = [.. from measure in data.Tables.QualityMeasures where measure.CollectionTypes.Contains(CollectionType.CmsWebInterface) select QualityData.Submit(measure.Id, 55, CollectionType.CmsWebInterface, completeness: 50m)],
            AdministrativeClaims = [new("479") { PerformanceRate = PerformanceRate.Of(0), Cases = 500 }, new("484") { PerformanceRate = PerformanceRate.Of(0), Cases = 500 }],
        };
        QualityScore score = AppQuality.Score(request, data, QualityYears.AppFor(2024));

        Assert.True(score.DataSubmitted);
        Assert.Equal(Points.Of(20), score.AchievementPoints);
        Assert.True(score.AvailablePoints.Total > Points.Of(60));
    }

    /// <summary>CMS's APP quality requirements of 2022 and 2024 list Part B claims for small practices; the set of PY2021 has eCQMs and MIPS CQMs only.</summary>
    [Theory]
    [InlineData(2021, "236", AppMeasureSet.App, QualityMeasureDisposition.NotPartOfTheSet)]
    [InlineData(2022, "236", AppMeasureSet.App, QualityMeasureDisposition.Counted)]
    [InlineData(2024, "236", AppMeasureSet.App, QualityMeasureDisposition.Counted)]
    [InlineData(2025, "236", AppMeasureSet.AppPlus, QualityMeasureDisposition.Counted)]
    [InlineData(2026, "236", AppMeasureSet.AppPlus, QualityMeasureDisposition.Counted)]
    public void A_small_practice_may_report_a_measure_of_the_set_through_claims(int year, string measure, AppMeasureSet set, QualityMeasureDisposition disposition)
    {
        ScoringRequest request = new()
        {
            PerformanceYear = year,
            Participant = new() { Option = ParticipationOption.Group, Clinicians = 5, SmallPractice = true },
            App = new(set),
            Quality = [QualityData.Submit(measure, 55, CollectionType.PartBClaims), QualityData.Submit("134", 55, CollectionType.Ecqm)],
        };

        Assert.Equal(disposition, AppScorer.Score(request, CmsTables.For(year)).Quality.Measures[0].Disposition);
    }

    [Fact]
    public void The_collection_types_of_the_set_have_two_readings()
    {
        ScoringRequest request = new()
        {
            PerformanceYear = 2025,
            Participant = new() { Option = ParticipationOption.Group, Clinicians = 5, SmallPractice = true },
            App = new(AppMeasureSet.AppPlus),
            Quality = [QualityData.Submit("236", 55, CollectionType.PartBClaims)],
        };
        AppQualityRules rules = QualityYears.AppFor(2025);
        AppQualityRules withoutClaims = rules with
        {
            AppPlus = rules.AppPlus! with { CollectionTypes = ImmutableArray.Create(CollectionType.Ecqm, CollectionType.MipsCqm, CollectionType.MedicareCqm).Cfr("414.1367(c)(1)(iii)") },
        };

        Assert.Equal(QualityMeasureDisposition.Counted, AppQuality.Score(request, CmsTables.For(2025), rules).Measures[0].Disposition);
        Assert.Equal(QualityMeasureDisposition.NotPartOfTheSet, AppQuality.Score(request, CmsTables.For(2025), withoutClaims).Measures[0].Disposition);
    }

    /// <summary>CMS's data gives 001SSP, 134SSP and 236SSP to the APP in PY2024, and from PY2025 to APP Plus only.</summary>
    [Theory]
    [InlineData(2024, AppMeasureSet.App, QualityMeasureDisposition.Counted)]
    [InlineData(2025, AppMeasureSet.App, QualityMeasureDisposition.NotPartOfTheSet)]
    [InlineData(2025, AppMeasureSet.AppPlus, QualityMeasureDisposition.Counted)]
    [InlineData(2026, AppMeasureSet.App, QualityMeasureDisposition.NotPartOfTheSet)]
    [InlineData(2026, AppMeasureSet.AppPlus, QualityMeasureDisposition.Counted)]
    public void A_Medicare_CQM_belongs_to_the_sets_of_CMS_data(int year, AppMeasureSet set, QualityMeasureDisposition disposition)
    {
        ScoringRequest request = new()
        {
            PerformanceYear = year,
            Participant = new() { Option = ParticipationOption.ApmEntity, Clinicians = 100 },
            App = new(set),
            Quality = [.. from id in new[] { "001SSP", "134SSP", "236SSP" } select QualityData.Submit(id, 55, CollectionType.MedicareCqm)],
        };

        Assert.All(AppQuality.Score(request, CmsTables.For(year), QualityYears.AppFor(year)).Measures, line => Assert.Equal(disposition, line.Disposition));
    }

    /// <summary>A survey that was conducted without a result meets no case minimum: it leaves both sums of the pathway; one that was not conducted is 0 of 10.</summary>
    [Theory]
    [InlineData(true, 30)]
    [InlineData(false, 40)]
    public void A_survey_without_a_result_leaves_both_sums(bool conducted, int available)
    {
        ScoringRequest request = new()
        {
            PerformanceYear = 2024,
            Participant = new() { Option = ParticipationOption.ApmEntity, Clinicians = 100 },
            App = new(AppMeasureSet.App),
            Quality = QualityFacts.Parse("001:55 134:55 236:55", CollectionType.Ecqm),
            CahpsSurvey = conducted ? new() { WithoutResult = true } : null,
        };

        Assert.Equal(Points.Of(available), AppQuality.Score(request, Data(2024), QualityYears.AppFor(2024)).AvailablePoints.Total);
    }

    [Theory]
    [InlineData(SmallSurveySampleReading.LeavesBothSums, 60)]
    [InlineData(SmallSurveySampleReading.FiveOrFewerMeasures, 70)]
    public void A_survey_below_its_sampling_minimum_beside_six_measures_has_two_readings(SmallSurveySampleReading reading, int available)
    {
        ReferenceData data = QualityData.Data(2024, [.. from i in Enumerable.Range(1, 6) select QualityData.Measure($"W{i}", QualityMeasureType.Process, false, CollectionType.CmsWebInterface)]);
        ScoringRequest request = new()
        {
            PerformanceYear = 2024,
            Participant = new() { Option = ParticipationOption.ApmEntity, Clinicians = 100 },
            App = new(AppMeasureSet.App),
            Quality = [.. from measure in data.Tables.QualityMeasures select QualityData.Submit(measure.Id, 55, CollectionType.CmsWebInterface)],
            CahpsSurvey = new() { MetSamplingMinimum = false },
        };

        Assert.Equal(Points.Of(available), AppQuality.Score(request, data, QualityYears.AppFor(2024) with { SmallSurveySample = reading }).AvailablePoints.Total);
    }

    /// <summary>In the reading in which the survey leaves both sums the number of measures makes no difference, whatever most a law of one's own states.</summary>
    [Fact]
    public void A_survey_that_leaves_both_sums_does_so_beside_any_number_of_measures()
    {
        AppQualityRules rules = QualityYears.AppFor(2024);
        AvailablePointsRules none = rules.Category.AvailablePoints with { CahpsReduction = rules.Category.AvailablePoints.CahpsReduction! with { MostSubmittedMeasures = 0.Cfr("414.1380(b)(1)(vii)(B)") } };
        ScoringRequest request = new()
        {
            PerformanceYear = 2024,
            Participant = new() { Option = ParticipationOption.ApmEntity, Clinicians = 100 },
            App = new(AppMeasureSet.App),
            Quality = QualityFacts.Parse("001:55 134:55 236:55", CollectionType.Ecqm),
            CahpsSurvey = new() { MetSamplingMinimum = false },
        };

        Assert.Equal(Points.Of(30), AppQuality.Score(request, Data(2024), rules with { Category = rules.Category with { AvailablePoints = none } }).AvailablePoints.Total);
    }

    /// <summary>
    /// § 414.1380(b)(1)(vi)(C)(5), (F): 134 is suppressed as eCQM in PY2022, but required; with half of its cases missing there is no improvement.
    /// </summary>
    [Theory]
    [InlineData(50, 0, 55.93)]
    [InlineData(70, 7.97, 59.91)]
    public void A_suppressed_measure_must_be_complete_for_full_participation(int completeness, decimal improvement, decimal final)
    {
        QualityBenchmark[] survey = [.. CmsTables.For(2022).Tables.QualityBenchmarks.Where(b => b.CollectionType == CollectionType.CahpsSurvey)];
        ScoringRequest request = new()
        {
            PerformanceYear = 2022,
            Participant = new() { Option = ParticipationOption.Group, Clinicians = 50 },
            App = new(AppMeasureSet.App),
            Quality =
            [
                QualityData.Submit("001", 30, CollectionType.MipsCqm),
                QualityData.Submit("134", 60, CollectionType.Ecqm, completeness: completeness),
                QualityData.Submit("236", 70, CollectionType.MipsCqm),
            ],
            CahpsSurvey = new() { SummarySurveyMeasures = [.. survey.Select(b => new SummarySurveyMeasure(b.MeasureId, PerformanceRate.Of(80m)))] },
            PriorYear = new() { QualityAchievementPercent = 40m, QualityScore = 40m },
        };
        Scorecard card = AppScorer.Score(request, CmsTables.For(2022));

        Assert.Equal(QualityMeasureDisposition.Suppressed, card.Quality.Measures[1].Disposition);
        Assert.Equal(improvement, Rounding.HalfUp(card.Quality.Improvement.PercentagePoints.Value, 2));
        Assert.Equal(final, card.FinalScore);
    }

    /// <summary>§ 414.1380(b)(1)(vii)(C): "each measure may not exceed 10".</summary>
    [Theory]
    [InlineData(100, 0)]
    [InlineData(55, 1)]
    public void An_eCQM_adds_nothing_to_its_measure_that_has_ten_points_as_Medicare_CQM(int medicareRate, int adjustment)
    {
        ScoringRequest request = new()
        {
            PerformanceYear = 2025,
            Participant = new() { Option = ParticipationOption.ApmEntity, Clinicians = 100 },
            App = new(AppMeasureSet.AppPlus),
            Quality = [QualityData.Submit("134", 1, CollectionType.Ecqm), QualityData.Submit("134SSP", medicareRate, CollectionType.MedicareCqm)],
        };

        Assert.Equal(Points.Of(adjustment), AppQuality.Score(request, CmsTables.For(2025), QualityYears.AppFor(2025)).ComplexOrganizationAdjustment);
    }

    [Fact]
    public void A_submission_without_eligible_cases_earns_no_bonus_beside_another_collection_type()
    {
        ScoringRequest request = new()
        {
            PerformanceYear = 2021,
            Participant = new() { Option = ParticipationOption.Individual },
            Quality =
            [
                QualityData.Submit("236", 55, CollectionType.Ecqm),
                new("236", CollectionType.MipsCqm) { Counts = new() { PerformanceMet = 0, PerformanceNotMet = 0, EligiblePopulation = 0 }, EndToEndReported = true },
            ],
        };
        QualityScore score = AppQuality.Score(request, CmsTables.For(2021), QualityYears.AppFor(2021));

        Assert.Equal(QualityMeasureDisposition.NoEligibleCases, score.Measures[1].Disposition);
        Assert.Equal(Points.Zero, score.EndToEndBonus);
    }

    [Fact]
    public void A_submission_that_leaves_both_sums_is_data_although_another_has_no_eligible_cases()
    {
        ScoringRequest request = new()
        {
            PerformanceYear = 2024,
            Participant = new() { Option = ParticipationOption.Individual },
            Quality =
            [
                new("236", CollectionType.Ecqm) { Counts = new() { PerformanceMet = 0, PerformanceNotMet = 0, EligiblePopulation = 0 } },
                QualityData.Submit("236", 55, CollectionType.MipsCqm, cases: 19),
            ],
        };

        Assert.True(AppQuality.Score(request, CmsTables.For(2024), QualityYears.AppFor(2024)).DataSubmitted);
    }

    private static ReferenceData Data(int year) => QualityData.Data(
        year,
        [
            .. from id in Ids select QualityData.Measure(id, QualityMeasureType.Outcome, false, CollectionType.Ecqm, CollectionType.MipsCqm),
            QualityData.Measure("001SSP", QualityMeasureType.Outcome, false, CollectionType.MedicareCqm),
            QualityData.Measure("318", QualityMeasureType.Process, false, CollectionType.CmsWebInterface),
            QualityData.Measure("321", QualityMeasureType.PatientEngagementExperience, true, CollectionType.CahpsSurvey),
            .. from id in new[] { "479", "484" } select QualityData.Measure(id, QualityMeasureType.Outcome, false, CollectionType.AdministrativeClaims),
        ],
        [QualityData.Benchmark("CAHPS_1", CollectionType.CahpsSurvey), QualityData.Benchmark("236", CollectionType.Ecqm, cap: true)],
        []);
}
