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
