using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Measures;

public class LackOfBenchmarkTests
{
    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("lack-of-benchmark", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void Points_without_a_comparison(RulePageRow row)
    {
        int year = row.Count("Year");
        LackOfBenchmarkRules rules = row["Option"] == "APP" ? QualityYears.AppFor(year).Category.MeasurePoints.LackOfBenchmark : QualityYears.PointsFor(year).LackOfBenchmark;

        Assert.Equal(
            row["Points"] == "leaves both sums" ? null : row.Number("Points"),
            LackOfBenchmark.PointsOf(Enum.Parse<CollectionType>(row["Collection type"]), row.YesNo("Small practice"), rules)?.ToDecimal());
    }
}
