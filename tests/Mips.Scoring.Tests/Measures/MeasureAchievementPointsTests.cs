using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Measures;

public class MeasureAchievementPointsTests
{
    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("measure-achievement-points", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void Points_of_a_submitted_measure(RulePageRow row)
    {
        int year = row.Count("Year");
        QualityMeasure measure = QualityData.Measure("001") with { FirstPerformanceYear = row.Count("First year") };
        MeasuredPerformance performance = new(row["Rate"] == "–" ? null : PerformanceRate.Of(row.Number("Rate")), row.Count("Cases"), new Percent(row.Number("Completeness")), row.Count("Cases") > 0);
        MeasurePoints points = MeasureAchievementPoints.Of(
            performance,
            measure,
            row.YesNo("Benchmark") ? QualityData.Benchmark("001", CollectionType.MipsCqm, cap: row.YesNo("Capped")) : null,
            CollectionType.MipsCqm,
            row.YesNo("Small practice"),
            year,
            QualityYears.PointsFor(year));

        Assert.Equal(Enum.Parse<MeasurePointsGround>(row["Ground"]), points.Ground);
        Assert.Equal(Enum.Parse<MeasurePointsAdjustment>(row["Adjustment"]), points.Adjustment);
        Assert.Equal(row.Number("Points"), points.Points.ToDecimal());
    }

    /// <summary>§ 414.1380(b)(1)(i)(C), (iv): points that equal a floor were earned, points that equal a cap are not cut.</summary>
    [Theory]
    [InlineData(69, MeasurePointsAdjustment.NewMeasureFloor)]
    [InlineData(70, MeasurePointsAdjustment.None)]
    [InlineData(71, MeasurePointsAdjustment.SevenPointCap)]
    public void Points_that_equal_floor_and_cap_are_neither_raised_nor_cut(int rate, MeasurePointsAdjustment adjustment)
    {
        MeasurePoints points = Of(new(PerformanceRate.Of(rate), 20, Percent.Hundred, true), firstYear: 2024, cap: true, smallPractice: false);

        Assert.Equal((Points.Of(7), adjustment), (points.Points, points.Adjustment));
    }

    /// <summary>A measure that is compared with no benchmark reached no decile, whatever it earns.</summary>
    [Theory]
    [InlineData(2015, 10, 100, MeasurePointsAdjustment.SmallPracticePoints)]
    [InlineData(2024, 10, 100, MeasurePointsAdjustment.NewMeasureFloor)]
    [InlineData(2015, 20, 10, MeasurePointsAdjustment.SmallPracticePoints)]
    [InlineData(2015, 0, 100, MeasurePointsAdjustment.Excluded)]
    public void A_measure_without_comparison_has_no_decile(int firstYear, int cases, int completeness, MeasurePointsAdjustment adjustment)
    {
        MeasurePoints points = Of(new(PerformanceRate.Of(55m), cases, new Percent(completeness), cases > 0), firstYear, cap: false, smallPractice: true);

        Assert.Equal((0, Points.Zero, adjustment), (points.Decile, points.BenchmarkPoints, points.Adjustment));
    }

    /// <summary>The reading in which a lack of cases excludes before completeness is tested: with exactly the minimum nothing lacks.</summary>
    [Theory]
    [InlineData(19, MeasurePointsGround.BelowCaseMinimum)]
    [InlineData(20, MeasurePointsGround.IncompleteData)]
    public void The_case_minimum_itself_is_enough_before_completeness_is_tested(int cases, MeasurePointsGround ground)
    {
        MeasurePointsRules rules = QualityYears.PointsFor(2024) with { LackOfBenchmark = new LackOfBenchmarkRules.Excluded { Incomplete = IncompleteExclusionReading.Excluded } };
        MeasuredPerformance performance = new(PerformanceRate.Of(55m), cases, new Percent(10), true);

        Assert.Equal(
            ground,
            MeasureAchievementPoints.Of(performance, QualityData.Measure("001"), QualityData.Benchmark("001", CollectionType.MipsCqm), CollectionType.MipsCqm, false, 2024, rules).Ground);
    }

    private static MeasurePoints Of(MeasuredPerformance performance, int firstYear, bool cap, bool smallPractice) => MeasureAchievementPoints.Of(
        performance,
        QualityData.Measure("001") with { FirstPerformanceYear = firstYear },
        QualityData.Benchmark("001", CollectionType.MipsCqm, cap: cap),
        CollectionType.MipsCqm,
        smallPractice,
        2024,
        QualityYears.PointsFor(2024));
}
