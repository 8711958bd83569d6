using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Measures;

public class DataCompletenessTests
{
    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("data-completeness", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void Completeness_and_the_points_without_it(RulePageRow row)
    {
        DataCompletenessRules rules = QualityYears.PointsFor(row.Count("Year")).DataCompleteness;
        CollectionType type = Enum.Parse<CollectionType>(row["Collection type"]);

        Assert.Equal(row.YesNo("Met"), DataCompleteness.IsMet(new Percent(row.Number("Completeness")), type, rules));
        Assert.Equal(row.Number("Points when missed"), DataCompleteness.PointsWhenMissed(type, row.YesNo("Small practice"), rules).ToDecimal());
    }
}
