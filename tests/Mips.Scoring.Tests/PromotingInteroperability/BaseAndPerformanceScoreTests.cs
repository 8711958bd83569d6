using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.PromotingInteroperability;

public class BaseAndPerformanceScoreTests
{
    public static TheoryData<RulePageRow> Rows => RulePage.Rows("base-and-performance-score", "Worked rows");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row)
    {
        int year = row.Count("Year");
        PromotingInteroperabilityScore score = Reported.Score(year, row["Reported"]);

        Assert.Equal(row.Number("Performance"), score.MeasurePoints.ToDecimal());
        Assert.Equal(row.Number("Bonus"), score.BonusPoints.ToDecimal());
        Assert.Equal(row.Number("Score"), score.Score.Value);
        Assert.Equal(50m, score.BaseScore.ToDecimal());
        Assert.Null(score.ExchangeOption);
        Assert.Equal("414.1380(b)(4)(i)", score.Citation.Locator);
    }

    [Fact]
    public void The_form_of_a_measure_with_more_points_counts_and_the_other_is_named()
    {
        PromotingInteroperabilityScore score = Reported.Score(2017, "ACI_PEA_1 1/1; ACI_TRANS_PEA_1 1/1; rest");
        Assert.Equal(PromotingInteroperabilityDisposition.NotNeeded, score.Measures.Single(line => line.MeasureId == "ACI_PEA_1").Disposition);
        Assert.Equal(20m, score.Measures.Single(line => line.MeasureId == "ACI_TRANS_PEA_1").Points.ToDecimal());
    }

    /// <summary>A registry and an activity are attested: their lines have no counts. Reporting beyond what is required is a notion of later years.</summary>
    [Theory]
    [InlineData(2017, "ACI_PHCDRR_1 yes; ACI_PHCDRR_2 yes; ACI_IACEHRT_1 yes; rest", 3)]
    [InlineData(2018, "PI_PHCDRR_1 yes; PI_PHCDRR_2 yes; PI_IACEHRT_1 yes; rest", 3)]
    public void What_is_attested_has_no_counts(int year, string reported, int attested)
    {
        PromotingInteroperabilityScore score = Reported.Score(year, reported);
        PromotingInteroperabilityMeasureScore[] lines = [.. score.Measures.Where(line => line.MeasureId.Contains("PHCDRR", StringComparison.Ordinal) || line.MeasureId.Contains("IACEHRT", StringComparison.Ordinal))];

        Assert.Equal(attested, lines.Length);
        Assert.All(lines, line => Assert.Equal((0, 0), (line.Numerator, line.Denominator)));
        Assert.False(score.ReportsOptionalPublicHealthMeasure);
    }

    [Fact]
    public void Of_two_forms_with_equal_points_one_counts()
    {
        PromotingInteroperabilityScore score = Reported.Score(2018, "PI_HIE_3 1/1; PI_TRANS_MR_1 1/1; rest");
        Assert.Equal(PromotingInteroperabilityDisposition.Scored, score.Measures.Single(line => line.MeasureId == "PI_HIE_3").Disposition);
        Assert.Equal(PromotingInteroperabilityDisposition.NotNeeded, score.Measures.Single(line => line.MeasureId == "PI_TRANS_MR_1").Disposition);
        Assert.Equal(score.MeasurePoints, score.Measures.Aggregate(Points.Zero, (sum, line) => sum + line.Points));
    }

    [Property]
    public Property The_score_is_0_to_100_and_50_or_more_once_the_base_is_complete() =>
        Prop.ForAll(Gen.Choose(2017, 2018).ToArbitrary(), Gen.ArrayOf(Gen.Choose(0, 9), 9).ToArbitrary(), (year, tenths) =>
        {
            string prefix = year == 2017 ? "ACI" : "PI";
            string[] ids = ["EP_1", "PEA_1", "HIE_1", "HIE_2", "HIE_3", "PEA_2", "CCTPE_1", "CCTPE_2", "CCTPE_3"];
            PromotingInteroperabilityScore score = Reported.Score(year, string.Join("; ", ids.Select((id, index) => FormattableString.Invariant($"{prefix}_{id} {tenths[index]}/9"))));
            bool complete = tenths.Take(4).All(tenth => tenth > 0);
            return score.MeetsRequirements == complete && (complete ? score.Score.Value is >= 50m and <= 100m : score.Score.Value == 0m);
        });
}
