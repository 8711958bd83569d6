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
}
