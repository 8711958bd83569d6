using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Eligibility;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Eligibility;

public class LowVolumeTests
{
    public static TheoryData<RulePageRow> Rows => RulePage.Rows("low-volume", "Worked rows");

    private static LowVolumeThreshold For(int year) => ProgramYears.For(year).Eligibility.LowVolumeThreshold;

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row) =>
        Assert.Equal(row["exceeded"], LowVolume.Of(new(Dollars.Of(row.Number("charges")), row.Count("patients"), row.Count("services")), For(row.Count("year"))).Exceeded.ToString());

    [Fact]
    public void The_result_carries_each_criterion()
    {
        LowVolumeResult result = LowVolume.Of(new(Dollars.Of(100_000m), 150, 250), For(2025));
        Assert.Equal((true, false, true), (result.ExceedsCharges, result.ExceedsPatients, result.ExceedsServices));
        Assert.Null(LowVolume.Of(new(Dollars.Of(100_000m), 150, 250), For(2018)).ExceedsServices);
    }
}
