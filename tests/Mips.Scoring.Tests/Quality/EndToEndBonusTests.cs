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

    /// <summary>§ 414.1380(b)(1)(v)(B): a measure earns once, through the collection type that was stated first.</summary>
    [Theory]
    [InlineData(CollectionType.MipsCqm, CollectionType.Ecqm)]
    [InlineData(CollectionType.Ecqm, CollectionType.MipsCqm)]
    public void A_measure_earns_through_the_collection_type_stated_first(CollectionType first, CollectionType second)
    {
        QualityScore score = Score(2021, QualityData.Submit("P1", 55, first) with { EndToEndReported = true }, QualityData.Submit("P1", 55, second) with { EndToEndReported = true });

        Assert.Equal(first, Assert.Single(score.Measures, line => line.EarnsEndToEndBonus).CollectionType);
    }

    /// <summary>§ 414.1380(b)(1)(v)(B) ends with PY2021: no line earns it afterwards.</summary>
    [Theory]
    [InlineData(2021, true)]
    [InlineData(2022, false)]
    public void No_line_earns_a_bonus_that_the_year_does_not_have(int year, bool earns) =>
        Assert.Equal(earns, Score(year, QualityData.Submit("P1", 55) with { EndToEndReported = true }).Measures[0].EarnsEndToEndBonus);

    private static QualityScore Score(int year, params QualityMeasureSubmission[] submissions) =>
        QualityCategory.Score(QualityData.Request(year, submissions), QualityData.Data(year, QualityFacts.Measures()), QualityYears.For(year));
}
