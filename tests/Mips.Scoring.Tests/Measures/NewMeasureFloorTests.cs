using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Measures;

public class NewMeasureFloorTests
{
    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("new-measure-floor", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void The_floor_of_a_new_measure(RulePageRow row) => Assert.Equal(
        row["Floor"] == "none" ? null : row.Number("Floor"),
        NewMeasureFloor.Of(row.Count("First performance year"), row.Count("Year"), QualityYears.PointsFor(row.Count("Year")).NewMeasures)?.ToDecimal());
}
