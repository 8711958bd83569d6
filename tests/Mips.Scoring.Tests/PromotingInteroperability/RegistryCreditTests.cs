using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.PromotingInteroperability;

public class RegistryCreditTests
{
    public static TheoryData<RulePageRow> Rows => RulePage.Rows("registry-credit", "Worked rows");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row)
    {
        int year = row.Count("Year");
        string without = year == 2017 ? "ACI_PEA_1 1/1" : "PI_PEA_1 1/1";
        Points basis = Reported.Score(year, without + "; rest").MeasurePoints;
        PromotingInteroperabilityScore score = Reported.Score(year, row["Reported"] + "; " + without + "; rest");

        Assert.Equal(basis + Points.Of(row.Number("Performance")), score.MeasurePoints);
        Assert.Equal(row.Number("Bonus"), score.Measures.Where(line => line.Disposition == PromotingInteroperabilityDisposition.Bonus).Sum(line => line.Points.ToDecimal()));
    }
}
