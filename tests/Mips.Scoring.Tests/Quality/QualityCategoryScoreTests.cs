using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Quality;

public class QualityCategoryScoreTests
{
    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("quality-category-score", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void The_score_of_the_category(RulePageRow row)
    {
        Points numerator = Points.Of(row.Number("Points") + row.Number("Bonus"));
        Percent? score = QualityCategoryScore.Of(numerator, Points.Of(row.Number("Available")), new Percent(row.Number("Improvement")));

        Assert.Equal(row.Number("Score"), Rounding.HalfUp(score!.Value.Value, 4));
    }

    [Fact]
    public void Without_available_points_there_is_no_score() => Assert.Null(QualityCategoryScore.Of(Points.Of(6), Points.Zero, Percent.Zero));
}
