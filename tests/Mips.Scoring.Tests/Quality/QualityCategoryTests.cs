using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

using static Mips.Scoring.Tests.Support.QualityData;

namespace Mips.Scoring.Tests.Quality;

public class QualityCategoryTests
{
    private static readonly QualityMeasure[] Ten =
    [
        Measure("001", QualityMeasureType.Outcome), Measure("002"), Measure("003"), Measure("004"), Measure("005"),
        Measure("006"), Measure("007"), Measure("008", highPriority: true), Measure("009", QualityMeasureType.Outcome), Measure("010"),
    ];

    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("quality-category", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void The_score_of_a_submission(RulePageRow row)
    {
        int year = row.Count("Year");
        QualityScore score = Request(year, [.. QualityFacts.Parse(row["Submitted"])]).Score(Data(year, QualityFacts.Measures()));

        Assert.Equal(row.Count("Counted"), score.RequiredMeasures.Counted);
        Assert.Equal(row.Number("Available"), score.AvailablePoints.Total.ToDecimal());
        Assert.Equal(row.Number("Score"), Rounding.HalfUp(score.Score!.Value.Value, 4));
        Assert.Equal(Enum.Parse<OutcomePlace>(row["Outcome place"]), score.OutcomePlace);
    }

    [Fact]
    public void Six_measures_with_an_outcome_measure_are_all_counted_of_sixty_points()
    {
        QualityScore score = Request(2024, Six()).Score(Data(2024, Ten));

        Assert.Equal(6, score.RequiredMeasures.Counted);
        Assert.Equal(Points.Of(60), score.AvailablePoints.Total);
        Assert.Equal(Points.Of(5.5m * 6), score.AchievementPoints);
        Assert.Equal(55m, score.Score!.Value.Value);
        Assert.Equal(OutcomePlace.OutcomeMeasure, score.OutcomePlace);
        Assert.True(score.Outcome.DataSubmitted);
    }

    [Fact]
    public void A_required_place_that_nothing_fills_is_zero_of_ten()
    {
        QualityScore score = Request(2024, Six()[..4]).Score(Data(2024, Ten));

        Assert.Equal(2, score.RequiredMeasures.Unfilled);
        Assert.Equal(Points.Of(60), score.AvailablePoints.Total);
        Assert.Equal(100m * 22 / 60, score.Score!.Value.Value);
    }

    [Fact]
    public void The_best_outcome_measure_counts_even_when_six_others_score_higher()
    {
        QualityMeasureSubmission[] submissions = [Submit("001", 15), .. Enumerable.Range(2, 6).Select(i => Submit($"00{i}", 95))];
        QualityScore score = Request(2024, submissions).Score(Data(2024, Ten));

        Assert.Equal(QualityMeasureDisposition.CountedAsOutcomeMeasure, score.DispositionOf("001"));
        Assert.Equal(QualityMeasureDisposition.NotAmongTheBest, score.DispositionOf("007"));
        Assert.Equal(Points.Of(1.5m + (5 * 9.5m)), score.AchievementPoints);
    }

    [Fact]
    public void Without_an_outcome_measure_the_best_high_priority_measure_fills_its_place()
    {
        QualityScore score = Request(2024, [Submit("008", 15), .. Enumerable.Range(2, 5).Select(i => Submit($"00{i}", 95))]).Score(Data(2024, Ten));

        Assert.Equal(OutcomePlace.HighPriorityMeasure, score.OutcomePlace);
        Assert.Equal(QualityMeasureDisposition.CountedAsHighPriorityMeasure, score.DispositionOf("008"));
    }

    [Fact]
    public void Without_outcome_and_high_priority_measure_one_of_six_places_is_zero()
    {
        QualityMeasure[] measures = [.. Ten.Where(m => !m.IsHighPriority), Measure("011")];
        QualityScore score = Request(2024, [.. measures.Select(m => Submit(m.Id, 95))]).Score(Data(2024, measures));

        Assert.Equal(OutcomePlace.NotFilled, score.OutcomePlace);
        Assert.Equal(5, score.RequiredMeasures.Counted);
        Assert.Equal(1, score.RequiredMeasures.Unfilled);
        Assert.Equal(Points.Of(5 * 9.5m), score.AchievementPoints);
    }

    // CMS 2024 performance feedback FAQ: measures 102 and 250 both earn 1 point, 102 is among the six.
    [Fact]
    public void Equal_points_go_to_the_lower_measure_ID()
    {
        QualityMeasure[] measures = [Measure("102"), Measure("250"), .. Ten];
        QualityScore score = Request(2024, [Submit("250", 5), Submit("102", 5), .. Six()[..5]]).Score(Data(2024, measures));

        Assert.Equal(QualityMeasureDisposition.Counted, score.DispositionOf("102"));
        Assert.Equal(QualityMeasureDisposition.NotAmongTheBest, score.DispositionOf("250"));
    }

    [Theory]
    [InlineData(35, 55, CollectionType.MipsCqm)]
    [InlineData(55, 35, CollectionType.Ecqm)]
    [InlineData(55, 55, CollectionType.Ecqm)]
    public void A_measure_counts_through_its_best_collection_type(int ecqm, int cqm, CollectionType counted)
    {
        QualityScore score = Request(2024, Submit("001", ecqm, CollectionType.Ecqm), Submit("001", cqm)).Score(Data(2024, Ten));

        Assert.Equal(counted, score.Measures.Single(m => m.IsCounted).CollectionType);
        Assert.Equal(QualityMeasureDisposition.OtherCollectionTypeCounts, score.Measures.Single(m => !m.IsCounted).Disposition);
        Assert.Equal(Points.Of(5.5m), score.AchievementPoints);
    }

    [Fact]
    public void A_suppressed_measure_takes_its_ten_points_along()
    {
        QualityMeasure[] measures = [.. Ten[..5], Ten[5] with { SuppressedFor = [CollectionType.MipsCqm] }];
        QualityScore score = Request(2024, Six()).Score(Data(2024, measures));

        Assert.Equal(QualityMeasureDisposition.Suppressed, score.DispositionOf("006"));
        Assert.Equal(Points.Of(50), score.AvailablePoints.Total);
        Assert.Equal(55m, score.Score!.Value.Value);
    }

    [Fact]
    public void A_suppressed_only_outcome_measure_still_meets_the_outcome_requirement()
    {
        QualityMeasure[] measures = [Ten[0] with { SuppressedFor = [CollectionType.MipsCqm] }, .. Ten[1..7]];
        QualityScore score = Request(2024, Six()).Score(Data(2024, measures));

        QualityRules rules = Py2024.Rules.Quality;
        QualityRules another = rules with { RequiredMeasures = rules.RequiredMeasures with { SuppressedOutcome = SuppressedOutcomeReading.AnotherMeasureIsNeeded } };

        Assert.Equal(OutcomePlace.MetBySuppressedMeasure, score.OutcomePlace);
        Assert.Equal(5, score.RequiredMeasures.Counted);
        Assert.Equal(Points.Of(50), score.AvailablePoints.Total);
        Assert.Equal(4, QualityCategory.Score(Request(2024, Six()), Data(2024, measures), another).RequiredMeasures.Counted);
    }

    [Fact]
    public void Suppression_of_a_measure_beyond_six_lowers_the_requirement_or_not_by_the_reading()
    {
        QualityMeasure[] measures = [.. Ten[..6], Ten[6] with { SuppressedFor = [CollectionType.MipsCqm] }];
        ScoringRequest request = Request(2024, [.. Six(), Submit("007", 55)]);
        QualityRules rules = Py2024.Rules.Quality;
        QualityRules onlyOpen = rules with { RequiredMeasures = rules.RequiredMeasures with { Suppression = SuppressionReading.OnlyOpenPlaces } };

        Assert.Equal(Points.Of(50), QualityCategory.Score(request, Data(2024, measures), rules).AvailablePoints.Total);
        Assert.Equal(Points.Of(60), QualityCategory.Score(request, Data(2024, measures), onlyOpen).AvailablePoints.Total);
    }

    [Theory]
    [InlineData(4, true, 50)]
    [InlineData(5, true, 50)]
    [InlineData(6, true, 60)]
    [InlineData(5, false, 60)]
    public void A_survey_below_the_sampling_minimum_lowers_the_available_points_of_groups(int measures, bool group, int available)
    {
        ScoringRequest request = Request(2024, Six()[..measures]) with { CahpsSurvey = new() { MetSamplingMinimum = false } };
        request = request with { Participant = request.Participant with { Option = group ? ParticipationOption.Group : ParticipationOption.Individual } };

        Assert.Equal(Points.Of(available), request.Score(Data(2024, Ten)).AvailablePoints.Total);
    }

    [Theory]
    [InlineData(ParticipationOption.Group, 50, 50)]
    [InlineData(ParticipationOption.VirtualGroup, 50, 60)]
    [InlineData(ParticipationOption.ApmEntity, 50, 60)]
    [InlineData(ParticipationOption.Individual, 60, 60)]
    public void The_reduction_for_a_survey_below_its_minimum_has_two_readings_of_who_has_it(ParticipationOption option, int whoeverCanRegister, int groupsOnly)
    {
        ScoringRequest request = Request(2024, Six()[..5]) with { CahpsSurvey = new() { MetSamplingMinimum = false } };
        request = request with { Participant = request.Participant with { Option = option } };
        QualityRules rules = Py2024.Rules.Quality;
        QualityRules groups = rules with { AvailablePoints = rules.AvailablePoints with { CahpsReduction = rules.AvailablePoints.CahpsReduction! with { Participants = CahpsReductionParticipantsReading.GroupsOnly } } };

        Assert.Equal(Points.Of(whoeverCanRegister), QualityCategory.Score(request, Data(2024, Ten), rules).AvailablePoints.Total);
        Assert.Equal(Points.Of(groupsOnly), QualityCategory.Score(request, Data(2024, Ten), groups).AvailablePoints.Total);
    }

    [Fact]
    public void Administrative_claims_measures_are_scored_without_any_submission()
    {
        ScoringRequest request = Request(2024) with { Participant = new() { Option = ParticipationOption.Group, Clinicians = 30 }, AdministrativeClaims = [new("480") { PerformanceRate = PerformanceRate.Of(2.5m), Cases = 40 }] };
        QualityScore score = QualityCategory.Score(request, CmsTables.For(2024), Py2024.Rules.Quality);

        Assert.False(score.DataSubmitted);
        Assert.Equal(Points.Of(70), score.AvailablePoints.Total);
        Assert.Equal(score.AdministrativeClaims[0].Points, score.AchievementPoints);
        Assert.True(score.AchievementPoints > Points.Zero);
    }

    /// <summary>§ 414.1380(b)(1)(i)(A): a submitted measure that does not meet its case minimum.</summary>
    [Theory]
    [InlineData(2022, false, 3)]
    [InlineData(2024, false, 0)]
    [InlineData(2024, true, 3)]
    public void A_survey_without_a_result_has_the_points_of_a_measure_below_its_case_minimum(int year, bool small, int points)
    {
        ScoringRequest request = new()
        {
            PerformanceYear = year,
            Participant = new() { Option = ParticipationOption.Group, Clinicians = small ? 5 : 50, SmallPractice = small },
            CahpsSurvey = new() { WithoutResult = true },
        };
        QualityMeasureScore line = QualityCategory.Score(request, CmsTables.For(year), QualityYears.For(year)).Measures.Single();

        Assert.Equal((MeasurePointsGround.BelowCaseMinimum, Points.Of(points)), (line.Achievement.Ground, line.Points));
    }

    /// <summary>§ 414.1380(b)(1)(vii)(A) and (b)(2)(v)(A): what CMS suppressed leaves both sums.</summary>
    [Fact]
    public void Results_stated_as_suppressed_leave_both_sums()
    {
        ScoringRequest request = new()
        {
            PerformanceYear = 2024,
            Participant = new() { Option = ParticipationOption.Group, Clinicians = 50 },
            AdministrativeClaims = [new("479") { PerformanceRate = PerformanceRate.Of(0.14m), Cases = 500, Suppressed = true }],
            Cost = [new("TPCC_1") { Cost = Dollars.Of(1000m), Cases = 500, Suppressed = true }],
        };
        Scorecard card = Scorer.Score(request, CmsTables.For(2024));

        Assert.Equal(AdministrativeClaimsDisposition.Suppressed, card.Quality.AdministrativeClaims[0].Disposition);
        Assert.Equal(CostMeasureDisposition.Suppressed, card.Cost.Measures[0].Disposition);
        Assert.Equal((Points.Of(60), null), (card.Quality.AvailablePoints.Total, card.Cost.Score));
        Assert.Contains("suppressed by CMS", Explanation.Of(card).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Administrative_claims_measures_add_points_and_available_points()
    {
        QualityMeasure readmission = Measure("479", QualityMeasureType.Outcome, false, CollectionType.AdministrativeClaims) with { FirstPerformanceYear = 2024 };
        ScoringRequest request = Request(2024, Six()) with { AdministrativeClaims = [new("479") { PerformanceRate = PerformanceRate.Of(35), Cases = 200 }] };
        QualityScore score = request.Score(Data(2024, [.. Ten, readmission]));

        Assert.Equal(Points.Of(70), score.AvailablePoints.Total);
        Assert.Equal(Points.Of(36.5m), score.AchievementPoints);
    }

    [Fact]
    public void Claims_based_measures_alone_are_scored_but_are_no_submission()
    {
        QualityMeasure complications = Measure("480", QualityMeasureType.Outcome, false, CollectionType.AdministrativeClaims);
        ScoringRequest request = Request(2024) with { AdministrativeClaims = [new("480") { PerformanceRate = PerformanceRate.Of(35), Cases = 25 }] };
        QualityScore score = request.Small().Score(Data(2024, complications));

        Assert.False(score.Outcome.DataSubmitted);
        Assert.Equal(Points.Zero, score.SmallPracticeBonus);
        Assert.Equal(100m * 3.5m / 70m, score.Score!.Value.Value);
    }

    [Fact]
    public void Nothing_submitted_scores_zero()
    {
        QualityScore score = Request(2024).Score(Data(2024, Ten));

        Assert.Equal(Percent.Zero, score.Score);
        Assert.False(score.Outcome.DataSubmitted);
    }

    [Fact]
    public void A_measure_submitted_as_zero_of_zero_is_no_submission()
    {
        QualityMeasureSubmission empty = new("001", CollectionType.MipsCqm) { Counts = new() { PerformanceMet = 0, PerformanceNotMet = 0, EligiblePopulation = 0 } };
        QualityScore score = Request(2024, empty).Small().Score(Data(2024, Ten));
        QualityRules rules = Py2024.Rules.Quality;
        PerformanceRateRules below = rules.MeasurePoints.PerformanceRates with { ZeroOfZero = ZeroOfZeroReading.BelowCaseMinimum };
        QualityScore otherReading = QualityCategory.Score(
            Request(2024, empty).Small(), Data(2024, Ten), rules with { MeasurePoints = rules.MeasurePoints with { PerformanceRates = below } });

        Assert.Equal(QualityMeasureDisposition.NoEligibleCases, score.DispositionOf("001"));
        Assert.False(score.DataSubmitted);
        Assert.Equal(Percent.Zero, score.Score);
        Assert.Equal(Points.Of(3), otherReading.AchievementPoints);
    }

    [Fact]
    public void The_category_is_scored_without_allocating_more_than_its_result()
    {
        ScoringRequest request = Request(2024, Six());
        ReferenceData data = Data(2024, Ten);
        request.Score(data);
        long before = GC.GetAllocatedBytesForCurrentThread();
        QualityScore score = request.Score(data);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(allocated <= 1_600, $"{allocated} bytes for {score.Measures.Length} measures");
    }

    private static QualityMeasureSubmission[] Six() => [.. Enumerable.Range(1, 6).Select(i => Submit($"00{i}", 55))];

    [Fact]
    public void A_suppressed_outcome_measure_keeps_full_participation_beside_an_incomplete_outcome_measure()
    {
        QualityMeasure[] measures = [Ten[0] with { SuppressedFor = [CollectionType.MipsCqm] }, .. Ten[1..]];
        ScoringRequest request = Request(2024, [Submit("001", 55), Submit("009", 55, completeness: 50m), .. Enumerable.Range(2, 5).Select(i => Submit($"00{i}", 55))]);
        PriorYearResults prior = new() { QualityAchievementPercent = 40m, QualityScore = 40m };

        QualityScore score = (request with { PriorYear = prior }).Score(Data(2024, measures));

        Assert.Equal(10m * (44m - 40m) / 40m, score.Improvement.PercentagePoints.Value);
    }
}
