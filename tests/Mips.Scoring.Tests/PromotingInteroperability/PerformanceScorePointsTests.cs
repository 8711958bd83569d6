using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.PromotingInteroperability;

public class PerformanceScorePointsTests
{
    public static TheoryData<RulePageRow> Rows => RulePage.Rows("performance-score-points", "Worked rows");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row)
    {
        Assert.Equal(Points.Of(row.Number("Begun tenths")), PerformanceScorePoints.Of(row.Count("Numerator"), row.Count("Denominator"), row.Count("Maximum"), PerformanceScoreReading.BegunTenths));
        Assert.Equal(Points.Of(row.Number("Nearest whole")), PerformanceScorePoints.Of(row.Count("Numerator"), row.Count("Denominator"), row.Count("Maximum"), PerformanceScoreReading.NearestWhole));
    }

    [Fact]
    public void The_first_reading_is_the_default() =>
        Assert.Equal(PerformanceScoreReading.BegunTenths, ((PromotingInteroperabilityMethod.BaseAndPerformance)Reported.Rules(2017).Method).Rate);

    [Theory]
    [InlineData(-1, 10)]
    [InlineData(11, 10)]
    [InlineData(0, 0)]
    public void Counts_out_of_range_are_refused(int numerator, int denominator) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PerformanceScorePoints.Of(numerator, denominator, 10, PerformanceScoreReading.BegunTenths));
}
