using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.FinalScores;

public sealed class SmallPracticeFinalBonusTests
{
    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("small-practice-final-bonus", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void The_bonus_of_a_participant(RulePageRow row)
    {
        Cited<decimal>? points = row["Points of the year"] == "none" ? null : row.Number("Points of the year").Cfr("414.1380(c)(4)");

        Assert.Equal(row.Number("Bonus"), SmallPracticeFinalBonus.Of(row.YesNo("Small practice"), row.YesNo("Data"), points).Points);
    }

    [Fact]
    public void The_reason_is_part_of_the_result()
    {
        Cited<decimal> five = 5m.Cfr("414.1380(c)(4)");

        Assert.Equal(SmallPracticeFinalBonusDisposition.Earned, SmallPracticeFinalBonus.Of(true, true, five).Disposition);
        Assert.Equal(SmallPracticeFinalBonusDisposition.NothingSubmitted, SmallPracticeFinalBonus.Of(true, false, five).Disposition);
        Assert.Equal(SmallPracticeFinalBonusDisposition.NotASmallPractice, SmallPracticeFinalBonus.Of(false, true, five).Disposition);
        Assert.Equal(SmallPracticeFinalBonusDisposition.NoBonusInThisYear, SmallPracticeFinalBonus.Of(true, true, null).Disposition);
    }
}
