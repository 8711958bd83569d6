using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Measures;

public class CahpsPointsTests
{
    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("cahps-points", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void The_mean_of_the_summary_survey_measures(RulePageRow row)
    {
        int year = row.Count("Year");

        Assert.Equal(row["Points"] == "none" ? null : row.Number("Points"), Score(row["Results"], year, QualityYears.PointsFor(year))?.ToDecimal());
    }

    [Fact]
    public void Rounding_has_two_readings()
    {
        MeasurePointsRules rules = QualityYears.PointsFor(2024);
        MeasurePointsRules each = rules with { Cahps = rules.Cahps with { Rounding = CahpsRoundingReading.EachMeasureAndTheMean } };

        // 5.00004 and 5.00004: their mean is 5.00004; rounded one by one 5.0000. With 5.00006 and 5.00002 the readings differ.
        Assert.Equal(5m, Score("CAHPS_1=50.0006 CAHPS_2=50.0002", 2024, rules)!.Value.ToDecimal());
        Assert.Equal(5.0001m, Score("CAHPS_1=50.0006 CAHPS_2=50.0002", 2024, each)!.Value.ToDecimal());
    }

    /// <summary>A summary survey measure without a benchmark is in no mean, and reached no decile.</summary>
    [Fact]
    public void A_summary_survey_measure_without_a_benchmark_has_no_decile()
    {
        SummarySurveyMeasureScore[] lines = new SummarySurveyMeasureScore[2];
        ReferenceData data = QualityData.Data(2024, [], [QualityData.Benchmark("CAHPS_1", CollectionType.CahpsSurvey)], []);

        CahpsPoints.Of([new("CAHPS_1", PerformanceRate.Of(55m)), new("CAHPS_9", PerformanceRate.Of(55m))], data, QualityYears.PointsFor(2024), lines);

        Assert.Equal([(5, $"CAHPS_1: {Points.Of(5.5m)} points"), (0, $"CAHPS_9: {Points.Zero} points")], lines.Select(line => (line.Decile, line.ToString())));
    }

    private static Points? Score(string results, int year, MeasurePointsRules rules)
    {
        SummarySurveyMeasure[] parsed = [.. results.Split(' ').Select(one => new SummarySurveyMeasure(one.Split('=')[0], PerformanceRate.Of(QualityFacts.Number(one.Split('=')[1]))))];
        ReferenceData data = QualityData.Data(year, [], [.. from id in new[] { "CAHPS_1", "CAHPS_2", "CAHPS_3" } select QualityData.Benchmark(id, CollectionType.CahpsSurvey)], []);
        return CahpsPoints.Of(parsed, data, rules, new SummarySurveyMeasureScore[parsed.Length]);
    }
}
