using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.PromotingInteroperability;

public class PromotingInteroperabilityBonusTests
{
    public static TheoryData<RulePageRow> Rows => RulePage.Rows("promoting-interoperability-bonus", "Worked rows");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row)
    {
        PromotingInteroperabilityScore score = Reported.Score(row.Count("Year"), row["Reported"] + "; PI_PEA_1 1/10; rest");

        Assert.Equal(row.Number("Bonus"), score.BonusPoints.ToDecimal());
        Assert.Equal(row.YesNo("Optional public health"), score.ReportsOptionalPublicHealthMeasure);
        Assert.Equal(score.MeasurePoints + score.BonusPoints, score.Total);
    }

    [Fact]
    public void The_second_optional_registry_is_named_without_points()
    {
        PromotingInteroperabilityScore score = Reported.Score(2025, "PI_PHCDRR_2 yes PRE; PI_PHCDRR_5 yes PROD; rest");
        Assert.Equal(PromotingInteroperabilityDisposition.Bonus, score.Measures.Single(line => line.MeasureId == "PI_PHCDRR_2").Disposition);
        Assert.Equal(PromotingInteroperabilityDisposition.BonusAlreadyEarned, score.Measures.Single(line => line.MeasureId == "PI_PHCDRR_5").Disposition);
    }

    /// <summary>A bonus measure that earns nothing says whether it lacks its level of active engagement or was answered with no.</summary>
    [Theory]
    [InlineData(2023, "PI_PHCDRR_2 yes; rest", PromotingInteroperabilityDisposition.EngagementLevelMissing)]
    [InlineData(2023, "PI_PHCDRR_2 no; rest", PromotingInteroperabilityDisposition.NotMet)]
    [InlineData(2023, "PI_PHCDRR_2 yes PRE; rest", PromotingInteroperabilityDisposition.Bonus)]
    [InlineData(2023, "PI_PHCDRR_2 yes PRE; PI_PHCDRR_4 yes PRE; rest", PromotingInteroperabilityDisposition.Bonus)]
    public void A_bonus_measure_that_earns_nothing_says_why(int year, string reported, PromotingInteroperabilityDisposition disposition) =>
        Assert.Equal(disposition, Reported.Score(year, reported).Measures.Single(line => line.MeasureId == "PI_PHCDRR_2").Disposition);
}
