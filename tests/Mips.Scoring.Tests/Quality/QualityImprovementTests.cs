using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Quality;

public class QualityImprovementTests
{
    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("quality-improvement", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void Improvement_over_the_year_before(RulePageRow row)
    {
        PriorYearResults? prior = row["Prior achievement"] == "none"
            ? null
            : new() { QualityAchievementPercent = row.Number("Prior achievement"), QualityScore = row.Number("Prior score") };
        QualityImprovement improvement = QualityImprovement.Of(
            Points.Of(row.Number("Points")), Points.Of(row.Number("Available")), prior, row.YesNo("Full participation"), QualityYears.For(2024).Improvement);

        Assert.Equal(row.Number("Improvement"), Rounding.HalfUp(improvement.PercentagePoints.Value, 4));
    }

    [Fact]
    public void A_facility_based_year_before_gives_no_improvement()
    {
        PriorYearResults prior = new() { QualityAchievementPercent = 50, QualityScore = 50, FacilityBased = true };

        Assert.Equal(
            QualityImprovementReason.PriorYearFacilityBased,
            QualityImprovement.Of(Points.Of(60), Points.Of(60), prior, true, QualityYears.For(2024).Improvement).Reason);
    }

    [Fact]
    public void Improvement_began_in_2018()
    {
        Assert.Null(QualityYears.For(2017).Improvement);
        Assert.Equal(10m, QualityYears.For(2018).Improvement!.MaximumPercentagePoints.Value);
    }
}
