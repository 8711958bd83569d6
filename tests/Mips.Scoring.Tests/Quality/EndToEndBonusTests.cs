using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Quality;

public class EndToEndBonusTests
{
    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("end-to-end-bonus", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void The_bonus_of_a_submission(RulePageRow row)
    {
        int year = row.Count("Year");
        QualityMeasureSubmission[] submissions =
        [
            .. Enumerable.Range(1, row.Count("Measures")).Select(n => QualityData.Submit($"P{n}", 55, CollectionType.Ecqm) with { EndToEndReported = true }),
            .. Enumerable.Range(1, row.Count("Claims measures")).Select(n => QualityData.Submit($"O{n}", 55, CollectionType.PartBClaims) with { EndToEndReported = true }),
        ];

        Assert.Equal(row.Number("Bonus"), Score(year, submissions).EndToEndBonus.ToDecimal());
    }

    [Fact]
    public void The_limits_of_both_bonuses_are_separate()
    {
        QualityMeasureSubmission[] submissions = [.. Enumerable.Range(1, 7).Select(n => QualityData.Submit($"O{n}", 55) with { EndToEndReported = true })];
        QualityScore score = Score(2021, submissions);

        Assert.Equal((Points.Of(6), Points.Of(6)), (score.HighPriorityBonus, score.EndToEndBonus));
    }

    [Fact]
    public void A_measure_through_two_collection_types_earns_once() => Assert.Equal(
        Points.Of(1),
        Score(2021, QualityData.Submit("P1", 55) with { EndToEndReported = true }, QualityData.Submit("P1", 55, CollectionType.Ecqm) with { EndToEndReported = true }).EndToEndBonus);

    private static QualityScore Score(int year, params QualityMeasureSubmission[] submissions) =>
        QualityCategory.Score(QualityData.Request(year, submissions), QualityData.Data(year, QualityFacts.Measures()), QualityYears.For(year));
}
