using FsCheck.Xunit;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.SharedSavings;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.SharedSavings;

public class SharingRateTests
{
    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("sharing-rate", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void The_rates_of_an_ACO(RulePageRow row)
    {
        SharingRate rate = SharingRate.Of(Enum.Parse<SharedSavingsTrack>(row["Track"]), Quality(Enum.Parse<QualityStandardGround>(row["Ground"]), row.Number("Score")));
        Assert.Equal(row.Number("Savings"), rate.Savings.Value);
        Assert.Equal(row["Losses"] == "none" ? null : row.Number("Losses"), rate.Losses?.Value);
    }

    /// <summary>A better quality score or a better standard never costs savings and never adds losses.</summary>
    [Property]
    public void Better_quality_is_never_worse(byte lower, byte higher, byte track)
    {
        SharedSavingsTrack chosen = (SharedSavingsTrack)(track % 6);
        (decimal low, decimal high) = (Math.Min(lower, higher) * 100m / 255m, Math.Max(lower, higher) * 100m / 255m);
        foreach (QualityStandardGround ground in Enum.GetValues<QualityStandardGround>())
        {
            SharingRate less = SharingRate.Of(chosen, Quality(ground, low));
            SharingRate more = SharingRate.Of(chosen, Quality(ground, high));
            Assert.True(less.Savings <= more.Savings && !(less.Losses < more.Losses));
            Assert.True(SharingRate.Of(chosen, Quality(QualityStandardGround.NotMet, low)).Savings <= less.Savings);
            Assert.True(less.Savings <= SharingRate.Of(chosen, Quality(QualityStandardGround.Percentile, low)).Savings);
        }
    }

    [Fact]
    public void There_is_no_other_track() => Assert.Throws<ArgumentOutOfRangeException>(() => SharingRate.Of((SharedSavingsTrack)6, Quality(QualityStandardGround.NotMet, 0m)));

    private static SharedSavingsQuality Quality(QualityStandardGround ground, decimal score) => new()
    {
        MipsQualityScore = new(score),
        Score = new(score),
        Standard = new(73.85m),
        IsRaisedToStandard = false,
        ComplexOrganizationPart = Percent.Zero,
        NeedsComplexOrganizationAdjustment = false,
        Ground = ground,
        Citation = Citation.Cfr("425.512(a)(5)(i)"),
    };
}
