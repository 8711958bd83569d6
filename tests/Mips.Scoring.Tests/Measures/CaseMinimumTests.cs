using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Measures;

public class CaseMinimumTests
{
    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("case-minimum", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void Enough_cases(RulePageRow row) =>
        Assert.Equal(row.YesNo("Met"), CaseMinimum.IsMet(row.Count("Cases"), QualityYears.PointsFor(row.Count("Year")).CaseMinimum));
}
