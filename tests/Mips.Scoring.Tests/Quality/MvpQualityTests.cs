using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Quality;

public class MvpQualityTests
{
    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("mvp-quality", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void The_score_of_an_MVP(RulePageRow row)
    {
        ScoringRequest request = QualityData.Request(row.Count("Year"), [.. QualityFacts.Parse(row["Submitted"])]) with
        {
            AdministrativeClaims = [.. QualityFacts.Parse(row["Claims results"]).Select(r => new AdministrativeClaimsResult(r.MeasureId) { PerformanceRate = r.PerformanceRate!.Value, Cases = 500 })],
            Mvp = new("M1")
            {
                SelectedPopulationHealthMeasure = Selected(row["Population health"]),
                SelectedOutcomesBasedClaimsMeasure = Selected(row["Outcomes-based"]),
            },
        };
        QualityScore score = Score(request);

        Assert.Equal(row.Count("Counted"), score.RequiredMeasures.Counted);
        Assert.Equal(row.Number("Available"), score.AvailablePoints.Total.ToDecimal());
        Assert.Equal(row.Number("Score"), Rounding.HalfUp(score.Score!.Value.Value, 4));
        Assert.Equal(Enum.Parse<OutcomePlace>(row["Outcome place"]), score.OutcomePlace);
    }

    [Fact]
    public void The_population_health_measure_of_2024_has_two_readings()
    {
        ScoringRequest request = QualityData.Request(2024, [.. QualityFacts.Parse("O1:55 P1:55 P2:55 P3:55")]) with
        {
            AdministrativeClaims = [new("479") { PerformanceRate = PerformanceRate.Of(55), Cases = 500 }, new("484") { PerformanceRate = PerformanceRate.Of(95), Cases = 500 }],
            Mvp = new("M1") { SelectedPopulationHealthMeasure = "479" },
        };
        MvpQualityRules rules = Py2024.Rules.MvpQuality!;

        Assert.Equal(55m, MvpQuality.Score(request, Data(2024), rules).Score!.Value.Value);
        Assert.Equal(63m, MvpQuality.Score(request, Data(2024), rules with { PopulationHealth = new PopulationHealthRules.HighestOfAll() }).Score!.Value.Value);
    }

    /// <summary>§ 414.1365(d)(3)(i)(A)(2) from PY2025: the population health measure with the most points, of equal ones that with the lower ID; no other claims measure, and none that is not scored.</summary>
    [Theory]
    [InlineData("479:55 484:55", "Scored OtherPopulationHealthMeasureCounts")]
    [InlineData("484:55 479:55", "OtherPopulationHealthMeasureCounts Scored")]
    [InlineData("479:55 484:95", "OtherPopulationHealthMeasureCounts Scored")]
    [InlineData("480:95 479:55", "NotPartOfTheSet Scored")]
    [InlineData("479:55 480:95", "Scored NotPartOfTheSet")]
    [InlineData("484:95/5 479:55", "BelowCaseMinimum Scored")]
    [InlineData("479:55 484:95/5", "Scored BelowCaseMinimum")]
    public void The_population_health_measure_with_the_most_points_counts(string results, string dispositions)
    {
        ScoringRequest request = QualityData.Request(2025, [.. QualityFacts.Parse("O1:55 P1:55 P2:55 P3:55")]) with
        {
            AdministrativeClaims = [.. QualityFacts.Parse(results).Select(r => new AdministrativeClaimsResult(r.MeasureId) { PerformanceRate = r.PerformanceRate!.Value, Cases = r.Cases == 100 ? 500 : r.Cases!.Value })],
            Mvp = new("M1"),
        };

        Assert.Equal(dispositions, string.Join(' ', Score(request).AdministrativeClaims.Select(line => line.Disposition)));
    }

    /// <summary>§ 414.1365(c)(1)(i): a small practice reports the one claims measure of an MVP that has one.</summary>
    [Theory]
    [InlineData(CollectionType.PartBClaims, OutcomePlace.EveryClaimsMeasureReported)]
    [InlineData(CollectionType.MipsCqm, OutcomePlace.NotFilled)]
    public void The_only_claims_measure_of_an_MVP_is_enough_for_a_small_practice(CollectionType type, OutcomePlace place)
    {
        ReferenceTables tables = Data(2024).Tables;
        ReferenceData data = new(tables with { Mvps = [tables.Mvps[0] with { QualityMeasures = ["O1", "P1", "P3"] }] });
        ScoringRequest request = QualityData.Request(2024, QualityData.Submit("P1", 55, type)).Small() with { Mvp = new("M1") { SelectedPopulationHealthMeasure = "479" } };

        Assert.Equal(place, MvpQuality.Score(request, data, Py2024.Rules.MvpQuality!).OutcomePlace);
    }

    /// <summary>§ 414.1365(c)(1)(i): three claims measures of an MVP that has three are enough; with four, four are required as of everybody.</summary>
    [Theory]
    [InlineData("P1 P2 P3", OutcomePlace.EveryClaimsMeasureReported)]
    [InlineData("P1 P2 P3 P4", OutcomePlace.NotFilled)]
    public void Fewer_claims_measures_than_are_required_are_enough_for_a_small_practice(string ids, OutcomePlace place)
    {
        string[] measures = ids.Split(' ');
        ReferenceTables tables = Data(2024).Tables;
        ReferenceData data = new(tables with
        {
            QualityMeasures = [.. tables.QualityMeasures.Select(m => measures.Contains(m.Id) ? m with { CollectionTypes = [CollectionType.PartBClaims] } : m)],
            Mvps = [tables.Mvps[0] with { QualityMeasures = ["O1", .. measures] }],
        });
        ScoringRequest request = QualityData.Request(2024, [.. measures.Select(id => QualityData.Submit(id, 55, CollectionType.PartBClaims))]).Small() with { Mvp = new("M1") { SelectedPopulationHealthMeasure = "479" } };

        Assert.Equal(place, MvpQuality.Score(request, data, Py2024.Rules.MvpQuality!).OutcomePlace);
    }

    /// <summary>§ 414.1380(b)(1)(vi)(C)(5): whoever reports the one claims measure of such an MVP takes part in full and can improve, from 55 to what the claims measures give.</summary>
    [Fact]
    public void One_claims_measure_can_be_full_participation()
    {
        ReferenceTables tables = Data(2024).Tables;
        ReferenceData data = new(tables with { Mvps = [tables.Mvps[0] with { QualityMeasures = ["O1", "P1", "P3"] }] });
        ScoringRequest request = QualityData.Request(2024, QualityData.Submit("P1", 55, CollectionType.PartBClaims)).Small() with
        {
            Mvp = new("M1") { SelectedPopulationHealthMeasure = "479" },
            PriorYear = new() { QualityAchievementPercent = 40m },
        };

        Assert.True(MvpQuality.Score(request, data, Py2024.Rules.MvpQuality!).Improvement.PercentagePoints.Value > 0m);
    }

    /// <summary>§ 414.1380(b)(1)(vii)(B): the survey of an MVP below its sampling minimum takes away a place that nothing fills, and the selected claims measure fills one of the four.</summary>
    [Theory]
    [InlineData("O1:55 P1:55", "480", 1)]
    [InlineData("O1:55 P1:55 P2:55", "480", 0)]
    [InlineData("O1:55 P1:55 P2:55", "none", 1)]
    [InlineData("O1:55 P1:55 P2:55 P3:55", "none", 0)]
    public void The_selected_claims_measure_fills_a_place_before_the_survey_takes_one(string submitted, string selected, int reduction)
    {
        ReferenceTables tables = Data(2024).Tables;
        ReferenceData data = new(tables with
        {
            QualityMeasures = [QualityData.Measure("321", QualityMeasureType.PatientEngagementExperience, true, CollectionType.CahpsSurvey), .. tables.QualityMeasures],
            Mvps = [tables.Mvps[0] with { QualityMeasures = ["321", .. tables.Mvps[0].QualityMeasures] }],
        });
        ScoringRequest request = QualityData.Request(2024, [.. QualityFacts.Parse(submitted)]) with
        {
            AdministrativeClaims = [new("480") { PerformanceRate = PerformanceRate.Of(95), Cases = 500 }],
            CahpsSurvey = new() { MetSamplingMinimum = false },
            Mvp = new("M1") { SelectedPopulationHealthMeasure = "479", SelectedOutcomesBasedClaimsMeasure = Selected(selected) },
        };

        Assert.Equal(reduction, MvpQuality.Score(request, data, Py2024.Rules.MvpQuality!).RequiredMeasures.CahpsReduction);
    }

    /// <summary>§ 414.1365(d)(3)(i)(B): the selected claims measure stands with its points among the required four: 9.5, and 5.5 for each of three.</summary>
    [Fact]
    public void The_only_result_is_that_of_the_selected_claims_measure()
    {
        ScoringRequest request = QualityData.Request(2024, [.. QualityFacts.Parse("O1:55 P1:55 P2:55")]) with
        {
            AdministrativeClaims = [new("480") { PerformanceRate = PerformanceRate.Of(95), Cases = 500 }],
            Mvp = new("M1") { SelectedPopulationHealthMeasure = "479", SelectedOutcomesBasedClaimsMeasure = "480" },
        };

        QualityScore score = Score(request);

        Assert.Equal((Points.Of(26), Points.Of(40)), (score.AchievementPoints, score.AvailablePoints.Total));
    }

    /// <summary>A measure outside the MVP is outside it through every collection type.</summary>
    [Fact]
    public void A_measure_outside_the_MVP_is_so_through_every_collection_type()
    {
        ScoringRequest request = QualityData.Request(2024, [.. QualityFacts.Parse("P5:55 P5:45/e O1:55")]) with { Mvp = new("M1") { SelectedPopulationHealthMeasure = "479" } };

        Assert.All(Score(request).Measures.Where(line => line.Measure.Id == "P5"), line => Assert.Equal(QualityMeasureDisposition.NotPartOfTheSet, line.Disposition));
    }

    [Fact]
    public void The_reduction_for_a_survey_below_its_minimum_has_two_readings_of_the_place()
    {
        ScoringRequest request = Scorecards.ParticipationSamples.PrimaryCareMvp(Scorecards.ParticipationSamples.Group) with { CahpsSurvey = new() { MetSamplingMinimum = false } };
        MvpQualityRules rules = Py2024.Rules.MvpQuality!;
        MvpQualityRules any = rules with { Category = rules.Category with { AvailablePoints = rules.Category.AvailablePoints with { CahpsReduction = rules.Category.AvailablePoints.CahpsReduction! with { Place = CahpsReductionPlaceReading.AnyPlace } } } };

        Assert.Equal(4, MvpQuality.Score(request, CmsTables.For(2024), rules).RequiredMeasures.Required);
        Assert.Equal(3, MvpQuality.Score(request, CmsTables.For(2024), any).RequiredMeasures.Required);
    }

    [Theory]
    [InlineData(true, "P1:55 P2:55", 2, OutcomePlace.EveryClaimsMeasureReported)]
    [InlineData(true, "P1:55 P2:0/0", 1, OutcomePlace.EveryClaimsMeasureReported)]
    [InlineData(true, "P1:55", 4, OutcomePlace.NotFilled)]
    [InlineData(false, "P1:55 P2:55", 4, OutcomePlace.NotFilled)]
    public void A_small_practice_meets_the_requirement_with_every_claims_measure(bool small, string submitted, int required, OutcomePlace place)
    {
        ScoringRequest request = QualityData.Request(2025, [.. QualityFacts.Parse(submitted, CollectionType.PartBClaims)]) with { Mvp = new("M1") };
        QualityScore score = Score(small ? request.Small() : request);

        Assert.Equal(required, score.RequiredMeasures.Required);
        Assert.Equal(place, score.OutcomePlace);
    }

    /// <summary>§ 414.1365(c)(1)(i), (d)(1): the MVP's measures decide; others are not scored in it.</summary>
    [Fact]
    public void A_measure_outside_the_mvp_does_not_end_what_a_small_practice_meets_with_every_claims_measure()
    {
        QualityMeasureSubmission outside = QualityFacts.Parse("X1:55").Single();
        ScoringRequest request = QualityData.Request(2025, [.. QualityFacts.Parse("P1:55 P2:55", CollectionType.PartBClaims), outside]) with { Mvp = new("M1") };

        Assert.Equal(2, Score(request.Small()).RequiredMeasures.Required);
    }

    /// <summary>§ 414.1365(c)(1)(i) has no "alone": what else was submitted takes nothing away, and four measures at most are scored.</summary>
    [Theory]
    [InlineData("P3:0/0", 2)]
    [InlineData("P3:55", 3)]
    [InlineData("P3:95 P1:95 O1:15", 4)]
    public void Other_submissions_do_not_end_what_a_small_practice_meets_with_every_claims_measure(string others, int required)
    {
        ScoringRequest request = QualityData.Request(2025, [.. QualityFacts.Parse("P1:55 P2:55", CollectionType.PartBClaims), .. QualityFacts.Parse(others)]) with { Mvp = new("M1") };
        QualityScore score = Score(request.Small());

        Assert.Equal((required, OutcomePlace.EveryClaimsMeasureReported), (score.RequiredMeasures.Required, score.OutcomePlace));
    }

    /// <summary>A measure submitted as 0 of 0 is not submitted, whatever its collection type.</summary>
    [Theory]
    [InlineData("P3:0/0", EveryClaimsMeasureReading.Alone, OutcomePlace.EveryClaimsMeasureReported)]
    [InlineData("P3:55", EveryClaimsMeasureReading.Alone, OutcomePlace.NotFilled)]
    [InlineData("P3:55", EveryClaimsMeasureReading.BesideOthers, OutcomePlace.EveryClaimsMeasureReported)]
    public void Every_claims_measure_beside_another_submission_has_two_readings(string other, EveryClaimsMeasureReading reading, OutcomePlace place)
    {
        QualityMeasureSubmission registry = QualityFacts.Parse(other).Single();
        ScoringRequest request = QualityData.Request(2025, [.. QualityFacts.Parse("P1:55 P2:55", CollectionType.PartBClaims), registry]) with { Mvp = new("M1") };

        Assert.Equal(place, MvpQuality.Score(request.Small(), Data(2025), Py2025.Rules.MvpQuality! with { EveryClaimsMeasure = reading }).OutcomePlace);
    }

    /// <summary>P2 is a claims measure of the MVP, and nothing of it came through claims.</summary>
    [Fact]
    public void A_claims_measure_stated_as_0_of_0_through_a_registry_is_not_reported_through_claims()
    {
        QualityMeasureSubmission registry = QualityFacts.Parse("P2:0/0").Single();
        ScoringRequest request = QualityData.Request(2025, [.. QualityFacts.Parse("P1:55", CollectionType.PartBClaims), registry]) with { Mvp = new("M1") };

        Assert.Equal((4, OutcomePlace.NotFilled), (Score(request.Small()).RequiredMeasures.Required, Score(request.Small()).OutcomePlace));
    }

    /// <summary>O1 is incomplete: 3 points for a small practice, which take the place before the selected measure; else 0, a tie with it.</summary>
    [Theory]
    [InlineData(true, SelectedClaimsReading.FillsTheOutcomePlace, QualityImprovementReason.Calculated)]
    [InlineData(false, SelectedClaimsReading.FillsTheOutcomePlace, QualityImprovementReason.Calculated)]
    [InlineData(true, SelectedClaimsReading.FillsAnotherPlace, QualityImprovementReason.NotFullyParticipating)]
    [InlineData(false, SelectedClaimsReading.FillsAnotherPlace, QualityImprovementReason.NotFullyParticipating)]
    public void A_selected_claims_measure_meets_the_outcome_requirement_of_full_participation_whichever_fills_the_place(bool small, SelectedClaimsReading reading, QualityImprovementReason reason)
    {
        QualityMeasureSubmission incomplete = QualityFacts.Parse("O1:55").Single() with { DataCompleteness = 50m };
        ScoringRequest request = QualityData.Request(2025, [.. QualityFacts.Parse("P1:55 P2:55 P3:55"), incomplete]) with
        {
            AdministrativeClaims = [new("480") { PerformanceRate = PerformanceRate.Of(95), Cases = 24 }],
            Mvp = new("M1") { SelectedOutcomesBasedClaimsMeasure = "480" },
            PriorYear = new() { QualityAchievementPercent = 50m, QualityScore = 50m },
        };
        QualityScore score = MvpQuality.Score(small ? request.Small() : request, Data(2025), Py2025.Rules.MvpQuality! with { SelectedClaims = reading });

        Assert.Equal(reason, score.Improvement.Reason);
    }

    /// <summary>§ 414.1365(c)(1)(i): paragraph (c)(1) does not apply, so no outcome measure is required that would drive out a better one.</summary>
    [Fact]
    public void Nothing_needs_an_outcome_measure_where_every_claims_measure_is_reported()
    {
        ReferenceTables tables = Data(2025).Tables;
        ReferenceData data = new(tables with
        {
            QualityMeasures = [.. tables.QualityMeasures.Select(m => m.Id == "P2" ? m with { IsHighPriority = true } : m)],
        });
        ScoringRequest request = QualityData.Request(2025, [.. QualityFacts.Parse("P1:55 P2:45", CollectionType.PartBClaims)]).Small() with
        {
            Mvp = new("M1") { SelectedOutcomesBasedClaimsMeasure = "480" },
        };
        QualityScore score = MvpQuality.Score(request, data, Py2025.Rules.MvpQuality!);

        Assert.Equal(OutcomePlace.EveryClaimsMeasureReported, score.OutcomePlace);
        Assert.Equal(Points.Of(10), score.AchievementPoints);
    }

    /// <summary>
    /// § 414.1365(b)(2)(i), (d)(3)(i)(B): the participant "intends to be scored" on the selected measure, and has 0 points for it where it cannot be scored;
    /// the exception of (c)(1)(i) takes away the four measures, not this one.
    /// </summary>
    [Theory]
    [InlineData(15, 500, 12.5)]
    [InlineData(75, 500, 18.5)]
    [InlineData(75, 24, 11)]
    public void A_selected_claims_measure_counts_beside_every_claims_measure_of_a_small_practice(decimal rate, int cases, decimal points)
    {
        ScoringRequest request = QualityData.Request(2025, [.. QualityFacts.Parse("P1:55 P2:55", CollectionType.PartBClaims)]).Small() with
        {
            AdministrativeClaims = [new("480") { PerformanceRate = PerformanceRate.Of(rate), Cases = cases }],
            Mvp = new("M1") { SelectedOutcomesBasedClaimsMeasure = "480" },
        };
        QualityScore score = Score(request);

        Assert.Equal((3, Points.Of(30)), (score.RequiredMeasures.Required, score.AvailablePoints.Total));
        Assert.Equal(Points.Of(points), score.AchievementPoints);
    }

    [Theory]
    [InlineData(SelectedClaimsReading.FillsTheOutcomePlace, OutcomePlace.SelectedClaimsMeasure)]
    [InlineData(SelectedClaimsReading.FillsAnotherPlace, OutcomePlace.NotFilled)]
    public void The_place_of_the_selected_claims_measure_has_two_readings(SelectedClaimsReading reading, OutcomePlace place)
    {
        ScoringRequest request = QualityData.Request(2025, [.. QualityFacts.Parse("P1:55 P2:55 P3:55")]) with
        {
            AdministrativeClaims = [new("480") { PerformanceRate = PerformanceRate.Of(75), Cases = 500 }],
            Mvp = new("M1") { SelectedOutcomesBasedClaimsMeasure = "480" },
        };

        Assert.Equal(place, MvpQuality.Score(request, Data(2025), Py2025.Rules.MvpQuality! with { SelectedClaims = reading }).OutcomePlace);
    }

    /// <summary>§ 414.1365(d)(3)(i), (B) and § 414.1380(b)(1)(vii)(A): 0 points are for a lack of benchmark or cases; what is suppressed leaves both sums.</summary>
    [Theory]
    [InlineData(false, 40, 23, OutcomePlace.SelectedClaimsMeasure)]
    [InlineData(true, 30, 16.5, OutcomePlace.MetBySuppressedMeasure)]
    public void A_suppressed_selected_claims_measure_leaves_both_sums(bool suppressed, int available, decimal points, OutcomePlace place)
    {
        QualityScore score = Score(QualityData.Request(2025, [.. QualityFacts.Parse("P1:55 P2:55 P3:55")]) with
        {
            AdministrativeClaims = [new("480") { PerformanceRate = PerformanceRate.Of(65), Cases = 500, Suppressed = suppressed }],
            Mvp = new("M1") { SelectedOutcomesBasedClaimsMeasure = "480" },
        });

        Assert.Equal((Points.Of(available), Points.Of(points), place), (score.AvailablePoints.Total, score.AchievementPoints, score.OutcomePlace));
    }

    [Fact]
    public void An_unscorable_selected_claims_measure_stands_with_zero_points()
    {
        ScoringRequest request = QualityData.Request(2025, [.. QualityFacts.Parse("P1:55 P2:55 P3:55")]) with
        {
            AdministrativeClaims = [new("480") { PerformanceRate = PerformanceRate.Of(95), Cases = 24 }],
            Mvp = new("M1") { SelectedOutcomesBasedClaimsMeasure = "480" },
        };
        QualityScore score = Score(request);

        Assert.Equal(AdministrativeClaimsDisposition.SelectedButNotScorable, score.AdministrativeClaims[0].Disposition);
        Assert.Equal(Points.Of(40), score.AvailablePoints.Total);
        Assert.Equal(Points.Of(16.5m), score.AchievementPoints);
    }

    private static QualityScore Score(ScoringRequest request) => MvpQuality.Score(request, Data(request.PerformanceYear), ProgramYears.For(request.PerformanceYear).MvpQuality!);

    private static string? Selected(string text) => text == "none" ? null : text;

    private static ReferenceData Data(int year)
    {
        QualityMeasure[] submitted = [.. from measure in QualityFacts.Measures()
            select measure with { CollectionTypes = measure.Id is "P1" or "P2" ? [CollectionType.MipsCqm, CollectionType.PartBClaims] : [CollectionType.MipsCqm] }];
        QualityMeasure[] claims = [.. from id in new[] { "479", "480", "484" } select QualityData.Measure(id, QualityMeasureType.Outcome, false, CollectionType.AdministrativeClaims)];
        ReferenceTables tables = QualityData.Data(year, [.. submitted, .. claims]).Tables;
        return new(tables with
        {
            Mvps =
            [
                new Mvp
                {
                    Id = "M1",
                    Title = "Test pathway",
                    QualityMeasures = ["O1", "P1", "P2", "P3", "P4"],
                    OutcomesBasedClaimsMeasures = ["480"],
                    PopulationHealthMeasures = ["479", "484"],
                    CostMeasures = [],
                    ImprovementActivities = [],
                    PromotingInteroperabilityMeasures = [],
                },
            ],
        });
    }
}
