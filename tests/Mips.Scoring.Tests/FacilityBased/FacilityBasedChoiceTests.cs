using System.Globalization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.FacilityBased;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.FacilityBased;

public class FacilityBasedChoiceTests
{
    public static TheoryData<RulePageRow> Rows => RulePage.Rows("facility-based-choice", "Worked rows");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row)
    {
        FacilityBasedRules year = ProgramYears.For(row.Count("year")).FacilityBased!;
        FacilityBasedChoiceResult result = FacilityBasedChoice.Of(
            Scores(row["facility-based"])!.Value,
            Scores(row["other"]),
            year with { CombinedScore = Enum.Parse<CombinedScoreReading>(row["reading"]) });
        Assert.Equal(row.YesNo("facility-based counts"), result.IsFacilityBased);
    }

    [Fact]
    public void The_result_carries_the_compared_values() => Assert.Equal(
        new FacilityBasedChoiceResult(false, 39m, 41.25m, FacilityBasedComparison.CombinedQualityAndCost),
        FacilityBasedChoice.Of(Scores("60 80 27 12 70")!.Value, Scores("75 50 33.75 7.5 60"), Py2021.FacilityBased));

    /// <summary>1/3 and 4/7 are 19/21, also where decimals do not say so, § 414.1380(e)(6)(vi).</summary>
    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_tie_of_sums_that_do_not_terminate_is_facility_based(int tenThousandths, bool facilityBased)
    {
        ComparedScores facility = new(Percent.Zero, Percent.Zero, 1m / 3m, 4m / 7m, 0m);
        ComparedScores other = new(Percent.Zero, Percent.Zero, 19m / 21m, tenThousandths / 10_000m, 0m);
        Assert.True(facility.QualityContribution + facility.CostContribution < other.QualityContribution);
        Assert.Equal(facilityBased, FacilityBasedChoice.Of(facility, other, Py2021.FacilityBased).IsFacilityBased);
    }

    private static ComparedScores? Scores(string text)
    {
        if (text == "none")
        {
            return null;
        }

        decimal[] n = [.. text.Split(' ').Select(number => decimal.Parse(number, CultureInfo.InvariantCulture))];
        return new ComparedScores(new Percent(n[0]), new Percent(n[1]), n[2], n[3], n[4]);
    }
}
