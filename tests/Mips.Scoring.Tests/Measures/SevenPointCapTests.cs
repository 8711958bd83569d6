using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Measures;

public class SevenPointCapTests
{
    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("seven-point-cap", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void The_cap_of_a_topped_out_measure(RulePageRow row)
    {
        CollectionType type = Enum.Parse<CollectionType>(row["Collection type"]);
        QualityMeasure measure = QualityData.Measure(row["Measure"]) with { SevenPointCapRemovedFor = row.YesNo("Limited choice") ? [type] : [] };
        QualityBenchmark benchmark = QualityData.Benchmark(measure.Id, type, cap: row.YesNo("Marked for the cap"), toppedOut: row.YesNo("Topped out"));

        Assert.Equal(
            row["Cap"] == "none" ? null : row.Number("Cap"),
            SevenPointCap.Of(measure, benchmark, QualityYears.PointsFor(row.Count("Year")).SevenPointCap)?.ToDecimal());
    }

    [Fact]
    public void The_APM_Performance_Pathway_has_no_cap() => Assert.Null(QualityYears.AppFor(2026).Category.MeasurePoints.SevenPointCap);
}
