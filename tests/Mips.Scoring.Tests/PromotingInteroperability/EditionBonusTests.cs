using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.PromotingInteroperability;

public class EditionBonusTests
{
    public static TheoryData<RulePageRow> Rows => RulePage.Rows("edition-bonus", "Worked rows");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row)
    {
        int year = row.Count("Year");
        PromotingInteroperabilitySubmission submission = Reported.Submission(year, row["Reported"]) with { CehrtId = row["CEHRT ID"] == "none" ? null : row["CEHRT ID"] };
        PromotingInteroperabilityScore score = PromotingInteroperabilityCategory.Score(Reported.Request(year, submission), Reported.Data(year), Reported.Rules(year));

        Assert.Equal(row.Number("Bonus"), score.BonusPoints.ToDecimal());
        Assert.True(score.MeetsRequirements);
    }
}
