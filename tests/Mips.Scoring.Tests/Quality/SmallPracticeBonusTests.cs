using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Quality;

public class SmallPracticeBonusTests
{
    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("small-practice-bonus", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void The_bonus_of_a_small_practice(RulePageRow row) => Assert.Equal(
        row.Number("Bonus"),
        SmallPracticeBonus.Of(row.YesNo("Small practice"), row.Count("Submitted measures"), QualityYears.For(row.Count("Year")).SmallPracticeBonus).ToDecimal());
}
