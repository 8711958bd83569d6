using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Quality;

public class HighPriorityBonusTests
{
    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("high-priority-bonus", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void The_bonus_of_a_submission(RulePageRow row) =>
        Assert.Equal(row.Number("Bonus"), Score(row["Submitted"], row.Count("Year"), QualityYears.For(row.Count("Year"))).HighPriorityBonus.ToDecimal());

    [Fact]
    public void The_bonus_does_not_depend_on_the_selection()
    {
        QualityScore score = Score("O1:95 P1:95 P2:95 P3:95 P4:95 P5:95 O2:15", 2021, QualityYears.For(2021));

        Assert.Equal(QualityMeasureDisposition.NotAmongTheBest, score.DispositionOf("O2"));
        Assert.Equal(Points.Of(2), score.HighPriorityBonus);
    }

    [Theory]
    [InlineData(BonusRateReading.BetterThanTheWorst, 2)]
    [InlineData(BonusRateReading.AboveZero, 0)]
    public void An_inverse_measure_at_zero_has_two_readings(BonusRateReading reading, int bonus)
    {
        QualityRules rules = QualityYears.For(2017);
        rules = rules with { HighPriorityBonus = rules.HighPriorityBonus! with { Rate = reading } };
        QualityMeasure inverse = QualityData.Measure("192", QualityMeasureType.Outcome) with { IsInverse = true };
        ReferenceData data = QualityData.Data(2017, [QualityData.Measure("001", QualityMeasureType.Outcome), inverse], [QualityData.Benchmark("192", CollectionType.MipsCqm, QualityData.Bounds(0.92m, 0.42m, 0, 0, 0, 0, 0, 0))], []);
        QualityScore score = QualityCategory.Score(QualityData.Request(2017, QualityData.Submit("192", 0), QualityData.Submit("001", 100)), data, rules);

        Assert.Equal(Points.Of(bonus), score.HighPriorityBonus);
    }

    /// <summary>§ 414.1380(b)(1)(v): "regardless of whether the measure is included". CMS suppressed 419 through claims in PY2020; 396 fills the required place.</summary>
    [Fact]
    public void A_suppressed_measure_earns_the_bonus()
    {
        ScoringRequest request = new()
        {
            PerformanceYear = 2020,
            Participant = new() { Option = ParticipationOption.Individual, SmallPractice = true, Clinicians = 5 },
            Quality =
            [
                QualityData.Submit("396", 98.52m, CollectionType.PartBClaims, cases: 31),
                QualityData.Submit("418", 42.1m, CollectionType.PartBClaims, cases: 31),
                QualityData.Submit("419", 3.59m, CollectionType.PartBClaims, cases: 31),
            ],
        };
        QualityScore score = QualityCategory.Score(request, CmsTables.For(2020), Py2020.Rules.Quality);

        Assert.Equal(QualityMeasureDisposition.Suppressed, score.DispositionOf("419"));
        Assert.Equal(Points.Of(1), score.HighPriorityBonus);
    }

    [Fact]
    public void A_suppressed_measure_that_meets_the_outcome_requirement_earns_no_bonus()
    {
        QualityMeasure[] measures = [.. QualityFacts.Measures().Select(m => m.Id is "O1" or "O2" ? m with { SuppressedFor = [CollectionType.MipsCqm] } : m)];
        QualityScore score = QualityCategory.Score(QualityData.Request(2021, [.. QualityFacts.Parse("O2:55 O1:45 P1:55")]), QualityData.Data(2021, measures), QualityYears.For(2021));

        Assert.Equal(OutcomePlace.MetBySuppressedMeasure, score.OutcomePlace);
        Assert.Equal([2m, 0m, 0m], score.Measures.Select(m => m.HighPriorityBonus.ToDecimal()));
    }

    [Fact]
    public void A_measure_through_two_collection_types_earns_once() =>
        Assert.Equal(Points.Of(2), Score("O1:95 O2:55 O2:45/e", 2021, QualityYears.For(2021)).HighPriorityBonus);

    /// <summary>§ 414.1380(b)(1)(v)(A): the measure earns through the collection type that was stated first.</summary>
    [Theory]
    [InlineData("O1:95 O2:55 O2:45/e", CollectionType.MipsCqm)]
    [InlineData("O1:95 O2:45/e O2:55", CollectionType.Ecqm)]
    public void A_measure_earns_through_the_collection_type_stated_first(string submitted, CollectionType earns) => Assert.Equal(
        earns,
        Assert.Single(Score(submitted, 2021, QualityYears.For(2021)).Measures, line => line.HighPriorityBonus > Points.Zero).CollectionType);

    /// <summary>§ 414.1380(b)(1)(v)(A): a survey with results has no case minimum of its own and earns the bonus of patient experience; one without results is below its minimum.</summary>
    [Theory]
    [InlineData(false, 2)]
    [InlineData(true, 0)]
    public void A_survey_with_results_earns_the_bonus(bool withoutResult, int bonus)
    {
        ReferenceData data = QualityData.Data(
            2021,
            [QualityData.Measure("001", QualityMeasureType.Outcome), QualityData.Measure("321", QualityMeasureType.PatientEngagementExperience, true, CollectionType.CahpsSurvey)],
            [QualityData.Benchmark("CAHPS_1", CollectionType.CahpsSurvey)],
            []);
        ScoringRequest request = QualityData.Request(2021, QualityData.Submit("001", 95)) with
        {
            CahpsSurvey = withoutResult ? new() { WithoutResult = true } : new() { SummarySurveyMeasures = [new("CAHPS_1", PerformanceRate.Of(55m))] },
        };

        Assert.Equal(Points.Of(bonus), QualityCategory.Score(request, data, QualityYears.For(2021)).HighPriorityBonus);
    }

    /// <summary>The worst rate of an inverse measure is 100 %; a measure that is no proportion has no worst rate.</summary>
    [Theory]
    [InlineData(QualityMetricType.SinglePerformanceRate, "99.99", 2)]
    [InlineData(QualityMetricType.SinglePerformanceRate, "100", 0)]
    [InlineData(QualityMetricType.NonProportion, "100", 2)]
    [InlineData(QualityMetricType.NonProportion, "150", 2)]
    public void The_worst_rate_of_an_inverse_measure_earns_nothing(QualityMetricType metric, string rate, int bonus)
    {
        QualityMeasure inverse = QualityData.Measure("192", QualityMeasureType.Outcome) with { IsInverse = true, MetricType = metric };
        ReferenceData data = QualityData.Data(2021, [QualityData.Measure("001", QualityMeasureType.Outcome), inverse], [QualityData.Benchmark("192", CollectionType.MipsCqm, QualityData.Bounds(80, 70, 60, 50, 40, 30, 20, 10))], []);

        Assert.Equal(Points.Of(bonus), QualityCategory.Score(QualityData.Request(2021, QualityData.Submit("192", QualityFacts.Number(rate)), QualityData.Submit("001", 100)), data, QualityYears.For(2021)).HighPriorityBonus);
    }

    /// <summary>Of two suppressed measures the outcome measure is in the required place, whatever their IDs, and the other earns its point.</summary>
    [Theory]
    [InlineData("H1:55 O2:55 P1:55", 1)]
    [InlineData("O1:55 H2:55 P1:55", 1)]
    [InlineData("O1:55 O2:55 P1:55", 2)]
    public void Of_suppressed_measures_the_one_of_the_highest_priority_is_in_the_place(string submitted, int bonus)
    {
        QualityMeasure[] measures = [.. QualityFacts.Measures().Select(m => m.Id[0] is 'O' or 'H' ? m with { SuppressedFor = [CollectionType.MipsCqm] } : m)];

        Assert.Equal(Points.Of(bonus), QualityCategory.Score(QualityData.Request(2021, [.. QualityFacts.Parse(submitted)]), QualityData.Data(2021, measures), QualityYears.For(2021)).HighPriorityBonus);
    }

    private static QualityScore Score(string submitted, int year, QualityRules rules) =>
        QualityCategory.Score(QualityData.Request(year, [.. QualityFacts.Parse(submitted)]), QualityData.Data(year, QualityFacts.Measures()), rules);
}
